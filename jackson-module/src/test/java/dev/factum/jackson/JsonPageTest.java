package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page JSON.md says what the shapes say; between the marks it is made from them. */
class JsonPageTest {
    private static final Path PAGE = Path.of("JSON.md");
    private static final String REGENERATE = "factum.regenerate";
    private static final Pattern PART = Pattern.compile("<!-- (\\w+) -->\\n(.*?)<!-- /\\1 -->\\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void isWhatTheShapesGive() throws IOException {
        Map<String, String> parts = new JsonPage().parts();
        String page = Files.readString(PAGE);
        String made = PART.matcher(page)
                .replaceAll(part -> Matcher.quoteReplacement("<!-- " + part.group(1) + " -->\n"
                        + parts.get(part.group(1)) + "<!-- /" + part.group(1) + " -->\n"));
        if (Boolean.getBoolean(REGENERATE)) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("after a change of shapes or golden files, run the test once with -D" + REGENERATE + "=true")
                .isEqualTo(made);
        assertThat(PART.matcher(page).results().map(part -> part.group(1)))
                .containsExactlyInAnyOrderElementsOf(parts.keySet());
    }

    @Test
    void namesEveryMemberOfEveryType() throws IOException {
        String page = Files.readString(PAGE);
        for (Shape<?> shape : SchemaTest.shapes().toList()) {
            int start = page.indexOf("### " + shape.name() + "\n");
            assertThat(start).as(shape.name()).isPositive();
            String section = page.substring(start, page.indexOf("```json", start));
            assertThat(shape.fields().stream().map(Field::name))
                    .allMatch(name -> section.contains("| `" + name + "` |"));
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        String page = Files.readString(PAGE);
        List<String> anchors = HEADING.matcher(page)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
        List<MatchResult> links = LINK.matcher(page).results().toList();
        assertThat(links).hasSizeGreaterThan(100).allSatisfy(link -> {
            if (!link.group(1).isEmpty() && !link.group(1).contains("://")) {
                assertThat(Path.of(link.group(1))).exists();
            } else if (link.group(1).isEmpty()) {
                assertThat(anchors).contains(link.group(2));
            }
        });
    }
}
