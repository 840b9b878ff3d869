/**
 * Fact-checks in and out: {@code ClaimReview} and {@code Claim} of schema.org, as JSON-LD, with Jackson 3.
 *
 * <p>{@link dev.factum.jackson.schemaorg.ClaimReviewReader} reads what publishers put into their pages,
 * {@link dev.factum.jackson.schemaorg.ClaimReviewReading} is what comes of it, and
 * {@link dev.factum.jackson.schemaorg.ClaimReviewWriter} writes the assessments of a dossier.
 */
@NullMarked
package dev.factum.jackson.schemaorg;

import org.jspecify.annotations.NullMarked;
