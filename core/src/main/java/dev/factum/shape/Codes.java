package dev.factum.shape;

import java.util.Locale;

/** The codes of closed vocabularies. */
public final class Codes {
    private Codes() {}

    /**
     * Returns the code of a constant: its name in lower case, with hyphens.
     *
     * @param constant the constant
     * @return the code, such as {@code in-person}
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
