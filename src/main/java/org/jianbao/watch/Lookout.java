package org.jianbao.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until files change.
 *
 * <p>The system's reports only wake it; what counts is how the files look then, and it looks anyway
 * from time to time. So it sees every way of saving: writing in place, cutting and writing, another
 * file that takes the name, a folder that goes away and comes back, and disks that report nothing.
 * A burst of changes is one. One thread waits; any may close.
 */
public final class Lookout implements AutoCloseable {

    private final List<Path> places;
    private final Pace pace;
    private final Optional<WatchService> service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Scene scene;

    /**
     * Begins to watch.
     *
     * @param places files, and folders that are watched with the folders in them; those that are
     *     not there are waited for
     * @param pace how patiently
     */
    public Lookout(List<Path> places, Pace pace) {
        this(places, pace, newService());
    }

    /** With the system's reports, or without. */
    Lookout(List<Path> places, Pace pace, Optional<WatchService> service) {
        this.places = places.stream().map(Path::toAbsolutePath).toList();
        this.pace = pace;
        this.service = service;
        // First the reports, then the look: what happens in between is seen twice, not never.
        register(Scene.of(this.places));
        this.scene = Scene.of(this.places);
    }

    private static Optional<WatchService> newService() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty(); // too many watches on this machine: then it looks by itself
        }
    }

    /**
     * Waits until something has changed since this was last called, or since the beginning, and
     * nothing more happens for a moment.
     *
     * @return whether something has changed; if not, the lookout was closed
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean await() throws InterruptedException {
        while (closed.getCount() > 0) {
            boolean reported = hear(pace.round());
            if (closed.getCount() == 0) {
                return false;
            }
            if (reported || !Scene.of(places).equals(scene)) {
                settle();
                Scene now = Scene.of(places);
                register(now);
                boolean changed = reported || !now.equals(scene);
                scene = now;
                if (changed) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Waits for the end of a burst; longer where a file is empty that may be written just now. */
    private void settle() throws InterruptedException {
        long end = System.nanoTime() + pace.most().toNanos();
        Scene before = Scene.of(places);
        while (System.nanoTime() < end && closed.getCount() > 0) {
            boolean heard = hear(pace.quiet());
            Scene now = Scene.of(places);
            register(now);
            if (!heard && now.equals(before) && (!now.hasEmptyFile() || scene.hasEmptyFile())) {
                return;
            }
            before = now;
        }
    }

    /** Waits for reports; {@return whether one came that tells of a file that counts} */
    private boolean hear(Duration longest) throws InterruptedException {
        if (service.isEmpty()) {
            closed.await(longest.toNanos(), TimeUnit.NANOSECONDS);
            return false;
        }
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (true) {
                @Nullable WatchKey key =
                        service.get().poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key == null) {
                    return false;
                }
                boolean counts = key.pollEvents().stream().anyMatch(event -> counts(key, event));
                if (!key.reset()) {
                    keys.values().remove(key); // the folder is gone; it may come back
                }
                if (counts) {
                    return true;
                }
            }
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Whether a report tells of a file that is watched and is to stay. */
    private boolean counts(WatchKey key, WatchEvent<?> event) {
        if (!(key.watchable() instanceof Path folder) || !(event.context() instanceof Path name)) {
            return true; // reports were lost
        }
        Path file = folder.resolve(name);
        return places.contains(file)
                || (!Scene.isPassing(file) && places.stream().anyMatch(file::startsWith));
    }

    /** Asks for reports of all folders that are there now, and of those that hold the places. */
    private void register(Scene now) {
        if (service.isEmpty()) {
            return;
        }
        now.folders().forEach(this::register);
        for (Path place : places) {
            Path above = place.getParent();
            if (above != null && Files.isDirectory(above)) {
                register(above);
            }
        }
    }

    private void register(Path folder) {
        if (keys.containsKey(folder) && keys.get(folder).isValid()) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            service.orElseThrow(),
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException | ClosedWatchServiceException e) {
            keys.remove(folder); // gone meanwhile, or too many: the next round looks by itself
        }
    }

    /** Ends the watch; who waits is told. */
    @Override
    public void close() {
        closed.countDown();
        service.ifPresent(watching -> {
            try {
                watching.close();
            } catch (IOException e) {
                // Nothing depends on it: nobody waits any more.
            }
        });
    }
}
