package dev.factum.dossier;

import dev.factum.model.Anniversary;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.EntityRef;
import dev.factum.model.EventCategory;
import dev.factum.model.EventId;
import dev.factum.model.FreeText;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Predicate;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Retraction;
import dev.factum.model.Role;
import dev.factum.model.TextValue;
import dev.factum.model.TimeValue;
import dev.factum.model.Utterance;
import dev.factum.shape.Codes;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a proposition says, as clauses: it is so, is not, will be, will not be, is to be, is not to be. */
final class Clauses {
    /** In the order of the places that the phrases of stances have. */
    private static final List<String> FORMS = List.of("is", "is-not", "will", "will-not", "is-to", "is-not-to");

    private final Dossier dossier;
    private final Phrases phrases;
    private final Names names;
    private final EdtfFormatter times;

    Clauses(Dossier dossier, Phrases phrases, Names names) {
        this.dossier = dossier;
        this.phrases = phrases;
        this.names = names;
        this.times = EdtfFormatter.of(phrases.locale());
    }

    /** Returns what a claim says, in its stance. */
    String stance(Claim claim) {
        String key = "stance." + claim.polarity() + "." + claim.mode() + "." + claim.certainty();
        return phrases.get(key.toLowerCase(Locale.ROOT), of(claim.proposition()));
    }

    /** Returns that a proposition is so. */
    String plain(Proposition proposition) {
        return of(proposition)[0];
    }

    /** Returns all forms of a proposition's clause. */
    private String[] of(Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance(attendance);
        }
        if (proposition instanceof Occurrence occurrence) {
            return clauses("occurrence", names.of(occurrence.event()), phrases.details(circumstances(occurrence)));
        }
        if (proposition instanceof Precedent precedent) {
            return clauses("precedent", names.of(precedent.event()), first(precedent));
        }
        if (proposition instanceof Anniversary anniversary) {
            String since = anniversary
                    .of()
                    .map(names::of)
                    .or(() -> anniversary.ofTime().map(this::words))
                    .orElse("");
            return clauses("anniversary", names.of(anniversary.event()), Integer.toString(anniversary.years()), since);
        }
        if (proposition instanceof Utterance utterance) {
            String words = phrases.quoted(utterance.words().exact());
            return clauses("utterance", names.of(utterance.speaker()), words, at(utterance.event()));
        }
        if (proposition instanceof Relation relation) {
            return clauses(
                    "relation",
                    name(relation.subject()),
                    words(relation.predicate()),
                    name(relation.object()),
                    at(relation.at()) + during(relation.during()));
        }
        if (proposition instanceof Property property) {
            return clauses(
                    "property",
                    name(property.subject()),
                    words(property.predicate()),
                    words(property.value()),
                    at(property.at()) + during(property.during()));
        }
        return ofClaims(proposition);
    }

    private String[] ofClaims(Proposition proposition) {
        if (proposition instanceof Assessment assessment) {
            return clauses(
                    "assessment",
                    name(assessment.claim()),
                    phrases.get("rating", assessment.rating()),
                    phrases.quoted(assessment.label()),
                    reason(assessment.reason()));
        }
        if (proposition instanceof Retraction retraction) {
            return clauses("retraction", name(retraction.claim()), reason(retraction.reason()));
        }
        return clauses("free-text", phrases.quoted(((FreeText) proposition).text()));
    }

    /** Returns a time in words. */
    String words(Edtf time) {
        return times.format(time);
    }

    private String[] clauses(String key, String... parts) {
        return FORMS.stream().map(form -> phrases.get(key + "." + form, parts)).toArray(String[]::new);
    }

    private String[] attendance(Attendance attendance) {
        String key = "attendance." + Codes.of(attendance.presence());
        String role = attendance
                .role()
                .map(Role::code)
                .map(code -> phrases.get("attendance.role", spaced(code)))
                .orElse("");
        List<String> details = Stream.of(
                        attendance.capacity().map(this::office),
                        attendance.during().map(this::words))
                .flatMap(Optional::stream)
                .toList();
        return clauses(
                key, names.of(attendance.leader()), names.of(attendance.event()), role + phrases.details(details));
    }

    private String office(Office office) {
        String title = phrases.name(office.title());
        return office.organization()
                .map(phrases::name)
                .or(() -> office.country().map(names::of))
                .map(whose -> phrases.get("office.of", title, whose))
                .orElse(title);
    }

    private List<String> circumstances(Occurrence occurrence) {
        List<String> circumstances = new ArrayList<>();
        occurrence
                .weekday()
                .map(day -> day.getDisplayName(TextStyle.FULL, phrases.locale()))
                .ifPresent(circumstances::add);
        occurrence.time().map(this::words).ifPresent(circumstances::add);
        occurrence.place().map(this::place).ifPresent(circumstances::add);
        return circumstances;
    }

    private String place(Place place) {
        String name = phrases.name(place.name());
        return place.country()
                .map(country -> phrases.get("place.in", name, names.of(country)))
                .orElse(name);
    }

    private String first(Precedent precedent) {
        String event = precedent
                .category()
                .map(EventCategory::code)
                .map(code -> phrases.get("precedent.event-of-category", spaced(code)))
                .orElseGet(() -> phrases.get("precedent.event"));
        String parties = phrases.list(
                precedent.parties().stream().sorted().map(names::of).toList());
        String since = precedent.previous().map(names::of).orElse("");
        String years = precedent.years().map(number -> Integer.toString(number)).orElse("");
        String key = precedent.isFirstEver()
                ? "precedent.ever"
                : since.isEmpty() ? "precedent.years" : years.isEmpty() ? "precedent.since" : "precedent.since-years";
        return phrases.get(key, event, parties, since, years);
    }

    private String words(PropertyValue value) {
        if (value instanceof Quantity quantity) {
            return quantity(quantity);
        }
        if (value instanceof TimeValue time) {
            return words(time.time());
        }
        return value instanceof Reference reference
                ? name(reference.ref())
                : phrases.quoted(((TextValue) value).text());
    }

    private String quantity(Quantity quantity) {
        String amount = quantity.amount().toPlainString();
        String words = quantity.unit()
                .map(unit -> phrases.get("quantity.unit", amount, phrases.name(unit)))
                .orElse(amount);
        if (quantity.lower().isPresent()) {
            words = phrases.get(
                    "quantity.at-least", words, quantity.lower().get().toPlainString());
        }
        return quantity.upper().isPresent()
                ? phrases.get("quantity.at-most", words, quantity.upper().get().toPlainString())
                : words;
    }

    private String words(Predicate predicate) {
        return phrases.find("predicate." + predicate.code()).orElseGet(() -> spaced(predicate.code()));
    }

    private String at(Optional<EventId> event) {
        return event.map(id -> phrases.get("at", names.of(id))).orElse("");
    }

    private String during(Optional<Edtf> time) {
        return time.map(some -> phrases.details(List.of(words(some)))).orElse("");
    }

    private String reason(Optional<String> reason) {
        return reason.map(text -> phrases.get("reason", phrases.quoted(text))).orElse("");
    }

    /** A claim is called by what it says; one that is about a claim itself, or that is not there, by its id. */
    private String name(EntityRef ref) {
        return ref instanceof ClaimId id
                ? dossier.claim(id)
                        .filter(claim -> claim.proposition().mentions().stream().noneMatch(ClaimId.class::isInstance))
                        .map(claim -> phrases.get("claim.said", phrases.quoted(stance(claim))))
                        .orElseGet(() -> phrases.get("claim.id", id.value()))
                : names.of(ref);
    }

    private String spaced(String code) {
        return phrases.name(code.replace('-', ' '));
    }
}
