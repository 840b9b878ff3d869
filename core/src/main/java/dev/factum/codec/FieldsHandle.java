package dev.factum.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Writes all fields of an object, by code of their own: the writers of the fields, one after the other, are one method
 * handle. {@link FieldHandle} says why that is faster.
 */
final class FieldsHandle {
    private static final MethodType TYPE = MethodType.methodType(void.class, Object.class, Output.class);
    private static final MethodHandle WRITE = handle();

    private final MethodHandle write;

    FieldsHandle(List<FieldWriter> fields) {
        MethodHandle all = MethodHandles.empty(TYPE);
        for (int i = fields.size() - 1; i >= 0; i--) {
            all = MethodHandles.foldArguments(all, WRITE.bindTo(fields.get(i)));
        }
        this.write = all;
    }

    void write(Object object, Output out) {
        try {
            write.invokeExact(object, out);
        } catch (Throwable thrown) {
            throw Thrown.as(thrown);
        }
    }

    private static MethodHandle handle() {
        try {
            return MethodHandles.lookup().findVirtual(FieldWriter.class, "write", TYPE);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("bug: FieldWriter has a method write", e);
        }
    }
}
