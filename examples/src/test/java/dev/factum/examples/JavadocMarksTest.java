package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The javadoc of every public type says six things: what it means, what always holds of it, when two are equal, how they are
 * ordered, whether they can change, and how they are used.
 */
class JavadocMarksTest {
    /** What each of them looks like, and of which types it goes without saying. */
    private enum Mark {
        MEANING("\\A\\s*[A-Z{](?:(?!\n\n).){12,}?\\.(\\s|\\z)", kind -> false),
        INVARIANTS(
                "(?i)\\b(must|never|always|invariants?|exactly|at least|at most|no two|nothing|cannot|each once|not null"
                        + "|none|without|one or more|characters long|unless|if, and only if|no|(open|closed) vocabulary)\\b",
                // the constants are all there is
                kind -> kind == Kind.ENUM),
        EQUALITY(
                "\\b[Ee]qual(ity|s)?\\b|\\b[Cc]ompared by",
                // constants are the same or not, and nobody compares what has no instances
                kind -> kind == Kind.ENUM || kind == Kind.WITHOUT_INSTANCES),
        ORDERING(
                "\\b([Nn]ot comparable|[Oo]rder(ed|s)?)\\b",
                // that of the constants, or none
                kind -> kind == Kind.ENUM || kind == Kind.WITHOUT_INSTANCES),
        IMMUTABILITY("\\b([Ii]mmutable|[Mm]utable)\\b", kind -> kind == Kind.WITHOUT_INSTANCES),
        EXAMPLE("<pre>\\{@code\\n", kind -> false);

        private final Pattern looks;
        private final Predicate<Kind> goesWithoutSaying;

        Mark(String looks, Predicate<Kind> goesWithoutSaying) {
            this.looks = Pattern.compile(looks, Pattern.DOTALL);
            this.goesWithoutSaying = goesWithoutSaying;
        }

        boolean isMissing(String text, Kind kind) {
            return !goesWithoutSaying.test(kind) && !looks.matcher(text).find();
        }
    }

    private enum Kind {
        ENUM,
        WITHOUT_INSTANCES,
        OTHER
    }

    private static final Pattern DOCUMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*((?:@[\\w.]+(?:\\([^)]*\\))?\\s+)*)"
                    + "public (?:abstract |final |sealed |non-sealed )*(class|interface|record|enum|@interface) \\w+",
            Pattern.DOTALL);

    @Test
    void everyPublicTypeSaysAllSix() throws IOException {
        List<String> missing = new ArrayList<>();
        int types = 0;
        for (Path source : PublicTypes.sources()) {
            types++;
            Matcher documented = DOCUMENTED.matcher(Files.readString(source));
            assertThat(documented.find()).as("javadoc of " + source).isTrue();
            String text = documented.group(1).replaceAll("(?m)^ *\\* ?", "");
            for (Mark mark : Mark.values()) {
                if (mark.isMissing(text, kind(text, documented.group(3)))) {
                    missing.add(source.getFileName() + ": " + mark);
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(types).isGreaterThan(100);
    }

    private static Kind kind(String text, String keyword) {
        if (keyword.equals("enum")) {
            return Kind.ENUM;
        }
        return text.contains("This class has no instances") ? Kind.WITHOUT_INSTANCES : Kind.OTHER;
    }

    /** What says nothing is found. */
    @Test
    void whatIsMissingIsSeen() {
        String text = "The thing.\n\n<p>A thing is a thing.\n";

        for (Mark mark : Mark.values()) {
            assertThat(mark.isMissing(text, Kind.OTHER)).as(mark.toString()).isTrue();
        }
    }
}
