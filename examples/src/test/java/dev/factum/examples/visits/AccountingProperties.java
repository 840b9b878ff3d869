package dev.factum.examples.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No row is lost: each one is cited by claims, or rejected with a reason, and never both. */
class AccountingProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rowsInAreClaimsAndRejects(@ForAll("tables") List<String> lines) throws VisitTable.NoTableException {
        VisitImport visits = VisitImport.of(Tabled.table(lines), Tables.OFFICE);
        TreeSet<Integer> accounted = new TreeSet<>(visits.rowsOfClaims());
        visits.rejects().forEach(remark -> {
            assertThat(accounted.add(remark.row()))
                    .as("row %s only once", remark.row())
                    .isTrue();
            assertThat(remark.problems()).isNotEmpty();
        });
        assertThat(visits.rows()).isEqualTo(lines.size());
        assertThat(accounted).hasSize(lines.size());
        assertThat(visits.isAccountedFor()).isTrue();
        visits.notes().forEach(remark -> assertThat(visits.rowsOfClaims()).contains(remark.row()));
    }

    /** Who is who, and which summit is which, does not hang on the order of the rows. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRowsMakesNoDifferenceToLeadersAndEvents(
            @ForAll("soundTables") List<String> lines, @ForAll Random random) throws VisitTable.NoTableException {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        VisitImport one = VisitImport.of(Tabled.table(lines), Tables.OFFICE);
        VisitImport other = VisitImport.of(Tabled.table(shuffled), Tables.OFFICE);
        assertThat(other.dossier().leaders()).hasSameElementsAs(one.dossier().leaders());
        assertThat(other.dossier().events().size())
                .isEqualTo(one.dossier().events().size());
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> id = Arbitraries.integers().between(0, 30).map(Object::toString);
        return Arbitraries.oneOf(row(id), row(id).map(AccountingProperties::cutShort), mangled(id))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<String>> soundTables() {
        Arbitrary<String> fields = Combinators.combine(
                        Arbitraries.of("2014-08-04", "2014-08-05"),
                        Arbitraries.of("2014-08-06", "2014-08-07"),
                        Arbitraries.of("President Paul Biya", "King Abdullah II", "President Macky Sall"),
                        Arbitraries.of("Cameroon", "Jordan"),
                        Arbitraries.of("", "Attended the U.S.-Africa Summit.", "In U.S. August 3–9."))
                .as((start, end, visitor, from, description) ->
                        String.join(",", start, end, visitor, from, description, Tabled.EDITS));
        return fields.list().uniqueElements().ofMaxSize(12).map(rows -> {
            List<String> lines = new ArrayList<>();
            rows.forEach(row -> lines.add((lines.size() + 1) + "," + row));
            return lines;
        });
    }

    private static Arbitrary<String> row(Arbitrary<String> id) {
        Arbitrary<String> date =
                Arbitraries.of("2014-08-04", "2014-08-05", "1942-02-30", "", "2014", "0000-00-00", "9999-12-31", "x");
        Arbitrary<String> visitor = Arbitraries.of(
                "President Paul Biya",
                "Paul Biya",
                "President A and Prime Minister B",
                "A and B",
                "President",
                "",
                "King \u0000",
                "\u202e\u200b",
                "Президент Ельцин",
                "President \uFFFF");
        Arbitrary<String> from =
                Arbitraries.of("Cameroon", "Soviet Union", "Yugoslavia", "Atlantis", "", "Côte d’Ivoire");
        Arbitrary<String> description = Arbitraries.of(
                "",
                "Attended the Summit.",
                "Attended the .",
                "Attended a",
                "Attended the Саммит.",
                "In U.S. August 1–9. Left U.S. June 31.",
                "Departed U.S. Departed U.S. August 9",
                "Accompanied President Paul Biya.",
                "Accompanied .",
                "\"\"");
        Arbitrary<String> edits = Arbitraries.of(Tabled.EDITS, ",,,,", "ann,x,bob,y,f", ",2010-01-01T00:00:00Z,,,f");
        return Combinators.combine(id, date, date, visitor, from, description, edits)
                .as((one, start, end, who, where, told, edit) ->
                        String.join(",", one, start, end, who, where, told, edit));
    }

    /** Whatever people and programs leave in the fields. */
    private static Arbitrary<String> mangled(Arbitrary<String> id) {
        Arbitrary<String> text = Arbitraries.strings()
                .excludeChars('"', ',', '\n', '\r')
                .ofMaxLength(30)
                .filter(any -> any.chars().noneMatch(letter -> Character.isSurrogate((char) letter)));
        return Combinators.combine(id, text, text, text)
                .as((one, visitor, description, by) -> one + ",2014-08-04,2014-08-06," + visitor
                        + ",Cameroon,Attended the " + description + "," + by + ",2010-01-01T00:00:00Z,,,f");
    }

    /** At least the id and a comma stay, so that it is a row and no empty line. */
    private static String cutShort(String line) {
        return line.substring(0, Math.max(line.indexOf(',') + 1, line.length() / 2))
                .replace("\"", "");
    }
}
