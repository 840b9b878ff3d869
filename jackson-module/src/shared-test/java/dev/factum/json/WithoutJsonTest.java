package dev.factum.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.IntegrityRules;
import dev.factum.dossier.Phrases;
import dev.factum.dossier.TimelineEntry;
import dev.factum.model.Claim;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Occurrence;
import dev.factum.model.SourceText;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfFormatter;
import dev.factum.time.EdtfInterval;
import dev.factum.time.EdtfSet;
import dev.factum.validation.Report;
import dev.factum.validation.Rule;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Judgment;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What has no JSON is refused: it would be an object without members, which nobody notices. */
class WithoutJsonTest {
    private static final Rule RULE = Rule.of("a.b: A.b must be {0}");

    static Stream<Arguments> types() {
        Dossier dossier = Dossier.of();
        Judgment judgment = Adjudicator.with(Policy.standard()).judge(dossier);
        Occurrence occurrence = Occurrence.builder().event(EventId.of("e")).build();
        return Stream.of(
                Arguments.of("dev.factum.validation.Report", Report.empty()),
                Arguments.of("dev.factum.validation.Problem", RULE.brokenAt("/b", "x", "y")),
                Arguments.of("dev.factum.time.EdtfFormatter", EdtfFormatter.of(Locale.ENGLISH)),
                Arguments.of("dev.factum.time.EdtfInterval$End", EdtfInterval.End.OPEN),
                Arguments.of(
                        "dev.factum.time.EdtfSet$Member",
                        ((EdtfSet) Edtf.parse("{1960,1961}")).members().get(0)),
                Arguments.of("dev.factum.model.SourceText", SourceText.of("x")),
                Arguments.of("dev.factum.model.Claim$Builder", Claim.builder()),
                Arguments.of("dev.factum.lineage.Lineage", dossier.lineage()),
                Arguments.of("dev.factum.dossier.Standing", dossier.standing()),
                Arguments.of("dev.factum.dossier.DossierDiff", dossier.diff(dossier)),
                Arguments.of("dev.factum.dossier.IntegrityRules", IntegrityRules.standard()),
                Arguments.of("dev.factum.dossier.Phrases", Phrases.english()),
                Arguments.of("dev.factum.dossier.Dossier$Builder", Dossier.builder()),
                Arguments.of("dev.factum.verdict.Fact", judgment.fact(occurrence)),
                Arguments.of("dev.factum.verdict.Judgment", judgment),
                Arguments.of("dev.factum.verdict.Policy", Policy.standard()),
                Arguments.of("dev.factum.verdict.Policy$Builder", Policy.builder()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatHasNoJsonIsRefusedByItsName(String name, Object value) {
        for (Mapper mapper : List.of(Jackson.LENIENT, Jackson.CBOR, Jackson.NAMING_CLASSES)) {
            Refusal refusal = Refusal.of("InvalidDefinitionException", () -> mapper.writeValueAsBytes(value));

            assertThat(refusal.message()).isEqualTo(name + " has no JSON: write the values that its methods return");
        }
    }

    @Test
    void itIsRefusedWhereverItStands() {
        Refusal refusal = Refusal.of(
                "InvalidDefinitionException",
                () -> Jackson.LENIENT.writeValueAsString(Map.of("a", List.of(Report.empty()))));

        assertThat(refusal.message())
                .isEqualTo("dev.factum.validation.Report has no JSON: write the values that its methods return");
        assertThat(refusal.path()).contains("[\"a\"]");
    }

    @Test
    void recordsAndEnumsAreWrittenAsTheyAre() {
        Event event = Event.builder()
                .id(EventId.of("e"))
                .name("E")
                .kind(EventKind.WAR)
                .build();

        assertThat(Jackson.LENIENT.readTree(
                        Jackson.LENIENT.writeValueAsString(new TimelineEntry(Optional.empty(), event))))
                .isInstanceOfSatisfying(
                        Map.class,
                        entry -> assertThat(entry.get("event"))
                                .isEqualTo(Jackson.LENIENT.readTree(Jackson.LENIENT.writeValueAsString(event))));
        assertThat(Jackson.LENIENT.writeValueAsString(List.of(Verdict.ESTABLISHED)))
                .isEqualTo("[\"ESTABLISHED\"]");
        assertThat(Jackson.LENIENT.writeValueAsString(Dossier.of().claims())).isEqualTo("[]");
    }
}
