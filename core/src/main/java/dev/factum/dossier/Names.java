package dev.factum.dossier;

import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.Language;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** What entities are called, for people: by name where the dossier has them, else by id. */
final class Names {
    private final Dossier dossier;
    private final Phrases phrases;
    private final Locale locale;

    Names(Dossier dossier, Phrases phrases) {
        this.dossier = dossier;
        this.phrases = phrases;
        this.locale = phrases.locale();
    }

    /** Returns the name of a leader, event, source or country; of a claim, its id; marked if it reads like a sentence. */
    String of(EntityRef ref) {
        return phrases.name(called(ref));
    }

    private String called(EntityRef ref) {
        if (ref instanceof LeaderId id) {
            return dossier.leader(id).map(this::of).orElse(id.value());
        }
        if (ref instanceof EventId id) {
            return dossier.event(id).map(event -> event.name()).orElse(id.value());
        }
        if (ref instanceof SourceId id) {
            return dossier.source(id).map(Source::name).orElse(id.value());
        }
        return ref instanceof Country country ? of(country) : ref.value();
    }

    /** Returns who speaks by a source: the publisher of a document, if it is known; else the source itself. */
    String ofSpeaker(SourceId id) {
        return of(dossier.source(id).flatMap(Source::publisher).orElse(id));
    }

    private String of(Leader leader) {
        return language()
                .flatMap(language -> Optional.ofNullable(leader.names().get(language)))
                .orElse(leader.name());
    }

    private Optional<Language> language() {
        return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(Language.of(locale.getLanguage()));
    }

    private String of(Country country) {
        return phrases.find("country." + country.value()).orElseGet(() -> named(country));
    }

    private String named(Country country) {
        try {
            return new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(locale);
        } catch (IllformedLocaleException formerOrNeverCoded) {
            return country.value();
        }
    }
}
