package dev.factum.jackson.schemaorg;

import dev.factum.time.Edtf;
import java.util.Optional;

/** What sources are called that nobody has named: such names are not written. */
final class Nameless {
    static final String STATEMENT = "a statement";
    static final String WORK = "a work";
    static final String REVIEW = "a fact-check";

    private Nameless() {}

    /** Returns the URL, else what it is and when it was published. */
    static String document(String what, Optional<?> url, Optional<Edtf> published) {
        return url.map(found -> TextForms.name(found.toString())).orElseGet(() -> of(what, published));
    }

    static String of(String what, Optional<Edtf> published) {
        return published
                .filter(Dates::isPlain)
                .map(time -> what + " of " + time)
                .orElse(what);
    }
}
