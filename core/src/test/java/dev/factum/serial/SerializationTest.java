package dev.factum.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.factum.PublicTypes;
import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Country;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Predicate;
import dev.factum.model.Proposition;
import dev.factum.model.Relation;
import dev.factum.model.Role;
import dev.factum.model.SourceId;
import dev.factum.time.EdtfInterval;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value goes into a stream and comes out equal. */
class SerializationTest {
    /** What no stream holds, and why. */
    private static final List<String> KEPT_OUT = List.of(
            // what applications write code for
            "dev.factum.dossier.ClaimFilter",
            "dev.factum.dossier.IntegrityRule",
            "dev.factum.dossier.IntegrityRules",
            // made from values anew, at the cost of reading it
            "dev.factum.lineage.Lineage",
            "dev.factum.dossier.Objector",
            "dev.factum.dossier.Standing",
            // made from a language, as the formatters of the JDK, which no stream holds either
            "dev.factum.time.EdtfFormatter",
            // never entered, not from a stream either: judge again
            "dev.factum.verdict.Fact",
            "dev.factum.verdict.Judgment",
            // of which there are no instances
            "dev.factum.dossier.DossierShape",
            "dev.factum.dossier.JsonSchemas",
            "dev.factum.model.Shapes");

    static Stream<Object> samples() {
        return SerialSamples.all().stream();
    }

    @Test
    void everyPublicTypeIsAValueOrKeptOut() {
        List<String> others = PublicTypes.forUsers()
                .filter(type -> !Serializable.class.isAssignableFrom(type))
                .map(Class::getName)
                .filter(name -> !name.endsWith("$Builder"))
                .toList();

        assertThat(others).containsExactlyInAnyOrderElementsOf(KEPT_OUT);
    }

    @Test
    void samplesAreOfEveryType() {
        List<Object> samples = SerialSamples.all();
        List<String> without = PublicTypes.forUsers()
                .filter(type -> Serializable.class.isAssignableFrom(type) && !Throwable.class.isAssignableFrom(type))
                .filter(type -> samples.stream().noneMatch(type::isInstance))
                .map(Class::getName)
                .toList();

        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueComesBackEqual(Object value) {
        Object copy = Streams.copy(value);

        assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(copy.getClass()).isEqualTo(value.getClass());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aStreamHoldsNothingButTypesOfFactum(Object value) throws IOException, ClassNotFoundException {
        assertThat(Streams.readFiltered(Streams.bytes(value))).isEqualTo(value);
    }

    @Test
    void theEndsOfIntervalsStayTheSame() {
        assertThat(Streams.copy(EdtfInterval.End.OPEN)).isSameAs(EdtfInterval.End.OPEN);
        assertThat(Streams.copy(EdtfInterval.End.UNKNOWN)).isSameAs(EdtfInterval.End.UNKNOWN);
    }

    @Test
    void codesThatThisVersionDoesNotKnowAreKept() {
        assertThat(Streams.copy(Role.of("court-jester")).code()).isEqualTo("court-jester");
    }

    @Test
    void aClaimStatesNoContentId() {
        Claim claim = claim("kim", "parade");
        String stream = new String(Streams.bytes(claim), StandardCharsets.ISO_8859_1);

        assertThat(stream).doesNotContain("f1-");
        assertThat(Streams.copy(claim).id()).isEqualTo(claim.id());
    }

    @Test
    void aDossierKeepsTheOrderOfItsClaims() {
        List<Claim> claims = List.of(claim("z", "e"), claim("a", "e"), claim("m", "e"));
        Dossier copy = Streams.copy(Dossier.builder().addAll(claims).build());

        assertThat(copy.claims()).isEqualTo(claims);
        assertThat(copy.claimsAbout(LeaderId.of("a"))).containsExactly(claims.get(1));
    }

    @Test
    void oneIdOfManyClaimsStaysOneId() {
        LeaderId kim = LeaderId.of("kim");
        List<Claim> claims = List.of(
                claim(Relation.builder()
                        .subject(kim)
                        .predicate(Predicate.ALLIED_WITH)
                        .object(Country.of("CN"))
                        .build()),
                claim(Attendance.of(kim, EventId.of("parade"))));
        List<Claim> copies = Streams.copy(new ArrayList<>(claims));

        assertThat(((Relation) copies.get(0).proposition()).subject())
                .isSameAs(((Attendance) copies.get(1).proposition()).leader());
    }

    private static Claim claim(String leader, String event) {
        return claim(Attendance.of(LeaderId.of(leader), EventId.of(event)));
    }

    private static Claim claim(Proposition proposition) {
        return Claim.builder()
                .proposition(proposition)
                .addCitation(Citation.of(SourceId.of("bbc")))
                .build();
    }

    @Test
    void anExceptionKeepsItsReportAndItsStackTrace() {
        InvalidValueException thrown = catchThrowableOfType(InvalidValueException.class, () -> Country.of("AB"));
        thrown.addSuppressed(new IllegalStateException("beside it"));
        InvalidValueException copy = Streams.copy(thrown);

        assertThat(copy.report()).isEqualTo(thrown.report());
        assertThat(copy.what()).isEqualTo("Country");
        assertThat(copy).hasMessage(thrown.getMessage());
        assertThat(copy.getStackTrace()).isEqualTo(thrown.getStackTrace());
        assertThat(copy.getSuppressed()).hasSize(1);
    }

    @Test
    void everyClassDeclaresItsVersion() {
        List<Class<?>> without = PublicTypes.all()
                .filter(type -> Serializable.class.isAssignableFrom(type))
                .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                .filter(type -> ObjectStreamClass.lookup(type).getSerialVersionUID() != 1)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void proxiesHaveAPublicConstructor() {
        List<Class<?>> proxies = PublicTypes.all()
                .filter(type -> SerialProxy.class.isAssignableFrom(type) && type != SerialProxy.class)
                .toList();

        assertThat(proxies)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "ValidationProxy", "TimeProxy", "ModelProxy", "LineageProxy", "DossierProxy", "VerdictProxy");
        assertThat(proxies).noneMatch(proxy -> Modifier.isPublic(proxy.getModifiers()));
    }
}
