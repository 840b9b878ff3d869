package dev.factum.shape;

import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value in one line for people and logs: what {@code toString} prints. */
public final class Line {
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Line() {}

    /**
     * Returns a value in one line: its name and its fields, without those that are absent.
     *
     * @param shape the value's shape
     * @param value the value
     * @param <T> the value's type
     * @return the line, such as {@code Place{name="Beijing", country=CN}}
     */
    public static <T> String of(Shape<T> shape, T value) {
        StringJoiner line = new StringJoiner(", ", shape.name() + "{", "}");
        for (Field<T> field : shape.fields()) {
            Object held = field.get(value);
            if (held != null) {
                line.add(field.name() + "=" + text(field, held));
            }
        }
        shape.extra(value).forEach((name, json) -> line.add(quoted(name) + "=" + json));
        return oneLine(line.toString());
    }

    /**
     * Returns text with escapes for what would break a line, or reorder it.
     *
     * @param line the text
     * @return the text in one line
     */
    public static String oneLine(String line) {
        return UNREADABLE.matcher(line).replaceAll(match -> {
            int unit = match.group().charAt(0);
            return Matcher.quoteReplacement(String.format("\\u%04x", unit));
        });
    }

    private static String text(Field<?> field, Object held) {
        if (held instanceof Collection<?> many) {
            StringJoiner list = new StringJoiner(", ", "[", "]");
            many.forEach(one -> list.add(text(field.kind(), one)));
            return list.toString();
        }
        if (held instanceof Map<?, ?> map) {
            StringJoiner entries = new StringJoiner(", ", "{", "}");
            map.forEach((key, one) ->
                    entries.add(text(field.keyKind().orElseThrow(), key) + "=" + text(field.kind(), one)));
            return entries.toString();
        }
        return text(field.kind(), held);
    }

    private static String text(Kind<?> kind, Object one) {
        if (kind instanceof Kind.Text) {
            return quoted((String) one);
        }
        return kind instanceof Kind.Scalar ? JsonText.scalar(kind, one) : one.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.quote(out, text);
        return out.toString();
    }
}
