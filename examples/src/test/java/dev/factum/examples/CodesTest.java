package dev.factum.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.testing.BrokenDossier;
import dev.factum.testing.Factum;
import dev.factum.testing.InvalidCase;
import dev.factum.validation.Problem;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/**
 * All problem codes of all modules, collected from the constants that state the rules: {@code core/CODES.md} lists them, and
 * each is asserted in some test. The property {@code codes.accept} writes the page anew.
 */
class CodesTest {
    private static final Path PAGE = PublicTypes.ROOT.resolve("core/CODES.md");
    private static final Pattern RULE =
            Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*: .*(must|should).*", Pattern.DOTALL);
    private static final Pattern MESSAGE =
            Pattern.compile("[A-Z][A-Za-z]*(\\.[A-Za-z][A-Za-z0-9]*)* (.* )?must .*, but was .+", Pattern.DOTALL);

    private static final String HEAD = """
            # Problem codes

            A problem says by its code which rule is broken; codes are stable over releases. Where a rule holds for several
            fields, the code begins with the field, in lower case with hyphens, and is listed here without it:
            `.blank` is `claim.note.blank`, `source.name.blank` and so on, and `{field}` is `Claim.note`. What is wrong with
            JSON has codes of the same form. Places in braces are filled with the problem's arguments.
            """;

    @Test
    void thePageListsAll() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (String module : PublicTypes.MODULES) {
            Map<String, String> rules = rules(module);
            if (!rules.isEmpty()) {
                page.append("\n## ").append(module).append("\n\n| Code | Rule |\n|---|---|\n");
                rules.forEach((code, rule) -> page.append("| `")
                        .append(code)
                        .append("` | ")
                        .append(rule)
                        .append(" |\n"));
            }
        }
        if (Boolean.getBoolean("codes.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page.toString());
    }

    @Test
    void eachIsAssertedInATest() throws IOException {
        String tests = tests();
        List<String> without = new ArrayList<>();
        for (String module : PublicTypes.MODULES) {
            for (String code : rules(module).keySet()) {
                String before = code.startsWith(".") ? "[a-z0-9]" : "(?<![a-z0-9.-])";
                if (!Pattern.compile(before + Pattern.quote(code) + "(?![a-z0-9.-])")
                        .matcher(tests)
                        .find()) {
                    without.add(code);
                }
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void everyMessageNamesFieldRuleAndValue() {
        List<String> wrong = new ArrayList<>();
        int[] seen = new int[1];
        JqwikSession.run(() -> {
            for (String code : new TreeSet<>(InvalidCase.codes())) {
                InvalidCase broken = Factum.invalidValues(code)
                        .generator(100)
                        .next(new Random(1))
                        .value();
                broken.problems().stream().forEach(problem -> seen[0] += check(problem, wrong));
            }
            for (String code : new TreeSet<>(BrokenDossier.codes())) {
                BrokenDossier broken = Factum.brokenDossiers(code)
                        .generator(100)
                        .next(new Random(1))
                        .value();
                broken.problems().stream().forEach(problem -> seen[0] += check(problem, wrong));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(seen[0]).isGreaterThan(150);
    }

    private static int check(Problem problem, List<String> wrong) {
        String message = problem.message();
        String rejected = problem.rejected().orElse("missing");
        boolean showsValue = message.contains(rejected.substring(0, Math.min(10, rejected.length())))
                // what cannot be shown is shown escaped
                || rejected.codePoints().anyMatch(c -> c < ' ' || c > '~');
        if (!MESSAGE.matcher(message).matches() || message.matches("(?s).*\\{(field|\\d)}.*") || !showsValue) {
            wrong.add(problem.toString());
        }
        return 1;
    }

    private static String tests() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (String module : PublicTypes.MODULES) {
            for (String folder : List.of("src/test", "src/shared-test")) {
                Path start = PublicTypes.ROOT.resolve(module).resolve(folder);
                if (Files.exists(start)) {
                    try (Stream<Path> files = Files.walk(start)) {
                        for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|json|txt)"))
                                .toList()) {
                            tests.append(Files.readString(file));
                        }
                    }
                }
            }
        }
        return tests.toString();
    }

    /** The requirements by code, as the constants of a module state them. */
    private static Map<String, String> rules(String module) throws IOException {
        Path sources = PublicTypes.ROOT.resolve(module).resolve("src/main/java");
        Map<String, String> rules = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().matches(".*[/\\\\][A-Z]\\w*\\.java"))
                    .toList()) {
                String path = sources.relativize(file).toString();
                addRules(
                        load(path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".")), rules);
            }
        }
        return rules;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void addRules(Class<?> type, Map<String, String> rules) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                String text = textOf(field);
                if (RULE.matcher(text).matches()) {
                    String code = text.substring(0, text.indexOf(':'));
                    String requirement = text.substring(code.length() + 2).strip();
                    String listed = requirement.contains("{field}") ? "." + code : code;
                    rules.merge(listed, requirement, (one, other) -> one.equals(other) ? one : one + "; " + other);
                }
            }
        }
        Stream.of(type.getDeclaredClasses()).forEach(nested -> addRules(nested, rules));
    }

    private static String textOf(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
