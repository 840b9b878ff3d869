package dev.factum.dossier;

import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Source;
import dev.factum.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known of somebody or something that two who are the same cannot differ in: country, beginning and end. */
record Traits(Optional<Country> country, String from, Optional<Edtf> start, String until, Optional<Edtf> end) {
    static Traits of(Leader leader) {
        return new Traits(leader.country(), "born", leader.born(), "died", leader.died());
    }

    static Traits of(Event event) {
        return new Traits(event.place().flatMap(place -> place.country()), "at", event.time(), "", Optional.empty());
    }

    static Traits of(Source source) {
        return new Traits(Optional.empty(), "published", source.published(), "", Optional.empty());
    }

    boolean contradict(Traits other) {
        return differ(country, other.country)
                || isSurelyAnother(start, other.start)
                || isSurelyAnother(end, other.end)
                || isSurelyBefore(end, other.start)
                || isSurelyBefore(other.end, start);
    }

    /** Returns what contradicts, in words; nothing if nothing does. */
    String contradiction(Traits other) {
        List<String> words = new ArrayList<>();
        if (differ(country, other.country)) {
            words.add("of " + country.orElseThrow() + " and " + other.country.orElseThrow());
        }
        if (isSurelyAnother(start, other.start)) {
            words.add(from + " " + start.orElseThrow() + " and " + other.start.orElseThrow());
        }
        if (isSurelyAnother(end, other.end)) {
            words.add(until + " " + end.orElseThrow() + " and " + other.end.orElseThrow());
        }
        if (isSurelyBefore(end, other.start)) {
            words.add(until + " " + end.orElseThrow() + " and " + from + " " + other.start.orElseThrow());
        }
        if (isSurelyBefore(other.end, start)) {
            words.add(from + " " + start.orElseThrow() + " and " + until + " " + other.end.orElseThrow());
        }
        return String.join(", ", words);
    }

    /** A former country counts as what it is now. */
    private static boolean differ(Optional<Country> one, Optional<Country> other) {
        return one.isPresent()
                && other.isPresent()
                && !one.get().present().equals(other.get().present());
    }

    private static boolean isSurelyAnother(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().overlaps(other.get()).isFalse();
    }

    private static boolean isSurelyBefore(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().isBefore(other.get()).isTrue();
    }
}
