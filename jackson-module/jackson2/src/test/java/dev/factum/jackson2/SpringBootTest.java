package dev.factum.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.factum.json.Golden;
import dev.factum.model.Claim;
import dev.factum.model.Place;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.http.MockHttpOutputMessage;

/** Spring Boot 3 takes each module that is a bean into its mapper; all else is as it sets it. */
class SpringBootTest {
    /** All that an application has to do. */
    @Configuration(proxyBeanMethods = false)
    static class Application {
        @Bean
        Module factumModule() {
            return new FactumModule();
        }
    }

    private static final ApplicationContextRunner BOOT =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

    private static final ApplicationContextRunner APPLICATION = BOOT.withUserConfiguration(Application.class);

    /** As for a method of a rest controller with a request body. */
    private static <T> T received(ObjectMapper mapper, Class<T> type, String json) throws IOException {
        return type.cast(new MappingJackson2HttpMessageConverter(mapper)
                .read(type, new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8))));
    }

    /** As from a method of a rest controller. */
    private static String sent(ObjectMapper mapper, Object value) throws IOException {
        MockHttpOutputMessage message = new MockHttpOutputMessage();
        new MappingJackson2HttpMessageConverter(mapper).write(value, MediaType.APPLICATION_JSON, message);
        return message.getBodyAsString(StandardCharsets.UTF_8);
    }

    @Test
    void claimsComeAndGo() {
        String json = new Golden("claim", Claim.class).text();
        APPLICATION.run(context -> {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            assertThat(sent(mapper, received(mapper, Claim.class, json))).isEqualTo(json);
        });
    }

    @Test
    void unknownMembersAreKeptUnlessAPropertyForbidsThem() {
        String json = "{\"name\":\"x\",\"new\":1.10}";
        APPLICATION.run(context -> {
            ObjectMapper mapper = context.getBean(ObjectMapper.class);
            assertThat(sent(mapper, received(mapper, Place.class, json))).isEqualTo(json);
        });
        APPLICATION
                .withPropertyValues("spring.jackson.deserialization.fail-on-unknown-properties=true")
                .run(context -> {
                    HttpMessageNotReadableException e = catchThrowableOfType(
                            HttpMessageNotReadableException.class,
                            () -> received(context.getBean(ObjectMapper.class), Place.class, json));
                    assertThat(e).hasCauseInstanceOf(UnrecognizedPropertyException.class);
                });
    }

    @Test
    void whatIsWrongIsThereToBeAnswered() {
        APPLICATION.run(context -> {
            HttpMessageNotReadableException e = catchThrowableOfType(
                    HttpMessageNotReadableException.class,
                    () -> received(context.getBean(ObjectMapper.class), Place.class, "{\"name\":7,\"geo\":[]}"));
            assertThat(((InvalidValueException) e.getMostSpecificCause()).report())
                    .hasToString(
                            "ERROR place.name.json-type at /name: Place.name must be a string, not a number, but was 7"
                                    + System.lineSeparator()
                                    + "ERROR geo-point.json-type at /geo: GeoPoint must be an object, not an array, but was array");
        });
    }

    @Test
    void theBeanIsNeeded() {
        BOOT.run(context -> assertThat(catchThrowableOfType(
                        InvalidDefinitionException.class,
                        () -> context.getBean(ObjectMapper.class).readValue("{\"name\":\"x\"}", Place.class)))
                .isNotNull());
    }
}
