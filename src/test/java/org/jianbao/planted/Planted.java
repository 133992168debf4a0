package org.jianbao.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of planted faults. In its texts each fault stands in brackets with its code and name:
 * {@code ⟪MS080 a note that is not written|[^bucket]⟫}. Laid out, the brackets are gone and only
 * the fault is left.
 *
 * @param faults all faults, file by file
 */
record Planted(List<Fault> faults) {

    private static final Pattern FAULT =
            Pattern.compile("⟪([A-Z]{2}\\d{3}) ([^|⟫]+)\\|([^⟪⟫]*)⟫", Pattern.DOTALL);

    private static final List<String> TEXTS = List.of(".md", ".yaml", ".css", ".txt");

    /**
     * A fault.
     *
     * @param code with which it must be told
     * @param name what it is, in words
     * @param file in which it stands
     * @param start offset of its first character in the file as laid out
     * @param end offset after its last
     */
    record Fault(String code, String name, String file, int start, int end) {

        @Override
        public String toString() {
            return file + " " + code + " " + name;
        }
    }

    /** Lays a folder out in another, without the brackets. */
    static Planted layOut(Path template, Path folder) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(template).sorted()) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(file.getFileName().toString());
                if (TEXTS.stream().anyMatch(file.toString()::endsWith)) {
                    Files.writeString(target, faultsOf(file, faults));
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new Planted(List.copyOf(faults));
    }

    private static String faultsOf(Path file, List<Fault> faults) throws IOException {
        String written = Files.readString(file);
        StringBuilder text = new StringBuilder();
        Matcher matcher = FAULT.matcher(written);
        int at = 0;
        while (matcher.find()) {
            text.append(written, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(3));
            faults.add(
                    new Fault(
                            matcher.group(1),
                            matcher.group(2).strip(),
                            file.getFileName().toString(),
                            start,
                            text.length()));
            at = matcher.end();
        }
        return text.append(written, at, written.length()).toString();
    }
}
