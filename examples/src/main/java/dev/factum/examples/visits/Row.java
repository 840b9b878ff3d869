package dev.factum.examples.visits;

/**
 * A row of the table, its fields as they stand there.
 *
 * @param number its place in the table, the header being row 1, as RFC 7111 counts
 * @param id what the table itself calls it
 * @param fromId what the table itself calls the country, or empty if it does not say
 */
record Row(
        int number,
        String id,
        String start,
        String end,
        String visitor,
        String fromId,
        String from,
        String description,
        Edit creation,
        Edit modification,
        String file) {
    /** Who edited the row, and when: both empty if nobody is known to have. */
    record Edit(String by, String at) {}

    /** Tells whether another row says the same, whatever it is called and whoever typed it. */
    boolean saysTheSameAs(Row other) {
        return content().equals(other.content());
    }

    /** What the row says of the world. */
    Content content() {
        return new Content(start, end, Folded.of(visitor), Folded.of(from), Folded.of(description));
    }

    /** What a row says, for telling duplicates. */
    record Content(String start, String end, String visitor, String from, String description) {}
}
