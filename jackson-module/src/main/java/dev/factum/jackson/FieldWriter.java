package dev.factum.jackson;

import dev.factum.shape.Canonical;
import dev.factum.shape.Field;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Writes one field of an object, or nothing if it is absent. */
final class FieldWriter<T> {
    private final Field<T> field;
    private final SerializedString name;
    private final KindWriter one;
    private final Function<Object, String> key;

    FieldWriter(Field<T> field, KindWriter one, Function<Object, String> key) {
        this.field = field;
        this.name = new SerializedString(field.name());
        this.one = one;
        this.key = key;
    }

    void write(T object, JsonGenerator gen) {
        Object held = field.get(object);
        if (held == null) {
            return;
        }
        gen.writeName(name);
        switch (field.occurs()) {
            case ONCE -> one.write(held, gen);
            case LIST -> writeMany((Collection<?>) held, gen);
            // equal values have equal JSON
            case SET -> writeMany(Canonical.inOrder(field.kind(), (Collection<?>) held), gen);
            case MAP -> writeMap((Map<?, ?>) held, gen);
        }
    }

    private void writeMany(Collection<?> many, JsonGenerator gen) {
        gen.writeStartArray(many, many.size());
        for (Object value : many) {
            one.write(value, gen);
        }
        gen.writeEndArray();
    }

    private void writeMap(Map<?, ?> map, JsonGenerator gen) {
        gen.writeStartObject(map, map.size());
        map.forEach((name, value) -> {
            gen.writeName(key.apply(name));
            one.write(value, gen);
        });
        gen.writeEndObject();
    }
}
