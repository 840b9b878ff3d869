package dev.factum.model;

import dev.factum.shape.Canonical;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.time.Truth;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.io.Serial;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about the world: a {@link Proposition} (what), a stance (how), and citations (who says so, through
 * whom, in which words, where).
 *
 * <p>A claim with no citation does not exist. Polarity, mode and certainty are what the <em>claimant</em> says, never what
 * the recorder thinks; the recorder's own judgement is {@link #credibility}, and that of the source is
 * {@link Source#reliability}.
 *
 * <p>{@link #id} is the assigned id, or else the {@linkplain #contentId content id}, which follows from what is said and
 * who says so.
 *
 * <p>Two are equal if all their attributes are; what is a set here has no order. Not comparable. This class is immutable and safe for use by
 * several threads.
 *
 * <pre>{@code
 * Claim claim = Claim.builder()
 *         .proposition(Attendance.of(LeaderId.of("kim-jong-un"), EventId.of("beijing-parade-2025")))
 *         .addCitation(Citation.of(SourceId.of("nationpress-2025-09-03")))
 *         .build();
 * claim.polarity(); // AFFIRMED
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public abstract sealed class Claim extends Entity implements WithClaim permits ImmutableClaim {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A rule of this type: {@value}. */
    static final String CITATIONS_EMPTY = "claim.citations.empty: Claim.citations must hold at least one citation";

    /** A rule of this type: {@value}. */
    static final String CONTENT_ID_ASSIGNED =
            "claim.id.content-id: Claim.id must not be assigned a content id, which begins with f1-";

    /** A rule of this type: {@value}. */
    static final String SUPERSEDES_ITSELF = "claim.supersedes.itself: Claim.supersedes must hold other claims";

    /** A rule of this type: {@value}. */
    static final String ABOUT_ITSELF = "claim.proposition.about-itself: Claim.proposition must be about another claim";

    /** A rule of this type: {@value}. */
    static final String STATED_ID = "claim.id.mismatch: Claim.id must be left out or be the content id {0}";

    private static final Comparator<Claim> IN_ORDER_OF_IDS = Comparator.comparing(Claim::id)
            .thenComparing((a, b) ->
                    a.equals(b) ? 0 : Canonical.text(Shapes.CLAIM, a).compareTo(Canonical.text(Shapes.CLAIM, b)));

    Claim() {}

    /**
     * Returns a builder without attributes.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that holds this value's attributes.
     *
     * @return a new builder
     */
    public final Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * Returns the id that the claim was given.
     *
     * @return the id, never one that begins like a content id; or empty
     */
    public abstract Optional<ClaimId> assignedId();

    /**
     * Returns what is claimed.
     *
     * @return the proposition
     */
    public abstract Proposition proposition();

    /**
     * Returns whether the claimant affirms or denies it.
     *
     * @return the polarity; {@link Polarity#AFFIRMED} unless a builder is told otherwise
     */
    public abstract Polarity polarity();

    /**
     * Returns in which mode the claimant speaks.
     *
     * @return the mode; {@link Mode#FACTUAL} unless a builder is told otherwise
     */
    public abstract Mode mode();

    /**
     * Returns how certain the claimant is.
     *
     * @return the certainty; {@link Certainty#UNSTATED} unless a builder is told otherwise
     */
    public abstract Certainty certainty();

    /**
     * Returns who says so.
     *
     * @return the citations, unmodifiable, at least one
     */
    public abstract Set<Citation> citations();

    /**
     * Returns when it is said to hold.
     *
     * @return the time, or empty
     */
    public abstract Optional<Edtf> validDuring();

    /**
     * Returns how credible the recorder takes it to be.
     *
     * @return the grade, or empty
     */
    public abstract Optional<Credibility> credibility();

    /**
     * Returns the claims that this one takes the place of. That is the recorder's act, who puts right what was recorded, and
     * no word of the source: whoever is cited here or there, and in whatever mode, the claims that are named no longer count.
     * So whoever adds claims to a dossier can lay aside those of others. For a source that takes back its own words there is
     * the {@link Retraction}, which acts on nobody else's; whoever takes in claims of recorders that they do not trust clears
     * this, or judges by a policy by which it does not act.
     *
     * @return their ids, unmodifiable, perhaps none
     */
    public abstract Set<ClaimId> supersedes();

    /**
     * Returns who recorded it, when and how.
     *
     * @return the recording, or empty
     */
    public abstract Optional<Recording> recorded();

    /**
     * Returns what the recorder adds.
     *
     * @return the text, or empty
     */
    public abstract Optional<String> note();

    /**
     * Returns what the application keeps with it, by names of its own.
     *
     * @return the attributes, unmodifiable, perhaps empty
     */
    public abstract Map<String, String> attributes();

    /**
     * Returns the members of its JSON that this version gives no meaning to, so that nothing is lost: they are part of
     * equals and are written back, but no content id depends on them.
     *
     * @return names of members and the JSON text of their values, unmodifiable, mostly empty
     */
    public abstract Map<String, String> extra();

    /**
     * Returns the id: the assigned one, or else the content id.
     *
     * @return the id
     */
    public final ClaimId id() {
        return assignedId().isPresent() ? assignedId().get() : contentId();
    }

    /**
     * Returns the order in which claims are listed where nothing else orders them: by their ids, and those that share an id
     * by their canonical forms.
     *
     * @return a total order, consistent with equals; it computes content ids
     */
    public static Comparator<Claim> inOrderOfIds() {
        return IN_ORDER_OF_IDS;
    }

    /**
     * Returns the id that follows from what is said and who says so: {@code f1-} and the SHA-256 of
     * {@link #canonicalContent()} in hexadecimal digits. It is computed when it is first asked for.
     *
     * @return the content id, the same on every machine and in every version of the scheme {@code f1}
     */
    @Value.Lazy
    public ClaimId contentId() {
        return ClaimId.of(
                ClaimId.CONTENT_PREFIX + Digest.sha256(canonicalContent()).hex());
    }

    /**
     * Returns what the content id is made from: proposition, stance, valid time and citations (without when they were
     * accessed), as canonical JSON by RFC 8785. Who recorded the claim, and when, is no part of it.
     *
     * @return the text; its UTF-8 bytes are what {@code sha256sum} must be given
     */
    public final String canonicalContent() {
        return Canonical.content(Shapes.CLAIM, this);
    }

    /**
     * Tells whether this claim and another cannot both be true, no predicate being single-valued.
     *
     * @param other the other claim, not null
     * @return the same whichever of the two is asked
     * @see #contradicts(Claim, Set)
     */
    public final Truth contradicts(Claim other) {
        return contradicts(other, Set.of());
    }

    /**
     * Tells whether this claim and another cannot both be true. Who says so, in which mode and how certainly, means
     * nothing here: what counts is what each says, and when it is said to hold.
     *
     * <p>What two claims say is opposed as this table has it, where p and q stand for what the one and the other is
     * about:
     *
     * <table>
     * <caption>When two claims are opposed</caption>
     * <tr><th>this</th><th>other</th><th>opposed if</th></tr>
     * <tr><td>affirms p</td><td>affirms q</td>
     *     <td>p and q {@linkplain Proposition#compare(Proposition, Set) compare} as {@link Comparison#CONFLICT}; if they do
     *     so merely by the names of two places, or by two offices of one country, which one person can hold at once, the
     *     answer is UNKNOWN where it were TRUE</td></tr>
     * <tr><td>affirms p</td><td>denies q</td><td>p agrees with q or refines it: that somebody came as host contradicts that
     *     they did not come; that they came does not contradict that they did not come as host</td></tr>
     * <tr><td>denies p</td><td>affirms q</td><td>q agrees with p or refines it</td></tr>
     * <tr><td>denies p</td><td>denies q</td><td>never</td></tr>
     * </table>
     *
     * <p>A change over time is no contradiction, so opposed claims must hold at one time. The times of a claim are its
     * {@link #validDuring} and the {@code during} of its proposition. The first line that fits decides:
     *
     * <table>
     * <caption>What the times of two opposed claims come to</caption>
     * <tr><th>times</th><th>answer</th></tr>
     * <tr><td>a time of one and a time of the other surely do not overlap</td><td>FALSE</td></tr>
     * <tr><td>both have times, and each of the one surely overlaps each of the other</td><td>TRUE</td></tr>
     * <tr><td>both propositions have a {@code during}</td><td>TRUE if these surely overlap, else UNKNOWN</td></tr>
     * <tr><td>both are about one thing that has its own time: an {@link Attendance}, {@link Occurrence},
     *     {@link Precedent}, {@link Anniversary}, {@link Assessment} or {@link Retraction}; an {@link Utterance},
     *     {@link Relation} or {@link Property} at the same event</td><td>TRUE</td></tr>
     * <tr><td>all else</td><td>UNKNOWN</td></tr>
     * </table>
     *
     * @param other the other claim, not null
     * @param singleValued the predicates of which a subject has one value at a time, not null
     * @return TRUE if they surely contradict each other, FALSE if they do not, UNKNOWN if they do should they hold at the
     *     same time, and two names of places not be of one; the same whichever of the two is asked
     */
    public final Truth contradicts(Claim other, Set<Predicate> singleValued) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(singleValued, "singleValued");
        return Contradiction.between(this, other, singleValued);
    }

    /**
     * Tells whether this claim and somebody's affirming a proposition cannot both be true, as {@link #contradicts(Claim,
     * Set)} tells of two claims.
     *
     * @param affirmed what would be affirmed, not null
     * @param validDuring when it would be said to hold, or empty; not null
     * @param singleValued the predicates of which a subject has one value at a time, not null
     * @return TRUE if they surely contradict each other, FALSE if they do not, UNKNOWN if they do should they hold at the
     *     same time, and two names of places not be of one, nor two offices be held by one
     */
    public final Truth contradicts(Proposition affirmed, Optional<Edtf> validDuring, Set<Predicate> singleValued) {
        Objects.requireNonNull(affirmed, "affirmed");
        Objects.requireNonNull(validDuring, "validDuring");
        Objects.requireNonNull(singleValued, "singleValued");
        return Contradiction.between(this, affirmed, validDuring, singleValued);
    }

    @Override
    public final ClaimId ref() {
        return id();
    }

    @Override
    final Shape<Claim> shape() {
        return Shapes.CLAIM;
    }

    @Value.Check
    void check() {
        Checking checking = checking(extra()).keep(!citations().isEmpty(), CITATIONS_EMPTY, "/citations", citations());
        // not id(), which would compute the content id
        if (assignedId().isPresent()) {
            checkAssigned(assignedId().get(), checking);
        }
        checking.time("validDuring", validDuring())
                .prose("note", note())
                .attributes(attributes())
                .done();
    }

    private void checkAssigned(ClaimId id, Checking checking) {
        String itself = proposition().placeOf(id);
        checking.keep(!id.isContentId(), CONTENT_ID_ASSIGNED, "/id", id)
                .keep(!supersedes().contains(id), SUPERSEDES_ITSELF, "/supersedes", supersedes());
        if (!itself.isEmpty()) {
            checking.keep(false, ABOUT_ITSELF, "/proposition" + itself, proposition());
        }
    }

    /**
     * Builds a {@link Claim}. Mutable, compared by identity, not comparable, and not safe for use by several
     * threads; the example of the type shows its use.
     */
    public static final class Builder extends ImmutableClaim.Builder implements ValidatingBuilder<Claim> {
        Builder() {
            // not defaults of the generator, which would cost every claim a field and an object
            polarity(Polarity.AFFIRMED).mode(Mode.FACTUAL).certainty(Certainty.UNSTATED);
        }

        private @Nullable ClaimId statedId;

        /**
         * Assigns an id. Without one, the claim goes by its content id.
         *
         * @param id the id, not one that begins like a content id; not null
         * @return this builder
         */
        public Builder id(ClaimId id) {
            return assignedId(Objects.requireNonNull(id, "id"));
        }

        /** Takes the id that a document states: assigns it, unless it is a content id, which is never trusted. */
        Builder statedId(ClaimId id) {
            if (!id.isContentId()) {
                return assignedId(id);
            }
            statedId = id;
            return this;
        }

        /** Builds the claim of a document, which must state no content id but the claim's own. */
        Claim buildAsStated() {
            Claim claim = build();
            if (statedId != null && !statedId.equals(claim.contentId())) {
                throw new InvalidValueException(
                        "Claim", Rule.of(STATED_ID).brokenAt("/id", statedId, claim.contentId()));
            }
            return claim;
        }

        /**
         * Builds the value.
         *
         * @return the value
         * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
         */
        @Override
        public Claim build() {
            try {
                return super.build();
            } catch (MissingAttributes e) {
                throw e.of("Claim");
            }
        }
    }
}
