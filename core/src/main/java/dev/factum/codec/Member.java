package dev.factum.codec;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member of an object in JSON, as those are told who ask a library for the form of a type: with the tag as one of them.
 * Immutable, equal by its components, not comparable.
 *
 * <pre>{@code
 * for (Member member : Member.of(codec.kind())) {
 *     visitor.property(member.name(), member.required());
 * }
 * }</pre>
 *
 * @param name the name
 * @param required whether it must be there
 * @param occurs whether it holds one value or several
 * @param kind what each value is
 * @param keyKind what the keys are if it is a map, text otherwise
 */
public record Member(String name, boolean required, Field.Occurs occurs, Kind<?> kind, Kind<?> keyKind) {
    /**
     * Returns the members that all objects of a kind have or may have.
     *
     * @param kind the kind
     * @return the members, in order; none if values of the kind are no objects
     */
    public static List<Member> of(Kind<?> kind) {
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return List.of(tag(oneOf.options().stream().map(Shape::tag).toList()));
        }
        List<Member> members = new ArrayList<>();
        if (kind instanceof Kind.Nested<?> nested) {
            if (nested.shape().tagRequired()) {
                members.add(tag(List.of(nested.shape().tag())));
            }
            nested.shape().fields().forEach(field -> members.add(of(field)));
        }
        return members;
    }

    private static Member tag(List<String> tags) {
        Map<String, String> byCode = tags.stream()
                .collect(Collectors.toMap(
                        Function.identity(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Kind<String> kind = new Kind.Code<>(Shape.TYPE, byCode, tag -> tag);
        return new Member(Shape.TYPE, true, Field.Occurs.ONCE, kind, Kind.TEXT);
    }

    private static Member of(Field<?> field) {
        return new Member(
                field.name(),
                field.required(),
                field.occurs(),
                field.kind(),
                field.keyKind().isPresent() ? field.keyKind().get() : Kind.TEXT);
    }

    /**
     * Returns the Java type of each value.
     *
     * @return the type
     */
    public Class<?> type() {
        return typeOf(kind);
    }

    /**
     * Returns the Java type of the keys.
     *
     * @return the type
     */
    public Class<?> keyType() {
        return typeOf(keyKind);
    }

    /**
     * Returns the strings that values of a kind are.
     *
     * @param kind the kind
     * @return the strings, in order; none if there are others, or if values are no strings
     */
    public static Set<String> codes(Kind<?> kind) {
        return kind instanceof Kind.Code<?> code ? code.byCode().keySet() : Set.of();
    }

    private static Class<?> typeOf(Kind<?> kind) {
        if (kind instanceof Kind.Nested<?> nested) {
            return nested.shape().type();
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            return oneOf.type();
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return scalar.type();
        }
        if (kind instanceof Kind.Code<?> code) {
            return TextReader.typeOf(code);
        }
        return kind instanceof Kind.Whole ? Integer.class : String.class;
    }
}
