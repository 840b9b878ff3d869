package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.factum.model.Attendance;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

/** What is Jackson 3's alone: how it takes modules, and what it does unless told otherwise. */
class FactumModuleTest {
    @Test
    void isFoundByMappers() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.registeredModules()).hasOnlyElementsOfType(FactumModule.class);
        assertThat(mapper.readValue("{\"name\":\"Beijing\"}", Place.class)).isEqualTo(Place.of("Beijing"));
    }

    @Test
    void isTakenOnce() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FactumModule())
                .addModule(new FactumModule().withNullAsAbsent())
                .build();
        assertThat(mapper.registeredModules()).hasSize(1);
    }

    @Test
    void hasANameAndAVersion() {
        assertThat(new FactumModule().getModuleName()).isEqualTo("dev.factum.jackson");
        assertThat(new FactumModule().version()).isNotNull();
    }

    @Test
    void unknownMembersAreKeptByAMapperThatWasToldNothing() {
        JsonMapper mapper = JsonMapper.builder().addModule(new FactumModule()).build();
        assertThat(mapper.readValue("{\"name\":\"x\",\"new\":1}", Place.class).extra())
                .containsOnlyKeys("new");
    }

    @Test
    void whatAHandlerSaysOnceIsNotRemembered() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FactumModule().withSharedIds(100))
                .build();
        DeserializationProblemHandler answer = new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdStringValue(
                    DeserializationContext ctxt, Class<?> targetType, String valueToConvert, String failureMsg) {
                return LeaderId.of("unknown");
            }
        };
        String json = "{\"type\":\"attendance\",\"leader\":\"kim jong\",\"event\":\"e\",\"presence\":\"remote\"}";

        Attendance handled =
                mapper.readerFor(Attendance.class).withHandler(answer).readValue(json);

        assertThat(handled.leader()).isEqualTo(LeaderId.of("unknown"));
        assertThatThrownBy(() -> mapper.readValue(json, Attendance.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining("LeaderId must not hold white space or an invisible character");
    }

    /** Of two modules of this kind, a mapper takes the one that was added last. */
    @Test
    void optionsHoldIfTheModuleIsAddedAfterTheSearch() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new FactumModule().withNullAsAbsent())
                .build();
        assertThat(mapper.readValue("{\"name\":\"x\",\"geo\":null}", Place.class))
                .isEqualTo(Place.of("x"));
    }

    @Test
    void optionsAreGoneIfTheSearchFindsAnotherModuleAfterwards() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new FactumModule().withNullAsAbsent())
                .findAndAddModules()
                .build();
        assertThatThrownBy(() -> mapper.readValue("{\"name\":\"x\",\"geo\":null}", Place.class))
                .hasMessageContaining("GeoPoint must be an object, not null, but was null");
    }
}
