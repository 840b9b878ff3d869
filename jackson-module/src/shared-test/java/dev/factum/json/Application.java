package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

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

/** A program of somebody else, compiled and run by itself with nothing on its path but what it asks for. */
public final class Application {
    private final Path dir;
    private final String path;

    /** Takes a folder that is empty, and a class from each jar on the program's path. */
    Application(Path dir, List<Class<?>> jars) {
        this.dir = dir;
        this.path = path(jars);
    }

    /** Returns the path with the jar of each class. */
    public static String path(List<Class<?>> jars) {
        return jars.stream().map(Application::locationOf).collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns what the main class prints. */
    String onTheClassPath(String main) throws IOException, InterruptedException {
        compile("-cp", path, source("Main.java", main));
        return run("java", "-cp", dir + File.pathSeparator + path, "consumer.Main");
    }

    /** Returns what the main class prints. */
    String onTheModulePath(String main, String moduleInfo) throws IOException, InterruptedException {
        compile("-p", path, source("Main.java", main), source("module-info.java", moduleInfo));
        return run("java", "-p", dir + File.pathSeparator + path, "-m", "consumer/consumer.Main");
    }

    private String source(String name, String text) throws IOException {
        Path file = Files.createDirectories(dir.resolve("src")).resolve(name);
        return Files.writeString(file, text).toString();
    }

    private void compile(String... arguments) throws IOException, InterruptedException {
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
