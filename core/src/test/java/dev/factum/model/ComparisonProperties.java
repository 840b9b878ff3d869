package dev.factum.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.time.Edtf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;

/** The laws of comparison, over the propositions of {@link ComparisonTest} and what differs from them in one detail. */
class ComparisonProperties {
    private static final Set<Predicate> SINGLE_VALUED = Set.of(Predicate.of("capital"));
    static final List<Proposition> POOL = pool();

    private static final Map<Topic, List<Proposition>> BY_TOPIC =
            POOL.stream().collect(Collectors.groupingBy(Proposition::topic));

    private static List<Proposition> pool() {
        Set<Proposition> pool = new LinkedHashSet<>();
        ComparisonTest.rows().forEach(row -> {
            pool.add(row.first());
            pool.add(row.second());
        });
        for (Proposition one : List.copyOf(pool)) {
            for (String time :
                    List.of("2025", "2025-05", "2025-05-09", "2024/2025-05", "2025-05-09?", "../2025", "2026")) {
                Edtf during = Edtf.parse(time);
                if (one instanceof Attendance attendance) {
                    pool.add(attendance.withDuring(during));
                } else if (one instanceof Relation relation) {
                    pool.add(relation.withDuring(during));
                } else if (one instanceof Property property) {
                    pool.add(property.withDuring(during));
                } else if (one instanceof Occurrence occurrence) {
                    pool.add(occurrence.withTime(during));
                } else if (one instanceof Anniversary anniversary
                        && anniversary.of().isEmpty()) {
                    pool.add(anniversary.withOfTime(during));
                }
            }
        }
        return List.copyOf(pool);
    }

    @Provide
    Arbitrary<Proposition> propositions() {
        return Arbitraries.of(POOL);
    }

    /** A second proposition of the first one's topic. */
    private static Proposition near(Proposition first, int seed) {
        List<Proposition> same = BY_TOPIC.get(first.topic());
        return same.get(Math.floorMod(seed, same.size()));
    }

    @net.jqwik.api.Property(tries = 2000)
    @Label("compare is symmetric, and REFINE is one of both refining the other")
    void compareIsSymmetric(@ForAll("propositions") Proposition first, @ForAll int seed) {
        Proposition second = near(first, seed);
        Comparison comparison = first.compare(second, SINGLE_VALUED);

        assertThat(second.compare(first, SINGLE_VALUED)).isEqualTo(comparison);
        assertThat(second.compare(first)).isEqualTo(first.compare(second));
        assertThat(first.refines(second) || second.refines(first))
                .isEqualTo(first.compare(second) == Comparison.REFINE);
        assertThat(first.refines(second) && second.refines(first)).isFalse();
        if (first.compare(second) == Comparison.CONFLICT) {
            assertThat(comparison)
                    .as("single-valued predicates only add conflicts")
                    .isEqualTo(Comparison.CONFLICT);
        }
    }

    @net.jqwik.api.Property
    @Label("a proposition agrees with itself and does not refine itself")
    void agreesWithItself(@ForAll("propositions") Proposition one) {
        assertThat(one.compare(one, SINGLE_VALUED)).isEqualTo(Comparison.AGREE);
        assertThat(one.refines(one)).isFalse();
    }

    @net.jqwik.api.Property(tries = 2000)
    @Label("under different topics all is compatible")
    void differentTopicsAreCompatible(
            @ForAll("propositions") Proposition first, @ForAll("propositions") Proposition second) {
        if (!first.topic().equals(second.topic())) {
            assertThat(first.compare(second, SINGLE_VALUED)).isEqualTo(Comparison.COMPATIBLE);
            assertThat(first.refines(second)).isFalse();
        }
    }

    @net.jqwik.api.Property(tries = 3000)
    @Label("what refines a refinement refines")
    void refinementIsTransitive(@ForAll("propositions") Proposition first, @ForAll int a, @ForAll int b) {
        Proposition second = near(first, a);
        Proposition third = near(first, b);
        if (first.refines(second) && second.refines(third)) {
            assertThat(first.refines(third))
                    .as("%s / %s / %s", first, second, third)
                    .isTrue();
        }
    }

    @net.jqwik.api.Property(tries = 3000)
    @Label("what agree compare alike with all others")
    void agreementIsCongruent(@ForAll("propositions") Proposition first, @ForAll int a, @ForAll int b) {
        Proposition second = near(first, a);
        Proposition third = near(first, b);
        if (first.compare(second) == Comparison.AGREE) {
            assertThat(first.compare(third))
                    .as("%s / %s / %s", first, second, third)
                    .isEqualTo(second.compare(third));
        }
    }
}
