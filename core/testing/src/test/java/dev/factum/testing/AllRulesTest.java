package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** There are cases of every rule that core has. */
class AllRulesTest {
    private static final Pattern RULE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*: .*must.*");
    private static final List<String> PACKAGES = List.of("model", "time", "dossier", "verdict", "shape");

    /** What conflicts say, which are no faults: two sources contradict each other. */
    private static final Set<String> OF_CONFLICTS = Set.of(
            "anniversary.years.contradictory",
            "assessment.rating.contradictory",
            "attendance.capacity.contradictory",
            "attendance.presence.contradictory",
            "attendance.two-places",
            "claim.polarity.contradictory",
            "event.place.contradictory",
            "precedent.contradictory",
            "property.value.contradictory",
            "relation.object.contradictory");

    @Test
    void everyRuleHasItsCases() throws Exception {
        Set<String> rules = rules();
        Set<String> cases = new TreeSet<>(InvalidCase.codes());
        cases.addAll(BrokenDossier.codes());

        assertThat(rules.stream().filter(rule -> cases.stream().noneMatch(code -> isOf(code, rule))))
                .containsExactlyInAnyOrderElementsOf(OF_CONFLICTS);
        assertThat(cases.stream().filter(code -> rules.stream().noneMatch(rule -> isOf(code, rule))))
                .isEmpty();
        assertThat(rules).hasSizeGreaterThan(120);
    }

    /** A rule of several fields has the name of the field before it. */
    private static boolean isOf(String code, String rule) {
        return rule.startsWith(".") ? code.endsWith(rule) : code.equals(rule);
    }

    private static Set<String> rules() throws IOException, URISyntaxException, ReflectiveOperationException {
        Set<String> rules = new TreeSet<>();
        for (String one : PACKAGES) {
            for (Class<?> type : CoreTypes.of("dev.factum." + one)) {
                for (Field field : type.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                        field.setAccessible(true);
                        String text = (String) field.get(null);
                        if (RULE.matcher(text).matches()) {
                            String code = text.substring(0, text.indexOf(':'));
                            rules.add(text.contains("{field}") ? "." + code : code);
                        }
                    }
                }
            }
        }
        return rules;
    }
}
