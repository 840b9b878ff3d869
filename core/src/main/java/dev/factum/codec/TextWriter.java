package dev.factum.codec;

import dev.factum.shape.Kind;
import java.util.function.Function;

/** Writes what is one JSON string. */
record TextWriter(Function<Object, String> formatter) implements KindWriter {
    @SuppressWarnings("unchecked") // the caller's values are of the kind
    static TextWriter of(Kind<?> kind) {
        if (kind instanceof Kind.Scalar<?> scalar) {
            return new TextWriter((Function<Object, String>) (Function<?, String>) scalar.formatter());
        }
        return new TextWriter(String.class::cast);
    }

    @Override
    public void write(Object value, Output out) {
        out.text(formatter.apply(value));
    }
}
