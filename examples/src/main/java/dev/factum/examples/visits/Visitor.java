package dev.factum.examples.visits;

import dev.factum.model.OfficeKind;
import java.util.Optional;

/**
 * Somebody who came, as a row names them.
 *
 * @param title what stands before the name, as far as it is understood
 * @param name the name without it
 */
record Visitor(Optional<Title> title, String name) {
    /**
     * A title in one spelling.
     *
     * @param text the title, such as President-elect
     * @param kind the kind of office that it stands for; empty where the title alone does not say, or where the office is
     *     not held yet
     */
    record Title(String text, Optional<OfficeKind> kind) {}
}
