package dev.factum.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.factum.model.EntityRef;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import java.util.List;
import java.util.Map;
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
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new FactumModule()).registerModule(new FactumModule());
        assertThat(mapper.getRegisteredModuleIds()).containsExactly(FactumModule.class);
        mapper.registerModule(new FactumModule().withNullAsAbsent())
                .registerModule(new FactumModule().withNullAsAbsent());
        assertThat(mapper.getRegisteredModuleIds()).hasSize(2);
    }

    @Test
    void optionsHoldIfTheModuleIsAddedAfterTheSearch() throws Exception {
        assertNullIsAbsent(JsonMapper.builder()
                .findAndAddModules()
                .addModule(new FactumModule().withNullAsAbsent())
                .build());
    }

    @Test
    void optionsHoldIfTheModuleIsAddedBeforeTheSearch() throws Exception {
        assertNullIsAbsent(JsonMapper.builder()
                .addModule(new FactumModule().withNullAsAbsent())
                .findAndAddModules()
                .build());
    }

    @Test
    void ofSeveralModulesWithOptionsTheLastHolds() throws Exception {
        assertNullIsAbsent(JsonMapper.builder()
                .addModule(new FactumModule().withSharedIds(10))
                .addModule(new FactumModule().withNullAsAbsent())
                .addModule(new FactumModule())
                .build());
        JsonMapper other = JsonMapper.builder()
                .addModule(new FactumModule().withNullAsAbsent())
                .addModule(new FactumModule().withSharedIds(10))
                .build();
        assertThat(catchThrowableOfType(JsonMappingException.class, () -> other.readValue(NULL, Place.class)))
                .hasMessageContaining("GeoPoint must be an object, not null, but was null");
    }

    private static final String NULL = "{\"name\":\"x\",\"geo\":null}";

    private static void assertNullIsAbsent(JsonMapper mapper) throws Exception {
        Place place = Place.of("x");
        assertThat(mapper.readValue(NULL, Place.class)).isEqualTo(place);
        // what else the module gives is there, once
        assertThat(mapper.writeValueAsString(place)).isEqualTo("{\"name\":\"x\"}");
        assertThat(mapper.readValue("{\"x\":" + NULL + "}", new TypeReference<Map<LeaderId, Place>>() {}))
                .isEqualTo(Map.of(LeaderId.of("x"), place));
        assertThat(mapper.writeValueAsString(List.of(LeaderId.of("x")))).isEqualTo("[\"x\"]");
        assertThat(mapper.writerFor(new TypeReference<List<EntityRef>>() {})
                        .writeValueAsString(List.of(LeaderId.of("x"))))
                .isEqualTo("[\"leader:x\"]");
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
