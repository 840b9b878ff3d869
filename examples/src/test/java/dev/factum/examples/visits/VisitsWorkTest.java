package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How much work a table takes, in bytes that are allocated on the way: unlike time, that is the same on every machine, and
 * whoever else is at work on it.
 */
class VisitsWorkTest {
    private static final int ROWS = 500;
    private static final long BYTES_OF_A_ROW = 150_000;
    private static final List<String> COUNTRIES =
            List.of("Peru", "Kenya", "France", "Japan", "Canada", "Ghana", "Chile", "Mali", "Norway", "India");

    @Test
    void fourTimesTheRowsTakeFourTimesTheWork() throws VisitTable.NoTableException {
        work(ROWS);
        long few = work(ROWS);
        long many = work(4 * ROWS);
        assertThat(many / (4 * ROWS)).isLessThan(BYTES_OF_A_ROW);
        assertThat((double) many / few).isLessThan(5);
    }

    private static long work(int rows) throws VisitTable.NoTableException {
        VisitTable table = table(rows);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        VisitImport visits = VisitImport.of(table, Tables.OFFICE);
        new VisitsReport(visits, new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .print();
        long spent = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(visits.rowsOfClaims()).hasSize(rows);
        return spent;
    }

    /** Rows of some countries, each with a leader for five rows; every fifth row is of a summit of ten. */
    private static VisitTable table(int rows) throws VisitTable.NoTableException {
        LocalDate first = LocalDate.of(1900, 1, 1);
        return Tabled.table(IntStream.range(0, rows)
                .mapToObj(i -> {
                    String day = first.plusDays(i / 50 * 500L + i % 5).toString();
                    String told = i % 5 == 0 ? "Attended the NATO Summit." : "In U.S. with friends. Left U.S. tired.";
                    return String.join(
                            ",",
                            String.valueOf(i),
                            day,
                            day,
                            "President " + name(i / 50) + " " + name(i % 10),
                            COUNTRIES.get(i % 10),
                            told,
                            Tabled.EDITS);
                })
                .toList());
    }

    /** Names that nobody takes for slips of each other. */
    private static String name(int number) {
        return IntStream.of(number / 400, number / 20 % 20, number % 20)
                .mapToObj(digit -> String.valueOf((char) ('a' + digit)).repeat(4))
                .reduce("X", String::concat);
    }
}
