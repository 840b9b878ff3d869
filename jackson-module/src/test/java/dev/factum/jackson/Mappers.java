package dev.factum.jackson;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of the tests. */
final class Mappers {
    /** Keeps members that have no meaning. */
    static final JsonMapper LENIENT = JsonMapper.builder()
            .addModule(new FactumModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Forbids members that have no meaning. */
    static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new FactumModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Mappers() {}
}
