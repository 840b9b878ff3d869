package dev.factum.dossier;

import java.util.Collection;
import java.util.stream.Collectors;

/** How several values look in one message. */
final class Words {
    private static final int MOST = 5;

    private Words() {}

    /** Returns the values, joined by "or"; of many, the first few and how many more there are. */
    static String of(Collection<?> values) {
        String words = values.stream().limit(MOST).map(Object::toString).collect(Collectors.joining(" or "));
        return values.size() > MOST ? words + " or " + (values.size() - MOST) + " more" : words;
    }
}
