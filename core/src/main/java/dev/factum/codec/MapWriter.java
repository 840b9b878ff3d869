package dev.factum.codec;

import dev.factum.shape.JsonText;
import dev.factum.shape.Kind;
import java.util.Map;

/** Writes a map as an object with a member for each entry. */
final class MapWriter extends KindWriter {
    private final Kind<?> key;
    private final KindWriter one;

    MapWriter(Kind<?> key, KindWriter one) {
        this.key = key;
        this.one = one;
    }

    @Override
    void write(Object value, Output out) {
        out.startObject(value);
        ((Map<?, ?>) value).forEach((name, each) -> {
            out.name(JsonText.scalar(key, name));
            one.write(each, out);
        });
        out.endObject();
    }

    @Override
    int start() {
        return Input.START_OBJECT;
    }
}
