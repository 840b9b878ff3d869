package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.SourceId;
import java.util.Locale;

/** What entities are called, for people. */
final class Names {
    private final Dossier dossier;

    Names(Dossier dossier) {
        this.dossier = dossier;
    }

    String of(EntityRef ref) {
        if (ref instanceof LeaderId id) {
            return dossier.leader(id).map(leader -> leader.name()).orElse(ref.qualified());
        }
        if (ref instanceof EventId id) {
            return dossier.event(id).map(event -> event.name()).orElse(ref.qualified());
        }
        if (ref instanceof SourceId id) {
            return dossier.source(id).map(source -> source.name()).orElse(ref.qualified());
        }
        if (ref.equals(Nouns.SOVIET_UNION)) {
            return "the Soviet Union";
        }
        if (ref instanceof Country country && !country.isFormer()) {
            return new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(Locale.ENGLISH);
        }
        return ref.value();
    }
}
