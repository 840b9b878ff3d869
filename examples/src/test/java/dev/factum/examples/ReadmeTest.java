package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README tells the truth: its links lead somewhere, its list of types is complete, its code runs as pasted. */
class ReadmeTest {
    private static final Path ROOT = PublicTypes.ROOT;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+?)(?:#[^)]*)?\\)");
    private static final Pattern JAVA_AND_OUTPUT =
            Pattern.compile("```java\\n(.*?)```\\n(?:\\n```text\\n(.*?)```)?", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = LINK.matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://") && Files.notExists(ROOT.resolve(target)))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPublicTypeIsListedOnceWithALine() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String row : section("<!-- types -->", "<!-- /types -->").split("\n")) {
            if (row.startsWith("- [")) {
                assertThat(row).matches("- \\[`\\w+`\\]\\([^)]+\\.java\\): \\S.*");
                rows.add(row.replaceAll("- \\[`\\w+`\\]\\(([^)]+)\\).*", "$1"));
            }
        }
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(publicTypes());
    }

    @ParameterizedTest
    @MethodSource("codeBlocks")
    void everyCodeBlockRunsAsPasted(String code, String output) throws Exception {
        assertThat(PastedCode.run(code, folder)).isEqualTo(output);
    }

    static Stream<Arguments> codeBlocks() throws IOException {
        return JAVA_AND_OUTPUT.matcher(readme()).results().map(ReadmeTest::block);
    }

    private static Arguments block(MatchResult match) {
        return Arguments.of(match.group(1), match.group(2) == null ? "" : match.group(2));
    }

    private static TreeSet<String> publicTypes() throws IOException {
        TreeSet<String> types = new TreeSet<>();
        for (Path source : PublicTypes.sources()) {
            types.add(ROOT.relativize(source).toString().replace('\\', '/'));
        }
        return types;
    }

    private static String section(String from, String to) throws IOException {
        String readme = readme();
        return readme.substring(readme.indexOf(from), readme.indexOf(to));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
