package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The job as it is run: the sample, a table of one's own, the answers with their proofs, and what is no table. */
class VisitsJobTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void accountsForTheSample() throws IOException {
        assertThat(run()).isZero();
        assertThat(printed())
                .startsWith("42 rows = 41 rows that claims cite + 1 rejected rows\n"
                        + "Dossier{leaders=35, events=39, sources=3, claims=78}\n")
                .contains("== Rejected rows: 1\n"
                        + "row 43 (id 42, President Boris Yeltsin, 1992-06-16): Row.from must be what a country was called"
                        + " at the time, 1992-06-16, but was \"Soviet Union\"\n")
                .contains(
                        "== Rows taken in spite of something: 2\nrow 24 (id 23, Jose Luis Rodriguez Zapatero, 2008-11-14):"
                                + " Row.visitor must give each person a title that is known, but was"
                                + " \"Jose Luis Rodriguez Zapatero\"\nrow 27 (id 26, Prime Minister Gordon Brown, 2009-09-24)")
                .contains(
                        "== Contradictions within the table: 2\nERROR Event.time must lie within the time 1942-12-02 of"
                                + " stay-11, of which it is a part, but was 1942-12-04/1942-12-06\n");
    }

    @Test
    void answersWhoMetMostOften() throws IOException {
        run();
        assertThat(printed())
                .contains(
                        "== Leaders who attended most events together\n"
                                + "Gerhard Schroeder and Tony Blair: 2\n"
                                + "    2004-06-08~/2004-06-11~ G-8 Economic Summit [row 20, f1-5bf3cd8e] [row 21, f1-ce57aa86]\n");
    }

    @Test
    void answersWhoAttendedBothSummits() throws IOException {
        run();
        assertThat(printed())
                .contains("== Who attended each U.S.-Africa Leaders Summit\n"
                        + "2014-08-05~/2014-08-06~: 6 leaders\n"
                        + "2022-12-13~/2022-12-15~: 6 leaders\n"
                        + "at all 2: 5\n"
                        + "Ismail Omar Guelleh\n"
                        + "    2014-08-05~/2014-08-06~ U.S.-Africa Leaders Summit [row 30, f1-3aa67324]\n"
                        + "    2022-12-13~/2022-12-15~ U.S.–Africa Leaders’ Summit [row 36, f1-41c0285b]\n"
                        + "Macky Sall\n");
        assertThat(printed()).doesNotContain("Goodluck Jonathan\n", "William Ruto\n");
    }

    @Test
    void answersWhoCameFirst() throws IOException {
        run();
        assertThat(printed())
                .contains("== First visit in this table from each country: 27\n"
                        + "1874-12-12/1874-12-23 Hawaii\n"
                        + "    According to Sample of visits, Kalakaua attended Visit of Kalakaua to the United States as"
                        + " guest (King, x-hawaii). [row 2, f1-0f177bac]\n")
                .contains("1931-04-28/1931-05-01 Thailand, as Siam (Thailand)\n")
                .doesNotContain("but see");
    }

    @Test
    void answersWhichGapsWereTheLongest() throws IOException {
        run();
        assertThat(printed())
                .contains("The table has nobody at all between 1948-12-08/1948-12-10 [row 14, f1-0f34612c]"
                        + " and 1994-12-09/1994-12-11 [row 15, f1-3eaa1f32]\n"
                        + "Cuba, the first in 66 years in this table: 1948-12-08/1948-12-10 and then 2015-09-29"
                        + " (66 by the calendar, 67 by year numbers)\n"
                        + "    According to Sample of visits, Prio Socarras attended")
                .contains("    no other of the 4 attendances for the country is between them\n");
    }

    @Test
    void writesTheDossierAsJson() throws IOException, VisitTable.NoTableException {
        Path table = Files.write(directory.resolve("table.csv"), VisitsJob.sample());
        Path json = directory.resolve("dossier.json");
        assertThat(run(table.toString(), json.toString())).isZero();
        Dossier read = JsonMapper.builder().findAndAddModules().build().readValue(json.toFile(), Dossier.class);
        assertThat(read)
                .isEqualTo(VisitImport.of(VisitTable.read(VisitsJob.sample()), Tables.OFFICE)
                        .dossier());
    }

    @Test
    void theDossierNeverTakesThePlaceOfTheTable() throws IOException {
        Path table = Files.write(directory.resolve("table.csv"), VisitsJob.sample());
        Path link = Files.createSymbolicLink(directory.resolve("link.json"), table);
        assertThat(run(table.toString(), link.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "the dossier must not take the place of the table, but both were " + table, VisitsJob.USAGE);
        assertThat(Files.readAllBytes(table)).isEqualTo(VisitsJob.sample());
    }

    @Test
    void saysThatTheDossierCannotBeWritten() throws IOException {
        Path table = Files.write(directory.resolve("table.csv"), VisitsJob.sample());
        Path nowhere = directory.resolve("nowhere").resolve("dossier.json");
        assertThat(run(table.toString(), nowhere.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("the dossier " + nowhere + " cannot be written: ");
    }

    @Test
    void saysWhatIsWrongWithTheArguments() throws IOException {
        assertThat(run("a", "b", "c")).isEqualTo(2);
        assertThat(run(directory.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(run(Files.writeString(directory.resolve("x.csv"), "x,y\n").toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "there must be two arguments at most, a table and a JSON file, but were 3",
                        VisitsJob.USAGE,
                        "the file " + directory.resolve("none.csv") + " cannot be read",
                        VisitsJob.USAGE,
                        "the table must have the columns [id, start_date, end_date, visitor, from_name, description,"
                                + " created_by, created, modified_by, modified, file], but lacks [id, start_date, end_date,"
                                + " visitor, from_name, description, created_by, created, modified_by, modified, file]",
                        VisitsJob.USAGE);
        assertThat(printed()).isEmpty();
    }

    private int run(String... args) throws IOException {
        return VisitsJob.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
