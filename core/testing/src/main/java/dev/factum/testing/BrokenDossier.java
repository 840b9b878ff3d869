package dev.factum.testing;

import dev.factum.dossier.Dossier;
import dev.factum.validation.Report;
import java.util.Objects;
import java.util.Set;

/**
 * A dossier that breaks one integrity rule, and no other: a whole one with a few entities more.
 *
 * <p>Two are equal if code and dossier are. Not comparable. This record is immutable and safe for use by several threads.
 *
 * <pre>{@code
 * BrokenDossier dangling = Factum.brokenDossiers("dossier.reference.dangling").sample();
 * dangling.problems().problems().get(0).code(); // "dossier.reference.dangling"
 * }</pre>
 *
 * @param code the code of the rule that {@code check()} must report
 * @param dossier the dossier
 */
public record BrokenDossier(String code, Dossier dossier) {
    /**
     * Obtains an instance of {@code BrokenDossier} from its parts.
     *
     * @param code the code of the rule, not null
     * @param dossier the dossier, not null
     */
    public BrokenDossier {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(dossier, "dossier");
    }

    /**
     * Returns the codes of all rules that there are broken dossiers of: those of the standard rules.
     *
     * @return the codes in their order, unmodifiable
     */
    public static Set<String> codes() {
        return BrokenDossiers.codes();
    }

    /**
     * Checks the dossier.
     *
     * @return what {@code dossier.check()} reports
     */
    public Report problems() {
        return dossier.check();
    }
}
