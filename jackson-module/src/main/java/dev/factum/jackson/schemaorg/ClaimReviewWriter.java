package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.validation.Report;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes fact-checks as pages hold them: {@code ClaimReview} and {@code Claim} of schema.org, as JSON-LD.
 *
 * <p>Each assessment is a {@code ClaimReview} of the claim that it rates, with the claim's author and appearances. Each
 * other claim is a {@code Claim} of its own, unless it is there already as what a review reviews. Free text is written
 * as it is, whatever else a claim says as an English sentence. All that is written is of schema.org's vocabulary.
 *
 * <p>What a {@link ClaimReviewReader} has read is written so that it reads the same again: no fact is lost, and attributes
 * go back to where they were found. Those that have no place in schema.org are written as a literal of JSON,
 * {@code factum:attributes}, which others skip; {@code factum:rating} says what a rating amounts to where neither its words nor
 * its number tell. What is read and written again is the same text.
 *
 * <p>Other dossiers say more than schema.org can: there is no place in it for leaders and events by themselves, quotes,
 * locators, times that are no dates of ISO 8601, URIs that are not of the web, stances, gradings and recordings; where the
 * citations of a claim differ in who claims it, all are named together. A review stands on one page, the first one by id
 * that the assessment is cited to, and is by the last one in the chain of that citation, if there is one, else by the
 * authors and the publisher of the page. Of several sources with one id, the canonically first is written, and of
 * several records with the same text, one. {@link #leftOut} names the claims that are not written at all.
 *
 * <p>One record is written as an object, any other number as {@code @graph}, in the order of their texts. The sign
 * {@code <} is escaped, so that the text can stand in a page's {@code script} element as it is.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * String script = ClaimReviewWriter.of(mapper).write(dossier);
 * }</pre>
 */
public final class ClaimReviewWriter {
    private final JsonMapper mapper;

    private ClaimReviewWriter(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Obtains a writer that writes as a mapper does: indented, say. The mapper needs no module.
     *
     * @param mapper the mapper, not null
     * @return the writer
     */
    public static ClaimReviewWriter of(JsonMapper mapper) {
        return new ClaimReviewWriter(Objects.requireNonNull(mapper, "mapper"));
    }

    /**
     * Writes the claims of a dossier.
     *
     * @param dossier the dossier, not null
     * @return the JSON
     */
    public String write(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new RecordWriter(mapper, dossier).write();
    }

    /**
     * Tells which claims of a dossier are not written: those that are superseded or retracted, assessments that somebody
     * denies, predicts or intends, and assessments of claims that the dossier does not hold.
     *
     * @param dossier the dossier, not null
     * @return the claims, as warnings with JSON Pointers into the JSON of the dossier
     */
    public Report leftOut(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return new RecordWriter(mapper, dossier).leftOut();
    }
}
