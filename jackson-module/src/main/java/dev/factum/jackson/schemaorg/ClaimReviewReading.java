package dev.factum.jackson.schemaorg;

import dev.factum.dossier.Dossier;
import dev.factum.validation.Report;
import java.util.Objects;

/**
 * What a {@link ClaimReviewReader} made of some records: the dossier of what they say, and the report of what is odd
 * about them.
 *
 * <p>A problem of severity {@code WARNING} is something that the reader could make sense of, or kept as an attribute; one
 * of severity {@code ERROR} is a document, a record, or an item of one, that is not in
 * the dossier. Places are JSON Pointers into what was read.
 *
 * <table>
 * <caption>The codes</caption>
 * <tr><th>code</th><th>what is odd</th></tr>
 * <tr><td>{@code record.not-json}</td><td>an error: a document is no JSON, and is not read, nor what follows it on its line, or,
 *     where documents have several lines, in the input</td></tr>
 * <tr><td>{@code record.missing}</td><td>there is nothing to read</td></tr>
 * <tr><td>{@code record.type}</td><td>a value is neither a ClaimReview nor a Claim; a warning within a graph</td></tr>
 * <tr><td>{@code record.enclosed}</td><td>a record stands within an object of another type</td></tr>
 * <tr><td>{@code record.context}</td><td>the context is not that of schema.org</td></tr>
 * <tr><td>{@code record.too-much}</td><td>an error: a small record would become very large</td></tr>
 * <tr><td>{@code record.refused}</td><td>an error: the model cannot hold it</td></tr>
 * <tr><td>{@code claim-review.claim-reviewed.missing}, {@code claim.text.missing}</td><td>an error: nothing says what is
 *     claimed</td></tr>
 * <tr><td>{@code claim-review.claim-reviewed.of-item}, {@code claim.text.of-name}</td><td>another member says what is
 *     claimed</td></tr>
 * <tr><td>{@code claim.text.differs}</td><td>what is reviewed says something else than {@code claimReviewed}: that counts,
 *     or, of several claims, what each says</td></tr>
 * <tr><td>{@code claim-review.item-reviewed.missing}, {@code claim-review.item-reviewed.several}</td><td>not one item is
 *     reviewed</td></tr>
 * <tr><td>{@code claim-review.author.missing}, {@code claim-review.url.missing},
 *     {@code claim-review.date-published.missing}, {@code claim-review.review-rating.missing}</td><td>the review lacks
 *     it</td></tr>
 * <tr><td>{@code claim.author.missing}, {@code claim.date-published.missing}</td><td>the claim lacks it</td></tr>
 * <tr><td>{@code claim.date-published.after-review}</td><td>the claim is dated after its review</td></tr>
 * <tr><td>{@code claim.appearance.own-review}</td><td>the claim is said to appear on the page of its review</td></tr>
 * <tr><td>{@code rating.alternate-name.missing}, {@code rating.rating-value.missing}</td><td>the rating has no words, or no
 *     number</td></tr>
 * <tr><td>{@code rating.alternate-name.unknown}</td><td>nothing says what the words amount to</td></tr>
 * <tr><td>{@code rating.alternate-name.by-number}</td><td>the words are on no scale that is known: the number alone says
 *     what they amount to</td></tr>
 * <tr><td>{@code rating.best-rating.missing}, {@code rating.worst-rating.missing}</td><td>the number decides, on a scale that
 *     is not stated</td></tr>
 * <tr><td>{@code rating.rating-value.not-a-number}, {@code rating.rating-value.off-scale},
 *     {@code rating.best-rating.no-scale}</td><td>the number says nothing</td></tr>
 * <tr><td>{@code rating.rating-value.differs}</td><td>the number amounts to something else than the words</td></tr>
 * </table>
 *
 * <p>Others are made of the path to a member, as in {@code claim-review.author.name}, and one of these:
 *
 * <table>
 * <caption>The ends of codes</caption>
 * <tr><th>end</th><th>what is odd</th></tr>
 * <tr><td>{@code several}</td><td>there are several values; the first is taken</td></tr>
 * <tr><td>{@code not-text}, {@code html}, {@code characters}, {@code too-long}</td><td>the text is a number or the like, was
 *     taken out of HTML, had
 *     characters dropped or replaced, was cut off</td></tr>
 * <tr><td>{@code date-form}, {@code not-a-date}, {@code midnight}</td><td>the date is nearly one, is none, may be a
 *     day</td></tr>
 * <tr><td>{@code relative}, {@code url-form}, {@code not-a-url}</td><td>the URL is relative, is nearly one, is none</td></tr>
 * <tr><td>{@code not-a-language}</td><td>the language is no tag</td></tr>
 * <tr><td>{@code not-a-thing}, {@code type-missing}, {@code unresolved}</td><td>there is no object with a name or URL, none
 *     with a type, none with that id</td></tr>
 * <tr><td>{@code differs}</td><td>another record of the reading says something else of the same source</td></tr>
 * </table>
 *
 * <p>Two are equal if their components are. Not comparable. Its parts are serializable, it is not. This record is immutable and
 * safe for use by several threads.
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
