package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.factum.dossier.Dossier;
import dev.factum.examples.parade.ParadeDossier;
import dev.factum.model.Place;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One application with Jackson 2 and Jackson 3: each has its own module, and the JSON is the same. */
class BothMajorsTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .findAndAddModules()
                    .build();

    private static final tools.jackson.databind.ObjectMapper THREE =
            tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();

    private static final String MAIN = """
            package consumer;

            import dev.factum.model.Place;

            public class Main {
                public static void main(String[] args) throws Exception {
                    var two = com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
                    var three = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
                    Place place = three.readValue("{\\"name\\":\\"Beijing\\"}", Place.class);
                    Place same = two.readValue(two.writeValueAsString(place), Place.class);
                    System.out.println(Main.class.getModule().isNamed() + " " + three.writeValueAsString(same));
                }
            }
            """;

    private static final String MODULE_INFO = """
            module consumer {
                requires dev.factum.core;
                requires com.fasterxml.jackson.databind;
                requires tools.jackson.databind;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void eachMapperFindsItsModule() {
        assertThat(TWO.getRegisteredModuleIds()).contains(dev.factum.jackson2.FactumModule.class);
        assertThat(THREE.registeredModules()).hasAtLeastOneElementOfType(dev.factum.jackson.FactumModule.class);
    }

    @Test
    void eachReadsWhatTheOtherHasWritten() throws Exception {
        Dossier dossier = ParadeDossier.dossier();
        String json = TWO.writeValueAsString(dossier);

        assertThat(THREE.writeValueAsString(dossier)).isEqualTo(json);
        assertThat(THREE.readValue(json, Dossier.class)).isEqualTo(dossier);
        assertThat(TWO.readValue(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void eachThrowsItsOwnExceptionsWithTheSameWords() {
        String json = "{\"name\":7,\"geo\":{}}";
        var two = catchThrowableOfType(
                com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
                () -> TWO.readValue(json, Place.class));
        var three = catchThrowableOfType(
                tools.jackson.databind.exc.MismatchedInputException.class, () -> THREE.readValue(json, Place.class));

        assertThat(two.getOriginalMessage())
                .isEqualTo(three.getOriginalMessage())
                .startsWith("Place is not valid, 3 problems: Place.name must be a string, not a number, but was 7");
        assertThat(two.getPathReference()).isEqualTo(three.getPathReference());
    }

    @Test
    void bothAreFoundOnTheModulePath() throws Exception {
        Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
        Path moduleInfo = Files.writeString(folder.resolve("module-info.java"), MODULE_INFO);
        String path = String.join(
                File.pathSeparator,
                locationOf(Place.class),
                locationOf(dev.factum.jackson2.FactumModule.class),
                locationOf(com.fasterxml.jackson.databind.ObjectMapper.class),
                locationOf(com.fasterxml.jackson.core.JsonParser.class),
                locationOf(JsonFormat.class),
                locationOf(dev.factum.jackson.FactumModule.class),
                locationOf(tools.jackson.databind.ObjectMapper.class),
                locationOf(tools.jackson.core.JsonParser.class));

        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertThat(javac.run(
                        System.out,
                        System.err,
                        "--release",
                        "17",
                        "-Xlint:all",
                        "-Werror",
                        "-d",
                        folder.toString(),
                        "-p",
                        path,
                        main.toString(),
                        moduleInfo.toString()))
                .isZero();
        assertThat(java("-p", folder + File.pathSeparator + path, "-m", "consumer/consumer.Main"))
                .isEqualTo("true {\"name\":\"Beijing\"}");
    }

    private static String java(String... arguments) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.command().addAll(List.of(arguments));
        Process process = java.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static String locationOf(Class<?> type) throws Exception {
        return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                        .getLocation()
                        .toURI())
                .toString();
    }
}
