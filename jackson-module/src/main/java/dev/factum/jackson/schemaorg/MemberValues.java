package dev.factum.jackson.schemaorg;

import dev.factum.model.Language;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.util.Optional;

/** Reads members as times, URLs and languages. */
final class MemberValues {
    private MemberValues() {}

    // ---- times

    static Optional<Edtf> time(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText).flatMap(place -> time(node, member, place));
    }

    private static Optional<Edtf> time(Node node, String member, Place place) {
        Context context = node.context();
        String text = place.stripped();
        Optional<Edtf> strict = place.value().isString() ? Dates.strict(text) : Optional.empty();
        Optional<Edtf> time = strict.isPresent() || !place.value().isString() ? strict : Dates.lenient(text);
        if (time.isEmpty()) {
            node.odd(member, Oddities.NOT_A_DATE, place.pointer(), text);
        } else if (strict.isEmpty()) {
            context.findings.oddIn(node.field(member), Oddities.DATE_FORM, place.pointer(), text, time.get());
        }
        if (time.filter(Dates::isMidnight).isPresent()) {
            if (context.midnightIsDay) {
                return time.map(Dates::day);
            }
            context.findings.oddIn(node.field(member), Oddities.MIDNIGHT, place.pointer(), text);
        }
        return time;
    }

    // ---- URLs

    /** Returns the URL that a member holds, or the object within it. */
    static Optional<URI> url(Node node, String member) {
        return MemberPlaces.first(node, member, value -> Place.isText(value) || Place.idOf(value) != null)
                .flatMap(place -> url(node, member, place));
    }

    private static Optional<URI> url(Node node, String member, Place place) {
        String id = Place.idOf(place.value());
        String text = id == null ? place.stripped() : id.strip();
        Optional<URI> strict = Links.strict(text);
        if (strict.isPresent()) {
            if (id != null) {
                node.keep(member);
            }
            return strict;
        }
        String encoded = Links.encoded(text);
        Optional<URI> repaired = Links.strict(encoded);
        if (repaired.isPresent()) {
            node.odd(member, Oddities.URL_FORM, place.pointer(), text, repaired.get());
            return repaired;
        }
        Optional<URI> resolved = node.context()
                .base()
                .flatMap(page -> Links.parsed(encoded).flatMap(relative -> Links.resolved(relative, page)));
        if (resolved.isPresent()) {
            node.odd(member, Oddities.RELATIVE, place.pointer(), text, resolved.get());
        } else {
            node.odd(member, Oddities.NOT_A_URL, place.pointer(), text);
        }
        return resolved;
    }

    // ---- languages

    static Optional<Language> language(Node node, String member) {
        return MemberPlaces.first(node, member, Place::isText).flatMap(place -> {
            try {
                Language language = Language.of(place.stripped());
                if (!language.toString().equals(place.value().asString())) {
                    node.keep(member);
                }
                return Optional.of(language);
            } catch (InvalidValueException e) {
                node.odd(member, Oddities.NOT_A_LANGUAGE, place.pointer(), place.stripped());
                return Optional.empty();
            }
        });
    }
}
