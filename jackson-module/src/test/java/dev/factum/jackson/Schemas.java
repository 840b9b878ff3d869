package dev.factum.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.factum.dossier.JsonSchemas;
import dev.factum.model.Entity;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Judges documents by the schemas, with a validator that knows nothing else of them. */
final class Schemas {
    private static final String HOME = "https://factum.dev/schema/1.0/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    HOME + "dossier.schema.json", JsonSchemas.dossier(),
                    HOME + "line.schema.json", JsonSchemas.line(),
                    HOME + "claim.schema.json", JsonSchemas.claim())));
    private static final Map<String, Schema> BY_LOCATION = new ConcurrentHashMap<>();
    private static final Schema EXTRACTION = REGISTRY.getSchema(JsonSchemas.extraction());

    private Schemas() {}

    /** What is wrong with a document that is to be of a type. */
    static List<Error> errors(String json, Class<?> type) {
        String file = type == Entity.class ? "line" : "dossier";
        String definition = type == Entity.class ? "Line" : type.getSimpleName();
        return errors(json, HOME + file + ".schema.json#/$defs/" + definition);
    }

    static List<Error> errorsOfDossier(String json) {
        return errors(json, HOME + "dossier.schema.json");
    }

    static List<Error> errorsOfLine(String json) {
        return errors(json, HOME + "line.schema.json");
    }

    static List<Error> errorsOfClaim(String json) {
        return errors(json, HOME + "claim.schema.json");
    }

    static List<Error> errorsOfExtraction(String json) {
        return EXTRACTION.validate(json, InputFormat.JSON);
    }

    private static List<Error> errors(String json, String location) {
        return BY_LOCATION
                .computeIfAbsent(location, any -> REGISTRY.getSchema(SchemaLocation.of(location)))
                .validate(json, InputFormat.JSON);
    }
}
