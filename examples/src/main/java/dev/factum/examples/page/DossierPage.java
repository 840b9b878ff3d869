package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.verdict.Policy;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A dossier as one HTML file that needs nothing else: a timeline of events with who attended them, conflicts, each claim
 * with who says so and what is made of it, leaders, and sources with a drawing of who has it from whom.
 *
 * <p>What the dossier holds is text on the page, whatever it is: it is escaped, characters that reorder text are written
 * out, and only URIs of http, https and urn become links. The page's policy lets no script run but its own.
 *
 * <p>Long lists show a page of themselves, and hold the rest for the script of the file to show.
 *
 * <p>Compared by identity and not comparable. This class is immutable and safe for use by several threads. The same dossier,
 * title and policy make the same text.
 *
 * <pre>{@code
 * DossierPage.of(dossier).withTitle("Parade in Beijing").write(Path.of("parade.html"));
 * }</pre>
 */
public final class DossierPage {
    private final Dossier dossier;
    private final String title;
    private final Policy policy;

    private DossierPage(Dossier dossier, String title, Policy policy) {
        this.dossier = dossier;
        this.title = title;
        this.policy = policy;
    }

    /**
     * Obtains the page of a dossier, judged by the standard policy.
     *
     * @param dossier the dossier, not null
     * @return the page
     */
    public static DossierPage of(Dossier dossier) {
        return new DossierPage(Objects.requireNonNull(dossier, "dossier"), "What sources say", Policy.standard());
    }

    /**
     * Returns this page with another title.
     *
     * @param title the title, text without markup; not null
     * @return the page
     */
    public DossierPage withTitle(String title) {
        return new DossierPage(dossier, Objects.requireNonNull(title, "title"), policy);
    }

    /**
     * Returns this page with what another policy makes of the claims.
     *
     * @param policy the policy, not null
     * @return the page
     */
    public DossierPage withPolicy(Policy policy) {
        return new DossierPage(dossier, title, Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Writes the page to a file, in UTF-8; what the file held is gone.
     *
     * @param file the file, not null
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        Contents contents = Contents.of(dossier, title, policy);
        try (Writer writer = Files.newBufferedWriter(file)) {
            Templates.write(contents, writer);
        }
    }

    /**
     * Returns the page as text.
     *
     * @return the HTML document
     */
    public String html() {
        return Templates.text("page.jte", Contents.of(dossier, title, policy));
    }
}
