package org.jianbao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jianbao.Workshop.Proof;
import org.jianbao.press.Delivery;
import org.jianbao.trace.Trace;

/** Puts finished editions into the folder for them, each whole or not at all, and the trace. */
final class DeliveryRoom {

    /** Endings of files that no trace may overwrite. */
    private static final List<String> PRECIOUS =
            List.of(".md", ".yaml", ".yml", ".css", ".pdf", ".png", ".jpg", ".jpeg", ".properties");

    private final Job job;
    private final String slug;

    /**
     * A delivery.
     *
     * @param job says where to
     * @param slug the first part of the files' names
     */
    DeliveryRoom(Job job, String slug) {
        this.job = job;
        this.slug = slug;
    }

    /**
     * Looks whether files can be delivered at all, before any work is done for them.
     *
     * @throws RefusedJobException if the output folder is no folder or may not be written to, or if
     *     the file for the trace is a folder
     */
    static void inspect(Job job) throws RefusedJobException {
        Path place = nearest(job.out());
        if (!Files.isDirectory(place)) {
            throw refused(job.out(), "`" + place + "` is a file, not a folder");
        }
        if (!Files.isWritable(place)) {
            throw refused(job.out(), "permission is denied for `" + place + "`");
        }
        if (job.trace().filter(Files::isDirectory).isPresent()) {
            throw refused(job.trace().get(), "it is a folder, not a file");
        }
        if (job.trace().filter(DeliveryRoom::isPrecious).isPresent()) {
            throw refused(
                    job.trace().get(),
                    "a trace would take the place of a text, a setting or a PDF of that name");
        }
    }

    /** Whether a name is one that manuscripts, settings, styles or editions have. */
    private static boolean isPrecious(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PRECIOUS.stream().anyMatch(name::endsWith);
    }

    /** The folder, or, where it is still to be made, the nearest above it that there is. */
    private static Path nearest(Path folder) {
        Path place = folder.toAbsolutePath();
        for (Path above = place; above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return above.equals(place) ? folder : above;
            }
        }
        return place;
    }

    /**
     * Delivers editions, and the trace if one is wanted.
     *
     * @param bench says whether files that are as they should be are left alone; counts files
     * @return what was delivered, in the order given
     * @throws RefusedJobException if a file cannot be written
     */
    List<Product> deliver(List<Proof> proofs, Bench bench) throws RefusedJobException {
        List<Product> products = new ArrayList<>();
        Delivery delivery = new Delivery();
        for (Proof proof : proofs) {
            Path file = file(proof.edition().name());
            add(proof.made().pdf(), file, delivery, bench);
            products.add(proof.product(file));
        }
        job.trace()
                .ifPresent(file ->
                        add(trace(proofs).getBytes(StandardCharsets.UTF_8), file, delivery, bench));
        try {
            delivery.deliver();
        } catch (IOException e) {
            throw refused(job.out(), Setback.reason(e));
        }
        return products;
    }

    /** {@return where the file of an edition goes} */
    Path file(String edition) throws RefusedJobException {
        String name = slug + "-" + edition + ".pdf";
        try {
            return job.out().resolve(name);
        } catch (InvalidPathException e) {
            throw refused(Path.of(""), "this system knows no file name `" + name + "`");
        }
    }

    private static String trace(List<Proof> proofs) {
        StringBuilder trace = new StringBuilder();
        for (Proof proof : proofs) {
            new Trace(proof.edition().name(), proof.made().plan())
                    .lines()
                    .forEach(line -> trace.append(line).append('\n'));
        }
        return trace.toString();
    }

    private static void add(byte[] bytes, Path file, Delivery delivery, Bench bench) {
        boolean same = bench.isSparing() && holds(file, bytes);
        bench.count(Stage.WRITING, same);
        if (!same) {
            delivery.add(bytes, file);
        }
    }

    /** Whether a file has these bytes. */
    private static boolean holds(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file whole or not at all. */
    static void deliver(byte[] bytes, Path file) throws RefusedJobException {
        try {
            Delivery.deliver(bytes, file);
        } catch (IOException e) {
            throw refused(file, Setback.reason(e));
        }
    }

    private static RefusedJobException refused(Path target, String reason) {
        return new RefusedJobException(
                "`" + target + "` cannot be written: " + reason + ".",
                "Name another place, or see to it that you may write there.");
    }
}
