package dev.factum.testing;

import static dev.factum.testing.Invalid.change;

import dev.factum.model.ClaimId;
import dev.factum.model.EventId;
import dev.factum.model.Retraction;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What breaks a rule by which members of an object must fit each other, or that one type has alone. */
final class InvalidObjects {
    private static final ClaimId OWN = ClaimId.of("c-own");
    private static final ClaimId OF_OTHER_CONTENT = ClaimId.of("f1-" + "0".repeat(64));

    private static final BigDecimal MUCH = new BigDecimal("1E+300");

    private InvalidObjects() {}

    static List<Invalid.Way> all() {
        return Stream.of(entities(), propositions(), spans(), numbers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Invalid.Way> entities() {
        return List.of(
                change(
                        Shapes.LEADER,
                        "leader.died.before-born",
                        "/died",
                        leader -> leader.with("born", Edtf.parse("1984-01-08")).with("died", Edtf.parse("1983"))),
                itself(Shapes.EVENT, "partOf", "part-of", "id"),
                itself(Shapes.SOURCE, "publisher", "publisher", "id"),
                change(
                        Shapes.SOURCE,
                        "source.derived-from.itself",
                        "/derivedFrom",
                        source -> source.with("derivedFrom", List.of(source.required("id", SourceId.class)))),
                change(
                        Shapes.CITATION,
                        "citation.via.repeats",
                        "/via",
                        citation -> citation.with("via", List.of(citation.required("source", SourceId.class)))),
                change(
                        Shapes.CITATION,
                        "citation.via.repeats",
                        "/via",
                        citation -> citation.with("via", List.of(SourceId.of("again"), SourceId.of("again")))),
                new Invalid.Way(
                        "claim.id.mismatch",
                        Kinds.of(Shapes.CLAIM)
                                .map(claim -> Members.of(Shapes.CLAIM_AS_STATED, claim)
                                        .with("id", OF_OTHER_CONTENT))
                                .map(claim -> new InvalidCase("claim.id.mismatch", "/id", claim::build, claim.held()))),
                change(
                        Shapes.CLAIM,
                        "claim.supersedes.itself",
                        "/supersedes",
                        claim -> claim.with("id", OWN).with("supersedes", Set.of(OWN))),
                change(
                        Shapes.CLAIM,
                        "claim.proposition.about-itself",
                        "/proposition/claim",
                        claim -> claim.with("id", OWN).with("proposition", Retraction.of(OWN))),
                new Invalid.Way(
                        "claim.id.content-id",
                        Kinds.of(Shapes.CLAIM)
                                .map(claim -> new InvalidCase(
                                        "claim.id.content-id",
                                        "/id",
                                        () -> claim.toBuilder()
                                                .id(claim.contentId())
                                                .build(),
                                        claim))));
    }

    private static <T> Invalid.Way itself(Shape<T> shape, String field, String word, String own) {
        return change(
                shape,
                Invalid.kebabCase(shape.name()) + "." + word + ".itself",
                "/" + field,
                members -> members.with(field, members.required(own, Object.class)));
    }

    private static List<Invalid.Way> propositions() {
        EventId other = EventId.of("another-event");
        return List.of(
                change(
                        Shapes.PRECEDENT,
                        "precedent.parties.kind",
                        "/parties",
                        precedent -> precedent.with("parties", List.of(SourceId.of("nis")))),
                itself(Shapes.PRECEDENT, "previous", "previous", "event"),
                change(
                        Shapes.PRECEDENT,
                        "precedent.years.not-positive",
                        "/years",
                        precedent -> precedent.with("years", 0)),
                change(
                        Shapes.ANNIVERSARY,
                        "anniversary.of.missing",
                        "/of",
                        anniversary -> anniversary.without("of").without("ofTime")),
                change(
                        Shapes.ANNIVERSARY,
                        "anniversary.of.twice",
                        "/ofTime",
                        anniversary -> anniversary.with("of", other).with("ofTime", Edtf.parse("1945"))),
                change(
                        Shapes.ANNIVERSARY,
                        "anniversary.of.itself",
                        "/of",
                        anniversary ->
                                anniversary.without("ofTime").with("of", anniversary.required("event", EventId.class))),
                change(
                        Shapes.ANNIVERSARY,
                        "anniversary.years.not-positive",
                        "/years",
                        anniversary -> anniversary.map("years", (Integer years) -> -years)),
                change(
                        Shapes.UTTERANCE,
                        "utterance.speaker.kind",
                        "/speaker",
                        utterance -> utterance.with("speaker", other)));
    }

    private static List<Invalid.Way> spans() {
        return List.of(
                change(Shapes.TEXT_SPAN, "text-span.start.negative", "/start", span -> span.with("start", -1)),
                change(
                        Shapes.TEXT_SPAN,
                        "text-span.end.before-start",
                        "/end",
                        span -> span.with("end", span.required("start", Integer.class))),
                change(
                        Shapes.TIME_SPAN,
                        "time-span.start.negative",
                        "/start",
                        span -> span.with("start", Duration.ofNanos(-1))),
                change(
                        Shapes.TIME_SPAN,
                        "time-span.end.before-start",
                        "/end",
                        span -> span.with("end", span.required("start", Duration.class))),
                change(Shapes.FRAGMENT, "fragment.value.form", "/value", fragment -> fragment.with("value", "#top")));
    }

    private static List<Invalid.Way> numbers() {
        BigDecimal tooMany = new BigDecimal("1E-401");
        return List.of(
                change(
                        Shapes.QUANTITY,
                        "quantity.lower.above-amount",
                        "/lower",
                        quantity -> withRoomBeside(quantity)
                                .with(
                                        "lower",
                                        amountOf(withRoomBeside(quantity))
                                                .setScale(0, RoundingMode.FLOOR)
                                                .add(BigDecimal.ONE))),
                change(
                        Shapes.QUANTITY,
                        "quantity.upper.below-amount",
                        "/upper",
                        quantity -> withRoomBeside(quantity)
                                .with(
                                        "upper",
                                        amountOf(withRoomBeside(quantity))
                                                .setScale(0, RoundingMode.CEILING)
                                                .subtract(BigDecimal.ONE))),
                change(
                        Shapes.QUANTITY,
                        "quantity.amount.digits",
                        "/amount",
                        quantity ->
                                quantity.without("lower").without("upper").with("amount", new BigDecimal("1E+400"))),
                change(
                        Shapes.QUANTITY,
                        "quantity.lower.digits",
                        "/lower",
                        quantity -> quantity.without("upper")
                                .with("amount", BigDecimal.ONE)
                                .with("lower", tooMany)),
                change(
                        Shapes.QUANTITY,
                        "quantity.upper.digits",
                        "/upper",
                        quantity -> quantity.without("lower")
                                .with("amount", BigDecimal.ZERO)
                                .with("upper", tooMany)),
                change(
                        Shapes.GEO_POINT,
                        "geo-point.latitude.range",
                        "/latitude",
                        point -> point.map(
                                "latitude",
                                (BigDecimal degrees) -> degrees.abs().add(BigDecimal.valueOf(91)))),
                change(
                        Shapes.GEO_POINT,
                        "geo-point.longitude.range",
                        "/longitude",
                        point -> point.map(
                                "longitude",
                                (BigDecimal degrees) -> degrees.abs()
                                        .add(BigDecimal.valueOf(181))
                                        .negate())));
    }

    /** Beside the greatest amount of all, there is no greater bound that has no more digits than allowed. */
    private static <T> Members<T> withRoomBeside(Members<T> quantity) {
        return amountOf(quantity).abs().compareTo(MUCH) < 0
                ? quantity
                : quantity.without("lower").without("upper").with("amount", MUCH);
    }

    private static BigDecimal amountOf(Members<?> quantity) {
        return quantity.required("amount", BigDecimal.class);
    }
}
