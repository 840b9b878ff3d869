package dev.factum.examples.grounding;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.factum.dossier.JsonSchemas;
import dev.factum.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds JSON against the schema that language models are given. */
final class SchemaCheck {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.extraction());

    /** The innermost alternative within which an error is. */
    private static final Pattern ALTERNATIVE = Pattern.compile("^(.*)/anyOf/(\\d+)(.*)$");

    private SchemaCheck() {}

    /** Returns what is wrong with JSON, in the order of the validator. */
    static List<Flaw> of(String json) {
        List<Error> errors = SCHEMA.validate(json, InputFormat.JSON);
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        Set<String> others = new HashSet<>();
        for (Error error : errors) {
            Matcher alternative = ALTERNATIVE.matcher(error.getEvaluationPath().toString());
            if (alternative.matches()) {
                meant.computeIfAbsent(choice(alternative, error), key -> new HashSet<>())
                        .add(alternative.group(2));
                if (isOfAnother(alternative.group(3))) {
                    others.add(choice(alternative, error) + alternative.group(2));
                }
            }
        }
        List<Flaw> flaws = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Error error : errors) {
            Matcher alternative = ALTERNATIVE.matcher(error.getEvaluationPath().toString());
            if (!alternative.matches()) {
                flaws.add(flaw(error));
                continue;
            }
            String choice = choice(alternative, error);
            boolean isNone =
                    meant.getOrDefault(choice, Set.of()).stream().allMatch(branch -> others.contains(choice + branch));
            if (isNone && told.add(choice)) {
                flaws.add(new Flaw(
                        choice.substring(choice.indexOf(' ') + 1),
                        Severity.ERROR,
                        "schema.anyOf",
                        "must be one of the alternatives of the schema, but is of the type of none"));
            } else if (!isNone && !others.contains(choice + alternative.group(2))) {
                flaws.add(flaw(error));
            }
        }
        return flaws;
    }

    /** Tells whether an alternative fails because another one is meant: it has another JSON type, or another "type". */
    private static boolean isOfAnother(String rest) {
        return rest.equals("/type") || rest.equals("/properties/type/enum");
    }

    /** Which choice in which place of the document it is. */
    private static String choice(Matcher alternative, Error error) {
        String place = error.getInstanceLocation().toString();
        int levels = (int) Pattern.compile("/properties/[^/]+|/items")
                .matcher(alternative.group(3))
                .results()
                .count();
        for (int i = 0; i < levels; i++) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return alternative.group(1) + " " + place;
    }

    private static Flaw flaw(Error error) {
        return new Flaw(
                error.getInstanceLocation().toString(),
                Severity.ERROR,
                "schema." + error.getKeyword(),
                error.getMessage());
    }
}
