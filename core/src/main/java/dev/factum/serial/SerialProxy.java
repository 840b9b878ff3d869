package dev.factum.serial;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a stream in the place of a value: the version of the form, the name of the type, and the parts.
 *
 * <p>Whatever is wrong with the parts, be it that a value would break a rule, is an {@link InvalidObjectException} with
 * its cause: no stream makes a value that no program can make. Subclasses are {@link java.io.Externalizable}; this class
 * is not, so that streams do not name it.
 */
public abstract class SerialProxy {
    private static final int VERSION = 1;

    private @Nullable Object value;
    private String form = "";

    /** Makes a proxy that is to be read. */
    protected SerialProxy() {}

    /**
     * Makes the proxy of a value.
     *
     * @param form the name of the value's form
     * @param value the value
     */
    protected SerialProxy(String form, Object value) {
        this.form = form;
        this.value = value;
    }

    /**
     * Returns the forms of a layer's types.
     *
     * @return the forms by their names
     */
    protected abstract Map<String, SerialForm<?>> forms();

    /**
     * Returns what a class throws whose own name stands in a stream: no version writes that.
     *
     * @param type what the class is called
     * @return the exception
     */
    public static InvalidObjectException required(String type) {
        return new InvalidObjectException(type + " must be read through its proxy, but stood in the stream itself");
    }

    /**
     * Returns what a stream is that cannot be read for a reason.
     *
     * @param cause the reason
     * @return the exception
     */
    public static InvalidObjectException invalid(RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException(cause.getMessage());
        invalid.initCause(cause);
        return invalid;
    }

    /**
     * Writes version, name and parts.
     *
     * @param out the stream
     * @throws IOException if the stream does
     */
    @SuppressWarnings("unchecked") // the form is that of the value's type
    public final void writeExternal(ObjectOutput out) throws IOException {
        out.writeByte(VERSION);
        out.writeObject(form);
        SerialForm<Object> known = (SerialForm<Object>) Objects.requireNonNull(forms().get(form), form);
        known.writer().write(Objects.requireNonNull(value), new SerialOutput(out));
    }

    /**
     * Builds the value.
     *
     * @param in the stream
     * @throws IOException if the stream holds something else, or the value would break a rule
     * @throws ClassNotFoundException if the stream names a class that is not there
     */
    public final void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        int version = in.readUnsignedByte();
        if (version != VERSION) {
            throw new InvalidObjectException("The version of a serialized value must be 1, but was " + version);
        }
        SerialInput parts = new SerialInput(in);
        try {
            form = parts.text();
            SerialForm<?> known = forms().get(form);
            if (known == null) {
                throw new InvalidObjectException("There is no serialized form of the name " + form);
            }
            value = known.reader().read(parts);
        } catch (RuntimeException e) {
            throw invalid(e);
        }
    }

    /**
     * Returns the value in the place of its proxy.
     *
     * @return the value
     */
    protected final Object readResolve() {
        return Objects.requireNonNull(value);
    }
}
