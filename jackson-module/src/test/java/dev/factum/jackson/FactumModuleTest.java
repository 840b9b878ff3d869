package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Place;
import org.junit.jupiter.api.Test;
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
}
