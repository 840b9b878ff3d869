package dev.factum.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source files of the public types in the packages that the modules export to everybody. */
final class PublicTypes {
    /** The folder of the whole project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The folders of the published modules. */
    static final List<String> MODULES = List.of("core", "core/testing", "jackson-module", "jackson-module/jackson2");

    private static final Pattern EXPORT = Pattern.compile("exports ([a-z.0-9]+);");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) \\w+",
            Pattern.MULTILINE);

    private PublicTypes() {}

    static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : MODULES) {
            found.addAll(sources(module));
        }
        return found;
    }

    static List<Path> sources(String module) throws IOException {
        List<Path> found = new ArrayList<>();
        Path sources = sourceFolder(module);
        String moduleInfo = Files.readString(sources.resolve("module-info.java"));
        for (MatchResult export : EXPORT.matcher(moduleInfo).results().toList()) {
            Path exported = sources.resolve(export.group(1).replace('.', '/'));
            try (Stream<Path> files = Files.list(exported)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (PUBLIC_TYPE.matcher(Files.readString(file)).find()) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    /** The public types of a module, without those nested in them. */
    static List<Class<?>> of(String module) throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        for (Path source : sources(module)) {
            String path = sourceFolder(module).relativize(source).toString();
            types.add(Class.forName(path.substring(0, path.length() - ".java".length())
                    .replace(source.getFileSystem().getSeparator(), ".")));
        }
        return types;
    }

    private static Path sourceFolder(String module) {
        return ROOT.resolve(module).resolve("src/main/java");
    }
}
