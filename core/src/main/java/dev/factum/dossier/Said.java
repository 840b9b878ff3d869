package dev.factum.dossier;

import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.Polarity;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of one aspect, by as many as say it of the same time and as surely. */
final class Said {
    /** What is said of an aspect, at whatever time. */
    record Content(Polarity polarity, Proposition proposition) {
        /** Returns a claim that says so at a time. Nobody says it, and nobody sees it. */
        Claim at(Optional<Edtf> during, Optional<Edtf> valid) {
            return Claim.builder()
                    .polarity(polarity)
                    .proposition(Aspect.at(during, proposition))
                    .validDuring(valid)
                    .addCitation(NOBODY)
                    .build();
        }

        boolean isDenied() {
            return polarity == Polarity.DENIED;
        }
    }

    /** What is said, of which time, and how surely. */
    record Key(Content content, Optional<Edtf> during, Optional<Edtf> valid, Certainties sure) {}

    /** The claims that say so, and the events that are described so. */
    record Speakers(List<Claim> claims, List<Event> events) {
        Speakers() {
            this(new ArrayList<>(1), new ArrayList<>(0));
        }
    }

    /** How far it is known that it is contradicted. */
    enum Status {
        UNDISPUTED,
        POSSIBLY,
        DEFINITELY
    }

    private static final Citation NOBODY = Citation.of(SourceId.of("nobody"));

    private final Key key;
    private final int content;
    private final Speakers speakers;
    private final Claim claim;
    private final String text;
    private final Days days;
    private final Status most;
    private Status status = Status.UNDISPUTED;

    /** Takes the number of the content: what has one number says the same. */
    Said(Key key, int content, Speakers speakers, Aspect aspect) {
        this.key = key;
        this.content = content;
        this.speakers = speakers;
        claim = key.content.at(key.during, key.valid);
        text = orderOf(claim) + key.sure;
        days = key.during
                .map(Days::of)
                .orElse(Days.ANY)
                .and(key.valid.map(Days::of).orElse(Days.ANY));
        most = aspect.canBeSure(key.content.proposition()) && canBeDefinite() ? Status.DEFINITELY : Status.POSSIBLY;
    }

    /** What holds at no time in particular is contradicted for sure only if a denial of it would do so. */
    private boolean canBeDefinite() {
        if (key.sure != Certainties.SURE) {
            return false;
        }
        Polarity other = key.content.isDenied() ? Polarity.AFFIRMED : Polarity.DENIED;
        return key.during.isPresent()
                || key.valid.isPresent()
                || claim.contradicts(claim.withPolarity(other)).isTrue();
    }

    /** Returns a text by which claims that nobody makes are in one order: what they say comes first. */
    static String orderOf(Claim claim) {
        return claim.canonicalContent() + DossierShape.canonicalText(claim);
    }

    Content content() {
        return key.content;
    }

    int contentNumber() {
        return content;
    }

    Speakers speakers() {
        return speakers;
    }

    /** Returns a text by which all that is said is in one order. */
    String text() {
        return text;
    }

    Days days() {
        return days;
    }

    boolean isDisputed() {
        return status != Status.UNDISPUTED;
    }

    boolean isDefinitelyDisputed() {
        return status == Status.DEFINITELY;
    }

    /** Tells whether no more can become known of it. */
    boolean isSettled() {
        return status.compareTo(most) >= 0;
    }

    /** Holds this against what else is said, which may change what is known of both. */
    void hold(Said other, Set<Predicate> singleValued) {
        if (key.sure.leavesRoomFor(other.key.sure)) {
            return;
        }
        boolean sure = key.sure.and(other.key.sure) == Certainties.SURE;
        Status found = switch (claim.contradicts(other.claim, singleValued)) {
            case FALSE -> Status.UNDISPUTED;
            case UNKNOWN -> Status.POSSIBLY;
            case TRUE -> sure ? Status.DEFINITELY : Status.POSSIBLY;
        };
        raise(found);
        other.raise(found);
    }

    void raise(Status found) {
        if (found.compareTo(status) > 0) {
            status = found;
        }
    }
}
