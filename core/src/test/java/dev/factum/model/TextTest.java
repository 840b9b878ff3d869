package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.shape.Field;
import dev.factum.shape.Kind;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What text may hold: in ids, in names, and in what people say. */
class TextTest {
    static Stream<Arguments> brokenNames() {
        return Stream.of(
                arguments("", "Leader.name must hold a visible character, but was \"\" [leader.name.blank]"),
                arguments(
                        " \u3000",
                        "Leader.name must hold a visible character, but was \" \u3000\" [leader.name.blank]"),
                arguments(
                        "\u200B\u2060",
                        "Leader.name must hold a visible character, but was \"\\u200B\\u2060\" [leader.name.blank]"),
                arguments(
                        "\u3164", "Leader.name must hold a visible character, but was \"\u3164\" [leader.name.blank]"),
                arguments(
                        "x".repeat(501),
                        "Leader.name must be at most 500 characters long, but was \"" + "x".repeat(80)
                                + "\"… (501 characters) [leader.name.too-long]"),
                arguments(
                        "Kim\u0000",
                        "Leader.name must not hold a control character, but was \"Kim\\u0000\""
                                + " [leader.name.control-character]"),
                arguments(
                        "Kim\tJong",
                        "Leader.name must not hold a control character, but was \"Kim\\u0009Jong\""
                                + " [leader.name.control-character]"),
                arguments(
                        "Kim\nJong",
                        "Leader.name must not hold a control character, but was \"Kim\\u000AJong\""
                                + " [leader.name.control-character]"),
                arguments(
                        "Kim\u007F",
                        "Leader.name must not hold a control character, but was \"Kim\\u007F\""
                                + " [leader.name.control-character]"),
                arguments(
                        "Kim\u2028Jong",
                        "Leader.name must not hold a control character, but was \"Kim\\u2028Jong\""
                                + " [leader.name.control-character]"),
                arguments(
                        "Kim\u202Egnoj",
                        "Leader.name must not hold a character that reorders the text around it, but was"
                                + " \"Kim\\u202Egnoj\" [leader.name.bidi-control]"),
                arguments(
                        "Kim\u2066gnoj\u2069",
                        "Leader.name must not hold a character that reorders the text around it, but was"
                                + " \"Kim\\u2066gnoj\\u2069\" [leader.name.bidi-control]"),
                arguments(
                        "Kim\uD83D",
                        "Leader.name must not hold half a surrogate pair, but was \"Kim\\uD83D\""
                                + " [leader.name.surrogate]"),
                arguments(
                        "\uDE02\uD83D",
                        "Leader.name must not hold half a surrogate pair, but was \"\\uDE02\\uD83D\""
                                + " [leader.name.surrogate]"));
    }

    @ParameterizedTest
    @MethodSource("brokenNames")
    void brokenNameIsNamed(String name, String problem) {
        assertThatThrownBy(() -> Leader.builder().id(Samples.KIM_ID).name(name).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Leader is not valid, 1 problem: " + problem);
    }

    @Test
    void aNameWithSeveralFaultsHasAllOfThem() {
        assertThat(Leader.builder().id(Samples.KIM_ID).name("\u202E\u0000\uD83D").problems().stream()
                        .map(Problem::code))
                .containsExactly("leader.name.surrogate", "leader.name.control-character", "leader.name.bidi-control");
    }

    static Stream<String> namesAsGiven() {
        return Stream.of(
                "Kim Jong Un",
                " Kim ",
                "김정은",
                Normalizer.normalize("김정은", Normalizer.Form.NFD),
                "A\u030A",
                "\u00C5",
                "\u212B",
                "\uD83D\uDE02",
                "נתניהו",
                "محمد \u200Fبن",
                "a\u200Db",
                "\uFF2B\uFF49\uFF4D",
                "x".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("namesAsGiven")
    void namesAreKeptAsGiven(String name) {
        assertThat(Leader.builder().id(Samples.KIM_ID).name(name).build().name())
                .isEqualTo(name);
    }

    @Test
    void namesThatDifferInUnicodeFormDiffer() {
        assertThat(Place.of("A\u030A")).isNotEqualTo(Place.of("\u00C5"));
    }

    static Stream<Arguments> brokenIds() {
        return Stream.of(
                arguments("", "LeaderId must hold a visible character, but was \"\" [leader-id.blank]"),
                arguments(" ", "LeaderId must hold a visible character, but was \" \" [leader-id.blank]"),
                arguments(
                        "x".repeat(201),
                        "LeaderId must be at most 200 characters long, but was \"" + "x".repeat(80)
                                + "\"… (201 characters) [leader-id.too-long]"),
                arguments(
                        "kim jong",
                        "LeaderId must not hold white space or an invisible character, but was \"kim jong\""
                                + " [leader-id.white-space]"),
                arguments(
                        "kim\u00A0jong",
                        "LeaderId must not hold white space or an invisible character, but was \"kim\u00A0jong\""
                                + " [leader-id.white-space]"),
                arguments(
                        "kim\u200B",
                        "LeaderId must not hold white space or an invisible character, but was \"kim\\u200B\""
                                + " [leader-id.white-space]"),
                arguments(
                        "\uFEFFkim",
                        "LeaderId must not hold white space or an invisible character, but was \"\\uFEFFkim\""
                                + " [leader-id.white-space]"),
                arguments(
                        "kim\u00AD",
                        "LeaderId must not hold white space or an invisible character, but was \"kim\\u00AD\""
                                + " [leader-id.white-space]"),
                arguments(
                        "kim\u200E",
                        "LeaderId must not hold white space or an invisible character, but was \"kim\\u200E\""
                                + " [leader-id.white-space]"),
                arguments(
                        "kim\uDB40\uDC41",
                        "LeaderId must not hold white space or an invisible character, but was"
                                + " \"kim\\uDB40\\uDC41\" [leader-id.white-space]"),
                arguments(
                        "kim\uFE0F",
                        "LeaderId must not hold white space or an invisible character, but was"
                                + " \"kim\uFE0F\" [leader-id.white-space]"),
                arguments(
                        "kim\u3164",
                        "LeaderId must not hold white space or an invisible character, but was"
                                + " \"kim\u3164\" [leader-id.white-space]"),
                arguments(
                        "k\u034Fim",
                        "LeaderId must not hold white space or an invisible character, but was"
                                + " \"k\u034Fim\" [leader-id.white-space]"),
                arguments(
                        "kim\n",
                        "LeaderId must not hold a control character, but was \"kim\\u000A\""
                                + " [leader-id.control-character]"),
                arguments(
                        "kim\u202E",
                        "LeaderId must not hold a character that reorders the text around it, but was"
                                + " \"kim\\u202E\" [leader-id.bidi-control]"),
                arguments(
                        "kim\uDC00",
                        "LeaderId must not hold half a surrogate pair, but was \"kim\\uDC00\" [leader-id.surrogate]"),
                arguments(
                        "A\u030A",
                        "LeaderId must be in Unicode normalization form C, but was \"A\u030A\" [leader-id.not-nfc]"),
                arguments(
                        "\u212B",
                        "LeaderId must be in Unicode normalization form C, but was \"\u212B\" [leader-id.not-nfc]"));
    }

    @ParameterizedTest
    @MethodSource("brokenIds")
    void brokenIdIsNamed(String id, String problem) {
        assertThatThrownBy(() -> LeaderId.of(id))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("LeaderId is not valid, 1 problem: " + problem);
    }

    static Stream<String> idsAsGiven() {
        return Stream.of("kim", "Q56226", "김정은", "\u00C5", "a/b~c:d#e", "{0}", "\uD83D\uDE02", "x".repeat(200), "\\\"");
    }

    @ParameterizedTest
    @MethodSource("idsAsGiven")
    void idsAreKeptAsGiven(String id) {
        assertThat(LeaderId.of(id).value()).isEqualTo(id);
    }

    static Stream<Arguments> otherKeys() {
        return Stream.<Arguments>of(
                arguments("EventId", (Runnable) () -> EventId.of("a b")),
                arguments("SourceId", (Runnable) () -> SourceId.of("a b")),
                arguments("ClaimId", (Runnable) () -> ClaimId.of("a b")),
                arguments("Country", (Runnable) () -> Country.of("a b")),
                arguments("Role", (Runnable) () -> Role.of("a b")),
                arguments("EventKind", (Runnable) () -> EventKind.of("a b")),
                arguments("EventCategory", (Runnable) () -> EventCategory.of("a b")),
                arguments("SourceKind", (Runnable) () -> SourceKind.of("a b")),
                arguments("OfficeKind", (Runnable) () -> OfficeKind.of("a b")),
                arguments("Predicate", (Runnable) () -> Predicate.of("a b")),
                arguments("Language", (Runnable) () -> Language.of("a b")));
    }

    @ParameterizedTest
    @MethodSource("otherKeys")
    void allKeysKeepTheRulesOfIds(String type, Runnable breaks) {
        assertThatThrownBy(breaks::run)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageMatching(type + " is not valid, 1 problem: " + type
                        + " must not hold white space or an invisible character, but was \"a b\""
                        + " \\[[a-z-]+\\.white-space]");
    }

    private static final List<String> FAULTS = List.of(" ", "a\nb", "a\u202Eb", "a\uD83D", "x".repeat(501));
    private static final Set<String> NAME_FAULTS =
            Set.of("blank", "control-character", "bidi-control", "surrogate", "too-long");
    private static final Set<String> PROSE_FAULTS = Set.of("blank", "surrogate");
    private static final Set<String> CONTEXT_FAULTS = Set.of("surrogate");

    /** Each field that is text keeps the rules of its form. */
    @Test
    void everyTextFieldHasItsForm() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Object sample : Samples.all()) {
            Shape<Object> shape = Samples.shapeOf(sample);
            for (Field<Object> field : shape.fields()) {
                if (field.kind() instanceof Kind.Text && !field.name().equals("attributes")) {
                    FAULTS.forEach(fault -> problems(sample, field, fault)
                            .forEach(problem -> found.computeIfAbsent(
                                            shape.name() + "." + field.name(), name -> new TreeSet<>())
                                    .add(problem.code().substring(problem.code().lastIndexOf('.') + 1))));
                }
            }
        }

        Map<String, Set<String>> expected = new TreeMap<>();
        for (String name : List.of(
                "Leader.name",
                "Leader.names",
                "Leader.aliases",
                "Event.name",
                "Source.name",
                "Source.authors",
                "Place.name",
                "Office.title",
                "Office.organization",
                "Recording.by",
                "Recording.method",
                "Page.label",
                "Fragment.value",
                "Quantity.unit",
                "Assessment.label")) {
            expected.put(name, NAME_FAULTS);
        }
        for (String prose : List.of(
                "Event.description",
                "Claim.note",
                "Quote.exact",
                "TextValue.text",
                "FreeText.text",
                "Assessment.reason",
                "Retraction.reason")) {
            expected.put(prose, PROSE_FAULTS);
        }
        expected.put("Quote.prefix", CONTEXT_FAULTS);
        expected.put("Quote.suffix", CONTEXT_FAULTS);
        found.get("Fragment.value").remove("form");
        assertThat(found).isEqualTo(expected);
    }

    private static Report problems(Object sample, Field<Object> field, String fault) {
        Object builder = Samples.builderWithout(sample, field.name());
        field.set(
                builder,
                switch (field.occurs()) {
                    case ONCE -> fault;
                    case LIST, SET -> List.of(fault);
                    case MAP -> Map.of(Language.ENGLISH, fault);
                });
        return ((ValidatingBuilder<?>) builder).problems();
    }

    @Test
    void proseMayBeLongAndOfManyLines() {
        String prose = "He said:\n\t\u202B...\u202C\n".repeat(5000);

        assertThat(prose.length()).isBetween(80_000, 100_000);
        assertThat(Quote.of(prose).exact()).isEqualTo(prose);
        assertThatThrownBy(() -> Quote.of("x".repeat(100_001)))
                .hasMessage(
                        "Quote is not valid, 1 problem: Quote.exact must be at most 100000 characters long, but was \""
                                + "x".repeat(80) + "\"… (100001 characters) [quote.exact.too-long]");
        assertThat(Quote.of("a").withPrefix("").prefix()).contains("");
    }

    @Test
    void attributesHaveNamesForKeysAndAnyTextForValues() {
        Leader leader = Samples.LEADER.withAttributes(Map.of("key", ""));
        assertThat(leader.attributes()).containsExactly(Map.entry("key", ""));

        assertThatThrownBy(() -> leader.withAttributes(Map.of(" ", "x")))
                .hasMessage("Leader is not valid, 1 problem: Leader.attributes must hold a visible character,"
                        + " but was \" \" [leader.attributes.blank]");
        assertThatThrownBy(() -> leader.withAttributes(Map.of("key", "\uDC00")))
                .hasMessage("Leader is not valid, 1 problem: Leader.attributes must not hold half a surrogate pair,"
                        + " but was \"\\uDC00\" [leader.attributes.surrogate]");
    }

    @Test
    void everyTimeLiesWithinTheCalendar() {
        Set<String> found = new TreeSet<>();
        for (Object sample : Samples.all()) {
            Shape<Object> shape = Samples.shapeOf(sample);
            for (Field<Object> field : shape.fields()) {
                if (field.kind() == Shapes.TIME) {
                    Object builder = Samples.builderWithout(sample, field.name());
                    field.set(builder, Edtf.parse("Y1000000000"));
                    Report problems = ((ValidatingBuilder<?>) builder).problems();
                    assertThat(problems.stream().map(Problem::message))
                            .as(shape.name() + "." + field.name())
                            .contains(shape.name() + "." + field.name()
                                    + " must lie within the years -999999999 to 999999999 of the calendar,"
                                    + " but was Y1000000000");
                    found.add(shape.name() + "." + field.name());
                }
            }
        }
        assertThat(found)
                .containsExactly(
                        "Anniversary.ofTime",
                        "Attendance.during",
                        "Claim.validDuring",
                        "Event.time",
                        "Leader.born",
                        "Leader.died",
                        "Occurrence.time",
                        "Office.term",
                        "Property.during",
                        "Relation.during",
                        "Source.published",
                        "TimeValue.time");
    }

    @Test
    void bothEndsOfATimeLieWithinTheCalendar() {
        InvalidValueException thrown =
                catchThrowableOfType(InvalidValueException.class, () -> TimeValue.of(Edtf.parse("2025/Y1000000000")));

        assertThat(thrown.report().problems().get(0).code()).isEqualTo("time-value.time.beyond-calendar");
        assertThat(TimeValue.of(Edtf.parse("2025/..")).time()).hasToString("2025/..");
        assertThat(TimeValue.of(Edtf.parse("Y999999999")).time()).hasToString("Y999999999");
    }
}
