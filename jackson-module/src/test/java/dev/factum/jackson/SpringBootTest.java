package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.json.Golden;
import dev.factum.model.Claim;
import dev.factum.model.Place;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Spring Boot 4 finds the module by itself; all else is as it sets it. */
class SpringBootTest {
    private static final ApplicationContextRunner APPLICATION =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

    /** As for a method of a rest controller with a request body. */
    private static <T> T received(JsonMapper mapper, Class<T> type, String json) throws IOException {
        return type.cast(new JacksonJsonHttpMessageConverter(mapper)
                .read(type, new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8))));
    }

    /** As from a method of a rest controller. */
    private static String sent(JsonMapper mapper, Object value) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        new JacksonJsonHttpMessageConverter(mapper).write(value, MediaType.APPLICATION_JSON, message);
        return message.getBodyAsString(StandardCharsets.UTF_8);
    }

    @Test
    void claimsComeAndGo() {
        String json = new Golden("claim", Claim.class).text();
        APPLICATION.run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            assertThat(sent(mapper, received(mapper, Claim.class, json))).isEqualTo(json);
        });
    }

    @Test
    void unknownMembersAreKeptUnlessAPropertyForbidsThem() {
        String json = "{\"name\":\"x\",\"new\":1.10}";
        APPLICATION.run(context -> {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            assertThat(sent(mapper, received(mapper, Place.class, json))).isEqualTo(json);
        });
        APPLICATION
                .withPropertyValues("spring.jackson.deserialization.fail-on-unknown-properties=true")
                .run(context -> {
                    HttpMessageNotReadableException e = catchThrowableOfType(
                            HttpMessageNotReadableException.class,
                            () -> received(context.getBean(JsonMapper.class), Place.class, json));
                    assertThat(e).hasCauseInstanceOf(UnrecognizedPropertyException.class);
                });
    }

    @Test
    void whatIsWrongIsThereToBeAnswered() {
        APPLICATION.run(context -> {
            HttpMessageNotReadableException e = catchThrowableOfType(
                    HttpMessageNotReadableException.class,
                    () -> received(context.getBean(JsonMapper.class), Place.class, "{\"name\":7,\"geo\":[]}"));
            assertThat(((InvalidValueException) e.getMostSpecificCause()).report())
                    .hasToString(
                            "ERROR place.name.json-type at /name: Place.name must be a string, not a number, but was 7"
                                    + System.lineSeparator()
                                    + "ERROR geo-point.json-type at /geo: GeoPoint must be an object, not an array, but was array");
        });
    }
}
