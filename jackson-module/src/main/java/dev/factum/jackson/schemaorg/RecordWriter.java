package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.FreeText;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.SourceId;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the claims of a dossier as records. */
final class RecordWriter {
    static final String NOT_LIVE =
            "claim.not-live: A claim must be live to be written, neither superseded nor retracted";
    static final String DENIED = "assessment.denied: An assessment must be affirmed to be written";
    static final String NOT_FACTUAL =
            "assessment.mode: An assessment must be factual to be written, neither predicted nor intended";
    static final String DANGLING =
            "assessment.claim.dangling: An assessment's claim must be in the dossier to be written";

    private final JsonMapper mapper;
    private final Dossier dossier;

    /** Where the reviews stand. */
    private final Set<SourceId> pages = new HashSet<>();

    /** Whether something is written that schema.org does not have. */
    private boolean own;

    RecordWriter(JsonMapper mapper, Dossier dossier) {
        this.mapper = mapper;
        this.dossier = dossier;
    }

    String write() {
        // equal records are one
        Map<String, ObjectNode> records = new TreeMap<>();
        List<Claim> assessments = new ArrayList<>();
        List<Claim> others = new ArrayList<>();
        for (Claim claim : dossier.claims()) {
            if (reasonToLeaveOut(claim) == null) {
                (claim.proposition() instanceof Assessment ? assessments : others).add(claim);
            }
        }
        assessments.forEach(assessment -> pages.add(page(assessment).source()));
        assessments.forEach(assessment -> add(records, review(assessment)));
        Set<String> reviewed = others.isEmpty() ? Set.of() : reviewed(assessments);
        for (Claim claim : others) {
            ObjectNode record = alone(claim);
            if (!reviewed.contains(JsonTexts.of(mapper, record))) {
                add(records, record);
            }
        }
        return written(List.copyOf(records.values()));
    }

    /** Returns claims that a reader has from the reviews already, as records that would say no more. */
    private Set<String> reviewed(List<Claim> assessments) {
        Set<String> reviewed = new HashSet<>();
        for (Claim assessment : assessments) {
            Claim target = target(assessment);
            reviewed.add(JsonTexts.of(mapper, alone(new Placed(mapper), target, null, Map.of())));
            SourceId page = page(assessment).source();
            reviewed.add(JsonTexts.of(mapper, alone(new Placed(mapper), target, page, Map.of())));
        }
        return reviewed;
    }

    private void add(Map<String, ObjectNode> records, ObjectNode record) {
        own |= record.has(Terms.ATTRIBUTES) || record.path("reviewRating").has(Terms.RATING);
        records.put(JsonTexts.of(mapper, record), record);
    }

    private String written(List<ObjectNode> records) {
        ObjectNode document = mapper.createObjectNode();
        if (own) {
            document.putArray(Terms.CONTEXT).add(Terms.SCHEMA).addObject().put(Terms.OWN, Terms.OWN_NAMESPACE);
        } else {
            document.put(Terms.CONTEXT, Terms.SCHEMA);
        }
        if (records.size() == 1) {
            document.setAll(records.get(0));
        } else {
            document.putArray(Terms.GRAPH).addAll(records);
        }
        String text = mapper.writer()
                .without(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN) // some would be very long
                .writeValueAsString(document);
        return text.replace("<", "\\u003c");
    }

    // ---- what is not written

    Report leftOut() {
        List<Problem> problems = new ArrayList<>();
        for (Claim claim : dossier.claims()) {
            String rule = reasonToLeaveOut(claim);
            if (rule != null) {
                problems.add(
                        Rule.of(rule).withSeverity(Severity.WARNING).brokenAt(dossier.pointerTo(claim), claim.id()));
            }
        }
        return Report.of(problems);
    }

    private @Nullable String reasonToLeaveOut(Claim claim) {
        if (!dossier.live().test(claim)) {
            return NOT_LIVE;
        }
        if (claim.proposition() instanceof Assessment assessment) {
            if (claim.polarity() != Polarity.AFFIRMED) {
                return DENIED;
            }
            if (claim.mode() != Mode.FACTUAL) {
                return NOT_FACTUAL;
            }
            return dossier.claim(assessment.claim()).isEmpty() ? DANGLING : null;
        }
        return null;
    }

    // ---- records

    private ObjectNode alone(Claim claim) {
        Placed placed = new Placed(mapper);
        ObjectNode record = alone(placed, claim, null, claim.attributes());
        placed.attributes(claim.attributes());
        return placed.finished(record);
    }

    private ObjectNode alone(Placed placed, Claim claim, @Nullable SourceId page, Map<String, String> attributes) {
        ObjectNode record = placed.object("", Kinds.CLAIM).put("text", text(claim));
        new ItemWriter(dossier, placed, pages, page).write(record, claim, "", attributes);
        return record;
    }

    private ObjectNode review(Claim claim) {
        Placed placed = new Placed(mapper);
        ObjectNode record = placed.object("", Kinds.CLAIM_REVIEW);
        Claim target = target(claim);
        Citation page = page(claim);
        new PageWriter(dossier, placed, new AuthorTypes(mapper, claim.attributes())).write(record, page);
        record.put("claimReviewed", text(target));
        ObjectNode item = placed.object(RecordReader.ITEM, Kinds.CLAIM);
        record.set("itemReviewed", item);
        new ItemWriter(dossier, placed, pages, page.source())
                .write(item, target, RecordReader.ITEM, claim.attributes());
        RatingWriter rating = new RatingWriter(mapper, placed, (Assessment) claim.proposition(), claim.attributes());
        rating.write(record);
        placed.attributes(claim.attributes());
        rating.finish(record);
        return placed.finished(record);
    }

    private Claim target(Claim assessment) {
        return dossier.claim(((Assessment) assessment.proposition()).claim()).orElseThrow();
    }

    /** A review stands on one page. */
    private static Citation page(Claim assessment) {
        return assessment.citations().stream()
                .min(Comparator.comparing(Citation::source)
                        .thenComparing(citation -> citation.via().toString()))
                .orElseThrow();
    }

    /** What is claimed: free text as it is, all else as a sentence. */
    private String text(Claim claim) {
        boolean plain = claim.polarity() == Polarity.AFFIRMED && claim.mode() == Mode.FACTUAL;
        if (plain && claim.proposition() instanceof FreeText free) {
            return TextForms.proseToWrite(free.text());
        }
        return TextForms.proseToWrite(plain ? dossier.describe(claim.proposition()) : dossier.describe(claim));
    }
}
