package dev.factum.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.FreeText;
import dev.factum.model.LeaderId;
import dev.factum.model.Office;
import dev.factum.model.Polarity;
import dev.factum.model.Presence;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private record Pair(String left, Optional<String> right) {}

    private static final class PairBuilder {
        private String left = "";
        private Optional<String> right = Optional.empty();

        Pair build() {
            return new Pair(left, right);
        }
    }

    private static final Shape<Pair> PAIR = Shape.of("Pair", Pair.class, PairBuilder::new, PairBuilder::build)
            .tagged("pair")
            .required("left", Kind.TEXT, Pair::left, (builder, left) -> builder.left = left)
            .optional("right", Kind.TEXT, Pair::right, (builder, right) -> builder.right = Optional.of(right))
            .incidental()
            .build();

    private static final Claim CLAIM = Claim.builder()
            .proposition(Attendance.builder()
                    .leader(LeaderId.of("kim"))
                    .event(EventId.of("parade"))
                    .capacity(Office.of("President").withCountry(Country.of("KP")))
                    .build())
            .addCitations(
                    Citation.of(SourceId.of("bbc")),
                    Citation.builder()
                            .source(SourceId.of("cnn"))
                            .addVia(SourceId.of("nis"))
                            .build())
            .putAttribute("a", "1")
            .build();

    @Test
    void aShapeListsFieldsInOrder() {
        assertThat(PAIR.fields()).extracting(Field::name).containsExactly("left", "right");
        assertThat(PAIR.name()).isEqualTo("Pair");
        assertThat(PAIR.tag()).isEqualTo("pair");
        assertThat(PAIR.type()).isEqualTo(Pair.class);
        assertThat(PAIR).hasToString("Shape of Pair");
        assertThat(PAIR.field("left")).map(Field::required).contains(true);
        assertThat(PAIR.field("right")).map(Field::required).contains(false);
        assertThat(PAIR.field("middle")).isEmpty();
        assertThat(PAIR.knows("left")).isTrue();
        assertThat(PAIR.knows("type")).as("the tag").isTrue();
        assertThat(PAIR.knows("middle")).isFalse();
    }

    @Test
    void aShapeBuildsValues() {
        Object builder = PAIR.start();
        PAIR.field("right").orElseThrow().set(builder, "r");

        assertThat(PAIR.finish(builder)).isEqualTo(new Pair("", Optional.of("r")));
        assertThat(PAIR.finishedBy((PairBuilder any) -> new Pair("x", any.right))
                        .finish(builder))
                .isEqualTo(new Pair("x", Optional.of("r")));
        assertThat(PAIR.extra(new Pair("", Optional.empty()))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> PAIR.setExtra(builder, Map.of()))
                .withMessage("bug: a shape without extra members was given some");
    }

    @Test
    void formsFollowFromTheShape() {
        Pair pair = new Pair("l", Optional.of("r"));

        assertThat(Canonical.text(PAIR, pair)).isEqualTo("{\"left\":\"l\",\"right\":\"r\",\"type\":\"pair\"}");
        assertThat(Canonical.content(PAIR, pair)).isEqualTo("{\"left\":\"l\",\"type\":\"pair\"}");
        assertThat(Line.of(PAIR, pair)).isEqualTo("Pair{left=\"l\", right=\"r\"}");
        assertThat(Line.of(PAIR, new Pair("", Optional.empty()))).isEqualTo("Pair{left=\"\"}");
    }

    @Test
    void aTagOfWhatMostlyStandsAloneIsRequiredAmongOthers() {
        Shape<Pair> alone = Shape.of("Pair", Pair.class, PairBuilder::new, PairBuilder::build)
                .taggedAmongOthers("pair")
                .required("left", Kind.TEXT, Pair::left, (builder, left) -> builder.left = left)
                .build();
        Shape<Pair> amongOthers = alone.amongOthers();
        Pair pair = new Pair("l", Optional.empty());

        assertThat(PAIR.tagRequired()).isTrue();
        assertThat(alone.tagRequired()).isFalse();
        assertThat(amongOthers.tagRequired()).isTrue();
        assertThat(List.of(alone, amongOthers)).allSatisfy(shape -> {
            assertThat(shape.tag()).isEqualTo("pair");
            assertThat(shape.knows("type")).isTrue();
        });
        assertThat(Canonical.text(alone, pair)).isEqualTo("{\"left\":\"l\"}");
        assertThat(Canonical.text(amongOthers, pair)).isEqualTo("{\"left\":\"l\",\"type\":\"pair\"}");
        assertThat(amongOthers.finishedBy((PairBuilder any) -> pair).tagRequired())
                .isTrue();
        assertThat(Shape.of("Pair", Pair.class, PairBuilder::new, PairBuilder::build)
                        .build()
                        .tagRequired())
                .isFalse();
    }

    @Test
    void codesAreFoundByTheirText() {
        Kind.Code<Presence> presence = Kind.Code.ofEnum(Presence.class);

        assertThat(presence.name()).isEqualTo("Presence");
        assertThat(presence.byCode().keySet()).containsExactly("in-person", "remote", "represented");
        assertThat(presence.value("in-person")).contains(Presence.IN_PERSON);
        assertThat(presence.value("IN_PERSON")).isEmpty();
        assertThat(JsonText.scalar(presence, Presence.IN_PERSON)).isEqualTo("in-person");
        assertThat(JsonText.scalar(Shapes.ENTITY_REF, Country.of("KP"))).isEqualTo("country:KP");
        assertThat(JsonText.scalar(Shapes.POLARITY, Polarity.DENIED)).isEqualTo("denied");
        assertThat(JsonText.scalar(Kind.TEXT, "x")).isEqualTo("x");
    }

    @Test
    void alternativesAreFoundByTheirTag() {
        assertThat(Shapes.PROPOSITION.option("attendance").map(Shape::name)).contains("Attendance");
        assertThat(Shapes.PROPOSITION.option("Attendance")).isEmpty();
        assertThat(Shapes.PROPOSITION.options())
                .extracting(Shape::tag)
                .doesNotHaveDuplicates()
                .hasSize(10);
        assertThat(Shapes.LOCATOR.options())
                .extracting(Shape::tag)
                .containsExactly("text-span", "page", "time-span", "fragment");
        assertThat(Shapes.PROPERTY_VALUE.options())
                .extracting(Shape::tag)
                .containsExactly("text", "quantity", "time", "reference");
        assertThat(Shapes.ENTITY.options())
                .extracting(Shape::tag)
                .containsExactly("leader", "event", "source", "claim");
        assertThat(Shapes.oneOfs())
                .allSatisfy(oneOf -> assertThat(oneOf.options()).allMatch(Shape::tagRequired));
        assertThat(Shapes.PROPOSITION.options())
                .allSatisfy(shape -> assertThat(shape.field(Shape.TYPE)).isEmpty());
    }

    @Test
    void walkFindsScalarsWhereTheyStand() {
        Map<String, EntityRef> found = new LinkedHashMap<>();
        Walk.places(
                Shapes.CLAIM, CLAIM.withSupersedes(dev.factum.model.ClaimId.of("c-0")), EntityRef.class, found::put);
        found.remove("/id");

        assertThat(found)
                .containsExactly(
                        Map.entry("/proposition/leader", LeaderId.of("kim")),
                        Map.entry("/proposition/event", EventId.of("parade")),
                        Map.entry("/proposition/capacity/country", Country.of("KP")),
                        Map.entry("/citations/0/source", SourceId.of("bbc")),
                        Map.entry("/citations/1/source", SourceId.of("cnn")),
                        Map.entry("/citations/1/via/0", SourceId.of("nis")),
                        Map.entry("/supersedes/0", dev.factum.model.ClaimId.of("c-0")));
    }

    @Test
    void walkFindsOneTypeAlone() {
        List<SourceId> sources = new ArrayList<>();
        Walk.scalars(Shapes.CLAIM, CLAIM, SourceId.class, sources::add);
        List<LeaderId> leaders = new ArrayList<>();
        Walk.scalars(
                Shapes.FREE_TEXT, FreeText.of("x", LeaderId.of("a"), EventId.of("b")), LeaderId.class, leaders::add);

        assertThat(sources).containsExactly(SourceId.of("bbc"), SourceId.of("cnn"), SourceId.of("nis"));
        assertThat(leaders).containsExactly(LeaderId.of("a"));
    }
}
