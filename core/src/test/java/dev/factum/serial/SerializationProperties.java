package dev.factum.serial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.DossierDiff;
import dev.factum.dossier.SmallWorld;
import dev.factum.model.Samples;
import dev.factum.time.Edtf;
import dev.factum.time.Texts;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What comes out of a stream equals what went in, whatever attributes a value has. */
class SerializationProperties {
    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.randomValue(Samples::any);
    }

    @Provide
    Arbitrary<Edtf> times() {
        return Texts.any().map(Edtf::parse);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return SmallWorld.dossiers();
    }

    private static void comesBack(Object value) {
        assertThat(Streams.copy(value))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @Property(tries = 1500)
    void valuesOfTheModel(@ForAll("values") Object value) {
        Statistics.collect(value.getClass().getSuperclass().getSimpleName());
        comesBack(value);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void times(@ForAll("times") Edtf time) {
        comesBack(time);
        comesBack(time.earliest());
        comesBack(time.latest());
        comesBack(Edtf.yearsBetween(time, Edtf.parse("1984")));
    }

    @Property
    void dossiers(@ForAll("dossiers") Dossier dossier) {
        comesBack(dossier);
        Dossier copy = Streams.copy(dossier);
        assertThat(copy.claims()).isEqualTo(dossier.claims());
        assertThat(copy.check()).isEqualTo(dossier.check());
        comesBack(dossier.check());
        comesBack(new ArrayList<>(dossier.topics()));
        comesBack(new ArrayList<>(dossier.timeline()));
        comesBack(new ArrayList<>(dossier.reconcile()));
        comesBack(new ArrayList<>(dossier.claims()));
    }

    @Property
    void differences(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        DossierDiff diff = one.diff(other);
        comesBack(diff);
        comesBack(new ArrayList<>(diff.changed()));
        DossierDiff copy = Streams.copy(diff);
        assertThat(one.apply(copy)).isEqualTo(other);
        assertThat(List.copyOf(copy.members())).isEqualTo(diff.members());
    }
}
