package dev.factum.jackson;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** One object under way: what its fields hold, which were there, and what is wrong with them. */
final class FieldSlots<T> {
    private static final String EXTRA = "/extra/";

    private final Shape<T> shape;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private boolean tagSeen;
    private @Nullable Map<String, String> extra;
    private @Nullable Flaws flaws;

    FieldSlots(Shape<T> shape) {
        this.shape = shape;
        this.values = new @Nullable Object[shape.fields().size()];
        this.seen = new boolean[values.length];
    }

    /** Tells whether the field comes for the first time. */
    boolean isFirst(int slot) {
        boolean first = !seen[slot];
        seen[slot] = true;
        return first;
    }

    /** Tells whether the tag comes for the first time. */
    boolean isFirstTag() {
        boolean first = !tagSeen;
        tagSeen = true;
        return first;
    }

    /** Tells whether a member without a meaning comes for the first time. */
    boolean isFirstExtra(String name) {
        return extra == null || !extra.containsKey(name);
    }

    void put(int slot, @Nullable Object value) {
        values[slot] = value;
    }

    void putExtra(String name, String json) {
        if (extra == null) {
            extra = new LinkedHashMap<>();
        }
        extra.put(name, json);
    }

    void add(String pointer, Flaw flaw) {
        if (flaws == null) {
            flaws = Flaws.of(shape);
        }
        flaws.add(pointer, flaw);
    }

    /** Makes the value, or throws all that is wrong with it: first what the JSON lacks, then the rules it breaks. */
    T build(JsonParser p) {
        addMissing(p);
        Object builder = shape.start();
        if (flaws == null) {
            fill(builder, p);
        }
        if (flaws == null) {
            try {
                return shape.finish(builder);
            } catch (InvalidValueException e) {
                addAll("", e, p);
            }
        }
        throw Objects.requireNonNull(flaws).exception(p);
    }

    private void addMissing(JsonParser p) {
        if (!tagSeen && shape.tagRequired()) {
            add("/" + Shape.TYPE, missing(Shape.TYPE, p));
        }
        List<Field<T>> fields = shape.fields();
        for (int slot = 0; slot < values.length; slot++) {
            Field<T> field = fields.get(slot);
            if (field.required() && !seen[slot]) {
                add(JsonRules.pointer(field.name()), missing(field.name(), p));
            }
        }
    }

    private Flaw missing(String member, JsonParser p) {
        return Flaw.of(JsonRules.missing(shape.name() + "." + member), p, shape.type());
    }

    private void addAll(String pointer, InvalidValueException e, JsonParser p) {
        e.report().forEach(problem -> add(pointer, Flaw.of(inJson(problem), p, shape.type())));
    }

    private void fill(Object builder, JsonParser p) {
        List<Field<T>> fields = shape.fields();
        for (int slot = 0; slot < values.length; slot++) {
            Object value = values[slot];
            if (value != null) {
                fill(fields.get(slot), builder, value, p);
            }
        }
        if (extra != null) {
            shape.setExtra(builder, extra);
        }
    }

    private void fill(Field<T> field, Object builder, Object value, JsonParser p) {
        try {
            field.set(builder, value);
        } catch (InvalidValueException e) {
            addAll(JsonRules.pointer(field.name()), e, p);
        }
    }

    /** In JSON, the members without a meaning stand among the others. */
    private Problem inJson(Problem problem) {
        if (!problem.pointer().startsWith(EXTRA) || shape.field("extra").isPresent()) {
            return problem;
        }
        String pointer = problem.pointer().substring(EXTRA.length() - 1);
        Object[] arguments = problem.arguments().toArray();
        return problem.rejected()
                .map(rejected -> problem.rule().brokenAt(pointer, rejected, arguments))
                .orElseGet(() -> problem.rule().missingAt(pointer, arguments));
    }
}
