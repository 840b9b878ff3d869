package dev.factum.testing;

import dev.factum.model.ClaimId;
import dev.factum.model.Proposition;
import dev.factum.model.Shapes;
import dev.factum.model.SourceId;
import dev.factum.shape.Shape;
import dev.factum.time.Edtf;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes members that were chosen one by one fit each other, by the rules of their type; nothing is thrown away for it. */
final class Fitting {
    private static final BigDecimal MOST_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_LONGITUDE = BigDecimal.valueOf(180);

    private static final Edtf LONG_AGO = Edtf.parse("1945");

    /** By the types whose rules hold two members against each other. */
    private static final Map<Shape<?>, UnaryOperator<Members<?>>> BY_SHAPE = Map.ofEntries(
            Map.entry(Shapes.GEO_POINT, Fitting::onTheGlobe),
            Map.entry(Shapes.QUANTITY, Fitting::withinBounds),
            Map.entry(Shapes.TEXT_SPAN, Fitting::fromStartToEnd),
            Map.entry(Shapes.TIME_SPAN, Fitting::fromStartToLaterEnd),
            Map.entry(Shapes.PRECEDENT, members -> unlessSame(members, "previous", "event")),
            Map.entry(Shapes.ANNIVERSARY, Fitting::ofAnother),
            Map.entry(Shapes.LEADER, Fitting::bornFirst),
            Map.entry(Shapes.EVENT, members -> unlessSame(members, "partOf", "id")),
            Map.entry(Shapes.SOURCE, Fitting::ofOthers),
            Map.entry(Shapes.CITATION, Fitting::alongAChain),
            Map.entry(Shapes.CLAIM, Fitting::aboutOthers));

    private Fitting() {}

    @SuppressWarnings("unchecked") // the shape stays the same
    static <T> Members<T> fit(Members<T> members) {
        Members<?> fitted =
                BY_SHAPE.getOrDefault(members.shape(), UnaryOperator.identity()).apply(members);
        for (List<String> choice : fitted.shape().choices()) {
            fitted = oneOf(fitted, choice);
        }
        return (Members<T>) fitted;
    }

    /** Keeps the first of the members that exclude each other. */
    private static Members<?> oneOf(Members<?> members, List<String> choice) {
        Members<?> one = members;
        boolean found = false;
        for (String field : choice) {
            one = found ? one.without(field) : one;
            found |= one.held().containsKey(field);
        }
        return one;
    }

    private static Members<?> unlessSame(Members<?> members, String field, String other) {
        return Objects.equals(members.held().get(field), members.held().get(other)) ? members.without(field) : members;
    }

    private static Members<?> ofAnother(Members<?> members) {
        Members<?> others = unlessSame(members, "of", "event");
        boolean ofNothing = !others.held().containsKey("of") && !others.held().containsKey("ofTime");
        return ofNothing ? others.with("ofTime", LONG_AGO) : others;
    }

    private static Members<?> onTheGlobe(Members<?> members) {
        return members.<BigDecimal>map("latitude", degrees -> within(degrees, MOST_LATITUDE))
                .<BigDecimal>map("longitude", degrees -> within(degrees, MOST_LONGITUDE));
    }

    private static BigDecimal within(BigDecimal degrees, BigDecimal most) {
        return degrees.abs().compareTo(most) <= 0 ? degrees : degrees.remainder(most);
    }

    private static Members<?> withinBounds(Members<?> members) {
        BigDecimal amount = members.required("amount", BigDecimal.class);
        return members.<BigDecimal>map("lower", amount::min).<BigDecimal>map("upper", amount::max);
    }

    private static Members<?> fromStartToEnd(Members<?> members) {
        int one = members.required("start", Integer.class);
        int other = members.required("end", Integer.class);
        int start = Math.min(Math.min(one, other), Integer.MAX_VALUE - 1);
        return members.with("start", start).with("end", Math.max(Math.max(one, other), start + 1));
    }

    private static Members<?> fromStartToLaterEnd(Members<?> members) {
        Duration start = members.required("start", Duration.class).abs();
        return members.with("start", start)
                .<Duration>map("end", end -> end.compareTo(start) > 0 ? end : start.plusNanos(1));
    }

    private static Members<?> bornFirst(Members<?> members) {
        Edtf born = members.get("born", Edtf.class);
        Edtf died = members.get("died", Edtf.class);
        if (born == null || died == null || !died.isBefore(born).isTrue()) {
            return members;
        }
        return members.with("born", died).with("died", born);
    }

    private static Members<?> ofOthers(Members<?> members) {
        SourceId id = members.required("id", SourceId.class);
        return unlessSame(members, "publisher", "id").<Collection<SourceId>>map("derivedFrom", ids -> without(ids, id));
    }

    private static Members<?> alongAChain(Members<?> members) {
        SourceId source = members.required("source", SourceId.class);
        return members.<Collection<SourceId>>map("via", ids -> without(ids, source));
    }

    private static Members<?> aboutOthers(Members<?> members) {
        ClaimId id = members.get("id", ClaimId.class);
        Proposition proposition = members.required("proposition", Proposition.class);
        if (id == null || proposition.mentions().contains(id)) {
            return members.without("id");
        }
        return members.<Collection<ClaimId>>map("supersedes", ids -> without(ids, id));
    }

    /** Each of them once, in their order. */
    private static <I> List<I> without(Collection<I> ids, I own) {
        Set<I> others = new LinkedHashSet<>(ids);
        others.remove(own);
        return List.copyOf(others);
    }
}
