package dev.factum.time;

import java.util.Objects;

/**
 * How a part of a date is qualified (EDTF 2019, level 1 "Qualification of a date", level 2 "Qualification").
 *
 * <p>Qualifiers are combined by {@link #and}: what is both uncertain and approximate is written {@code %}. The natural
 * order is that of declaration. Immutable, as every enum.
 *
 * <pre>{@code
 * ((EdtfDate) Edtf.parse("2004-06~-11")).monthQualifier(); // APPROXIMATE
 * }</pre>
 */
public enum Qualifier {
    /** Stated without reserve; written as nothing. */
    NONE(0, ""),
    /** The source is in doubt; written {@code ?}. */
    UNCERTAIN(1, "?"),
    /** An estimate, near the truth; written {@code ~}. */
    APPROXIMATE(2, "~"),
    /** Both uncertain and approximate; written {@code %}. */
    UNCERTAIN_AND_APPROXIMATE(3, "%");

    private static final Qualifier[] BY_BITS = values();

    private final int bits;
    private final String symbol;

    Qualifier(int bits, String symbol) {
        this.bits = bits;
        this.symbol = symbol;
    }

    /**
     * Returns the character that stands for this qualifier in a text.
     *
     * @return {@code ?}, {@code ~}, {@code %}, or an empty text for {@link #NONE}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether the source is in doubt.
     *
     * @return true for {@code ?} and {@code %}
     */
    public boolean isUncertain() {
        return (bits & 1) != 0;
    }

    /**
     * Tells whether the part is an estimate.
     *
     * @return true for {@code ~} and {@code %}
     */
    public boolean isApproximate() {
        return (bits & 2) != 0;
    }

    /**
     * Returns what is qualified in both ways.
     *
     * @param other the other qualifier, not null
     * @return the combined qualifier
     */
    public Qualifier and(Qualifier other) {
        Objects.requireNonNull(other, "other");
        return ofBits(bits | other.bits);
    }

    int bits() {
        return bits;
    }

    static Qualifier ofBits(int bits) {
        return BY_BITS[bits];
    }

    /** Returns the bits of the qualifier at a place in a text, 0 if none is there. */
    static int bitsAt(String text, int at, int end) {
        if (at >= end) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case '?' -> 1;
            case '~' -> 2;
            case '%' -> 3;
            default -> 0;
        };
    }
}
