package dev.factum.dossier;

import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;

/** How several values look in one message. */
final class Words {
    /** A message is one line that people read, and cuts off arguments that are much longer, in the middle of a value. */
    private static final int LONGEST = 140;

    private Words() {}

    /** Returns the values, joined by "or"; of many, the first few and how many more there are. */
    static String of(Collection<?> values) {
        return of(values, value -> value);
    }

    /** Returns what values look like, joined by "or"; only the few that are named are put into words. */
    static <T> String of(Collection<T> values, Function<? super T, ?> wording) {
        StringBuilder words = new StringBuilder();
        int left = values.size();
        for (Iterator<T> rest = values.iterator(); rest.hasNext(); left--) {
            String next = (words.isEmpty() ? "" : " or ") + wording.apply(rest.next());
            String after = left > 1 ? more(left - 1) : "";
            if (!words.isEmpty() && words.length() + next.length() + after.length() > LONGEST) {
                return words + more(left);
            }
            words.append(next);
        }
        return words.toString();
    }

    private static String more(int count) {
        return " or " + count + " more";
    }
}
