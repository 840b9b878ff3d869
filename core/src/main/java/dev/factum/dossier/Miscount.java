package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.EventId;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;

/**
 * A number of years or a day of the week that does not come out right.
 *
 * @param claim the claim that states it
 * @param attribute where in its proposition
 * @param rule the rule that it breaks
 * @param stated what it states
 * @param arguments what fills the places of the rule
 * @param events the events whose times say otherwise; none if the claim itself does
 */
record Miscount(Claim claim, String attribute, Rule rule, Object stated, List<Object> arguments, List<EventId> events) {
    Problem at(String pointer) {
        return rule.brokenAt(pointer, stated, arguments.toArray());
    }
}
