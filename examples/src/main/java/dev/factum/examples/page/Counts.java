package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.verdict.Policy;
import java.util.Locale;

/** Numbers in words. */
final class Counts {
    private Counts() {}

    static String summary(Dossier dossier) {
        return of(dossier.claims().size(), "claim") + " by "
                + of(dossier.sources().size(), "source") + " on "
                + of(dossier.events().size(), "event") + " and "
                + of(dossier.leaders().size(), "leader");
    }

    static String rule(Policy policy) {
        int enough = policy.enoughOrigins();
        return enough == 1
                ? "One origin is enough to establish something, or to refute it."
                : enough + " independent origins are enough to establish something, or to refute it.";
    }

    static String of(int count, String thing) {
        return of(count) + " " + thing + (count == 1 ? "" : "s");
    }

    static String of(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
