package dev.factum.dossier;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.Shapes;
import dev.factum.model.Source;
import dev.factum.shape.Canonical;
import dev.factum.shape.Form;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Rule;
import java.util.List;

/**
 * The shape of a {@link Dossier}: the version of the format, and the entities by type, each list in the order of ids.
 *
 * <p>This class has no instances. For Factum's own modules; see {@link Shapes}. The constant is compared by identity, not comparable, immutable and
 * safe for use by several threads.
 *
 * <pre>{@code
 * DossierShape.DOSSIER.fields(); // version, leaders, events, sources, claims
 * }</pre>
 */
public final class DossierShape {
    /** The version of the format: {@value}. */
    public static final String VERSION = "1.0";

    static final String VERSION_UNKNOWN =
            "dossier.version.unknown: Dossier.version must be 1 and a minor version, such as 1.0";

    private static final String VERSION_FORM = "1\\.(0|[1-9][0-9]{0,5})";

    /** {@link Dossier}. */
    public static final Shape<Dossier> DOSSIER = Shape.of(
                    "Dossier", Dossier.class, Dossier::builder, Dossier.Builder::build)
            .taggedAmongOthers("dossier")
            .required(
                    "version",
                    new Kind.Text("version", new Form(3, 8, List.of("^" + VERSION_FORM + "$"), false)),
                    Dossier::version,
                    Dossier.Builder::version)
            .list("leaders", new Kind.Nested<>(Shapes.LEADER), Dossier::leaders, Dossier.Builder::addAll)
            .list("events", new Kind.Nested<>(Shapes.EVENT), Dossier::events, Dossier.Builder::addAll)
            .list("sources", new Kind.Nested<>(Shapes.SOURCE), Dossier::sources, Dossier.Builder::addAll)
            .list(
                    "claims",
                    new Kind.Nested<>(Shapes.CLAIM_AS_STATED),
                    dossier -> dossier.documentOrder().claims(),
                    Dossier.Builder::addAll)
            .storedAs(Dossier::claims)
            .withExtra(Dossier::extra, Dossier.Builder::extra);

    /** {@link Dossier} on a line of its own, where its entities have theirs. */
    public static final Shape<Dossier> HEADER = DOSSIER.amongOthers();

    private DossierShape() {}

    static void checkVersion(String version) {
        if (!version.matches(VERSION_FORM)) {
            throw new InvalidValueException("Dossier", Rule.of(VERSION_UNKNOWN).brokenAt("", version));
        }
    }

    /** Returns what entities with one id are ordered by. */
    static String canonicalText(Entity entity) {
        if (entity instanceof Leader leader) {
            return Canonical.text(Shapes.LEADER, leader);
        }
        if (entity instanceof Event event) {
            return Canonical.text(Shapes.EVENT, event);
        }
        if (entity instanceof Source source) {
            return Canonical.text(Shapes.SOURCE, source);
        }
        return Canonical.text(Shapes.CLAIM, (Claim) entity);
    }
}
