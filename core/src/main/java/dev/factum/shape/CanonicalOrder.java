package dev.factum.shape;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The order of canonical forms, found without writing them: the first member in which two values differ decides, and
 * mostly it is one of the first. Where only the texts can tell, they are written.
 */
final class CanonicalOrder implements Comparator<Object> {
    /** What no comparison gives. */
    private static final int TEXTS_MUST_TELL = Integer.MIN_VALUE;

    private final Kind<?> kind;

    CanonicalOrder(Kind<?> kind) {
        this.kind = kind;
    }

    @Override
    public int compare(Object first, Object second) {
        int order = compare(kind, first, second);
        return order == TEXTS_MUST_TELL ? Canonical.text(kind, first).compareTo(Canonical.text(kind, second)) : order;
    }

    @SuppressWarnings("unchecked") // the caller's values are of the kind
    private static int compare(Kind<?> kind, Object first, Object second) {
        if (kind instanceof Kind.Nested<?> nested) {
            return compareObjects((Shape<Object>) nested.shape(), first, second);
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            Shape<?> shape = ((Kind.OneOf<Object>) oneOf).shapeOf().apply(first);
            boolean same = shape == ((Kind.OneOf<Object>) oneOf).shapeOf().apply(second);
            return same ? compareObjects((Shape<Object>) shape, first, second) : TEXTS_MUST_TELL;
        }
        if (kind instanceof Kind.Whole) {
            // of numbers with more and with fewer digits, what follows the last digit decides
            return first.equals(second) ? 0 : TEXTS_MUST_TELL;
        }
        return compareQuoted(JsonText.scalar(kind, first), JsonText.scalar(kind, second));
    }

    private static int compareObjects(Shape<Object> shape, Object first, Object second) {
        if (!shape.extra(first).isEmpty() || !shape.extra(second).isEmpty()) {
            return TEXTS_MUST_TELL;
        }
        for (Shape.Member<Object> member : shape.sortedMembers()) {
            Field<Object> field = member.field();
            // the tag of one shape is the same for both
            int order = field == null ? 0 : compareFields(field, field.get(first), field.get(second));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compareFields(Field<Object> field, @Nullable Object first, @Nullable Object second) {
        if (first == null || second == null) {
            // the name stands against a later one or a brace, both of which come after it
            return Boolean.compare(first == null, second == null);
        }
        return switch (field.occurs()) {
            case ONCE -> compare(field.kind(), first, second);
            case LIST -> compareLists(field.kind(), (Collection<?>) first, (Collection<?>) second);
            case SET, MAP -> first.equals(second) ? 0 : TEXTS_MUST_TELL;
        };
    }

    private static int compareLists(Kind<?> kind, Collection<?> first, Collection<?> second) {
        Iterator<?> ones = first.iterator();
        Iterator<?> others = second.iterator();
        while (ones.hasNext() && others.hasNext()) {
            int order = compare(kind, ones.next(), others.next());
            if (order != 0) {
                return order;
            }
        }
        // a comma comes before a bracket
        return Boolean.compare(others.hasNext(), ones.hasNext());
    }

    /** Compares two strings as they stand in JSON, quoted and escaped. */
    private static int compareQuoted(String first, String second) {
        int common = Math.min(first.length(), second.length());
        for (int i = 0; i < common; i++) {
            if (first.charAt(i) != second.charAt(i)) {
                return isPlain(first.charAt(i)) && isPlain(second.charAt(i))
                        ? first.charAt(i) - second.charAt(i)
                        : quotedFrom(first, i).compareTo(quotedFrom(second, i));
            }
        }
        return first.length() == second.length() ? 0 : quotedFrom(first, common).compareTo(quotedFrom(second, common));
    }

    /** Tells whether a character stands for itself, and after the quote at the end of a string. */
    private static boolean isPlain(char c) {
        return c > '"' && c != '\\';
    }

    /** Returns how a string goes on in JSON from one of its characters, or ends. */
    private static String quotedFrom(String text, int at) {
        if (at == text.length()) {
            return "\"";
        }
        StringBuilder out = new StringBuilder(8);
        JsonText.quote(out, text.substring(at, at + 1));
        return out.substring(1, out.length() - 1);
    }
}
