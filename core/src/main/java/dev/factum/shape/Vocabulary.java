package dev.factum.shape;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The known codes of an open vocabulary: the public constants of its type, so that no list can lag behind them. */
final class Vocabulary {
    private Vocabulary() {}

    static <V> List<String> codes(Kind.Scalar<V> scalar) {
        List<String> codes = new ArrayList<>();
        for (Field field : scalar.type().getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == scalar.type()) {
                codes.add(scalar.formatter().apply(constant(scalar.type(), field)));
            }
        }
        Collections.sort(codes);
        return codes;
    }

    private static <V> V constant(Class<V> type, Field field) {
        try {
            return type.cast(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError("bug: the constants of a public type are public", e);
        }
    }
}
