package dev.factum.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.model.Claim;
import dev.factum.model.Entity;
import dev.factum.shape.Canonical;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of merging, differences and growth, where ids, names and contents clash. */
class MergeProperties {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallWorld.dossiers();
    }

    @Provide
    Arbitrary<List<Entity>> entities() {
        return SmallWorld.entities();
    }

    private static Set<Entity> all(Dossier dossier) {
        return Stream.of(dossier.leaders(), dossier.events(), dossier.sources(), dossier.claims())
                .flatMap(List::stream)
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    private static String json(Dossier dossier) {
        return Canonical.text(DossierShape.DOSSIER, dossier);
    }

    // ---- merge

    @Property(tries = 500)
    void mergingIsAssociative(
            @ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b, @ForAll("dossiers") Dossier c) {
        Dossier left = a.merge(b).merge(c);
        Dossier right = a.merge(b.merge(c));

        assertThat(left).isEqualTo(right).hasSameHashCodeAs(right);
        assertThat(json(left)).isEqualTo(json(right));
    }

    @Property(tries = 500)
    void mergingIsCommutative(@ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b) {
        assertThat(a.merge(b)).isEqualTo(b.merge(a)).hasSameHashCodeAs(b.merge(a));
        assertThat(a.merge(b).check()).isEqualTo(b.merge(a).check());
    }

    @Property(tries = 500)
    void mergingIsIdempotent(@ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b) {
        assertThat(a.merge(a)).isSameAs(a);
        assertThat(a.merge(b).merge(b)).isEqualTo(a.merge(b));
        assertThat(a.merge(Dossier.of()).version()).isEqualTo(a.version());
        assertThat(a.merge(Dossier.of())).isEqualTo(a);
    }

    @Property(tries = 500)
    void mergingLosesNothingAndAddsNothing(@ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b) {
        Dossier merged = a.merge(b);
        Set<Entity> union = all(a);
        union.addAll(all(b));

        assertThat(all(merged)).isEqualTo(union);
        Set<String> values = new HashSet<>(a.extra().values());
        values.addAll(b.extra().values());
        assertThat(new HashSet<>(merged.extra().values())).isEqualTo(values);
        assertThat(merged.extra().keySet())
                .containsAll(a.extra().keySet())
                .containsAll(b.extra().keySet());
        for (Entity entity : union) {
            assertThat(merged.variants(entity.ref())).contains(entity);
        }
    }

    // ---- differences

    @Property(tries = 1000)
    void applyingTheDifferenceMakesTheOther(@ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b) {
        DossierDiff diff = a.diff(b);

        assertThat(a.apply(diff)).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(b.apply(b.diff(a))).isEqualTo(a);
        assertThat(b.apply(diff)).isEqualTo(b);
        assertThat(diff.isEmpty()).isEqualTo(a.equals(b));
        assertThat(diff).isEqualTo(a.diff(b)).hasSameHashCodeAs(a.diff(b));
    }

    @Property(tries = 200)
    void aDossierDoesNotDifferFromItself(@ForAll("dossiers") Dossier a) {
        Dossier same = Dossier.builder().addAll(all(a)).version(a.version()).build();

        assertThat(a.diff(a).isEmpty()).isTrue();
        assertThat(a.diff(a)).hasToString("no differences");
        assertThat(a.apply(a.diff(a))).isSameAs(a);
        assertThat(a.diff(same).isEmpty()).isEqualTo(a.extra().isEmpty());
    }

    @Property(tries = 300)
    void whatIsChangedDiffersInEachOfItsMembers(@ForAll("dossiers") Dossier a, @ForAll("dossiers") Dossier b) {
        for (EntityChange change : a.diff(b).changed()) {
            assertThat(change.members())
                    .isNotEmpty()
                    .allSatisfy(member -> assertThat(member.before()).isNotEqualTo(member.after()));
            assertThat(a.variants(change.before().ref())).contains(change.before());
            assertThat(b.variants(change.after().ref())).contains(change.after());
        }
    }

    // ---- growth

    @Property(tries = 300)
    void growingIsBuildingAllAtOnce(@ForAll("entities") List<Entity> entities, @ForAll("dossiers") Dossier start) {
        Dossier grown = start;
        for (int from = 0, step = 1; from < entities.size(); from += step, step = step % 3 + 1) {
            grown = grown.plus(entities.subList(from, Math.min(entities.size(), from + step)));
        }
        Dossier built = start.toBuilder().addAll(entities).build();

        assertThat(grown).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(grown.claims()).isEqualTo(built.claims());
        assertThat(grown.toBuilder().build().claims()).isEqualTo(built.claims());
        assertThat(grown.plus(entities)).isSameAs(grown);
        assertThat(grown.topics()).isEqualTo(built.topics());
        assertThat(grown.check()).isEqualTo(built.check());
        for (Claim claim : built.claims()) {
            assertThat(grown.claim(claim.contentId())).isEqualTo(built.claim(claim.contentId()));
            assertThat(grown.variants(claim.id())).isEqualTo(built.variants(claim.id()));
            assertThat(grown.claimsOn(claim.proposition().topic()))
                    .isEqualTo(built.claimsOn(claim.proposition().topic()));
        }
        for (Entity entity : entities) {
            assertThat(grown.claimsAbout(entity.ref())).isEqualTo(built.claimsAbout(entity.ref()));
            assertThat(grown.pointerTo(entity)).isEqualTo(built.pointerTo(entity));
        }
    }

    @Property(tries = 100)
    void whatGrowsDoesNotChangeWhatItGrewFrom(
            @ForAll("dossiers") Dossier start, @ForAll("entities") List<Entity> entities) {
        String before = json(start);
        List<Claim> claims = new ArrayList<>(start.claims());
        List<Dossier> branches = entities.stream()
                .map(entity -> start.plus(List.of(entity)).plus(entities))
                .toList();

        assertThat(json(start)).isEqualTo(before);
        assertThat(start.claims()).isEqualTo(claims);
        assertThat(branches).allMatch(branch -> branch.equals(branches.get(0)));
    }
}
