package dev.factum.dossier;

import dev.factum.validation.Problem;
import dev.factum.validation.Rule;
import java.util.List;

/**
 * A number of years, a day of the week or an order in time that does not come out right.
 *
 * @param attribute where in its proposition
 * @param rule the rule that it breaks, as severely as it does
 * @param stated what it states
 * @param arguments what fills the places of the rule
 * @param datings by when which events were it does not come out; none if the proposition itself says so
 * @param isSure whether it comes out by none of the times that the events are said to be at, and not only not by all
 */
record Miscount(
        String attribute, Rule rule, Object stated, List<Object> arguments, List<Dating> datings, boolean isSure) {
    /** Tells whether it is a day of the week against the date of other claims: a conflict of times. */
    boolean isOfItsOwnTopic() {
        return attribute.equals("weekday") && !datings.isEmpty();
    }

    Problem at(String pointer) {
        return rule.brokenAt(pointer, stated, arguments.toArray());
    }
}
