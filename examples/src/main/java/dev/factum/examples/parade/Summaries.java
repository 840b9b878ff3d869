package dev.factum.examples.parade;

import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.FreeText;
import dev.factum.model.Occurrence;
import dev.factum.model.Office;
import dev.factum.model.Place;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.PropertyValue;
import dev.factum.model.Proposition;
import dev.factum.model.Quantity;
import dev.factum.model.Reference;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.TextValue;
import dev.factum.model.Utterance;
import dev.factum.time.Edtf;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What propositions say, in a few words; the stance is printed beside them. */
final class Summaries {
    private final Names names;

    Summaries(Names names) {
        this.names = names;
    }

    String of(Proposition proposition) {
        if (proposition instanceof Attendance attendance) {
            return attendance(attendance);
        }
        if (proposition instanceof Occurrence occurrence) {
            return occurrence(occurrence);
        }
        if (proposition instanceof Precedent precedent) {
            return precedent(precedent);
        }
        if (proposition instanceof Anniversary anniversary) {
            String origin = anniversary
                    .of()
                    .map(names::of)
                    .or(() -> anniversary.ofTime().map(Edtf::toString))
                    .orElse("");
            return names.of(anniversary.event()) + " marks " + anniversary.years() + " years since " + origin;
        }
        if (proposition instanceof Utterance utterance) {
            return names.of(utterance.speaker()) + " says \""
                    + utterance.words().exact() + "\""
                    + utterance.event().map(event -> " at " + names.of(event)).orElse("");
        }
        if (proposition instanceof Relation relation) {
            return names.of(relation.subject()) + " "
                    + words(relation.predicate().code()) + " " + names.of(relation.object());
        }
        if (proposition instanceof Property property) {
            return names.of(property.subject()) + " "
                    + words(property.predicate().code()) + ": " + value(property.value());
        }
        return proposition instanceof FreeText text ? text.text() : proposition.toString();
    }

    private String attendance(Attendance attendance) {
        return names.of(attendance.leader()) + " attends " + names.of(attendance.event())
                + attendance.role().map(Role::code).map(role -> " as " + role).orElse("")
                + attendance
                        .capacity()
                        .map(Office::title)
                        .map(title -> ", in the capacity of " + title)
                        .orElse("");
    }

    private String occurrence(Occurrence occurrence) {
        StringJoiner when = new StringJoiner(", ", " (", ")").setEmptyValue("");
        occurrence.time().map(Edtf::toString).ifPresent(when::add);
        occurrence
                .weekday()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .ifPresent(when::add);
        occurrence.place().map(Place::name).ifPresent(when::add);
        return names.of(occurrence.event()) + " takes place" + when;
    }

    private String precedent(Precedent precedent) {
        String parties = precedent.parties().stream().map(names::of).collect(Collectors.joining(", "));
        return names.of(precedent.event()) + " is the first "
                + precedent
                        .category()
                        .map(category -> category.code() + " event")
                        .orElse("event") + " of " + parties
                + precedent
                        .previous()
                        .map(previous -> " since " + names.of(previous))
                        .orElse(" ever")
                + precedent.years().map(years -> ", in " + years + " years").orElse("");
    }

    private String value(PropertyValue value) {
        if (value instanceof TextValue text) {
            return text.text();
        }
        if (value instanceof Quantity quantity) {
            String least = quantity.lower().map(lower -> ", at least " + lower).orElse("");
            String most = quantity.upper().map(upper -> ", at most " + upper).orElse("");
            return quantity.amount()
                    + least
                    + most
                    + quantity.unit().map(unit -> " " + unit).orElse("");
        }
        return value instanceof Reference reference ? names.of(reference.ref()) : value.toString();
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }
}
