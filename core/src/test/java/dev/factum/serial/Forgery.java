package dev.factum.serial;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams that no program writes, by the Java Object Serialization Specification, section 6.4: objects of any class, with
 * any parts.
 */
final class Forgery {
    private static final String MODEL_PROXY = "dev.factum.model.ModelProxy";

    /** What can stand in a stream. */
    interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private Forgery() {}

    static byte[] stream(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A value of the model: the name of its form, and its parts. */
    static Part model(Object... parts) {
        return proxy(MODEL_PROXY, 1, parts);
    }

    /** Flags that stand in a row. */
    static Part flags(boolean... flags) {
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_BLOCKDATA);
            out.writeByte(flags.length);
            for (boolean flag : flags) {
                out.writeBoolean(flag);
            }
        };
    }

    /** A proxy of a version with parts: texts, nulls, integers and other parts. */
    static Part proxy(String name, int version, Object... parts) {
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            describe(out, name, 1, ObjectStreamConstants.SC_EXTERNALIZABLE | ObjectStreamConstants.SC_BLOCK_DATA);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            out.writeByte(ObjectStreamConstants.TC_BLOCKDATA);
            out.writeByte(1);
            out.writeByte(version);
            for (Object part : parts) {
                write(part, out);
            }
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        };
    }

    private static void write(Object part, DataOutputStream out) throws IOException {
        if (part == null) {
            out.writeByte(ObjectStreamConstants.TC_NULL);
        } else if (part instanceof String text) {
            out.writeByte(ObjectStreamConstants.TC_STRING);
            out.writeUTF(text);
        } else {
            ((Part) part).write(out);
        }
    }

    /** A record with one component, which is text. */
    static Part record(Class<?> type, String component, String text) {
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            describe(out, type.getName(), 0, ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(1);
            out.writeByte('L');
            out.writeUTF(component);
            write("Ljava/lang/String;", out);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            write(text, out);
        };
    }

    /** An object of a class itself, without fields, and with or without what it inherits from. */
    static Part bare(Class<?> type, boolean inherits) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> one = type; one != null && Serializable.class.isAssignableFrom(one); one = one.getSuperclass()) {
            types.add(one);
        }
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            for (Class<?> one : inherits ? types : List.of(type)) {
                long version = ObjectStreamClass.lookup(one).getSerialVersionUID();
                describe(out, one.getName(), version, ObjectStreamConstants.SC_SERIALIZABLE);
                out.writeShort(0);
                out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            }
            out.writeByte(ObjectStreamConstants.TC_NULL);
        };
    }

    /** What was the n-th thing of the stream, the first being the 0th: mostly the class of the first object. */
    static Part again(int n) {
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_REFERENCE);
            out.writeInt(ObjectStreamConstants.baseWireHandle + n);
        };
    }

    /** Text that is said to be longer than all memory. */
    static Part endlessText() {
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_LONGSTRING);
            out.writeLong(Long.MAX_VALUE);
            out.writeBytes("Place");
        };
    }

    /** An array that is said to be as long as any can be. */
    static Part longArray() {
        Class<?> type = Object[].class;
        return out -> {
            out.writeByte(ObjectStreamConstants.TC_ARRAY);
            long version = ObjectStreamClass.lookup(type).getSerialVersionUID();
            describe(out, type.getName(), version, ObjectStreamConstants.SC_SERIALIZABLE);
            out.writeShort(0);
            out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            out.writeByte(ObjectStreamConstants.TC_NULL);
            out.writeInt(Integer.MAX_VALUE);
        };
    }

    private static void describe(DataOutputStream out, String name, long version, int flags) throws IOException {
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF(name);
        out.writeLong(version);
        out.writeByte(flags);
    }
}
