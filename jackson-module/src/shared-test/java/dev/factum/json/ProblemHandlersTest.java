package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Country;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mapper's problem handlers are asked before a problem counts. */
class ProblemHandlersTest {
    @Test
    void textCanBeReplaced() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toText(Class<?> type, String text) {
                return type == Country.class && text.equals("UK") ? Country.of("GB") : NONE;
            }
        });
        assertThat(mapper.readValue("{\"name\":\"London\",\"country\":\"UK\"}", Place.class)
                        .country())
                .isEqualTo(Optional.of(Country.of("GB")));
        assertThat(mapper.readValue("\"UK\"", Country.class)).isEqualTo(Country.of("GB"));
    }

    @Test
    void textCanBeLeftOut() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toText(Class<?> type, String text) {
                return null;
            }
        });
        assertThat(mapper.readValue("{\"name\":\"London\",\"country\":\"Atlantis\"}", Place.class)
                        .country())
                .isEmpty();
    }

    @Test
    void numbersCanBeReplaced() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toNumber(Class<?> type, Number number) {
                return 0;
            }
        });
        assertThat(mapper.readValue("{\"type\":\"text-span\",\"start\":-1,\"end\":2}", TextSpan.class)
                        .start())
                .isZero();
    }

    @Test
    void tokensCanBeReplaced() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toToken(Class<?> type, String text) {
                return type == List.class ? List.of(text) : NONE;
            }
        });
        assertThat(mapper.readValue("{\"id\":\"s\",\"kind\":\"post\",\"name\":\"S\",\"authors\":\"A\"}", Source.class)
                        .authors())
                .containsExactly("A");
    }

    @Test
    void keysCanBeReplaced() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toKey(Class<?> type, String key) {
                return LeaderId.of("nobody");
            }
        });
        assertThat(mapper.<Object>readValue("{\"\":1}", Types.of(Map.class, LeaderId.class, Integer.class)))
                .isEqualTo(Map.of(LeaderId.of("nobody"), 1));
    }

    @Test
    void unknownMembersCanBeTaken() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            boolean takes(String member) {
                return member.equals("new");
            }
        });
        assertThat(mapper.readValue("{\"new\":{\"a\":[]},\"name\":\"x\"}", Place.class)
                        .extra())
                .isEmpty();
    }

    @Test
    void anAnswerOfAnotherTypeIsRefused() {
        Mapper mapper = Jackson.with(new Answers() {
            @Override
            Object toText(Class<?> type, String text) {
                return "Great Britain";
            }
        });
        Refusal e = Refusal.of(
                "DatabindException", () -> mapper.readValue("{\"name\":\"London\",\"country\":\"UK\"}", Place.class));
        assertThat(e.message())
                .isEqualTo("DeserializationProblemHandler must return a value of dev.factum.model.Country, but was"
                        + " java.lang.String");
        assertThat(e.path()).isEqualTo("dev.factum.model.Place[\"country\"]");
    }
}
