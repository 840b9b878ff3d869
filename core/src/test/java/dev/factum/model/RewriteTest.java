package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.shape.Difference;
import dev.factum.shape.Kind;
import dev.factum.shape.Rewrite;
import dev.factum.shape.Shape;
import dev.factum.shape.Walk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values with other references, and where values differ: by shapes, for each type with all its attributes. */
class RewriteTest {
    static Stream<Object> samples() {
        return Samples.all().stream().map(Object.class::cast);
    }

    @SuppressWarnings("unchecked") // the shape is found by the value's class
    private static Shape<Object> shapeOf(Object sample) {
        return (Shape<Object>) Samples.shapes().stream()
                .filter(shape -> shape.type().isInstance(sample))
                .findFirst()
                .orElseThrow();
    }

    private static EntityRef marked(EntityRef ref) {
        return ref instanceof Country
                ? Country.of("x-" + ref.value().toLowerCase(Locale.ROOT))
                : EntityRef.parse(ref.qualified() + "-2");
    }

    private static EntityRef unmarked(EntityRef ref) {
        return ref instanceof Country
                ? Country.of(ref.value().substring(2).toUpperCase(Locale.ROOT))
                : EntityRef.parse(ref.qualified().substring(0, ref.qualified().length() - 2));
    }

    private static List<EntityRef> refs(Object value) {
        List<EntityRef> refs = new ArrayList<>();
        Walk.scalars(shapeOf(value), value, EntityRef.class, refs::add);
        return refs;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachReferenceIsAnotherAndAllElseIsAsItWas(Object sample) {
        Kind<Object> kind = new Kind.Nested<>(shapeOf(sample));
        Object other = Rewrite.scalars(kind, sample, "", EntityRef.class, RewriteTest::marked);

        assertThat(refs(other))
                .containsExactlyInAnyOrderElementsOf(
                        refs(sample).stream().map(RewriteTest::marked).toList());
        assertThat(Rewrite.scalars(kind, other, "", EntityRef.class, RewriteTest::unmarked))
                .isEqualTo(sample);
        assertThat(other.equals(sample)).isEqualTo(refs(sample).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatDoesNotChangeIsTheSame(Object sample) {
        assertThat(Rewrite.scalars(
                        new Kind.Nested<>(shapeOf(sample)), sample, "", EntityRef.class, UnaryOperator.identity()))
                .isSameAs(sample);
    }

    @Test
    void aFieldThatIsLeftOutIsNeitherSeenNorSet() {
        Claim claim = Samples.CLAIM;
        Claim other = (Claim) Rewrite.scalars(Shapes.ENTITY, claim, "id", EntityRef.class, RewriteTest::marked);

        assertThat(other.assignedId()).isEmpty();
        assertThat(other.note()).isEqualTo(claim.note());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void referencesAreAllThatDiffers(Object sample) {
        Kind<Object> kind = new Kind.Nested<>(shapeOf(sample));
        Object other = Rewrite.scalars(kind, sample, "", EntityRef.class, RewriteTest::marked);

        assertThat(Difference.between(kind, sample, sample)).isEmpty();
        assertThat(Difference.between(kind, sample, other).isEmpty())
                .isEqualTo(refs(sample).isEmpty());
        assertThat(Difference.between(kind, sample, other).stream().flatMap(difference -> difference.after().stream()))
                .allSatisfy(after -> assertThat(after).containsPattern("-2|x-"));
        assertThat(Difference.between(kind, other, sample)).hasSameSizeAs(Difference.between(kind, sample, other));
    }

    @Test
    void differencesStandAsDeepInsideAsMembersAreTheSame() {
        Place place = Place.builder()
                .name("Beijing")
                .geo(Samples.GEO_POINT)
                .putExtra("a/b", "1")
                .build();
        Event before = Event.builder()
                .id(Samples.PARADE_ID)
                .name("Parade")
                .kind(EventKind.SUMMIT)
                .place(place)
                .addCategories(EventCategory.BILATERAL, EventCategory.DOMESTIC)
                .addSameAs(URI.create("urn:a:a"))
                .putAttribute("desk", "4")
                .putAttribute("gone", "1")
                .build();
        Event after = before.withPlace(
                        place.withGeo(Samples.GEO_POINT.withExtra(Map.of())).withExtra(Map.of("a/b", "[2]")))
                .withCategories(EventCategory.DOMESTIC, EventCategory.MULTILATERAL)
                .withSameAs(URI.create("urn:a:b"), URI.create("urn:a:c"))
                .withDescription("A parade.")
                .withAttributes(Map.of("desk", "5", "new", "\u00e9"));

        assertThat(Difference.between(Shapes.ENTITY, before, after))
                .containsExactly(
                        difference("/place/geo/altitude", "43", null),
                        difference("/place/a~1b", "1", "[2]"),
                        difference("/categories/1", "\"bilateral\"", "\"multilateral\""),
                        difference("/description", null, "\"A parade.\""),
                        difference("/sameAs/0", "\"urn:a:a\"", null),
                        difference("/sameAs/0", null, "\"urn:a:b\""),
                        difference("/sameAs/1", null, "\"urn:a:c\""),
                        difference("/attributes/desk", "\"4\"", "\"5\""),
                        difference("/attributes/gone", "\"1\"", null),
                        difference("/attributes/new", null, "\"\u00e9\""));
    }

    @Test
    void listsDifferPositionByPositionAndOtherTypesAsWholes() {
        Source before = Source.builder()
                .id(Samples.BBC_ID)
                .name("BBC")
                .kind(SourceKind.ARTICLE)
                .addAuthors("A", "B")
                .build();
        Citation cited = Citation.of(Samples.BBC_ID);
        Kind<Citation> citation = new Kind.Nested<>(Shapes.CITATION);

        assertThat(Difference.between(Shapes.ENTITY, before, before.withAuthors("A", "C", "D")))
                .containsExactly(difference("/authors/1", "\"B\"", "\"C\""), difference("/authors/2", null, "\"D\""));
        assertThat(Difference.between(citation, cited.withLocator(Samples.TEXT_SPAN), cited.withLocator(Page.of("4"))))
                .containsExactly(difference(
                        "/locator",
                        "{\"end\":131,\"start\":120,\"type\":\"text-span\",\"unit\":\"utf-16\"}",
                        "{\"label\":\"4\",\"type\":\"page\"}"));
        assertThat(Difference.between(citation, cited.withLocator(Page.of("3")), cited.withLocator(Page.of("4"))))
                .containsExactly(difference("/locator/label", "\"3\"", "\"4\""));
        Claim claim = Samples.CLAIM.withCitations(Citation.of(Samples.NIS_ID), cited.withLocator(Page.of("3")));
        assertThat(Difference.between(
                        Shapes.ENTITY,
                        claim,
                        claim.withCitations(Citation.of(Samples.NIS_ID), cited.withLocator(Page.of("4")))))
                .containsExactly(difference("/citations/0/locator/label", "\"3\"", "\"4\""));
        assertThat(Difference.between(Shapes.ENTITY, before, Samples.CLAIM))
                .hasSize(1)
                .allSatisfy(whole -> assertThat(whole.pointer()).isEmpty());
    }

    private static Difference difference(String pointer, @Nullable String before, @Nullable String after) {
        return new Difference(pointer, Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
