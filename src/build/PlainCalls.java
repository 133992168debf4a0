import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes out in classes what the JVM else spins at each start: switches over types, and {@code
 * equals}, {@code hashCode} and {@code toString} of records. The compiler leaves both to bootstrap
 * methods, whose hidden classes the AOT cache of JDK 25 does not keep, so that a short build spends
 * much of its time on making them. Each such call becomes that of a private method, which does what
 * {@link java.lang.runtime.SwitchBootstraps} and {@link java.lang.runtime.ObjectMethods} say.
 *
 * <p>Takes folders of classes, which the class path has to name too, and writes those classes anew
 * in place that have such calls. A switch over anything but types and texts is left as it is.
 */
final class PlainCalls {

    private static final ClassFile FILES =
            ClassFile.of(
                    ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofResourceParsing(
                                            PlainCalls.class.getClassLoader())
                                    .orElse(ClassHierarchyResolver.defaultResolver())));

    /** A method in the place of a call that the JVM would spin. */
    private record Plain(String name, InvokeDynamicInstruction call) {}

    private PlainCalls() {}

    public static void main(String... folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    byte[] old = Files.readAllBytes(file);
                    byte[] now = plain(old);
                    if (now != old) {
                        Files.write(file, now);
                    }
                }
            }
        }
    }

    /** A class without spun calls: the same bytes if it had none. */
    private static byte[] plain(byte[] bytes) {
        ClassModel type = FILES.parse(bytes);
        Map<InvokeDynamicEntry, Plain> methods = new LinkedHashMap<>();
        for (MethodModel method : type.methods()) {
            spun(method)
                    .forEach(call -> {
                        String name = call.name().stringValue() + "$plain$" + methods.size();
                        methods.putIfAbsent(call.invokedynamic(), new Plain(name, call));
                    });
        }
        if (methods.isEmpty()) {
            return bytes;
        }
        CodeTransform calls =
                (code, element) -> {
                    if (element instanceof InvokeDynamicInstruction call
                            && methods.get(call.invokedynamic()) instanceof Plain plain) {
                        code.invokestatic(
                                type.thisClass().asSymbol(),
                                plain.name,
                                call.typeSymbol(),
                                type.flags().has(AccessFlag.INTERFACE));
                    } else {
                        code.with(element);
                    }
                };
        ClassTransform bodies =
                ClassTransform.transformingMethodBodies(
                        method -> spun(method).findAny().isPresent(), calls);
        ClassTransform more =
                ClassTransform.endHandler(
                        end -> methods.values().forEach(plain -> add(end, type, plain)));
        return FILES.transformClass(type, bodies.andThen(more));
    }

    private static Stream<InvokeDynamicInstruction> spun(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance)
                .map(InvokeDynamicInstruction.class::cast)
                .filter(call -> isOfRecord(call) || isSwitch(call));
    }

    private static boolean isOfRecord(InvokeDynamicInstruction call) {
        return isBy(call, "ObjectMethods", "bootstrap");
    }

    private static boolean isSwitch(InvokeDynamicInstruction call) {
        return isBy(call, "SwitchBootstraps", "typeSwitch")
                && !call.typeSymbol().parameterType(0).isPrimitive()
                && call.bootstrapArgs().stream()
                        .allMatch(label ->
                                label instanceof String
                                        || label instanceof ClassDesc type && !type.isPrimitive());
    }

    private static boolean isBy(InvokeDynamicInstruction call, String type, String method) {
        DirectMethodHandleDesc by = call.bootstrapMethod();
        return by.owner().equals(ClassDesc.of("java.lang.runtime", type))
                && by.methodName().equals(method);
    }

    private static void add(ClassBuilder end, ClassModel type, Plain plain) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        List<ConstantDesc> given = plain.call.bootstrapArgs();
        end.withMethodBody(
                plain.name,
                plain.call.typeSymbol(),
                flags,
                code -> {
                    switch (plain.call.name().stringValue()) {
                        case "typeSwitch" -> choose(code, given);
                        case "equals" ->
                                RecordMethods.compare(
                                        code, type.thisClass().asSymbol(), parts(given));
                        case "hashCode" -> RecordMethods.hash(code, parts(given));
                        default -> RecordMethods.print(code, simpleName(type), parts(given));
                    }
                });
    }

    /** What gets each component, after the record and the names of its components. */
    private static List<DirectMethodHandleDesc> parts(List<ConstantDesc> given) {
        return given.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    /**
     * {@code (Object, int)} gives the first label, from that with the number given, which the
     * object is: −1 for null, the count of the labels where it is none.
     */
    private static void choose(CodeBuilder code, List<ConstantDesc> labels) {
        Label some = code.newLabel();
        code.aload(0).ifnonnull(some).iconst_m1().ireturn().labelBinding(some);
        List<Label> tries = labels.stream().map(label -> code.newLabel()).toList();
        Label none = code.newLabel();
        code.iload(1)
                .tableswitch(
                        none,
                        IntStream.range(0, labels.size())
                                .mapToObj(i -> SwitchCase.of(i, tries.get(i)))
                                .toList());
        for (int i = 0; i < labels.size(); i++) {
            code.labelBinding(tries.get(i));
            if (labels.get(i) instanceof ClassDesc type) {
                code.aload(0).instanceOf(type);
            } else {
                code.loadConstant(labels.get(i)).aload(0);
                code.invokevirtual(CD_Object, "equals", MethodTypeDesc.of(CD_boolean, CD_Object));
            }
            code.ifeq(i + 1 < labels.size() ? tries.get(i + 1) : none);
            code.loadConstant(i).ireturn();
        }
        code.labelBinding(none).loadConstant(labels.size()).ireturn();
    }

    private static String simpleName(ClassModel type) {
        return type.findAttribute(Attributes.innerClasses()).stream()
                .flatMap(all -> all.classes().stream())
                .filter(inner -> inner.innerClass().equals(type.thisClass()))
                .map(inner -> inner.innerName().orElseThrow().stringValue())
                .findFirst()
                .orElse(type.thisClass().asSymbol().displayName());
    }
}
