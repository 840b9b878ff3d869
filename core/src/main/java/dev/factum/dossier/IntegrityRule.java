package dev.factum.dossier;

import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that {@link Dossier#check} looks for. Applications can add rules of their own.
 *
 * <p>An implementation must be immutable, must find the same problems in equal dossiers, and must not throw. Rules are
 * compared by identity and not comparable.
 *
 * <pre>{@code
 * IntegrityRule everyEventHasAPlace = new IntegrityRule() {
 *     private final Rule place = Rule.of("event.place.missing: Event.place must be known");
 *
 *     public List<Rule> rules() {
 *         return List.of(place);
 *     }
 *
 *     public void find(Dossier dossier, Consumer<Problem> problems) {
 *         for (Event event : dossier.events()) {
 *             if (event.place().isEmpty()) {
 *                 problems.accept(place.missingAt(dossier.pointerTo(event) + "/place"));
 *             }
 *         }
 *     }
 * };
 * }</pre>
 */
public interface IntegrityRule {
    /**
     * Returns the rules whose breaking this finds.
     *
     * @return the rules, at least one, each with a code that no other has
     */
    List<Rule> rules();

    /**
     * Finds what breaks the rules.
     *
     * @param dossier the dossier to look through
     * @param problems takes what is found, in an order that depends on nothing but the values of the dossier
     */
    void find(Dossier dossier, Consumer<Problem> problems);
}
