package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.validation.Report;
import java.util.Objects;

/**
 * What a {@link ClaimReviewReader} made of some records: the dossier of what they say, and the report of what is odd
 * about them.
 *
 * <p>A problem of severity {@code WARNING} is something that the reader could make sense of, or kept as an attribute; one
 * of severity {@code ERROR} is a record that is not in the dossier. Places are JSON Pointers into what was read.
 *
 * <p>Two are equal if their components are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * ClaimReviewReading reading = ClaimReviewReader.of(mapper).read(json);
 * reading.report().forEach(System.err::println);
 * }</pre>
 *
 * @param dossier the claims, the assessments and their sources, not null
 * @param report what is odd, in the order in which it was found, not null
 */
public record ClaimReviewReading(Dossier dossier, Report report) {
    /**
     * Obtains an instance from its parts.
     *
     * @param dossier the claims, the assessments and their sources, not null
     * @param report what is odd, not null
     */
    public ClaimReviewReading {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(report, "report");
    }
}
