package dev.factum.benchmarks.rdf;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Entity;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Recording;
import dev.factum.model.Source;
import java.util.Locale;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Writes claims as RDF: each claim a reified statement with stance and provenance, each citation a node of its own, since a
 * claim can have several. No plain triple says that a leader attended an event, since no claim says so for sure.
 */
final class ClaimStatements {
    static final String NAMESPACE = "urn:factum:";

    private final RepositoryConnection store;
    private final ValueFactory values;
    private final IRI attended;
    private final IRI presence;
    private final IRI polarity;
    private final IRI mode;
    private final IRI certainty;
    private final IRI citation;
    private final IRI source;
    private final IRI via;
    private final IRI quote;
    private final IRI supersedes;
    private final IRI recordedBy;
    private final IRI method;
    private final IRI kind;
    private final IRI time;
    private final IRI publisher;

    ClaimStatements(RepositoryConnection store) {
        this.store = store;
        values = store.getValueFactory();
        attended = iri("attended");
        presence = iri("presence");
        polarity = iri("polarity");
        mode = iri("mode");
        certainty = iri("certainty");
        citation = iri("citation");
        source = iri("source");
        via = iri("via");
        quote = iri("quote");
        supersedes = iri("supersedes");
        recordedBy = iri("recorded-by");
        method = iri("method");
        kind = iri("kind");
        time = iri("time");
        publisher = iri("publisher");
    }

    private IRI iri(String name) {
        return values.createIRI(NAMESPACE, name);
    }

    private IRI iri(EntityRef ref) {
        return values.createIRI(iri(ref.kind(), ref.value()));
    }

    static String iri(String kind, String value) {
        return NAMESPACE + kind + ":" + value;
    }

    private IRI code(Enum<?> constant) {
        return iri(constant.name().toLowerCase(Locale.ROOT));
    }

    private void add(Resource subject, IRI predicate, Value object) {
        store.add(subject, predicate, object);
    }

    void add(Entity entity) {
        if (entity instanceof Claim claim) {
            addClaim(claim);
        } else if (entity instanceof Leader leader) {
            addNoun(leader.id(), "Leader", leader.name());
        } else if (entity instanceof Event event) {
            addNoun(event.id(), "Event", event.name());
            add(iri(event.id()), kind, iri(event.kind().code()));
            event.time().ifPresent(when -> add(iri(event.id()), time, values.createLiteral(when.toString())));
        } else if (entity instanceof Source document) {
            addNoun(document.id(), "Source", document.name());
            add(iri(document.id()), kind, iri(document.kind().code()));
            document.derivedFrom().forEach(from -> add(iri(document.id()), PROV.WAS_DERIVED_FROM, iri(from)));
            document.publisher().ifPresent(by -> add(iri(document.id()), publisher, iri(by)));
        }
    }

    private void addNoun(EntityRef id, String type, String name) {
        add(iri(id), RDF.TYPE, iri(type));
        add(iri(id), RDFS.LABEL, values.createLiteral(name));
    }

    private void addClaim(Claim claim) {
        IRI node = iri(claim.id());
        Attendance attendance = (Attendance) claim.proposition();
        add(node, RDF.TYPE, RDF.STATEMENT);
        add(node, RDF.SUBJECT, iri(attendance.leader()));
        add(node, RDF.PREDICATE, attended);
        add(node, RDF.OBJECT, iri(attendance.event()));
        add(node, presence, code(attendance.presence()));
        add(node, polarity, code(claim.polarity()));
        add(node, mode, code(claim.mode()));
        add(node, certainty, code(claim.certainty()));
        claim.citations().forEach(cited -> add(node, citation, cited(cited)));
        for (ClaimId old : claim.supersedes()) {
            add(node, supersedes, iri(old));
        }
        claim.recorded().ifPresent(recording -> addRecording(node, recording));
    }

    private Resource cited(Citation cited) {
        Resource node = values.createBNode();
        add(node, source, iri(cited.source()));
        cited.via().forEach(through -> add(node, via, iri(through)));
        cited.quote().ifPresent(words -> add(node, quote, values.createLiteral(words.exact())));
        return node;
    }

    private void addRecording(IRI node, Recording recording) {
        add(node, PROV.GENERATED_AT_TIME, values.createLiteral(recording.at().toString(), XSD.DATETIME));
        add(node, recordedBy, values.createLiteral(recording.by()));
        add(node, method, values.createLiteral(recording.method()));
    }
}
