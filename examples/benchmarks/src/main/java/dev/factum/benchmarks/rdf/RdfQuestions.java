package dev.factum.benchmarks.rdf;

import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** Asks a store of RDF in memory, by queries that are parsed once. */
final class RdfQuestions implements Questions, AutoCloseable {
    private static final String PREFIXES = "PREFIX f: <" + ClaimStatements.NAMESPACE + ">\n";

    /** A claim that says what happened. */
    private static final String CLAIM = """
            ?claim%1$s rdf:subject ?%2$s ;
                rdf:object ?event ;
                rdf:predicate f:attended ;
                f:polarity f:affirmed ;
                f:mode f:factual .
            FILTER NOT EXISTS { ?later%1$s f:supersedes ?claim%1$s }
            """;

    private static final String ATTENDEES =
            PREFIXES + "SELECT DISTINCT ?leader WHERE {\n" + CLAIM.formatted("", "leader") + "}";
    private static final String TOGETHER = PREFIXES + "SELECT DISTINCT ?event WHERE {\n" + CLAIM.formatted("1", "one")
            + CLAIM.formatted("2", "other") + "}";
    private static final String MET = PREFIXES + "SELECT DISTINCT ?guest ?event WHERE {\n"
            + CLAIM.formatted("1", "leader") + CLAIM.formatted("2", "guest") + "FILTER (?guest != ?leader)\n}";

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final RepositoryConnection connection;
    private final TupleQuery attendees;
    private final TupleQuery together;
    private final TupleQuery met;

    private RdfQuestions(List<Entity> entities) {
        load(repository, entities);
        connection = repository.getConnection();
        attendees = connection.prepareTupleQuery(ATTENDEES);
        together = connection.prepareTupleQuery(TOGETHER);
        met = connection.prepareTupleQuery(MET);
    }

    /** Loads entities in one transaction; the store makes its indexes as it goes. */
    static RdfQuestions of(List<Entity> entities) {
        return new RdfQuestions(entities);
    }

    private static void load(SailRepository repository, List<Entity> entities) {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            ClaimStatements statements = new ClaimStatements(connection);
            entities.forEach(statements::add);
            connection.commit();
        }
    }

    long statements() {
        return connection.size();
    }

    @Override
    public Set<LeaderId> attendees(EventId event) {
        Set<LeaderId> found = new HashSet<>();
        ask(attendees, Map.of("event", event), row -> found.add(leader(row.getValue("leader"))));
        return found;
    }

    @Override
    public Set<EventId> together(LeaderId one, LeaderId other) {
        Set<EventId> found = new HashSet<>();
        ask(together, Map.of("one", one, "other", other), row -> found.add(event(row.getValue("event"))));
        return found;
    }

    @Override
    public Set<Guest> met(LeaderId leader) {
        Set<Guest> found = new HashSet<>();
        ask(
                met,
                Map.of("leader", leader),
                row -> found.add(new Guest(leader(row.getValue("guest")), event(row.getValue("event")))));
        return found;
    }

    private void ask(TupleQuery query, Map<String, ? extends EntityRef> bindings, Consumer<BindingSet> row) {
        ValueFactory values = connection.getValueFactory();
        bindings.forEach(
                (name, ref) -> query.setBinding(name, values.createIRI(ClaimStatements.iri(ref.kind(), ref.value()))));
        try (TupleQueryResult result = query.evaluate()) {
            result.forEach(row);
        }
    }

    private static LeaderId leader(Value iri) {
        return LeaderId.of(id(iri));
    }

    private static EventId event(Value iri) {
        return EventId.of(id(iri));
    }

    private static String id(Value iri) {
        String text = iri.stringValue();
        return text.substring(text.indexOf(':', ClaimStatements.NAMESPACE.length()) + 1);
    }

    @Override
    public void close() {
        connection.close();
        repository.shutDown();
    }
}
