package dev.factum.model;

import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Report;

/** What all builders of the model can do besides taking attributes. */
interface ValidatingBuilder<T> {
    /**
     * Builds the value.
     *
     * @return the value
     * @throws InvalidValueException with all problems, if attributes are missing or rules are broken
     */
    T build();

    /**
     * Returns what would keep {@link #build()} from building, without throwing it. Where attributes are missing, these are
     * told alone: the rules look at what is all there.
     *
     * @return all problems; empty if the value can be built
     */
    default Report problems() {
        try {
            build();
            return Report.empty();
        } catch (InvalidValueException e) {
            return e.report();
        }
    }
}
