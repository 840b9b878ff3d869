package dev.factum.dossier;

import dev.factum.copy.Copies;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.shape.Documentation;
import dev.factum.shape.JsonSchema;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.shape.StrictSchema;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The JSON Schemas of what is read and written: for validators of any language, and for language models.
 *
 * <p>All but {@link #extraction()} are in JSON Schema 2020-12. They say as much of the rules as JSON Schema can; the page
 * <a href="https://github.com/factum-dev/factum/blob/main/jackson-module/JSON.md">JSON.md</a> lists what is beyond it.
 * They allow members that this version does not know. The same texts lie in the jar, in the folder
 * {@code dev/factum/json-schema}, as {@code dossier.schema.json}, {@code line.schema.json}, {@code claim.schema.json} and
 * {@code extraction.schema.json}.
 *
 * <p>This class has no instances; it is safe for use by several threads.
 *
 * <pre>{@code
 * String schema = JsonSchemas.dossier();
 * }</pre>
 */
public final class JsonSchemas {
    private static final String HOME = "https://factum.dev/schema/" + DossierShape.VERSION + "/";

    /** What a text does not say of itself, or a model cannot know, count or judge. */
    private static final Set<String> NOT_EXTRACTED = Set.of(
            // identifiers of other systems: models make them up
            "Leader.sameAs",
            "Event.sameAs",
            "Source.uri",
            "Source.digest",
            // what only the program knows that fetched the text
            "Source.retrieved",
            "Source.derivedFrom",
            // the recorder's judgement
            "Source.reliability",
            // offsets are counted by the program that finds the quote
            "Citation.locator",
            "Quote.prefix",
            "Quote.suffix",
            // found in a gazetteer, not in a text
            "Place.geo",
            // said of the world: a claim with a source says it better
            "Leader.born",
            "Leader.died",
            "Office.term",
            "Event.description",
            // follow from the language of the text
            "Source.language",
            "Quote.language",
            "TextValue.language",
            // about claims, which have no ids yet
            "Assessment",
            "Retraction");

    private JsonSchemas() {}

    /**
     * Returns the schema of a dossier as one document.
     *
     * @return the schema as JSON text, with a definition for each type under {@code $defs} by its name
     */
    public static String dossier() {
        return JsonSchema.of(new Kind.Nested<>(DossierShape.DOSSIER), HOME + "dossier.schema.json");
    }

    /**
     * Returns the schema of one line of NDJSON: a header, or an entity, told apart by the member {@code type}.
     *
     * @return the schema as JSON text
     */
    public static String line() {
        return JsonSchema.ofLine(DossierShape.DOSSIER, Shapes.ENTITY.options(), HOME + "line.schema.json");
    }

    /**
     * Returns the schema of a claim.
     *
     * @return the schema as JSON text
     */
    public static String claim() {
        return JsonSchema.of(new Kind.Nested<>(Shapes.CLAIM), HOME + "claim.schema.json");
    }

    /**
     * Returns the schema by which a language model writes down what a text says, for strict output formats: a dossier
     * without what texts do not say, every member required, and null for what is absent. It uses no more of JSON Schema
     * than types, enumerations, {@code anyOf}, {@code properties}, {@code required},
     * {@code additionalProperties: false}, {@code items} and descriptions.
     *
     * <p>What the model wrote is read as a dossier, by a module that takes null as absent. Claims get content ids.
     *
     * @return the schema as JSON text
     */
    public static String extraction() {
        return extraction(extractable());
    }

    /**
     * Returns the schema by which a language model writes down what a text says, with some kinds of propositions only:
     * smaller, and so faster and within the limits of more vendors.
     *
     * @param propositions the types of the propositions that are looked for, such as {@code Attendance.class}; not null
     * @return the schema as JSON text
     * @throws IllegalArgumentException if there is none, or one of them cannot be extracted: an assessment and a
     *     retraction are about claims, which have no ids yet
     */
    public static String extraction(Set<Class<? extends Proposition>> propositions) {
        Set<Class<? extends Proposition>> wanted = Copies.set(propositions, "propositions");
        if (wanted.isEmpty() || !extractable().containsAll(wanted)) {
            throw new IllegalArgumentException("JsonSchemas.extraction must be of some of " + names(extractable())
                    + ", but was of " + names(wanted));
        }
        Set<String> names = Set.copyOf(names(wanted));
        Set<String> others = new HashSet<>(names(extractable()));
        others.removeAll(names);
        return StrictSchema.of(
                DossierShape.DOSSIER,
                Documentation.text("Extraction"),
                name -> !NOT_EXTRACTED.contains(name) && !others.contains(name),
                Map.of("Dossier.version", DossierShape.VERSION));
    }

    private static Set<Class<? extends Proposition>> extractable() {
        return Shapes.PROPOSITION.options().stream()
                .filter(option -> !NOT_EXTRACTED.contains(option.name()))
                .map(Shape::type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> names(Set<Class<? extends Proposition>> types) {
        return types.stream().map(Class::getSimpleName).sorted().toList();
    }
}
