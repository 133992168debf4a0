import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of jars stack maps (JVMS 4.7.4), where they were compiled for a Java that had
 * none. Without them the JVM verifies each class at every start and takes none into an AOT cache;
 * picocli is compiled for Java 5. What the classes do stays the same.
 *
 * <p>Takes jars, writes them anew in place; a jar whose classes have stack maps is left alone, so
 * that an AOT cache made with it stays valid.
 */
final class StackMaps {

    private StackMaps() {}

    public static void main(String... jars) throws IOException {
        for (String jar : jars) {
            write(Path.of(jar));
        }
    }

    private static void write(Path jar) throws IOException {
        Path fresh = Path.of(jar + ".part");
        boolean changed = false;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(fresh))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] old = in.readAllBytes();
                byte[] now = entry.getName().endsWith(".class") ? mapped(old) : old;
                changed |= now != old;
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                out.write(now);
            }
        }
        if (changed) {
            Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(fresh);
        }
    }

    /** A class with stack maps: the same bytes if it had them. */
    private static byte[] mapped(byte[] bytes) {
        ClassFile files =
                ClassFile.of(
                        StackMapsOption.GENERATE_STACK_MAPS,
                        ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofResourceParsing(
                                                StackMaps.class.getClassLoader())
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
        var model = files.parse(bytes);
        if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return bytes;
        }
        ClassTransform bodies = ClassTransform.transformingMethodBodies(CodeBuilder::with);
        ClassTransform version =
                (builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
                    } else {
                        builder.with(element);
                    }
                };
        return files.transformClass(model, bodies.andThen(version));
    }
}
