package dev.factum.model;

import static dev.factum.shape.Fitting.fits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.shape.Field;
import dev.factum.shape.Form;
import dev.factum.shape.JsonSchema;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Forms are never narrower than the rules: what they forbid, the rules forbid. */
class FormsProperties {
    private static final Map<String, Kind.Scalar<?>> SCALARS = scalars();

    private static final List<String> SEEDS = List.of(
            "kim-jong-un",
            "x",
            "f",
            "f1",
            "f1-" + "0123456789abcdef".repeat(4),
            "KP",
            "SUHH",
            "XK",
            "x-hawaii-2",
            "leader:kim",
            "event:f1-x",
            "source:a:b",
            "claim:f",
            "claim:f1x",
            "claim:f1-" + "0".repeat(64),
            "country:x-a-b",
            "country:DDDE",
            "en",
            "zh-Hant-CN-x-a",
            "i-klingon",
            "x-private",
            "sl-rozaj-biske-1994",
            "sha-256:00ff",
            "sha3-512-x:" + "ab".repeat(128),
            "summit",
            "2025-09-03",
            "~2004?-06-%11",
            "198X-XX-23",
            "-0044",
            "2001-41",
            "1950S2",
            "Y-17E7S3",
            "1985-04-12T23:20:30.5-04:00",
            "../2004-06~",
            "2004-06/",
            "Y17101/Y20000",
            "[1667,1668..1670,..1999-12]",
            "{1960,1961-12-XX}",
            "2025-09-03T01:00:00Z",
            "+12025-09-03t24:00:00.000000001Z",
            "2016-12-31T23:59:60Z",
            "PT1H30M",
            "-P2DT-3.5S",
            "pt.5s",
            "https://example.org/a?b=%20#c",
            "urn:isbn:0451450523",
            "mailto:a@example.org",
            "http://[::1]:8080/",
            "http://例え.jp/ä",
            "20.5",
            "-.5e-10",
            "+7.",
            "1E400");

    private static Map<String, Kind.Scalar<?>> scalars() {
        Map<String, Kind.Scalar<?>> scalars = new LinkedHashMap<>();
        for (Shape<?> shape : Samples.shapes()) {
            for (Field<?> field : shape.fields()) {
                if (field.kind() instanceof Kind.Scalar<?> scalar) {
                    scalars.put(JsonSchema.nameOf(scalar), scalar);
                }
                field.keyKind().ifPresent(key -> {
                    if (key instanceof Kind.Scalar<?> scalar) {
                        scalars.put(JsonSchema.nameOf(scalar), scalar);
                    }
                });
            }
        }
        return scalars;
    }

    @Provide
    Arbitrary<String> scalarNames() {
        return Arbitraries.of(SCALARS.keySet());
    }

    @Provide
    Arbitrary<String> nearlyRight() {
        Arbitrary<Character> characters =
                Arbitraries.of("0123456789XYEST-:./,?~%[]{}+ZPHMabfxKUz \n\u00a0\u200b\u0301é北#<\\"
                        .chars()
                        .mapToObj(c -> (char) c)
                        .toList());
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.of(SEEDS),
                        Arbitraries.doubles().between(0, 1),
                        characters,
                        Arbitraries.integers().between(0, 3))
                .as((seed, place, c, change) -> changed(seed, (int) (place * (seed.length() - 1)), c, change));
        Arbitrary<String> joined = Combinators.combine(
                        Arbitraries.of(SEEDS), Arbitraries.doubles().between(0, 1), Arbitraries.of(SEEDS))
                .as((one, place, other) -> one.substring(0, (int) (place * one.length())) + other);
        return Arbitraries.oneOf(Arbitraries.of(SEEDS), changed, changed, joined);
    }

    private static String changed(String seed, int at, char c, int change) {
        return switch (change) {
            case 0 -> seed.substring(0, at) + seed.substring(at + 1);
            case 1 -> seed.substring(0, at) + c + seed.substring(at);
            case 2 -> seed.substring(0, at) + c + seed.substring(at + 1);
            default -> seed + c;
        };
    }

    @Property(tries = 20_000)
    void whatAScalarReadsHasItsForm(@ForAll("scalarNames") String name, @ForAll("nearlyRight") String text) {
        Kind.Scalar<?> scalar = SCALARS.get(name);
        boolean read = isRead(scalar, text);
        Statistics.label("read").collect(read);
        if (read) {
            assertThat(text).matches(one -> fits(one, scalar.form()), "has the form of " + name);
        }
    }

    /** What all fields of the kind ask for beyond the parser is part of the form too. */
    private static boolean isRead(Kind.Scalar<?> scalar, String text) {
        try {
            Object value = scalar.parser().apply(text);
            return switch (scalar.name()) {
                case "party" -> value instanceof LeaderId || value instanceof Country;
                case "speaker" -> !(value instanceof EventId || value instanceof ClaimId);
                case "URI" -> ((URI) value).isAbsolute() && TextForm.URI.isFormOf(text);
                default -> true;
            };
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Property
    void whatIsOfATextFormHasItsForm(@ForAll TextForm form, @ForAll String any) {
        for (String text : List.of(any, any.replaceAll("\\p{C}|\\p{Z}", "a"))) {
            if (form.isFormOf(text)) {
                assertThat(text).matches(one -> fits(one, form.form()), "has the form " + form);
            }
        }
    }

    @Example
    void everySeedIsReadBySomeScalar() {
        assertThat(SEEDS)
                .allMatch(seed -> SCALARS.values().stream()
                        .anyMatch(scalar -> isRead(scalar, seed) && fits(seed, scalar.form())));
        assertThat(SCALARS.keySet()).hasSize(21);
    }

    @Example
    void classesOfCharactersAreThoseOfTheRules() {
        for (int c = 1; c < Character.MIN_SURROGATE; c++) {
            // not at the end, where some engines let a line break pass
            String text = "a" + Character.toString(c) + "a";
            boolean space = !fits(text, Forms.ID);
            boolean control = !fits(text, Forms.NAME);
            assertThat(space && TextForm.ID.isFormOf(text))
                    .as("U+%04X in ids", c)
                    .isFalse();
            assertThat(control && TextForm.NAME.isFormOf(text))
                    .as("U+%04X in names", c)
                    .isFalse();
            if (isSettled(c)) {
                assertThat(space).as("U+%04X is no part of ids", c).isTrue();
            }
        }
        assertThat(fits(" \u200b\n", Forms.PROSE)).isFalse();
        assertThat(fits("", Forms.CONTEXT)).isTrue();
    }

    /** White space and control characters: the categories that Unicode does not add to. */
    private static boolean isSettled(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Python has no classes by Unicode property, RE2 no look-around and no back reference, ECMA-262 no possessive counts. */
    @Example
    void patternsMeanTheSameEverywhere() {
        List<String> patterns = new ArrayList<>();
        SCALARS.values().forEach(scalar -> patterns.addAll(scalar.form().patterns()));
        for (Form form : List.of(Forms.NAME, Forms.PROSE, Forms.FRAGMENT)) {
            patterns.addAll(form.patterns());
        }
        assertThat(patterns)
                .hasSizeGreaterThan(20)
                .noneMatch(pattern -> pattern.contains("(?")
                        || pattern.matches("(?s).*[*+?}]\\+.*")
                        || pattern.replace("\\\\", "").matches("(?s).*\\\\[^\\[\\]{}].*"));
    }

    @Example
    void knownCodesAreTheConstants() {
        assertThat(((Kind.Scalar<?>) Shapes.EVENT_CATEGORY).known())
                .containsExactly("bilateral", "domestic", "international", "multilateral");
        assertThat(((Kind.Scalar<?>) Shapes.LANGUAGE).known()).isEmpty();
        assertThat(SCALARS.values().stream().filter(scalar -> Term.class.isAssignableFrom(scalar.type())))
                .hasSize(6)
                .noneMatch(scalar -> scalar.known().isEmpty());
    }
}
