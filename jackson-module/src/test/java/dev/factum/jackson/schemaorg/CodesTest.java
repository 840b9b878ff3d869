package dev.factum.jackson.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.validation.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that lists the codes lists all of them, and no others. */
class CodesTest {
    private static final Path PAGE = Path.of("src/main/java/dev/factum/jackson/schemaorg/ClaimReviewReading.java");
    private static final Pattern ROW = Pattern.compile("<tr><td>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z.-]+)}");

    @Test
    void allAreListed() throws IOException, IllegalAccessException {
        List<String> listed = ROW.matcher(Files.readString(PAGE))
                .results()
                .flatMap(row -> CODE.matcher(row.group(1)).results())
                .map(code -> code.group(1))
                .toList();
        List<String> codes = new ArrayList<>();
        for (Field field : Oddities.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType().equals(String.class)) {
                codes.add(Rule.of((String) field.get(null)).code());
            }
        }
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(listed)).isEqualTo(new TreeSet<>(codes));
    }
}
