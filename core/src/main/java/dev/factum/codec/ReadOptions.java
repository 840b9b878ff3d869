package dev.factum.codec;

/**
 * How documents are read, as far as the application may choose. Immutable, equal by its components, not comparable.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.STRICT.withNullAsAbsent();
 * }</pre>
 *
 * @param nullAsAbsent whether a member that is null counts as one that is not there
 * @param sharedIds how many different ids of one type are remembered, so that equal ones become one object; 0 for none
 */
public record ReadOptions(boolean nullAsAbsent, int sharedIds) {
    private static final int MOST_SHARED = 1 << 24;

    /** Null is wrong, and each id is an object of its own. */
    public static final ReadOptions STRICT = new ReadOptions(false, 0);

    /**
     * Returns options by which null counts as absent.
     *
     * @return the options, otherwise the same
     */
    public ReadOptions withNullAsAbsent() {
        return new ReadOptions(true, sharedIds);
    }

    /**
     * Returns options by which equal ids become one object.
     *
     * @param most how many different ids of one type are remembered, 1 or more
     * @return the options, otherwise the same
     * @throws IllegalArgumentException if the number is less than 1 or greater than 2^24
     */
    public ReadOptions withSharedIds(int most) {
        if (most < 1 || most > MOST_SHARED) {
            throw new IllegalArgumentException("most must be from 1 to " + MOST_SHARED + ", but was " + most);
        }
        return new ReadOptions(nullAsAbsent, most);
    }
}
