package dev.factum.jackson;

import dev.factum.shape.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/** Reads one field of an object: a value, or a list, set or map of values. */
final class FieldReader {
    private final Field<?> field;
    private final Label label;
    private final KindReader one;
    private final @Nullable TextReader key;

    FieldReader(Field<?> field, Label label, KindReader one, @Nullable TextReader key) {
        this.field = field;
        this.label = label;
        this.one = one;
        this.key = key;
    }

    Field<?> field() {
        return field;
    }

    /** Reads what the parser stands at; tells the slots what is wrong inside, and throws a flaw of the whole. */
    @Nullable
    Object read(JsonParser p, DeserializationContext ctxt, FieldSlots<?> slots) {
        return switch (field.occurs()) {
            case ONCE -> one.read(p, ctxt);
            case LIST, SET -> readMany(p, ctxt, slots);
            case MAP -> readMap(p, ctxt, slots);
        };
    }

    private @Nullable Object readMany(JsonParser p, DeserializationContext ctxt, FieldSlots<?> slots) {
        if (p.currentToken() != JsonToken.START_ARRAY) {
            return WrongToken.handled(p, ctxt, List.class, label, "an array");
        }
        List<Object> many = new ArrayList<>();
        for (int index = 0; p.nextToken() != JsonToken.END_ARRAY; index++) {
            try {
                Object value = one.read(p, ctxt);
                if (value != null) {
                    many.add(value);
                }
            } catch (Flaw flaw) {
                slots.add(JsonRules.pointer(field.name()) + "/" + index, flaw);
                p.skipChildren();
            } catch (JacksonException e) {
                throw e.prependPath(List.class, index);
            }
        }
        return many;
    }

    private @Nullable Object readMap(JsonParser p, DeserializationContext ctxt, FieldSlots<?> slots) {
        if (p.currentToken() != JsonToken.START_OBJECT) {
            return WrongToken.handled(p, ctxt, Map.class, label, "an object");
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        Set<Object> keys = new LinkedHashSet<>();
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = p.currentName();
            try {
                readEntry(name, p, ctxt, map, keys);
            } catch (Flaw flaw) {
                slots.add(JsonRules.pointer(field.name()) + JsonRules.pointer(name), flaw);
                if (p.currentToken() == JsonToken.PROPERTY_NAME) {
                    p.nextToken();
                }
                p.skipChildren();
            } catch (JacksonException e) {
                throw e.prependPath(Map.class, name);
            }
        }
        return map;
    }

    private void readEntry(
            String name, JsonParser p, DeserializationContext ctxt, Map<Object, Object> map, Set<Object> keys) {
        Object keyed = key == null ? name : key.readKey(name, p, ctxt);
        if (!keys.add(keyed == null ? name : keyed)) {
            throw Flaw.of(JsonRules.duplicate(label.name(), name), p, Map.class);
        }
        p.nextToken();
        Object value = one.read(p, ctxt);
        if (keyed != null && value != null) {
            map.put(keyed, value);
        }
    }
}
