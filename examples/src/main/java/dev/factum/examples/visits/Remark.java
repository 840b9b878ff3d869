package dev.factum.examples.visits;

import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.util.stream.Collectors;

/**
 * What is wrong with a row of the table: for want of which it was rejected, or in spite of which it was taken.
 *
 * @param row its place in the table, the header being row 1
 * @param text the row, or as much of it as is needed to find it again
 * @param problems what is wrong, each with the column as its place
 */
record Remark(int row, String text, Report problems) {
    /** Returns it in one line. */
    @Override
    public String toString() {
        return "row " + row + " (" + text + "): "
                + problems.stream().map(Problem::message).collect(Collectors.joining("; "));
    }
}
