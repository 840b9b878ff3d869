package dev.factum.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.factum.model.Place;
import org.junit.jupiter.api.Test;

/** What is Jackson 2's alone: how it takes modules, how it wraps exceptions, and what it does unless told otherwise. */
class FactumModuleTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new FactumModule());

    @Test
    void isFoundByMappers() throws Exception {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.getRegisteredModuleIds()).contains(FactumModule.class);
        assertThat(mapper.readValue("{\"name\":\"Beijing\"}", Place.class)).isEqualTo(Place.of("Beijing"));
    }

    @Test
    void isTakenOnce() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new FactumModule())
                .registerModule(new FactumModule().withNullAsAbsent());
        assertThat(mapper.getRegisteredModuleIds()).containsExactly(FactumModule.class);
    }

    @Test
    void hasANameAndAVersion() {
        assertThat(new FactumModule().getModuleName()).isEqualTo("dev.factum.jackson2");
        assertThat(new FactumModule().version()).isNotNull();
    }

    @Test
    void unknownMembersAreRefusedByAMapperThatWasToldNothing() {
        UnrecognizedPropertyException e = catchThrowableOfType(
                UnrecognizedPropertyException.class, () -> MAPPER.readValue("{\"name\":\"x\",\"new\":1}", Place.class));
        assertThat(e.getOriginalMessage())
                .isEqualTo("Place must have no members but name, country, geo, but was new [place.unknown-member]");
    }

    @Test
    void whatIsNoJsonIsWrappedToHaveAPathUnlessTheMapperForbidsIt() {
        String json = "{\"geo\":{\"latitude\":\"\\x\"}}";
        JsonMappingException e =
                catchThrowableOfType(JsonMappingException.class, () -> MAPPER.readValue(json, Place.class));
        assertThat(e.getPathReference())
                .isEqualTo("dev.factum.model.Place[\"geo\"]->dev.factum.model.GeoPoint[\"latitude\"]");
        assertThat(e).hasCauseInstanceOf(JsonParseException.class);
        assertThat(e.getLocation().getColumnNr()).isEqualTo(22);
        assertThat(catchThrowableOfType(
                        JsonParseException.class,
                        () -> MAPPER.readerFor(Place.class)
                                .without(DeserializationFeature.WRAP_EXCEPTIONS)
                                .readValue(json)))
                .isNotNull();
    }
}
