package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierDiff;
import dev.factum.model.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of dossiers: merging is a union, a difference leads from one to the other, and order means nothing. */
class DossierLawsProperties {
    private static final Dossier NONE = Dossier.builder().build();

    @Property(tries = 20)
    void mergingIsAUnion(@ForAll Dossier one, @ForAll Dossier other, @ForAll Dossier third) {
        assertThat(one.merge(other)).isEqualTo(other.merge(one)).hasSameHashCodeAs(other.merge(one));
        assertThat(one.merge(other).merge(third)).isEqualTo(one.merge(other.merge(third)));
        assertThat(one.merge(one)).isEqualTo(one);
        assertThat(one.merge(NONE)).isEqualTo(one);
        assertThat(one.merge(other).merge(other)).isEqualTo(one.merge(other));
    }

    @Property(tries = 20)
    void aDifferenceLeadsFromOneToTheOther(@ForAll Dossier one, @ForAll Dossier other) {
        DossierDiff diff = one.diff(other);

        assertThat(one.apply(diff)).isEqualTo(other);
        assertThat(other.apply(other.diff(one))).isEqualTo(one);
        assertThat(diff.isEmpty()).isEqualTo(one.equals(other));
        assertThat(one.diff(one).isEmpty()).isTrue();
    }

    @Property(tries = 20)
    void theOrderOfEntitiesMeansNothing(@ForAll Dossier dossier, @ForAll Random random) {
        List<Entity> entities = new ArrayList<>();
        Stream.of(dossier.leaders(), dossier.events(), dossier.sources(), dossier.claims())
                .forEach(entities::addAll);
        Collections.shuffle(entities, random);
        Dossier shuffled = Dossier.builder().addAll(entities).build();

        assertThat(shuffled.diff(dossier).added()).isEmpty();
        assertThat(shuffled.diff(dossier).removed()).isEmpty();
        assertThat(shuffled.diff(dossier).changed()).isEmpty();
        assertThat(shuffled.check()).isEqualTo(dossier.check());
        assertThat(shuffled.conflicts()).isEqualTo(dossier.conflicts());
    }

    @Property(tries = 20)
    void whatIsAddedIsMerged(@ForAll Dossier one, @ForAll Dossier other) {
        List<Entity> entities = new ArrayList<>();
        Stream.of(other.leaders(), other.events(), other.sources(), other.claims())
                .forEach(entities::addAll);

        assertThat(one.plus(entities))
                .isEqualTo(one.merge(Dossier.builder().addAll(entities).build()));
    }
}
