package dev.factum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.factum.dossier.ClaimFilter;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.EntityRef;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Polarity;
import dev.factum.model.Proposition;
import dev.factum.model.Retraction;
import dev.factum.model.SourceId;
import dev.factum.time.Edtf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Claims are narrowed to what was asked for. */
class ClaimArbitraryProperties {
    private static final LeaderId KIM = LeaderId.of("kim");
    private static final Attendance ATTENDANCE = Attendance.of(KIM, EventId.of("parade"));
    private static final Edtf TIME = Edtf.parse("2025-09");

    @Property
    void claimsAboutAnything(@ForAll("refs") EntityRef ref, @ForAll java.util.Random random) {
        Claim claim = Factum.claims().about(ref).generator(100).next(random).value();

        assertThat(claim).matches(ClaimFilter.about(ref));
    }

    @Property
    void stances(@ForAll("narrow") Claim claim) {
        assertThat(claim.proposition()).isInstanceOf(Attendance.class);
        assertThat(claim.proposition().mentions()).contains(KIM);
        assertThat(claim.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(claim.mode()).isEqualTo(Mode.OPINION);
        assertThat(claim.validDuring()).contains(TIME);
        assertThat(claim.citations()).extracting(Citation::source).contains(SourceId.of("nis"));
    }

    @Property
    void whatIsSaid(@ForAll("said") Claim claim) {
        assertThat(claim.proposition()).isEqualTo(ATTENDANCE);
        assertThat(claim.polarity()).isEqualTo(Polarity.AFFIRMED);
    }

    @Example
    void narrowingLeavesTheGeneratorAsItIs() {
        Arbitrary<Claim> denied = Factum.claims().denied();

        assertThat(Factum.claims().affirmed()).isNotSameAs(denied);
        assertThat(Factum.claims().list().ofSize(200).sample())
                .extracting(Claim::polarity)
                .contains(Polarity.AFFIRMED, Polarity.DENIED);
    }

    @Example
    void whatCannotBeNamedIsRefused() {
        Arbitrary<Claim> claims = Factum.claims().about(KIM).of(Retraction.class);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> claims.generator(100))
                .withMessage("ref must be one that Retraction can name, but was leader:kim");
    }

    @Provide
    Arbitrary<EntityRef> refs() {
        return Arbitraries.of(
                KIM, EventId.of("dinner"), SourceId.of("nis"), ClaimId.of("c1"), Country.of("KP"), Country.of("SUHH"));
    }

    @Provide
    Arbitrary<Claim> narrow() {
        return Factum.claims()
                .about(KIM)
                .of(Attendance.class)
                .denied()
                .in(Mode.OPINION)
                .citing(SourceId.of("nis"))
                .validDuring(TIME);
    }

    @Provide
    Arbitrary<Claim> said() {
        Proposition proposition = ATTENDANCE;
        return Factum.claims().saying(proposition).affirmed();
    }
}
