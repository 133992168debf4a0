package org.jianbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build that writes switches over types and methods of records out in classes. */
class PlainCallsTest {

    private static final String SOURCE =
            """
            import java.util.*;
            class Specimen {
                record Sort(byte b, short s, char c, int i, long l, float f, double d, boolean z,
                            String text, List<?> list, char[] letters) {}
                record Empty() {}
                record Wide(long first, double last) {}
                enum Ink { BLACK, RED }
                sealed interface Block { default String kind() {
                    return switch (this) { case Text _ -> "text"; case Rule r -> r.toString(); }; } }
                record Text(String words) implements Block {}
                record Rule(int weight) implements Block {}

                static String type(Object o) {
                    return switch (o) {
                        case null -> "null";
                        case Integer i when i > 9 -> "large";
                        case Integer i when i < 0 -> "small";
                        case Integer _, Long _ -> "number";
                        case List<?> l when l.isEmpty() -> "empty";
                        case String[] s -> "texts " + s.length;
                        case int[] i -> "numbers " + i.length;
                        case Collection<?> c -> "some " + c.size();
                        case Block b -> b.kind();
                        case CharSequence _ -> "words";
                        default -> "other";
                    };
                }
                static String word(String s) {
                    return switch (s) {
                        case "a" -> "first"; case String t when t.length() > 3 -> "long";
                        case "b" -> "second"; case String t -> t;
                    };
                }
                static String ink(Object o) {
                    return switch (o) {
                        case Ink.RED -> "red"; case Ink i -> "ink " + i; default -> "none";
                    };
                }
                static Sort sort(float f, double d, String text) {
                    return new Sort((byte) -3, (short) -4, '文', 5, 1L << 40, f, d, true, text,
                            List.of(1), null);
                }
                public static List<Object> answers() {
                    List<Object> all = new ArrayList<>();
                    for (Object o : Arrays.asList(null, 10, -1, 3, 4L, List.of(), List.of(1, 2),
                            new String[2], new int[3], Set.of(1), new Text("t"), new Rule(2), "w", 'c',
                            Ink.RED, Ink.BLACK)) {
                        all.add(type(o));
                        if (o != null) all.add(ink(o));
                    }
                    for (String s : List.of("a", "b", "c", "long")) all.add(word(s));
                    record Local(Object o) {}
                    List<Record> records = List.of(sort(0f, 0d, null), sort(-0f, 0d, null),
                            sort(0f, -0d, ""), sort(Float.NaN, Double.NaN, "t"),
                            sort(Float.NaN, Double.NaN, "t"), sort(0f, 0d, null), new Empty(),
                            new Empty(), new Wide(1, 2), new Wide(1L << 33, 2), new Wide(1, 2),
                            new Local(new Local(null)), new Text("a"), new Text("a"));
                    for (Record r : records) {
                        all.add(r.toString());
                        all.add(r.hashCode());
                        for (Record other : records) all.add(r.equals(other));
                        all.add(r.equals(null));
                    }
                    all.add(new Sort((byte) 0, (short) 0, ' ', 0, 0, 0, 0, false, "", List.of(),
                            new char[1]).toString().contains("letters=[C@"));
                    return all;
                }
            }
            """;

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    private static final String RUNTIME = "java.lang.runtime";

    @TempDir private static Path was;
    @TempDir private static Path is;

    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        for (Path folder : List.of(was, is)) {
            JavaFileObject source =
                    new SimpleJavaFileObject(
                            URI.create("string:///Specimen.java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return SOURCE;
                        }
                    };
            List<String> options = List.of("-d", folder.toString(), "-proc:none");
            var compiler = ToolProvider.getSystemJavaCompiler();
            var task = compiler.getTask(null, null, null, options, null, List.of(source));
            assertEquals(true, task.call());
        }
        writePlainly();
    }

    @Test
    void whatClassesAnswerStaysTheSame() throws ReflectiveOperationException, IOException {
        assertEquals(answers(was), answers(is));
    }

    @Test
    void onlySwitchesOverConstantsAreLeftToTheJvm() throws IOException {
        assertEquals(List.of("typeSwitch of ink"), spun(is));
    }

    @Test
    void theProgramIsPlain() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(HOME.resolve("target/jianbao.jar"))) {
            assertEquals(List.of(), spun(jar.getPath("/")));
        }
    }

    @Test
    void whatIsPlainIsLeftAlone() throws IOException, InterruptedException {
        Path file = is.resolve("Specimen.class");
        byte[] once = Files.readAllBytes(file);
        writePlainly();
        assertArrayEquals(once, Files.readAllBytes(file));
    }

    /** As the build does it. */
    private static void writePlainly() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "--class-path",
                                is.toString(),
                                HOME.resolve("src/build/PlainCalls.java").toString(),
                                is.toString())
                        .redirectErrorStream(true)
                        .start();
        assertEquals("", new String(process.getInputStream().readAllBytes(), UTF_8));
        assertEquals(0, process.waitFor());
    }

    private static Object answers(Path folder) throws ReflectiveOperationException, IOException {
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            var answers = loader.loadClass("Specimen").getDeclaredMethod("answers");
            answers.setAccessible(true);
            return answers.invoke(null);
        }
    }

    private static List<String> spun(Path folder) throws IOException {
        List<String> calls = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                for (MethodModel method :
                        ClassFile.of().parse(Files.readAllBytes(file)).methods()) {
                    method.code().stream()
                            .flatMap(CodeModel::elementStream)
                            .filter(InvokeDynamicInstruction.class::isInstance)
                            .map(InvokeDynamicInstruction.class::cast)
                            .filter(c -> c.bootstrapMethod().owner().packageName().equals(RUNTIME))
                            .map(c ->
                                    c.name().stringValue()
                                            + " of "
                                            + method.methodName().stringValue())
                            .forEach(calls::add);
                }
            }
        }
        return calls;
    }
}
