package dev.factum.verdict;

import dev.factum.dossier.ClaimFilter;
import dev.factum.model.Claim;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Shapes;
import dev.factum.model.TextValue;
import dev.factum.shape.Canonical;
import dev.factum.shape.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is said on one topic, by what is said rather than by who says it. */
final class Positions {
    private record Key(Statement statement, Polarity polarity) {}

    private final Set<Predicate> singleValued;
    private final Map<Key, Position> all = new LinkedHashMap<>();
    /** By what two must share to have anything to do with each other. */
    private final Map<Object, List<Position>> byValue = new HashMap<>();

    Positions(List<Claim> claims, Set<Predicate> singleValued) {
        this.singleValued = singleValued;
        for (Claim claim : claims) {
            all.computeIfAbsent(new Key(Statement.of(claim), claim.polarity()), this::newPosition)
                    .claims()
                    .add(claim);
        }
    }

    private Position newPosition(Key key) {
        Position position = new Position(key.statement(), key.polarity(), new ArrayList<>());
        byValue.computeIfAbsent(value(key.statement().proposition()), value -> new ArrayList<>())
                .add(position);
        return position;
    }

    /** Returns what claims that pass a filter affirm or deny, each once, in an order that does not depend on theirs. */
    List<Statement> statements(ClaimFilter filter) {
        Map<Proposition, Set<Statement>> statements = new HashMap<>();
        all.forEach((key, position) -> {
            if (position.claims().stream().anyMatch(filter)) {
                statements
                        .computeIfAbsent(key.statement.proposition(), proposition -> new TreeSet<>(Statement.BY_TIME))
                        .add(key.statement);
            }
        });
        return Canonical.inOrder(Shapes.PROPOSITION, statements.keySet()).stream()
                .flatMap(proposition -> statements.getOrDefault(proposition, Set.of()).stream())
                .toList();
    }

    /** Returns the positions that may have to do with a statement. */
    List<Position> around(Statement statement) {
        return byValue.getOrDefault(value(statement.proposition()), List.of());
    }

    /** A country has thousands of allies: where values do not exclude each other, only the same are compared. */
    private Object value(Proposition proposition) {
        if (proposition instanceof Relation relation && !singleValued.contains(relation.predicate())) {
            return relation.object();
        }
        if (proposition instanceof Property property && !singleValued.contains(property.predicate())) {
            if (property.value() instanceof Reference reference) {
                return reference;
            }
            if (property.value() instanceof TextValue text) {
                return Folding.fold(text.text());
            }
        }
        return proposition.getClass();
    }
}
