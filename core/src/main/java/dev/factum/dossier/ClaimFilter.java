package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.Certainty;
import dev.factum.model.Claim;
import dev.factum.model.EntityRef;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.SourceId;
import dev.factum.model.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A condition on claims, to be joined with others by {@link #and}, {@link #or} and {@link #negate}.
 *
 * <p>A filter sees one claim at a time, and must answer alike for equal claims. What needs the whole dossier, such as whether a claim is still live, is a filter
 * that the dossier gives: {@link Dossier#live()}. Filters are compared by identity and not comparable. Those made here
 * are immutable and safe for use by several threads.
 *
 * <pre>{@code
 * dossier.claims(ClaimFilter.about(kim.id()).and(ClaimFilter.mode(Mode.PREDICTION))).forEach(System.out::println);
 * }</pre>
 */
@FunctionalInterface
public interface ClaimFilter extends Predicate<Claim> {
    /**
     * Returns the filter that lets every claim pass.
     *
     * @return the filter
     */
    static ClaimFilter any() {
        return claim -> true;
    }

    /**
     * Returns the filter for claims whose proposition names an entity or country.
     *
     * @param ref what is named, not null
     * @return the filter
     */
    static ClaimFilter about(EntityRef ref) {
        Objects.requireNonNull(ref, "ref");
        return claim -> claim.proposition().mentions().contains(ref);
    }

    /**
     * Returns the filter for claims that cite a source, at first hand or through others.
     *
     * @param source the id of the source, not null
     * @return the filter
     */
    static ClaimFilter citing(SourceId source) {
        Objects.requireNonNull(source, "source");
        return claim -> claim.citations().stream()
                .anyMatch(citation ->
                        citation.source().equals(source) || citation.via().contains(source));
    }

    /**
     * Returns the filter for claims on a topic.
     *
     * @param topic the topic, not null
     * @return the filter
     */
    static ClaimFilter on(Topic topic) {
        Objects.requireNonNull(topic, "topic");
        return claim -> claim.proposition().topic().equals(topic);
    }

    /**
     * Returns the filter for claims with a type of proposition.
     *
     * @param type the type, not null
     * @return the filter
     */
    static ClaimFilter of(Class<? extends Proposition> type) {
        Objects.requireNonNull(type, "type");
        return claim -> type.isInstance(claim.proposition());
    }

    /**
     * Returns the filter for claims of a polarity.
     *
     * @param polarity the polarity, not null
     * @return the filter
     */
    static ClaimFilter polarity(Polarity polarity) {
        Objects.requireNonNull(polarity, "polarity");
        return claim -> claim.polarity() == polarity;
    }

    /**
     * Returns the filter for claims in one of some modes.
     *
     * @param first one mode, not null
     * @param others other modes, not null
     * @return the filter
     */
    static ClaimFilter mode(Mode first, Mode... others) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(others, "others");
        Set<Mode> modes = EnumSet.of(first);
        modes.addAll(Copies.list(Arrays.asList(others), "others"));
        return claim -> modes.contains(claim.mode());
    }

    /**
     * Returns the filter for claims of one of some certainties.
     *
     * @param first one certainty, not null
     * @param others other certainties, not null
     * @return the filter
     */
    static ClaimFilter certainty(Certainty first, Certainty... others) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(others, "others");
        Set<Certainty> certainties = EnumSet.of(first);
        certainties.addAll(Copies.list(Arrays.asList(others), "others"));
        return claim -> certainties.contains(claim.certainty());
    }

    /**
     * Returns the filter for claims that say what is or has been: affirmed, and in factual mode.
     *
     * @return the filter
     */
    static ClaimFilter asserting() {
        return claim -> claim.polarity() == Polarity.AFFIRMED && claim.mode() == Mode.FACTUAL;
    }

    @Override
    default ClaimFilter and(Predicate<? super Claim> other) {
        Objects.requireNonNull(other, "other");
        return claim -> test(claim) && other.test(claim);
    }

    @Override
    default ClaimFilter or(Predicate<? super Claim> other) {
        Objects.requireNonNull(other, "other");
        return claim -> test(claim) || other.test(claim);
    }

    @Override
    default ClaimFilter negate() {
        return claim -> !test(claim);
    }
}
