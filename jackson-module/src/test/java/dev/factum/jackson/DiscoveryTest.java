package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.factum.model.Place;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Mappers find the module by themselves: here, and in applications on the class path and on the module path. */
class DiscoveryTest {
    private static final String MAIN = """
            package consumer;

            import dev.factum.model.Claim;
            import dev.factum.model.Place;
            import tools.jackson.databind.json.JsonMapper;

            public class Main {
                public static void main(String[] args) {
                    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    Place place = mapper.readValue("{\\"name\\":\\"Beijing\\",\\"country\\":\\"CN\\"}", Place.class);
                    // each type's annotations are read here, without the generator's on the path
                    Claim.builder().problems();
                    System.out.println(Main.class.getModule().isNamed() + " " + mapper.writeValueAsString(place));
                }
            }
            """;

    private static final String MODULE_INFO = """
            module consumer {
                requires dev.factum.core;
                requires tools.jackson.databind;
            }
            """;

    @TempDir
    Path dir;

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
                .addModule(new FactumModule())
                .build();
        assertThat(mapper.registeredModules()).hasSize(1);
        assertThat(new FactumModule().getModuleName()).isEqualTo("dev.factum.jackson");
        assertThat(new FactumModule().version()).isNotNull();
    }

    @Test
    void isFoundByApplicationsOnTheClassPath() throws Exception {
        compile("-cp", path(), source("Main.java", MAIN));
        assertThat(run("java", "-cp", dir + File.pathSeparator + path(), "consumer.Main"))
                .isEqualTo("false {\"name\":\"Beijing\",\"country\":\"CN\"}");
    }

    @Test
    void isFoundByApplicationsOnTheModulePath() throws Exception {
        compile("-p", path(), source("Main.java", MAIN), source("module-info.java", MODULE_INFO));
        assertThat(run("java", "-p", dir + File.pathSeparator + path(), "-m", "consumer/consumer.Main"))
                .isEqualTo("true {\"name\":\"Beijing\",\"country\":\"CN\"}");
    }

    private String source(String name, String text) throws IOException {
        Path file = Files.createDirectories(dir.resolve("src")).resolve(name);
        return Files.writeString(file, text).toString();
    }

    private void compile(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("javac", "--release", "17", "-Xlint:all", "-Werror", "-d", dir.toString()));
        command.addAll(List.of(arguments));
        assertThat(run(command.toArray(new String[0]))).isEmpty();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.set(0, Path.of(System.getProperty("java.home"), "bin", command[0]).toString());
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    /** What an application has: core, this module, Jackson. */
    static String path() {
        return Stream.of(Place.class, FactumModule.class, JsonMapper.class, JsonParser.class, JsonFormat.class)
                .map(DiscoveryTest::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
