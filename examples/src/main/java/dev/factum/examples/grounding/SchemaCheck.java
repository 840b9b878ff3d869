package dev.factum.examples.grounding;

import com.networknt.schema.Error;
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
import tools.jackson.databind.JsonNode;

/** Holds JSON against the schema that language models are given. */
final class SchemaCheck {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchemas.extraction());

    /** Where an object of several alternatives tells which one it is. */
    static final String TYPE = "/type";

    /** As much of a value as a message shows. */
    private static final int LONGEST = 60;

    /** The innermost alternative within which an error is. */
    private static final Pattern ALTERNATIVE = Pattern.compile("^(.*)/anyOf/(\\d+)(.*)$");

    private SchemaCheck() {}

    /** Returns what is wrong with JSON, in the order of the validator. */
    static List<Flaw> of(JsonNode json) {
        List<Error> errors = SCHEMA.validate(json);
        Map<String, Set<String>> meant = new LinkedHashMap<>();
        Set<String> others = new HashSet<>();
        for (Error error : errors) {
            Matcher alternative = ALTERNATIVE.matcher(error.getEvaluationPath().toString());
            if (alternative.matches()) {
                meant.computeIfAbsent(choice(alternative, error), key -> new HashSet<>())
                        .add(alternative.group(2));
                if (isOfAnother(alternative.group(3), error)) {
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
                        "must be one of the alternatives of the schema, but is of the type of none" + value(error)));
            } else if (!isNone && !others.contains(choice + alternative.group(2))) {
                flaws.add(flaw(error));
            }
        }
        return flaws;
    }

    /** Tells whether an alternative fails because another one is meant: it has another JSON type, or another "type", or none. */
    private static boolean isOfAnother(String rest, Error error) {
        return rest.equals(TYPE)
                || rest.equals("/properties/type/enum")
                || (rest.equals("/required") && TYPE.equals("/" + error.getProperty()));
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

    /** What must be there and is not, or must not be there, is told where it would be, or is. */
    private static Flaw flaw(Error error) {
        String place = error.getInstanceLocation().toString();
        String member = error.getProperty();
        return new Flaw(
                member == null ? place : place + "/" + member.replace("~", "~0").replace("/", "~1"),
                Severity.ERROR,
                "schema." + error.getKeyword(),
                error.getMessage() + (member == null ? value(error) : ""));
    }

    private static String value(Error error) {
        JsonNode node = error.getInstanceNode();
        if (node == null) {
            return "";
        }
        String value = node.toString();
        return ", but was " + (value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…");
    }
}
