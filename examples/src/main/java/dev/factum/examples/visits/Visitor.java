package dev.factum.examples.visits;

import dev.factum.model.OfficeKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who came, as a row names them.
 *
 * @param title what stands before the name, as far as it is understood
 * @param name the name without it
 */
record Visitor(Optional<Title> title, String name) {
    /** Who stands in for the holder of an office, or will hold it, is in the same office. */
    private static final Pattern NOT_YET_OR_NOT_QUITE =
            Pattern.compile("\\b(?:Acting|Interim|Federal) |-(?:elect|designate)\\b");

    private static final Pattern BETWEEN_TITLES = Pattern.compile(" and ");

    /**
     * A title in one spelling.
     *
     * @param text the title, such as President-elect
     * @param kind the kind of office that it stands for; empty where the title alone does not say, or where the office is
     *     not held yet
     */
    record Title(String text, Optional<OfficeKind> kind) {}

    /** Returns the offices that the title names, of which there can be several: Premier and Prince. */
    Set<String> offices() {
        return title.map(known -> NOT_YET_OR_NOT_QUITE.matcher(known.text()).replaceAll(""))
                .map(offices -> Set.of(BETWEEN_TITLES.split(offices)))
                .orElse(Set.of());
    }
}
