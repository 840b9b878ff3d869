package dev.factum.testing;

import dev.factum.model.ClaimId;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.SourceId;
import dev.factum.shape.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Ids: mostly of a few, so that values have something to do with each other; and some that look like nothing known. */
final class Pool {
    private static final List<String> LEADERS = List.of("kim-jong-un", "xi-jinping", "putin", "macron");
    private static final List<String> EVENTS = List.of("parade-2025", "summit", "dinner", "parade-2015");
    private static final List<String> SOURCES = List.of("nationpress", "agency", "nis", "ministry", "witness", "blog");
    private static final List<String> CLAIMS = List.of("c1", "c2", "c3");
    private static final int HEX_DIGITS = 64;

    private Pool() {}

    static Arbitrary<LeaderId> leaders(Kind.Scalar<?> kind) {
        return ids(kind, LEADERS).map(LeaderId::of);
    }

    static Arbitrary<EventId> events(Kind.Scalar<?> kind) {
        return ids(kind, EVENTS).map(EventId::of);
    }

    static Arbitrary<SourceId> sources(Kind.Scalar<?> kind) {
        return ids(kind, SOURCES).map(SourceId::of);
    }

    /** Returns ids of claims, among them content ids. */
    static Arbitrary<ClaimId> claims(Kind.Scalar<?> kind) {
        Arbitrary<String> assigned = ids(kind, CLAIMS).map(id -> id.startsWith("f1-") ? "c" + id : id);
        Arbitrary<String> contentIds = Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofLength(HEX_DIGITS)
                .map(digits -> "f1-" + digits);
        return Arbitraries.frequencyOf(Tuple.of(5, assigned), Tuple.of(1, contentIds))
                .map(ClaimId::of);
    }

    private static Arbitrary<String> ids(Kind.Scalar<?> kind, List<String> known) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(known)),
                Tuple.of(1, Texts.ids(kind.form()).map(Pool::shortened)));
    }

    /** An id as long as can be, with a letter before it, would be too long. */
    private static String shortened(String id) {
        return id.length() > 199 ? id.substring(0, 199) : id;
    }
}
