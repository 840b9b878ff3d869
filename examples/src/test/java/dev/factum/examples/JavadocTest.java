package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every public type has an example in its javadoc, and all examples compile. */
class JavadocTest {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\* \\}</pre>", Pattern.DOTALL);

    /** What examples may take for given. */
    private static final String GIVEN = """
            import dev.factum.dossier.*;
            import dev.factum.jackson.*;
            import dev.factum.jackson.schemaorg.*;
            import dev.factum.lineage.*;
            import dev.factum.model.*;
            import dev.factum.testing.*;
            import dev.factum.time.*;
            import dev.factum.validation.*;
            import dev.factum.verdict.*;
            import java.math.*;
            import java.net.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.function.Consumer;
            import java.util.stream.Stream;
            import net.jqwik.api.Arbitrary;
            import tools.jackson.databind.*;
            import tools.jackson.databind.json.*;

            abstract class Given {
                Leader kim;
                Event parade;
                Source source, article, ministry;
                Claim claim;
                Citation citation;
                Lineage lineage;
                Attendance attendance;
                Proposition first, second;
                Dossier dossier;
                Report report;
                Problem problem;
                Rule yearsRule;
                int years;
                String json;
                JsonMapper mapper;
                Path path;
                IntegrityRule everyEventHasAPlace;
                Fact fact;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyPublicTypeHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path source : PublicTypes.sources()) {
            if (examples(source).isEmpty()) {
                without.add(source.getFileName().toString());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyExampleCompiles() throws IOException {
        String imports = GIVEN.substring(0, GIVEN.indexOf("abstract class"));
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(folder.resolve("Given.java"), GIVEN));
        for (Path source : PublicTypes.sources()) {
            String type = source.getFileName().toString().replace(".java", "");
            for (String example : examples(source)) {
                String name = type + "Example" + files.size();
                files.add(Files.writeString(
                        folder.resolve(name + ".java"),
                        (isOfJackson2(source) ? ofJackson2(imports) : imports) + "class " + name
                                + " extends Given { void run() throws Exception {\n" + example + "\n} }\n"));
            }
        }
        PastedCode.compile(files, folder);
    }

    private static boolean isOfJackson2(Path source) {
        return source.toString().replace('\\', '/').contains("/dev/factum/jackson2/");
    }

    /** Both majors have types of the same names; fact-checks come with one of them. */
    private static String ofJackson2(String imports) {
        return imports.replace("import dev.factum.jackson.schemaorg.*;\n", "")
                .replace("dev.factum.jackson.", "dev.factum.jackson2.")
                .replace("tools.jackson.", "com.fasterxml.jackson.");
    }

    private static List<String> examples(Path source) throws IOException {
        return EXAMPLE.matcher(Files.readString(source))
                .results()
                .map(JavadocTest::withoutStars)
                .toList();
    }

    private static String withoutStars(MatchResult example) {
        return example.group(1).replaceAll("(?m)^\\s*\\* ?", "");
    }
}
