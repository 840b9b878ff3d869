package dev.factum.examples.page;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as people sort them: whatever the case, and numbers by how great they are. */
final class NaturalOrder {
    /** All names, those alike but for case or zeros in front in some order too. */
    static final Comparator<String> NAMES =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(Comparator.naturalOrder());

    private static final Pattern PART = Pattern.compile("0*([0-9]+)|[^0-9]+");

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        Matcher some = PART.matcher(one);
        Matcher others = PART.matcher(other);
        boolean more = some.find();
        boolean otherMore = others.find();
        while (more && otherMore) {
            int order = comparePart(some, others);
            if (order != 0) {
                return order;
            }
            more = some.find();
            otherMore = others.find();
        }
        return Boolean.compare(more, otherMore);
    }

    private static int comparePart(Matcher one, Matcher other) {
        String number = one.group(1);
        String otherNumber = other.group(1);
        if (number == null || otherNumber == null) {
            return String.CASE_INSENSITIVE_ORDER.compare(one.group(), other.group());
        }
        // without zeros in front, what has more digits is greater, and there can be too many for a number
        int digits = Integer.compare(number.length(), otherNumber.length());
        return digits != 0 ? digits : number.compareTo(otherNumber);
    }
}
