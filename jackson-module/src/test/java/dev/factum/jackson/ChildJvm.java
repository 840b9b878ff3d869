package dev.factum.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.factum.json.Application;
import dev.factum.model.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Programs of the tests, each in a virtual machine of its own. */
final class ChildJvm {
    private static final List<Class<?>> JARS =
            List.of(Place.class, FactumModule.class, JsonMapper.class, JsonParser.class, JsonFormat.class);

    private ChildJvm() {}

    static Process start(Class<?> program, String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target", "test-classes") + File.pathSeparator + Application.path(JARS),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
