package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is printed of a table that was read. */
class VisitsReportTest {
    @Test
    void tellsByWhichRuleSpellingsWerePutTogether() throws VisitTable.NoTableException {
        assertThat(printed(Tabled.imported(
                        "2009-01-01|2009-01-02|President Ali Bako Keita|Mali|",
                        "2009-02-01|2009-02-02|President Ali Bako Keita|Mali|",
                        "2009-03-01|2009-03-02|President Ali Keita|Mali|",
                        "2009-04-01|2009-04-02|President Ali Keyta|Mali|")))
                .contains("== Leaders put together of several spellings: 1\n"
                        + "ali-bako-keita-ml: Ali Bako Keita, also Ali Keita (one has more words),"
                        + " Ali Keyta (a letter or two differ, like Ali Keita)\n");
    }

    @Test
    void answersHoldForTheTableThatWasRead() throws VisitTable.NoTableException {
        assertThat(printed(Tabled.imported(
                        "1990-01-01|1990-01-02|President Ali Keita|Mali|",
                        "2009-02-01|2009-02-02|President Moussa Traore|Mali|Attended the NATO Summit.")))
                .contains("== Answers\nThey hold for the table that was read, from 1990-01-01/1990-01-02 to"
                        + " 2009-02-01/2009-02-02, and for no visit that it leaves out.\nRow 1 is the header. Days with ~"
                        + " are computed: no row tells when an occasion was, but on these days most of those who attended"
                        + " it were there.\n")
                .contains("== First visit in this table from each country: 1\n")
                .contains("Mali, the first in 19 years in this table: ");
        assertThat(printed(Tabled.imported())).doesNotContain("Answers");
    }

    @Test
    void theLongestGapIsTheOneOfMostDays() throws VisitTable.NoTableException {
        assertThat(printed(Tabled.imported(
                        "1942-05-11|1942-05-11|President Ali Prado|Peru|",
                        "1942-08-25|1942-08-25|President Ali Keita|Mali|",
                        "1995-05-12|1995-05-12|President Bob Prado|Peru|",
                        "1995-12-01|1995-12-01|President Bob Keita|Mali|")))
                .containsSubsequence("Mali, the first in 53 years", "Peru, the first in 53 years");
    }

    @Test
    void tellsHowManyItDoesNotShow() throws VisitTable.NoTableException {
        String[] rows = IntStream.range(0, 12)
                .mapToObj(i -> (1990 + i % 2) + "-01-01|" + (1990 + i % 2) + "-01-01|President Ab"
                        + (char) ('a' + i / 2) + (char) ('a' + i / 2) + "|Mali|Attended the NATO Summit.")
                .toArray(String[]::new);
        assertThat(printed(Tabled.imported(rows))).contains("\nand 5 more pairs, 5 of them with 2 events\n");
        String[] years = IntStream.range(0, 14)
                .mapToObj(i -> (1950 + 3 * i) + "-01-01|" + (1950 + 3 * i) + "-01-01|President Abe Bor|Mali|")
                .toArray(String[]::new);
        assertThat(printed(Tabled.imported(years))).endsWith("\nand 3 shorter ones of a year at least\n");
    }

    @Test
    void aLostRowIsNoSuccess() throws VisitTable.NoTableException {
        VisitImport sound = Tabled.imported("1990-01-01|1990-01-02|President Ali Keita|Mali|");
        VisitImport lossy = new VisitImport(2, sound.dossier(), List.of(), List.of(), Map.of());
        assertThat(sound.isAccountedFor()).isTrue();
        assertThat(lossy.isAccountedFor()).isFalse();
        assertThat(printed(lossy)).startsWith("2 rows, but not 1 rows that claims cite + 0 rejected rows\n");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(VisitsJob.print(lossy, nowhere, new PrintStream(err, true, StandardCharsets.UTF_8)))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("bug: each row must be either cited by claims or rejected");
    }

    private static String printed(VisitImport visits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VisitsReport(visits, new PrintStream(out, true, StandardCharsets.UTF_8)).print();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
