package dev.factum.codec;

import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import java.util.Map;

/** Writes a map as an object with a member for each entry. */
record MapWriter(Kind<?> key, KindWriter one) implements KindWriter {
    @Override
    public void write(Object value, Output out) {
        out.startObject(value);
        ((Map<?, ?>) value).forEach((name, each) -> {
            out.name(JsonText.scalar(key, name));
            one.write(each, out);
        });
        out.endObject();
    }

    @Override
    public int start() {
        return Input.START_OBJECT;
    }
}
