package dev.factum.dossier;

import dev.factum.model.EventId;
import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;

/**
 * A number of years or a day of the week that does not come out right.
 *
 * @param attribute where in its proposition
 * @param rule the rule that it breaks
 * @param stated what it states
 * @param arguments what fills the places of the rule
 * @param events the events whose times say otherwise; none if the proposition itself does
 */
record Miscount(String attribute, Rule rule, Object stated, List<Object> arguments, List<EventId> events) {
    /** Tells whether it is a day of the week against the date of other claims: a conflict of times. */
    boolean isOfItsOwnTopic() {
        return attribute.equals("weekday") && !events.isEmpty();
    }

    Problem at(String pointer) {
        return rule.brokenAt(pointer, stated, arguments.toArray());
    }
}
