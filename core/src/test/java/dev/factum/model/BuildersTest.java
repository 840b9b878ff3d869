package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.factum.shape.Field;
import dev.factum.shape.Shape;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import dev.factum.validation.Report;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {
    static Stream<Object> samples() {
        return Samples.all().stream();
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                arguments(
                        Leader.builder(),
                        "Leader is not valid, 2 problems: Leader.id must be set, but was missing [leader.id.missing];"
                                + " Leader.name must be set, but was missing [leader.name.missing]"),
                arguments(
                        Event.builder(),
                        "Event is not valid, 3 problems: Event.id must be set, but was missing [event.id.missing];"
                                + " Event.name must be set, but was missing [event.name.missing];"
                                + " Event.kind must be set, but was missing [event.kind.missing]"),
                arguments(
                        Source.builder(),
                        "Source is not valid, 3 problems: Source.id must be set, but was missing [source.id.missing];"
                                + " Source.kind must be set, but was missing [source.kind.missing];"
                                + " Source.name must be set, but was missing [source.name.missing]"),
                arguments(
                        Claim.builder(),
                        "Claim is not valid, 1 problem: Claim.proposition must be set, but was missing"
                                + " [claim.proposition.missing]"),
                arguments(
                        Citation.builder(),
                        "Citation is not valid, 1 problem: Citation.source must be set, but was missing"
                                + " [citation.source.missing]"),
                arguments(
                        Quote.builder(),
                        "Quote is not valid, 1 problem: Quote.exact must be set, but was missing [quote.exact.missing]"),
                arguments(
                        Recording.builder(),
                        "Recording is not valid, 3 problems: Recording.at must be set, but was missing"
                                + " [recording.at.missing];"
                                + " Recording.by must be set, but was missing [recording.by.missing];"
                                + " Recording.method must be set, but was missing [recording.method.missing]"),
                arguments(
                        Place.builder(),
                        "Place is not valid, 1 problem: Place.name must be set, but was missing [place.name.missing]"),
                arguments(
                        GeoPoint.builder(),
                        "GeoPoint is not valid, 2 problems: GeoPoint.latitude must be set, but was missing"
                                + " [geo-point.latitude.missing];"
                                + " GeoPoint.longitude must be set, but was missing [geo-point.longitude.missing]"),
                arguments(
                        Office.builder(),
                        "Office is not valid, 1 problem: Office.title must be set, but was missing"
                                + " [office.title.missing]"),
                arguments(
                        TextSpan.builder(),
                        "TextSpan is not valid, 2 problems: TextSpan.start must be set, but was missing"
                                + " [text-span.start.missing];"
                                + " TextSpan.end must be set, but was missing [text-span.end.missing]"),
                arguments(
                        Page.builder(),
                        "Page is not valid, 1 problem: Page.label must be set, but was missing [page.label.missing]"),
                arguments(
                        TimeSpan.builder(),
                        "TimeSpan is not valid, 1 problem: TimeSpan.start must be set, but was missing"
                                + " [time-span.start.missing]"),
                arguments(
                        Fragment.builder(),
                        "Fragment is not valid, 1 problem: Fragment.value must be set, but was missing"
                                + " [fragment.value.missing]"),
                arguments(
                        TextValue.builder(),
                        "TextValue is not valid, 1 problem: TextValue.text must be set, but was missing"
                                + " [text-value.text.missing]"),
                arguments(
                        Quantity.builder(),
                        "Quantity is not valid, 1 problem: Quantity.amount must be set, but was missing"
                                + " [quantity.amount.missing]"),
                arguments(
                        TimeValue.builder(),
                        "TimeValue is not valid, 1 problem: TimeValue.time must be set, but was missing"
                                + " [time-value.time.missing]"),
                arguments(
                        Reference.builder(),
                        "Reference is not valid, 1 problem: Reference.ref must be set, but was missing"
                                + " [reference.ref.missing]"),
                arguments(
                        Attendance.builder(),
                        "Attendance is not valid, 2 problems: Attendance.leader must be set, but was missing"
                                + " [attendance.leader.missing];"
                                + " Attendance.event must be set, but was missing [attendance.event.missing]"),
                arguments(
                        Occurrence.builder(),
                        "Occurrence is not valid, 1 problem: Occurrence.event must be set, but was missing"
                                + " [occurrence.event.missing]"),
                arguments(
                        Precedent.builder(),
                        "Precedent is not valid, 1 problem: Precedent.event must be set, but was missing"
                                + " [precedent.event.missing]"),
                arguments(
                        Anniversary.builder(),
                        "Anniversary is not valid, 2 problems: Anniversary.event must be set, but was missing"
                                + " [anniversary.event.missing];"
                                + " Anniversary.years must be set, but was missing [anniversary.years.missing]"),
                arguments(
                        Utterance.builder(),
                        "Utterance is not valid, 2 problems: Utterance.speaker must be set, but was missing"
                                + " [utterance.speaker.missing];"
                                + " Utterance.words must be set, but was missing [utterance.words.missing]"),
                arguments(
                        Relation.builder(),
                        "Relation is not valid, 3 problems: Relation.subject must be set, but was missing"
                                + " [relation.subject.missing];"
                                + " Relation.predicate must be set, but was missing [relation.predicate.missing];"
                                + " Relation.object must be set, but was missing [relation.object.missing]"),
                arguments(
                        Property.builder(),
                        "Property is not valid, 3 problems: Property.subject must be set, but was missing"
                                + " [property.subject.missing];"
                                + " Property.predicate must be set, but was missing [property.predicate.missing];"
                                + " Property.value must be set, but was missing [property.value.missing]"),
                arguments(
                        Assessment.builder(),
                        "Assessment is not valid, 3 problems: Assessment.claim must be set, but was missing"
                                + " [assessment.claim.missing];"
                                + " Assessment.rating must be set, but was missing [assessment.rating.missing];"
                                + " Assessment.label must be set, but was missing [assessment.label.missing]"),
                arguments(
                        Retraction.builder(),
                        "Retraction is not valid, 1 problem: Retraction.claim must be set, but was missing"
                                + " [retraction.claim.missing]"),
                arguments(
                        FreeText.builder(),
                        "FreeText is not valid, 1 problem: FreeText.text must be set, but was missing"
                                + " [free-text.text.missing]"));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void allThatIsMissingIsNamedAtOnce(ValidatingBuilder<?> builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
        assertThat(builder.problems().stream().map(Problem::rejected)).allMatch(rejected -> rejected.isEmpty());
        assertThat(builder.problems().stream().map(Problem::pointer))
                .allSatisfy(pointer -> assertThat(message).contains("." + pointer.substring(1) + " must be set"));
    }

    @Test
    void thereIsACaseForEveryType() {
        Set<String> types = Samples.shapes().stream().map(Shape::name).collect(Collectors.toSet());

        assertThat(missing()
                        .map(row -> row.get()[0].getClass().getEnclosingClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(types);
        assertThat(samples().map(sample -> Samples.shapeOf(sample).name()).collect(Collectors.toSet()))
                .isEqualTo(types);
    }

    @Test
    void whatIsSetIsNotNamed() {
        assertThat(Event.builder().name("Parade").problems().stream().map(Problem::code))
                .containsExactly("event.id.missing", "event.kind.missing");
    }

    @Test
    void everyFieldOfEveryTypeIsInASample() {
        for (Shape<?> shape : Samples.shapes()) {
            Set<String> set = new LinkedHashSet<>();
            samples()
                    .filter(sample -> Samples.shapeOf(sample).equals(shape))
                    .forEach(sample -> Samples.shapeOf(sample).fields().forEach(field -> {
                        if (field.get(sample) != null) {
                            set.add(field.name());
                        }
                    }));
            assertThat(set)
                    .as(shape.name())
                    .containsAll(shape.fields().stream().map(Field::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void builtFromItsFieldsAValueIsEqual(Object sample) {
        Shape<Object> shape = Samples.shapeOf(sample);

        Object again = shape.finish(Samples.builderWithout(sample, ""));

        assertThat(again).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void withoutOneFieldAValueIsAnotherOrIsNotBuilt(Object sample) {
        Shape<Object> shape = Samples.shapeOf(sample);
        for (Field<Object> field : shape.fields()) {
            if (field.get(sample) != null) {
                Report report = ((ValidatingBuilder<?>) Samples.builderWithout(sample, field.name())).problems();
                if (report.isEmpty()) {
                    assertThat(shape.finish(Samples.builderWithout(sample, field.name())))
                            .as(field.name())
                            .isNotEqualTo(sample);
                }
            }
        }
        assertThat(shape.finish(Samples.builderWithout(sample, "extra")))
                .as("extra")
                .isNotEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void toBuilderHoldsAllAttributes(Object sample) throws ReflectiveOperationException {
        Object builder = sample.getClass().getMethod("toBuilder").invoke(sample);

        assertThat(((ValidatingBuilder<?>) builder).problems()).isEqualTo(Report.empty());
        assertThat(((ValidatingBuilder<?>) builder).build()).isEqualTo(sample).hasSameHashCodeAs(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void collectionsAreCopiedAtTheDoorAndUnmodifiable(Object sample) {
        Shape<Object> shape = Samples.shapeOf(sample);
        for (Field<Object> field : shape.fields()) {
            Object held = field.get(sample);
            if (held instanceof Collection<?> many) {
                List<Object> given = new ArrayList<>(many);
                Object builder = Samples.builderWithout(sample, field.name());
                field.set(builder, given);
                Object built = shape.finish(builder);
                given.clear();

                assertThat(built).as(field.name()).isEqualTo(sample);
                Collection<?> read = (Collection<?>) field.get(built);
                assertThatThrownBy(read::clear).as(field.name()).isInstanceOf(UnsupportedOperationException.class);
                assertThatThrownBy(() -> read.iterator().remove())
                        .as(field.name())
                        .isInstanceOfAny(UnsupportedOperationException.class, IllegalStateException.class);
            } else if (held instanceof Map<?, ?> map) {
                Map<Object, Object> given = new HashMap<>(map);
                Object builder = Samples.builderWithout(sample, field.name());
                field.set(builder, given);
                Object built = shape.finish(builder);
                given.clear();

                assertThat(built).as(field.name()).isEqualTo(sample);
                assertThatThrownBy(((Map<?, ?>) field.get(built))::clear)
                        .as(field.name())
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
        Map<String, String> extra = new HashMap<>(shape.extra(sample));
        Object builder = Samples.builderWithout(sample, "extra");
        shape.setExtra(builder, extra);
        Object built = shape.finish(builder);
        extra.clear();
        assertThat(built).isEqualTo(sample);
        assertThatThrownBy(shape.extra(built)::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void withCopiesCollectionsAtTheDoor() {
        List<String> aliases = new ArrayList<>(List.of("a", "b"));
        Leader leader = Samples.LEADER.withAliases(aliases);
        aliases.add("c");

        assertThat(leader.aliases()).containsExactly("a", "b");
        assertThat(leader.withAliases("x").aliases()).containsExactly("x");
        assertThat(Samples.LEADER.aliases()).containsExactly("Kim Jong-un", "Rocket Man");
    }

    @Test
    void aBuilderUsedAgainLeavesBuiltValuesAlone() {
        Leader.Builder builder = Leader.builder().id(Samples.KIM_ID).name("Kim").addAlias("a");
        Leader first = builder.build();
        Leader second = builder.addAlias("b").name("Kim Jong Un").build();

        assertThat(first.aliases()).containsExactly("a");
        assertThat(first.name()).isEqualTo("Kim");
        assertThat(second.aliases()).containsExactly("a", "b");
    }

    @Test
    void withChecksTheRules() {
        assertThatThrownBy(() -> Samples.LEADER.withName(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Leader is not valid, 1 problem: Leader.name must hold a visible character,"
                        + " but was \" \" [leader.name.blank]");
        assertThat(Samples.LEADER.withName("Kim").name()).isEqualTo("Kim");
    }

    @Test
    void allBrokenRulesAreReportedTogether() {
        Leader.Builder builder = Leader.builder()
                .id(Samples.KIM_ID)
                .name(" ")
                .putName(Language.of("ko"), "a\u202Eb")
                .addAliases("ok", "a\nb")
                .born(dev.factum.time.Edtf.parse("1984-01-08"))
                .died(dev.factum.time.Edtf.parse("1983"))
                .addSameAs(URI.create("kim"))
                .putAttribute("a/b~c", "\uD83D")
                .putExtra("name", "x");

        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Leader is not valid, 8 problems:"
                        + " Leader.extra must not hold a member that Leader has, such as name, but was name"
                        + " [leader.extra.name-known];"
                        + " Leader.extra must hold the text of one JSON value, but was x [leader.extra.not-json];"
                        + " Leader.name must hold a visible character, but was \" \" [leader.name.blank];"
                        + " Leader.names must not hold a character that reorders the text around it, but was"
                        + " \"a\\u202Eb\" [leader.names.bidi-control];"
                        + " Leader.aliases must not hold a control character, but was \"a\\u000Ab\""
                        + " [leader.aliases.control-character];"
                        + " Leader.died must not lie before Leader.born 1984-01-08, but was 1983"
                        + " [leader.died.before-born];"
                        + " Leader.sameAs must be an absolute URI with a scheme, but was kim"
                        + " [leader.same-as.relative];"
                        + " Leader.attributes must not hold half a surrogate pair, but was \"\\uD83D\""
                        + " [leader.attributes.surrogate]");
        assertThat(builder.problems().stream().map(Problem::pointer))
                .containsExactly(
                        "/extra/name",
                        "/extra/name",
                        "/name",
                        "/names/ko",
                        "/aliases/1",
                        "/died",
                        "/sameAs/0",
                        "/attributes/a~1b~0c");
    }

    @Test
    void problemsDoesNotThrow() {
        assertThat(Leader.builder().problems())
                .hasToString("ERROR leader.id.missing at /id: Leader.id must be set, but was missing\n"
                        + "ERROR leader.name.missing at /name: Leader.name must be set, but was missing");
        assertThat(Place.builder().name("Beijing").problems()).isEqualTo(Report.empty());
    }

    @Test
    void factoriesAreShortForBuilders() {
        assertThat(Place.of("Beijing"))
                .isEqualTo(Place.builder().name("Beijing").build());
        assertThat(Office.of("King")).isEqualTo(Office.builder().title("King").build());
        assertThat(Quote.of("yes")).isEqualTo(Quote.builder().exact("yes").build());
        assertThat(GeoPoint.of("1.50", "2"))
                .isEqualTo(GeoPoint.builder()
                        .latitude(new BigDecimal("1.5"))
                        .longitude(new BigDecimal("2"))
                        .build());
        assertThat(Quantity.of("5", "km"))
                .isEqualTo(Quantity.builder()
                        .amount(BigDecimal.valueOf(5))
                        .unit("km")
                        .build());
        assertThat(Citation.of(Samples.BBC_ID))
                .isEqualTo(Citation.builder().source(Samples.BBC_ID).build());
        assertThat(Recording.of(Samples.MOMENT, "a", "b"))
                .isEqualTo(Recording.builder()
                        .at(Samples.MOMENT)
                        .by("a")
                        .method("b")
                        .build());
        assertThat(FreeText.of("x", Samples.KIM_ID))
                .isEqualTo(FreeText.builder().text("x").addAbout(Samples.KIM_ID).build());
    }

    @Test
    void whatIsNotSetHasItsDefault() {
        Claim claim = Claim.builder()
                .proposition(Attendance.of(Samples.KIM_ID, Samples.PARADE_ID))
                .addCitation(Citation.of(Samples.BBC_ID))
                .build();

        assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(claim.mode()).isEqualTo(Mode.FACTUAL);
        assertThat(claim.certainty()).isEqualTo(Certainty.UNSTATED);
        assertThat(claim.assignedId()).isEmpty();
        assertThat(claim.supersedes()).isEmpty();
        assertThat(claim.proposition())
                .isInstanceOfSatisfying(
                        Attendance.class,
                        attendance -> assertThat(attendance.presence()).isEqualTo(Presence.IN_PERSON));
    }
}
