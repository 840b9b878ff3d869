package dev.factum.examples.grounding;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells on which line of a text a character is, and where on it. */
final class Lines {
    private final int[] ends;

    Lines(String text) {
        ends = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    /** Returns the line, from 1. */
    int at(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    /** Returns the place on that line, from 1. */
    int columnAt(int offset) {
        int line = at(offset);
        return line == 1 ? offset + 1 : offset - ends[line - 2];
    }
}
