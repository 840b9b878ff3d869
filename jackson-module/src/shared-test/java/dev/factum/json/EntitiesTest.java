package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.model.Event;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.validation.InvalidValueException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaders, events, sources and claims side by side are told apart by their type; each among its own is bare. */
class EntitiesTest {
    /** A type of an application; public, so that Jackson sees it on the module path. */
    public record Mixed(Entity one, List<Entity> list, Optional<Entity> optional, Map<String, Entity> map) {}

    private static final Type LIST = Types.of(List.class, Entity.class);

    private static final Leader KIM =
            Leader.builder().id(LeaderId.of("kim")).name("Kim").build();

    private static final String MARKED_KIM = "{\"type\":\"leader\",\"id\":\"kim\",\"name\":\"Kim\"}";

    private static String golden(String file) {
        return new Golden(file, Entity.class).text();
    }

    private static String marked(String file) {
        return "{\"type\":\"" + file + "\"," + golden(file).substring(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "event", "source", "claim"})
    void areMarkedWhereTheyStandTogether(String file) {
        Class<?> type = Map.of("leader", Leader.class, "event", Event.class, "source", Source.class)
                .getOrDefault(file, Claim.class);
        Entity entity = Jackson.LENIENT.readValue(marked(file), Entity.class);

        assertThat(entity).isInstanceOf(type).isEqualTo(Jackson.LENIENT.readValue(golden(file), type));
        assertThat(Jackson.LENIENT.writeValueAs(Entity.class, entity)).isEqualTo(marked(file));
        assertThat(Jackson.LENIENT.writeValueAsString(entity)).isEqualTo(golden(file));
        assertThat(Jackson.LENIENT.writeValueAs(type, entity)).isEqualTo(golden(file));
    }

    @Test
    void areMarkedInLists() {
        String json = "[" + marked("claim") + "," + marked("leader") + "," + marked("event") + "]";
        List<Entity> entities = Jackson.LENIENT.readValue(json, LIST);

        assertThat(entities).hasSize(3).hasOnlyElementsOfTypes(Claim.class, Leader.class, Event.class);
        assertThat(Jackson.LENIENT.writeValueAs(LIST, entities)).isEqualTo(json);
    }

    @Test
    void areMarkedInTypesOfTheApplication() {
        Mixed mixed = new Mixed(KIM, List.of(KIM), Optional.of(KIM), Map.of("a", KIM));
        String json = Jackson.LENIENT.writeValueAsString(mixed);

        assertThat(json)
                .isEqualTo("{\"one\":%s,\"list\":[%s],\"optional\":%s,\"map\":{\"a\":%s}}".replace("%s", MARKED_KIM));
        assertThat(Jackson.LENIENT.readValue(json, Mixed.class)).isEqualTo(mixed);
    }

    @Test
    void mayBeMarkedWhereOneTypeAloneCanStand() {
        assertThat(Jackson.LENIENT.readValue(MARKED_KIM, Leader.class)).isEqualTo(KIM);
        assertThat(Jackson.LENIENT.readValue("{\"id\":\"kim\",\"name\":\"Kim\",\"type\":\"leader\"}", Leader.class))
                .isEqualTo(KIM);
        assertThat(Jackson.LENIENT.readValue(
                        "{\"type\":\"dossier\",\"version\":\"1.0\",\"leaders\":[" + MARKED_KIM + "]}", Dossier.class))
                .isEqualTo(Dossier.of(KIM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"event\",\"id\":\"kim\",\"name\":\"Kim\"} | Leader.type must be leader, but was event [leader.type.not-listed] | [\"type\"]",
                "{\"type\":7,\"id\":\"kim\",\"name\":\"Kim\"} | Leader.type must be a string, not a number, but was 7 [leader.type.json-type] | [\"type\"]",
                "{\"type\":\"leader\",\"id\":\"kim\",\"name\":\"Kim\",\"type\":\"leader\"} | Leader must hold its member type only once, but was repeated [leader.duplicate-member] | [\"type\"]",
                "{\"id\":\"kim\",\"name\":\"Kim\",\"nick\":1} | Leader must have no members but type, id, name, names, aliases, country, offices, born, died, sameAs, attributes, but was nick [leader.unknown-member] | [\"nick\"]"
            })
    void areRefusedWithAnotherMark(String json, String message, String path) {
        Refusal e = Refusal.of(() -> Jackson.STRICT.readValue(json, Leader.class));

        assertThat(e.message()).isEqualTo(message);
        assertThat(e.path()).isEqualTo("dev.factum.model.Leader" + path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"person\",\"id\":\"kim\"} | Entity.type must be one of leader, event, source, claim, but was person [entity.type.not-listed]",
                "{\"id\":\"kim\",\"name\":\"Kim\"} | Entity.type must be one of leader, event, source, claim, but was missing [entity.type.not-listed]"
            })
    void areRefusedWithoutAMarkAmongOthers(String json, String message) {
        Refusal e = Refusal.of("InvalidTypeIdException", () -> Jackson.LENIENT.readValue(json, Entity.class));

        assertThat(e.message()).isEqualTo(message);
        assertThat(e.path()).isEqualTo("dev.factum.model.Entity[\"type\"]");
    }

    @Test
    void mayHaveTheirMarkLast() {
        String json = "{\"name\":\"Kim\",\"id\":\"kim\",\"type\":\"leader\"}";

        assertThat(Jackson.LENIENT.readValue(json, Entity.class)).isEqualTo(KIM);
    }

    @Test
    void aStatedContentIdMustBeTheClaimsOwnAmongOthers() {
        String json = golden("claim").replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"f1-" + "0".repeat(64) + "\"");
        Claim alone = Jackson.LENIENT.readValue(json, Claim.class);
        Refusal e =
                Refusal.of(() -> Jackson.LENIENT.readValue("{\"type\":\"claim\"," + json.substring(1), Entity.class));

        assertThat(e.message())
                .isEqualTo("Claim.id must be left out or be the content id " + alone.contentId() + ", but was f1-"
                        + "0".repeat(64) + " [claim.id.mismatch]");
        assertThat(e.cause()).isInstanceOf(InvalidValueException.class);
    }
}
