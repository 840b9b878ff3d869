package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    private static String printed(VisitImport visits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new VisitsReport(visits, new PrintStream(out, true, StandardCharsets.UTF_8)).print();
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
