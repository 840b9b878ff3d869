package dev.factum.verdict;

import dev.factum.dossier.Objection;
import dev.factum.dossier.Objector;
import dev.factum.model.Claim;
import dev.factum.model.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks against a statement from outside its topic, by the claims that count at all. */
final class Objections {
    /** Of more counterexamples than these, only those are listed that come down to somebody else. */
    private static final int MOST_OF_ONE_ORIGIN = 10;

    private final Objector objector;
    private final Jointly jointly;

    Objections(Objector objector, Jointly jointly) {
        this.objector = objector;
        this.jointly = jointly;
    }

    /** Adds what speaks against a statement to the evidence on it. */
    void on(Statement statement, Evidences evidences) {
        List<Objection> objections = to(statement);
        Set<SourceId> listed = new HashSet<>();
        for (int i = 0; i < objections.size(); i++) {
            Objection objection = objections.get(i);
            List<List<Claim>> claims = claimed(objection);
            if (claims.isEmpty()) {
                evidences.add(objection);
            } else if (jointly.addOrigins(claims, listed) || i < MOST_OF_ONE_ORIGIN) {
                jointly.evidence(claims, bearing(objection), objection.isSure(), evidences::add);
            }
        }
    }

    private List<Objection> to(Statement statement) {
        return statement
                .validDuring()
                .map(time -> objector.to(statement.proposition(), time))
                .orElseGet(() -> objector.to(statement.proposition()));
    }

    /** What events are described as is the common ground of all that is said of them: it needs nobody to say it. */
    private static List<List<Claim>> claimed(Objection objection) {
        return objection.links().stream()
                .filter(link -> link.descriptions().isEmpty())
                .map(Objection.Link::claims)
                .toList();
    }

    private static Bearing bearing(Objection objection) {
        return switch (objection.kind()) {
            case COUNTEREXAMPLE -> Bearing.COUNTEREXAMPLE;
            case TWO_PLACES -> Bearing.ELSEWHERE;
            case ARITHMETIC -> Bearing.MISCOUNTED;
            default -> Bearing.CONTRADICTS;
        };
    }
}
