package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Phrases;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfFormatter;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What things are called on the page: by name where the dossier has them, else by id. */
final class Names {
    private static final EdtfFormatter TIMES = EdtfFormatter.of(Locale.ENGLISH);
    private static final Pattern DAY_OR_MONTH =
            Pattern.compile("(?<![\\d-])(\\d{4})-(0[1-9]|1[0-2])(?:-(\\d{2}))?(?![\\d-])");
    private static final int ISO_CODE = 2;
    private static final String NEVER_CODED = "x-";

    /** They name some former countries too, which the platform does not. */
    private static final Map<String, String> PHRASES = Phrases.english().texts();

    private final Dossier dossier;
    private final Anchors anchors;
    private final IdentityHashMap<Claim, String> sentences = new IdentityHashMap<>();

    Names(Dossier dossier, Anchors anchors) {
        this.dossier = dossier;
        this.anchors = anchors;
    }

    Ref ref(EntityRef ref) {
        return new Ref(of(ref), anchors.of(ref));
    }

    String of(EntityRef ref) {
        if (ref instanceof LeaderId id) {
            return dossier.leader(id).map(Leader::name).orElse(id.value());
        }
        if (ref instanceof EventId id) {
            return dossier.event(id).map(Event::name).orElse(id.value());
        }
        if (ref instanceof SourceId id) {
            return dossier.source(id).map(Source::name).orElse(id.value());
        }
        if (ref instanceof ClaimId id) {
            return dossier.claim(id).map(this::sentence).orElse(id.value());
        }
        return ref instanceof Country country ? nameOf(country) : ref.value();
    }

    private static String nameOf(Country country) {
        if (country.value().length() == ISO_CODE) {
            return new Locale.Builder().setRegion(country.value()).build().getDisplayCountry(Locale.ENGLISH);
        }
        if (country.value().startsWith(NEVER_CODED)) {
            return capital(words(country.value().substring(NEVER_CODED.length())));
        }
        return PHRASES.getOrDefault("country." + country.value(), country.value())
                + country.continuator().map(now -> ", now " + nameOf(now)).orElse("");
    }

    String sentence(Claim claim) {
        return sentences.computeIfAbsent(claim, dossier::describe);
    }

    /** Returns what is said, without who says so. */
    String clause(Proposition proposition) {
        return dossier.describe(proposition);
    }

    Ref ref(Event event) {
        return new Ref(event.name(), anchors.of(event));
    }

    Ref ref(Claim claim) {
        return new Ref(sentence(claim), anchors.of(claim));
    }

    /** Returns the phrase of a constant: what the sentences of the library call it. */
    static String phrase(String prefix, Enum<?> constant) {
        String code = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Objects.requireNonNull(PHRASES.get(prefix + "." + code), code);
    }

    /** Returns a time in words, with months by name. */
    static String of(Edtf time) {
        return DAY_OR_MONTH.matcher(TIMES.format(time)).replaceAll(date -> {
            String month = Month.of(Integer.parseInt(date.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String day = date.group(3) == null ? "" : Integer.parseInt(date.group(3)) + " ";
            return day + month + " " + date.group(1);
        });
    }

    /** Returns the code of a term, or the name of a constant, in words. */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
