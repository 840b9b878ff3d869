package dev.factum.serial;

import static dev.factum.serial.Forgery.again;
import static dev.factum.serial.Forgery.bare;
import static dev.factum.serial.Forgery.endlessText;
import static dev.factum.serial.Forgery.flags;
import static dev.factum.serial.Forgery.longArray;
import static dev.factum.serial.Forgery.model;
import static dev.factum.serial.Forgery.proxy;
import static dev.factum.serial.Forgery.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.factum.PublicTypes;
import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.EventId;
import dev.factum.model.LeaderId;
import dev.factum.model.Place;
import dev.factum.model.Role;
import dev.factum.model.SourceId;
import dev.factum.serial.Forgery.Part;
import dev.factum.validation.InvalidValueException;
import java.io.EOFException;
import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no program writes is no value, or one that is valid. */
class ForgedStreamsTest {
    private static final String TIME = "dev.factum.time.TimeProxy";
    private static final String VALIDATION = "dev.factum.validation.ValidationProxy";
    private static final String DOSSIER = "dev.factum.dossier.DossierProxy";

    private static final Part KIM = record(LeaderId.class, "value", "kim");
    private static final Part PARADE = record(EventId.class, "value", "parade");
    private static final Part BBC = record(SourceId.class, "value", "bbc");

    /** A claim, its id, and its citations, as they stand in a stream. */
    private static Part claim(Object[] id, Object... citations) {
        Object[] proposition = {
            "proposition", "Attendance", "leader", KIM, "event", PARADE, "presence", "in-person", null, null
        };
        Object[] stance = {"polarity", "affirmed", "mode", "factual", "certainty", "unstated"};
        Object[] rest = {null, null};
        return model(Stream.of(
                        new Object[] {"Claim"},
                        id,
                        proposition,
                        stance,
                        new Object[] {"citations"},
                        citations,
                        new Object[] {null},
                        rest)
                .flatMap(Stream::of)
                .toArray());
    }

    private static final Object[] NO_ID = {};
    private static final Object[] CITATION = {"Citation", "source", BBC, null, null};

    private static Part integer() {
        return out -> {
            byte[] bytes = Streams.bytes(7);
            out.write(bytes, 4, bytes.length - 4);
        };
    }

    @Test
    void whatIsWellFormedIsRead() throws IOException, ClassNotFoundException {
        assertThat(Streams.read(Forgery.stream(model("Place", "name", "Beijing", null, "x", "1", null))))
                .isEqualTo(Place.of("Beijing").withExtra(Map.of("x", "1")));
        Claim claim = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("kim"), EventId.of("parade")))
                .addCitation(Citation.of(SourceId.of("bbc")))
                .build();
        assertThat(Streams.read(Forgery.stream(claim(NO_ID, CITATION)))).isEqualTo(claim);
        assertThat(Streams.read(
                        Forgery.stream(claim(new Object[] {"id", claim.id().value()}, CITATION))))
                .isEqualTo(claim);
        assertThat(Streams.read(Forgery.stream(proxy(DOSSIER, 1, "Dossier", "version", "1.0", null, null))))
                .isEqualTo(Dossier.of());
        assertThat(Streams.read(Forgery.stream(proxy(TIME, 1, "YearSpan", null, "1", null, null))))
                .hasToString("at most 1 by the calendar, any number by year numbers");
    }

    static Stream<Arguments> wrong() {
        String otherId = "f1-" + "0".repeat(64);
        return Stream.of(
                Arguments.of(
                        proxy("dev.factum.model.ModelProxy", 2, "Place", "name", "Beijing", null, null),
                        "The version of a serialized value must be 1, but was 2"),
                Arguments.of(model("Palace"), "There is no serialized form of the name Palace"),
                Arguments.of(model("Dossier"), "There is no serialized form of the name Dossier"),
                Arguments.of(model((Object) null), "A part must be a java.lang.String, but was missing"),
                Arguments.of(model(integer()), "A part must be a java.lang.String, but was a java.lang.Integer"),
                Arguments.of(model("Place", null, null), "Place.name must be set, but was missing"),
                Arguments.of(
                        model("Place", "name", null, null, null), "A part must be a java.lang.Object, but was missing"),
                Arguments.of(
                        model("Place", "name", integer(), null, null),
                        "A part must be text, but was a java.lang.Integer"),
                Arguments.of(
                        model("Place", "name", KIM, null, null),
                        "A part must be text, but was a dev.factum.model.LeaderId"),
                Arguments.of(
                        model("Place", "name", "Beijing", "country", KIM, null, null),
                        "A part must be text, but was a dev.factum.model.LeaderId"),
                Arguments.of(model("Place", "name", "Beijing", "mayor", "x", null, null), "Place has no member mayor"),
                Arguments.of(
                        model("Place", "name", "Beijing", "name", "Peking", null, null),
                        "A part must be there once, but name was there again"),
                Arguments.of(
                        model("Place", "name", "Beijing", null, "x", "1", "x", "2", null),
                        "A part must be there once, but x was there again"),
                Arguments.of(
                        model("Place", "name", "Beijing", null, "name", "1", null),
                        "Place is not valid, 1 problem: Place.extra must not hold a member that Place has, such as name,"
                                + " but was name [place.extra.name-known]"),
                Arguments.of(
                        model("Place", "name", "Beijing", null, "x", "{", null),
                        "Place is not valid, 1 problem: Place.extra must hold the text of one JSON value, but was {"
                                + " [place.extra.not-json]"),
                Arguments.of(
                        model("Place", "name", "Bei\u202ejing", null, null),
                        "Place is not valid, 1 problem: Place.name must not hold a character that reorders the text around"
                                + " it, but was \"Bei\\u202Ejing\" [place.name.bidi-control]"),
                Arguments.of(
                        model("Place", "name", "Beijing", "geo", "Place", "name", "x", null, null, null, null),
                        "There is no object of the name Place here"),
                Arguments.of(
                        model("Anniversary", "event", PARADE, "years", "0", null, null), "Anniversary is not valid"),
                Arguments.of(
                        model("Anniversary", "event", PARADE, "years", "x", null, null), "For input string: \"x\""),
                Arguments.of(
                        model("Recording", "at", "now", "by", "x", "method", "x", null, null), "Instant is not valid"),
                Arguments.of(
                        model("Attendance", "leader", KIM, "event", KIM, "presence", "remote", null, null),
                        "A part must be text, but was a dev.factum.model.LeaderId"),
                Arguments.of(
                        model("Attendance", "leader", KIM, "event", PARADE, "presence", "REMOTE", null, null),
                        "Presence has no code REMOTE"),
                Arguments.of(
                        model("Attendance", "leader", KIM, "event", PARADE, null, null),
                        "Attendance.presence must be set, but was missing"),
                Arguments.of(
                        claim(NO_ID),
                        "Claim is not valid, 1 problem: Claim.citations must hold at least one citation, but was []"
                                + " [claim.citations.empty]"),
                Arguments.of(
                        claim(new Object[] {"id", otherId}, CITATION),
                        "Claim is not valid, 1 problem: Claim.id must be left out or be the content id f1-"),
                Arguments.of(
                        claim(new Object[] {"id", record(ClaimId.class, "value", otherId)}, CITATION),
                        "Claim is not valid, 1 problem: Claim.id must be left out or be the content id f1-"),
                Arguments.of(record(LeaderId.class, "value", "a b"), "LeaderId is not valid"),
                Arguments.of(record(LeaderId.class, "value", null), "value"),
                Arguments.of(record(LeaderId.class, "other", "kim"), "value"),
                Arguments.of(record(Country.class, "value", "AB"), "Country is not valid"),
                Arguments.of(record(Role.class, "code", ""), "Role is not valid"),
                Arguments.of(
                        model("Topic", "attendance", PARADE, KIM, null, null),
                        "A part must be a java.lang.String, but was missing"),
                Arguments.of(
                        model("Topic", "attendance", "leader:kim", null, ""),
                        "A part must be a dev.factum.model.EntityRef, but was a java.lang.String"),
                Arguments.of(model("QuoteLocation.Ambiguous", null, flags(true, true)), "QuoteLocation is not valid"),
                Arguments.of(
                        model("QuoteLocation.Absent", again(1)),
                        "A part must be a dev.factum.model.QuoteLocation$Passage, but was a dev.factum.model.ModelProxy"),
                Arguments.of(model("SourceText", null, null), "A part must be a java.lang.String, but was missing"),
                Arguments.of(proxy(TIME, 1, "Edtf", "1984-13"), "Edtf is not valid"),
                Arguments.of(proxy(TIME, 1, "EdtfInterval.End", "1984/1985"), "Edtf is not valid"),
                Arguments.of(proxy(TIME, 1, "EdtfSet.Member", "1984,1985"), "Edtf is not valid"),
                Arguments.of(proxy(TIME, 1, "EdtfSet.Member", ""), "Edtf is not valid"),
                Arguments.of(proxy(TIME, 1, "Bound.Local", "1984-13-01T00:00"), "could not be parsed"),
                Arguments.of(proxy(TIME, 1, "Bound.Global", ""), "could not be parsed"),
                Arguments.of(proxy(TIME, 1, "YearSpan", "2", "1", null, null), "Edtf is not valid"),
                Arguments.of(proxy(TIME, 1, "YearSpan", "1e3", null, null, null), "For input string: \"1e3\""),
                Arguments.of(
                        proxy(VALIDATION, 1, "Problem", null, "", null, null),
                        "A part must be a dev.factum.validation.Rule, but was missing"),
                Arguments.of(
                        proxy(VALIDATION, 1, "Report", KIM, null),
                        "A part must be a dev.factum.validation.Problem, but was a dev.factum.model.LeaderId"),
                Arguments.of(proxy(DOSSIER, 1, "Dossier", null, null), "Dossier.version must be set, but was missing"),
                Arguments.of(proxy(DOSSIER, 1, "Dossier", "version", "2.0", null, null), "Dossier is not valid"),
                Arguments.of(
                        proxy(DOSSIER, 1, "Dossier", "version", "1.0", null, "claims", "[]", null),
                        "Dossier is not valid"),
                Arguments.of(
                        proxy(DOSSIER, 1, "Dossier", "version", "1.0", "leaders", "Leader", "id", KIM, null, null),
                        "Leader.name must be set, but was missing"),
                Arguments.of(
                        proxy(DOSSIER, 1, "DossierDiff", null, null),
                        "A part must be a dev.factum.dossier.Dossier, but was missing"),
                Arguments.of(proxy(DOSSIER, 1, "Match", KIM, PARADE, null), "second must come after first"),
                Arguments.of(
                        proxy(DOSSIER, 1, "MemberChange", null, null, null),
                        "A part must be a java.lang.String, but was missing"),
                Arguments.of(
                        proxy(DOSSIER, 1, "TimelineEntry", null, null),
                        "A part must be a dev.factum.model.Event, but was missing"),
                Arguments.of(
                        proxy(DOSSIER, 1, "Grounding.Entry", KIM),
                        "A part must be a dev.factum.model.ClaimId, but was a dev.factum.model.LeaderId"),
                Arguments.of(
                        proxy(DOSSIER, 1, "Phrases", "en", null),
                        "A part must be a java.util.Locale, but was a java.lang.String"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatBreaksARuleIsRefused(Part forged, String message) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Forgery.stream(forged)))
                .withMessageContaining(message);
    }

    @Test
    void whatBreaksARuleIsTheCause() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Forgery.stream(claim(NO_ID))))
                .withCauseInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsCutOffIsRefused(Part forged, String message) {
        byte[] whole = Forgery.stream(forged);
        byte[] part = Arrays.copyOf(whole, whole.length - 2);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Streams.read(part));
    }

    @Test
    void declaredLengthsAreNotTrusted() {
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> Streams.read(Forgery.stream(model(endlessText()))));
    }

    /** Arrays are made by the JDK as long as the stream says, before a class of ours comes to see them. */
    @Test
    void theFilterRefusesWhatNoValueHolds() {
        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> Streams.readFiltered(Forgery.stream(model(longArray()))))
                .withMessage("filter status: REJECTED");
        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> Streams.readFiltered(Forgery.stream(model("Place", "name", integer(), null, null))))
                .withMessage("filter status: REJECTED");
    }

    // ---- streams that name a class itself

    static Stream<Class<?>> proxied() {
        return PublicTypes.all()
                .filter(type -> Serializable.class.isAssignableFrom(type))
                .filter(type -> !type.isRecord() && !type.isEnum() && !Modifier.isAbstract(type.getModifiers()))
                .filter(type ->
                        !Externalizable.class.isAssignableFrom(type) && !Throwable.class.isAssignableFrom(type));
    }

    @Test
    void allProxiedClassesAreFound() {
        assertThat(proxied().map(Class::getSimpleName))
                .hasSizeGreaterThan(40)
                .contains("ImmutableClaim", "EdtfDate", "End", "Member", "Report", "Dossier", "DossierDiff");
    }

    @ParameterizedTest
    @MethodSource("proxied")
    void noStreamHoldsAClassThatHasAProxy(Class<?> type) {
        for (boolean inherits : List.of(true, false)) {
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> Streams.read(Forgery.stream(bare(type, inherits))))
                    .withMessageContaining("must be read through its proxy, but stood in the stream itself");
        }
    }

    static Stream<Class<?>> records() {
        return PublicTypes.all().filter(type -> type.isRecord() && Serializable.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordWithoutItsPartsIsRefused(Class<?> type) {
        // a number that is not there is 0, and the constructor tells whether it may be
        boolean ofNumbersAlone = Stream.of(type.getRecordComponents())
                .allMatch(part -> part.getType().isPrimitive());
        try {
            Object value = Streams.read(Forgery.stream(bare(type, true)));
            assertThat(ofNumbersAlone).as(value.toString()).isTrue();
        } catch (IOException | ClassNotFoundException e) {
            assertThat(e).isInstanceOf(InvalidObjectException.class);
        }
    }

    @Test
    void anExceptionWithoutAReportIsRefused() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Forgery.stream(bare(InvalidValueException.class, true))))
                .withMessage("InvalidValueException.report must hold at least one problem, but was empty");
    }
}
