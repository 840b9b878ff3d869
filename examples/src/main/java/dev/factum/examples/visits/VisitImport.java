package dev.factum.examples.visits;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Fragment;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of a table: a dossier of what is understood, and the rows that are not.
 *
 * @param rows how many rows the table has
 * @param dossier leaders, events, sources and claims; each claim cites the table and the row
 * @param rejects the rows of which there is no claim, each with the reason, in their order
 * @param notes the rows that were taken in spite of something, in their order
 * @param aliases the other spellings of leaders who have any, by the ids of the leaders
 */
record VisitImport(
        int rows, Dossier dossier, List<Remark> rejects, List<Remark> notes, Map<String, List<Alias>> aliases) {
    private static final Rule EDIT = Rule.of("row.edit.time: Row.modified and Row.created must be moments such as"
            + " 2014-08-07T09:30:00-04:00, at least one of them");
    private static final Rule DUPLICATE =
            Rule.of("row.duplicate: Row must say something that no other row says, as row {0} does");

    private static final Rule UNTITLED =
            Rule.of("row.visitor.untitled: Row.visitor must give each person a title that is known");
    private static final Rule ATTENDED = Rule.of("row.description.unclear: Row.description must say plainly what was"
            + " attended on the visit, or else is kept as text alone");

    VisitImport {
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
        aliases = Map.copyOf(aliases);
    }

    static VisitImport of(VisitTable table, Tables source) {
        VisitReading reading = VisitReading.of(table.rows());
        List<Remark> rejects = new ArrayList<>(table.rejects());
        rejects.addAll(reading.rejects());
        List<Remark> notes = new ArrayList<>();
        VisitClaims claims = new VisitClaims(reading.visits(), source, table.digest());
        for (Visit visit : claims.visits()) {
            Row row = visit.row();
            try {
                claims.add(visit);
            } catch (InvalidValueException e) {
                rejects.add(VisitReading.remark(row, e.report().problems()));
                continue;
            }
            Report.Builder found = Report.builder();
            Row first = claims.firstLike(visit);
            if (!first.equals(row)) {
                found.add(DUPLICATE.brokenAt("", row.visitor(), first.number()));
            }
            if (Recordings.of(row).isEmpty()) {
                found.add(EDIT.brokenAt("/modified", row.modification().at()));
            }
            if (visit.visitors().stream().anyMatch(visitor -> visitor.title().isEmpty())) {
                found.add(UNTITLED.brokenAt("/visitor", row.visitor()));
            }
            claims.unclear(visit).forEach(sentence -> found.add(ATTENDED.brokenAt("/description", sentence)));
            Report report = found.build();
            if (!report.isEmpty()) {
                notes.add(VisitReading.remark(row, report.problems()));
            }
        }
        Comparator<Remark> inOrder = Comparator.comparingInt(Remark::row);
        rejects.sort(inOrder);
        notes.sort(inOrder);
        return new VisitImport(table.size(), claims.dossier(), rejects, notes, claims.aliases());
    }

    /** Tells whether each row is either cited by claims or rejected, and none is both. */
    boolean isAccountedFor() {
        Set<Integer> cited = rowsOfClaims();
        return rows == cited.size() + rejects.size()
                && rejects.stream().noneMatch(remark -> cited.contains(remark.row()));
    }

    /** Returns the rows that claims cite, as the claims themselves say. */
    Set<Integer> rowsOfClaims() {
        Set<Integer> cited = new TreeSet<>();
        dossier.claims().forEach(claim -> cited.addAll(rowsOf(claim)));
        return cited;
    }

    /** Returns the rows that a claim cites. */
    static List<Integer> rowsOf(Claim claim) {
        return claim.citations().stream()
                .flatMap(citation -> citation.locator().stream())
                .filter(Fragment.class::isInstance)
                .map(locator -> ((Fragment) locator).value())
                .map(RowClaims::rowOf)
                .toList();
    }
}
