package dev.factum.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Citation;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the flowcharts say, and that no name can break out of its place in them. */
class MermaidTest {
    private static Source.Builder source(String id, String name) {
        return Source.builder().id(SourceId.of(id)).name(name).kind(SourceKind.ARTICLE);
    }

    private static final Lineage LINEAGE = Lineage.of(List.of(
            source("paper", "The Paper").publisher(SourceId.of("house")).build(),
            source("relay", "The Relay")
                    .addDerivedFrom(SourceId.of("paper"), SourceId.of("wire"))
                    .build(),
            source("somebody", "somebody").kind(SourceKind.UNIDENTIFIED).build(),
            source("x", "X").addDerivedFrom(SourceId.of("y")).build(),
            source("y", "Y").addDerivedFrom(SourceId.of("x")).build()));

    @Test
    void theWholeGraph() {
        assertThat(LINEAGE.toMermaid()).isEqualTo("""
                flowchart TB
                    s1["house"]
                    s2["The Paper<br/>paper"]
                    s3["The Relay<br/>relay"]
                    s4["somebody"]
                    s5["wire"]
                    s6["X<br/>x"]
                    s7["Y<br/>y"]
                    s2 -.->|published by| s1
                    s3 -->|derived from| s2
                    s3 -->|derived from| s5
                    s6 -->|derived from| s7
                    s7 -->|derived from| s6
                    classDef origin stroke-width:4px
                    class s1,s4,s5,s6,s7 origin
                    classDef unidentified stroke-dasharray:5 5
                    class s4 unidentified
                    classDef circular stroke:red
                    class s6,s7 circular
                """);
    }

    @Test
    void thePartAboveSomeCitations() {
        Citation citation = Citation.builder()
                .source(SourceId.of("blog"))
                .addVia(SourceId.of("paper"), SourceId.of("somebody"))
                .build();

        assertThat(LINEAGE.toMermaid(List.of(citation, citation))).isEqualTo("""
                flowchart TB
                    s1["blog"]
                    s2["house"]
                    s3["The Paper<br/>paper"]
                    s4["somebody"]
                    s1 -->|via| s3
                    s3 -->|via| s4
                    s3 -.->|published by| s2
                    classDef origin stroke-width:4px
                    class s4 origin
                    classDef unidentified stroke-dasharray:5 5
                    class s4 unidentified
                """);
        assertThat(LINEAGE.toMermaid(List.of())).isEqualTo("flowchart TB\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\1',
            value = {
                "Le Monde, 3 settembre     ~ Le Monde, 3 settembre",
                "2025-09-03                ~ 2025-09-03",
                "北京 \uC870\uC120 Ünïcödé ~ 北京 \uC870\uC120 Ünïcödé",
                "\"]; click s1             ~ #34;#93;#59; click s1",
                "a[b](c){d}<e>             ~ a#91;b#93;#40;c#41;#123;d#125;#60;e#62;",
                "end                       ~ #101;nd",
                "the END of endings        ~ the #69;ND of endings",
                "%%{init: {}}%%            ~ #37;#37;#123;init#58; #123;#125;#125;#37;#37;",
                "#quot; &quot; #35;        ~ #35;quot#59; #38;quot#59; #35;35#59;",
                "style x:y #f96;           ~ style x#58;y #35;f96#59;",
                "`**bold**`                ~ #96;#42;#42;bold#42;#42;#96;",
                "1. first - second.        ~ 1#46; first #45; second#46;",
                "a|b --> c                 ~ a#124;b #45;#45;#62; c",
                "back\\slash               ~ back#92;slash",
                "a\u200Eb\u200Fc\u061Cd    ~ aU+200EbU+200FcU+061Cd",
                "zero\u200Bwidth\u00A0\u3000space ~ zero#8203;width#160;#12288;space",
                "\uD83D\uDE00              ~ #128512;",
            })
    void names(String name, String label) {
        String text = Lineage.of(List.of(source("id", name).build())).toMermaid();

        assertThat(text.lines().skip(1).findFirst()).hasValue("    s1[\"" + label + "<br/>id\"]");
        check(text);
    }

    @Test
    void linesAndOverridesDoNotEvenComeIntoNames() {
        for (String name : List.of("a\nb", "a\rb", "a\u2028b", "a\u202Eb", "a\u2066b", "a\uD800b")) {
            assertThat(catchInvalid(() -> source("id", name).build())).as(name).isTrue();
        }
    }

    private static boolean catchInvalid(Runnable building) {
        try {
            building.run();
            return false;
        } catch (InvalidValueException e) {
            return true;
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"",
                        "]",
                        "[\"",
                        "\"]",
                        "end",
                        "subgraph",
                        "click",
                        "%%",
                        "%%{",
                        "}%%",
                        "---",
                        "-->",
                        "|",
                        "#",
                        "#34;",
                        ";",
                        "&lt;",
                        "<br/>",
                        "<script>",
                        "`",
                        "\\",
                        "\u200F",
                        "\u061C",
                        ":::",
                        "style",
                        ":",
                        "flowchart TB",
                        " ",
                        "1.",
                        "\uD83D\uDE00",
                        "\u0301"),
                Arbitraries.strings().ofMaxLength(3));
        return parts.list().ofMaxSize(6).map(list -> String.join("", list)).filter(MermaidTest::isName);
    }

    private static boolean isName(String text) {
        return !catchInvalid(() -> source("id", text).build());
    }

    @Property(tries = 1000)
    void noNameBreaksOut(@ForAll("hostile") String name, @ForAll("hostile") String other) {
        String id = other.replaceAll("\\s", "");
        List<Source> sources = new ArrayList<>(List.of(
                source("a", name).addDerivedFrom(SourceId.of("b")).build(),
                source("b", other).addDerivedFrom(SourceId.of("a")).build()));
        if (!catchInvalid(() -> SourceId.of(id))) {
            sources.add(source(id, name).kind(SourceKind.UNIDENTIFIED).build());
        }
        List<String> labels = check(Lineage.of(sources).toMermaid());

        assertThat(labels).contains(label(name, "a"), label(other, "b"));
    }

    private static String label(String name, String id) {
        return name.equals(id) ? id : name + "<br/>" + id;
    }

    private static final Pattern NODE = Pattern.compile(
            " {4}(s\\d+)\\[\"((?:[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc} ,.-]" + "|U\\+[0-9A-F]{4}|#\\d+;|<br/>)+)\"]");
    private static final Pattern ARROW =
            Pattern.compile(" {4}(s\\d+) (?:-->\\|via\\||-->\\|derived from\\||-\\.->\\|published by\\|) (s\\d+)");
    private static final Pattern MARK = Pattern.compile(" {4}class (s\\d+(?:,s\\d+)*) (origin|unidentified|circular)");
    private static final Set<String> STYLES = Set.of(
            "    classDef origin stroke-width:4px",
            "    classDef unidentified stroke-dasharray:5 5",
            "    classDef circular stroke:red");

    /** Reads a chart by a grammar that knows no more than what is to be written, and returns the labels, decoded. */
    private static List<String> check(String text) {
        List<String> lines = text.lines().toList();
        assertThat(text).endsWith("\n");
        assertThat(lines.get(0)).isEqualTo("flowchart TB");
        List<String> labels = new ArrayList<>();
        Set<String> nodes = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            Matcher node = NODE.matcher(line);
            Matcher arrow = ARROW.matcher(line);
            Matcher mark = MARK.matcher(line);
            if (node.matches()) {
                assertThat(nodes.add(node.group(1))).isTrue();
                labels.add(decoded(node.group(2)));
                assertThat(node.group(2)).doesNotContainPattern("(?i)(?<![\\p{L}\\p{N}])end(?![\\p{L}\\p{N}])");
            } else if (arrow.matches()) {
                assertThat(nodes).contains(arrow.group(1), arrow.group(2));
            } else if (mark.matches()) {
                assertThat(nodes).contains(mark.group(1).split(","));
            } else {
                assertThat(STYLES).contains(line);
            }
        }
        return labels;
    }

    private static String decoded(String label) {
        String codes = Pattern.compile("#(\\d+);")
                .matcher(label)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
        return Stream.of("200E", "200F", "061C")
                .reduce(
                        codes,
                        (text, code) -> text.replace("U+" + code, Character.toString(Integer.parseInt(code, 16))));
    }
}
