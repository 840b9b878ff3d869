package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRefTest {
    @ParameterizedTest
    @CsvSource({
        "leader:kim-jong-un, leader, kim-jong-un, LeaderId",
        "event:parade-2025, event, parade-2025, EventId",
        "source:bbc, source, bbc, SourceId",
        "claim:c-1, claim, c-1, ClaimId",
        "country:KP, country, KP, Country",
        "country:x-hawaii, country, x-hawaii, Country",
        "leader:a:b, leader, a:b, LeaderId",
        "leader:leader:a, leader, leader:a, LeaderId",
        "claim:f1-0000000000000000000000000000000000000000000000000000000000000000, claim,"
                + " f1-0000000000000000000000000000000000000000000000000000000000000000, ClaimId"
    })
    void parseReadsWhatQualifiedWrites(String text, String kind, String value, String type) {
        EntityRef ref = EntityRef.parse(text);

        assertThat(ref.getClass().getSimpleName()).isEqualTo(type);
        assertThat(ref.kind()).isEqualTo(kind);
        assertThat(ref.value()).isEqualTo(value);
        assertThat(ref.qualified()).isEqualTo(text);
        assertThat(ref).hasToString(value);
    }

    @Property
    void everyIdCanBeParsed(
            @ForAll @AlphaChars @Chars({':', '-', '/', '1'}) @StringLength(min = 1, max = 30) String id) {
        for (EntityRef ref : List.of(LeaderId.of(id), EventId.of(id), SourceId.of(id), ClaimId.of("c" + id))) {
            assertThat(EntityRef.parse(ref.qualified())).isEqualTo(ref).hasSameHashCodeAs(ref);
        }
    }

    @Test
    void idsOfDifferentKindsDiffer() {
        assertThat((EntityRef) LeaderId.of("a")).isNotEqualTo(EventId.of("a"));
    }

    @Test
    void orderedByKindThenValue() {
        assertThat(Stream.of("source:a", "leader:b", "event:z", "country:KP", "leader:a", "claim:z", "country:CN")
                        .map(EntityRef::parse)
                        .sorted()
                        .map(EntityRef::qualified))
                .containsExactly("claim:z", "country:CN", "country:KP", "event:z", "leader:a", "leader:b", "source:a");
        assertThat(LeaderId.of("a")).isEqualByComparingTo(LeaderId.of("a"));
    }

    @Test
    void valueOfIsOf() {
        assertThat(LeaderId.valueOf("a")).isEqualTo(LeaderId.of("a"));
        assertThat(EventId.valueOf("a")).isEqualTo(EventId.of("a"));
        assertThat(SourceId.valueOf("a")).isEqualTo(SourceId.of("a"));
        assertThat(ClaimId.valueOf("a")).isEqualTo(ClaimId.of("a"));
        assertThat(Country.valueOf("KP")).isEqualTo(Country.of("KP"));
    }

    @Test
    void contentIdsAreTold() {
        assertThat(ClaimId.of("f1-" + "0".repeat(64)).isContentId()).isTrue();
        assertThat(ClaimId.of("f1").isContentId()).isFalse();
        assertThat(ClaimId.of("F1-" + "0".repeat(64)).isContentId()).isFalse();
    }

    @Test
    void entitiesReferToThemselvesByTheirIds() {
        assertThat(Samples.LEADER.ref()).isEqualTo(Samples.KIM_ID);
        assertThat(Samples.EVENT.ref()).isEqualTo(Samples.PARADE_ID);
        assertThat(Samples.SOURCE.ref()).isEqualTo(Samples.BBC_ID);
        assertThat(Samples.CLAIM.ref()).isEqualTo(ClaimId.of("c-2"));
    }

    @Test
    void propositionsNameWhatTheyMention() {
        assertThat(Samples.ATTENDANCE.mentions().stream().map(EntityRef::qualified))
                .containsExactly("leader:kim-jong-un", "event:parade-2025", "country:KP");
        assertThat(Samples.PRECEDENT.mentions().stream().map(EntityRef::qualified))
                .containsExactlyInAnyOrder(
                        "event:parade-2025", "leader:kim-jong-un", "country:CN", "event:parade-1959");
        assertThat(Samples.ASSESSMENT.mentions()).containsExactly(Samples.CLAIM_ID);
        assertThat(Samples.PROPERTY.withValue(Reference.of(Country.of("CN"))).mentions())
                .containsExactly(Samples.KIM_ID, Country.of("CN"), Samples.PARADE_ID);
        assertThat(Samples.RELATION.mentions())
                .containsExactly(Samples.KIM_ID, LeaderId.of("xi-jinping"), Samples.PARADE_ID);
    }
}
