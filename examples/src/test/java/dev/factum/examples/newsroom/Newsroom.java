package dev.factum.examples.newsroom;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.validation.InvalidValueException;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** A small application, such as yours: it tells claims, keeps them as JSON, and refuses what cannot be right. */
final class Newsroom {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final int LONGEST_HEADLINE = 80;

    private Newsroom() {}

    /** Returns one short line that tells what a claim says. */
    static String headline(Dossier dossier, Claim claim) {
        String line = dossier.describe(claim).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ");
        if (line.length() <= LONGEST_HEADLINE) {
            return line;
        }
        int end = LONGEST_HEADLINE - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static String stored(Claim claim) {
        return MAPPER.writeValueAsString(claim);
    }

    static Claim loaded(String json) {
        return MAPPER.readValue(json, Claim.class);
    }

    /** Returns what an editor is told who typed in something that cannot be, or nothing if it can. */
    static Optional<String> refusal(Supplier<Object> entry) {
        try {
            entry.get();
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(e.report().problems().get(0).message());
        }
    }

    static boolean isPublishable(Dossier dossier) {
        return dossier.check().isEmpty();
    }
}
