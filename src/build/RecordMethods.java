import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;

/**
 * The methods of a record R as plain code, the same to the number as those of {@link
 * java.lang.runtime.ObjectMethods}: hashed sets keep their order. Each takes what gets the
 * components, in their order.
 */
final class RecordMethods {

    private static final ClassDesc BUILDER = StringBuilder.class.describeConstable().orElseThrow();
    private static final ClassDesc OBJECTS = Objects.class.describeConstable().orElseThrow();

    private RecordMethods() {}

    /** {@code (R, Object)}. Numbers with a point are compared as their wrappers are. */
    static void compare(CodeBuilder code, ClassDesc self, List<DirectMethodHandleDesc> components) {
        Label another = code.newLabel();
        Label unequal = code.newLabel();
        code.aload(0).aload(1).if_acmpne(another).iconst_1().ireturn().labelBinding(another);
        code.aload(1).instanceOf(self).ifeq(unequal).aload(1).checkcast(self).astore(2);
        for (DirectMethodHandleDesc component : components) {
            get(code, 0, component);
            get(code, 2, component);
            ClassDesc type = component.invocationType().returnType();
            switch (TypeKind.from(type)) {
                case REFERENCE ->
                        code.invokestatic(
                                        OBJECTS,
                                        "equals",
                                        MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object))
                                .ifeq(unequal);
                case LONG -> code.lcmp().ifne(unequal);
                case FLOAT, DOUBLE ->
                        code.invokestatic(
                                        wrapper(type),
                                        "compare",
                                        MethodTypeDesc.of(CD_int, type, type))
                                .ifne(unequal);
                default -> code.if_icmpne(unequal);
            }
        }
        code.iconst_1().ireturn().labelBinding(unequal).iconst_0().ireturn();
    }

    /** {@code (R)}. */
    static void hash(CodeBuilder code, List<DirectMethodHandleDesc> components) {
        code.iconst_0();
        for (DirectMethodHandleDesc component : components) {
            code.bipush(31).imul();
            get(code, 0, component);
            ClassDesc type = component.invocationType().returnType();
            code.invokestatic(
                    type.isPrimitive() ? wrapper(type) : OBJECTS,
                    "hashCode",
                    MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object));
            code.iadd();
        }
        code.ireturn();
    }

    /** {@code (R)}. */
    static void print(CodeBuilder code, String name, List<DirectMethodHandleDesc> components) {
        code.new_(BUILDER).dup().invokespecial(BUILDER, "<init>", MethodTypeDesc.of(CD_void));
        String before = name + "[";
        for (DirectMethodHandleDesc component : components) {
            append(code.loadConstant(before + component.methodName() + "="), CD_String);
            get(code, 0, component);
            ClassDesc type = component.invocationType().returnType();
            append(
                    code,
                    switch (TypeKind.from(type)) {
                        case BYTE, SHORT -> CD_int;
                        // A StringBuilder would take an array of characters for text.
                        case REFERENCE -> CD_Object;
                        default -> type;
                    });
            before = ", ";
        }
        append(code.loadConstant(components.isEmpty() ? before + "]" : "]"), CD_String);
        code.invokevirtual(BUILDER, "toString", MethodTypeDesc.of(CD_String)).areturn();
    }

    private static void append(CodeBuilder code, ClassDesc type) {
        code.invokevirtual(BUILDER, "append", MethodTypeDesc.of(BUILDER, type));
    }

    private static void get(CodeBuilder code, int slot, DirectMethodHandleDesc component) {
        code.aload(slot)
                .getfield(
                        component.owner(),
                        component.methodName(),
                        component.invocationType().returnType());
    }

    private static ClassDesc wrapper(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> CD_Boolean;
            case BYTE -> CD_Byte;
            case CHAR -> CD_Character;
            case DOUBLE -> CD_Double;
            case FLOAT -> CD_Float;
            case LONG -> CD_Long;
            case SHORT -> CD_Short;
            default -> CD_Integer;
        };
    }
}
