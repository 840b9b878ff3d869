package dev.factum.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.factum.dossier.Dossier;
import dev.factum.model.Attendance;
import dev.factum.model.Claim;
import dev.factum.model.Credibility;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Locator;
import dev.factum.model.Place;
import dev.factum.model.Presence;
import dev.factum.model.Proposition;
import dev.factum.model.Source;
import dev.factum.model.TextSpan;
import dev.factum.time.Edtf;
import dev.factum.time.EdtfDate;
import dev.factum.validation.InvalidValueException;
import dev.factum.validation.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a document is told by message, path and location, and by a report as the cause. */
class BadDocumentsTest {
    record Bad(
            String name,
            Class<?> type,
            String json,
            Class<? extends Exception> exception,
            String message,
            String path,
            int line,
            int column,
            List<String> pointers) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String MODEL = "dev.factum.model.";

    private static Bad bad(
            String name,
            Class<?> type,
            String json,
            Class<? extends Exception> exception,
            String message,
            String path,
            int line,
            int column,
            String... pointers) {
        return new Bad(name, type, json, exception, message, path, line, column, List.of(pointers));
    }

    static Stream<Bad> documents() {
        return Stream.of(
                bad(
                        "number for text",
                        Place.class,
                        "{\"name\": 7}",
                        MismatchedInputException.class,
                        "Place.name must be a string, not a number, but was 7 [place.name.json-type]",
                        MODEL + "Place[\"name\"]",
                        1,
                        10,
                        "/name"),
                bad(
                        "string for integer",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":\"1\",\"end\":2}",
                        MismatchedInputException.class,
                        "TextSpan.start must be an integer, not a string, but was 1 [text-span.start.json-type]",
                        MODEL + "TextSpan[\"start\"]",
                        1,
                        29,
                        "/start"),
                bad(
                        "fraction for integer",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":1.0,\"end\":2}",
                        MismatchedInputException.class,
                        "TextSpan.start must be an integer, not a number with a fraction, but was 1.0 [text-span.start.json-type]",
                        MODEL + "TextSpan[\"start\"]",
                        1,
                        29,
                        "/start"),
                bad(
                        "integer out of range",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":-1,\"end\":99999999999999999999}",
                        MismatchedInputException.class,
                        "TextSpan is not valid, 2 problems: TextSpan.start must be an integer from 0 to 2147483647, but was -1 [text-span.start.out-of-range]; TextSpan.end must be an integer from 0 to 2147483647, but was 99999999999999999999 [text-span.end.out-of-range]",
                        MODEL + "TextSpan[\"start\"]",
                        1,
                        29,
                        "/start",
                        "/end"),
                bad(
                        "text for list",
                        Source.class,
                        "{\"id\":\"s\",\"kind\":\"post\",\"name\":\"S\",\"authors\":\"A\"}",
                        MismatchedInputException.class,
                        "Source.authors must be an array, not a string, but was A [source.authors.json-type]",
                        MODEL + "Source[\"authors\"]",
                        1,
                        46,
                        "/authors"),
                bad(
                        "wrong element",
                        Source.class,
                        "{\"id\":\"s\",\"kind\":\"post\",\"name\":\"S\",\"authors\":[\"A\",7,{\"x\":[1]},\"B\",null]}",
                        MismatchedInputException.class,
                        "Source is not valid, 3 problems: each of Source.authors must be a string, not a number, but was 7 [source.authors.json-type]; each of Source.authors must be a string, not an object, but was object [source.authors.json-type]; each of Source.authors must be a string, not null, but was null [source.authors.json-type]",
                        MODEL + "Source[\"authors\"]->java.util.List[1]",
                        1,
                        51,
                        "/authors/1",
                        "/authors/2",
                        "/authors/4"),
                bad(
                        "array for object",
                        Place.class,
                        "{\"name\":\"x\",\"geo\":[1]}",
                        MismatchedInputException.class,
                        "GeoPoint must be an object, not an array, but was array [geo-point.json-type]",
                        MODEL + "Place[\"geo\"]",
                        1,
                        19,
                        "/geo"),
                bad(
                        "text for map",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"A\",\"names\":\"x\"}",
                        MismatchedInputException.class,
                        "Leader.names must be an object, not a string, but was x [leader.names.json-type]",
                        MODEL + "Leader[\"names\"]",
                        1,
                        30,
                        "/names"),
                bad(
                        "wrong value and key in map",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"A\",\"names\":{\"en\":1,\"not a language\":\"x\"}}",
                        MismatchedInputException.class,
                        "Leader is not valid, 2 problems: each of Leader.names must be a string, not a number, but was 1 [leader.names.json-type]; Language must not hold white space or an invisible character, but was \"not a language\" [language.white-space]",
                        MODEL + "Leader[\"names\"]->java.util.Map[\"en\"]",
                        1,
                        36,
                        "/names/en",
                        "/names/not a language"),
                bad(
                        "null",
                        Place.class,
                        "{\"name\":\"x\",\"country\":null}",
                        MismatchedInputException.class,
                        "Place.country must be a string, not null, but was null [place.country.json-type]",
                        MODEL + "Place[\"country\"]",
                        1,
                        23,
                        "/country"),
                bad(
                        "missing",
                        Place.class,
                        "{}",
                        MismatchedInputException.class,
                        "Place.name must be set, but was missing [place.name.missing]",
                        MODEL + "Place[\"name\"]",
                        1,
                        2,
                        "/name"),
                bad(
                        "several missing",
                        Leader.class,
                        "{\"aliases\":[]}",
                        MismatchedInputException.class,
                        "Leader is not valid, 2 problems: Leader.id must be set, but was missing [leader.id.missing]; Leader.name must be set, but was missing [leader.name.missing]",
                        MODEL + "Leader[\"id\"]",
                        1,
                        14,
                        "/id",
                        "/name"),
                bad(
                        "several problems",
                        Leader.class,
                        "{\n  \"id\": \"a b\",\n  \"country\": \"QQ\",\n  \"born\": \"soon\",\n  \"names\": {\"en\": 1}\n}",
                        MismatchedInputException.class,
                        "Leader is not valid, 4 problems: LeaderId must not hold white space or an invisible character, but was \"a b\" [leader-id.white-space]; Edtf.year must be four digits or X, as 1984, 198X or -0044 (a decade is 198X, a century 19XX), at position 0 of \"soon\", but was soon [edtf.year.form]; each of Leader.names must be a string, not a number, but was 1 [leader.names.json-type]; Leader.name must be set, but was missing [leader.name.missing]",
                        MODEL + "Leader[\"id\"]",
                        2,
                        9,
                        "/id",
                        "/born",
                        "/names/en",
                        "/name"),
                bad(
                        "duplicate",
                        Place.class,
                        "{\"name\":\"x\",\"name\":\"y\"}",
                        MismatchedInputException.class,
                        "Place must hold its member name only once, but was repeated [place.duplicate-member]",
                        MODEL + "Place[\"name\"]",
                        1,
                        20,
                        "/name"),
                bad(
                        "duplicate key of a map",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\"A\",\"attributes\":{\"k\":\"1\",\"k\":\"2\"}}",
                        MismatchedInputException.class,
                        "Leader.attributes must hold its member k only once, but was repeated [leader.attributes.duplicate-member]",
                        MODEL + "Leader[\"attributes\"]->java.util.Map[\"k\"]",
                        1,
                        44,
                        "/attributes/k"),
                bad(
                        "unknown",
                        Place.class,
                        "{\"name\":\"x\",\"nickname\":{\"a\":1}}",
                        UnrecognizedPropertyException.class,
                        "Place must have no members but name, country, geo, but was nickname [place.unknown-member]",
                        MODEL + "Place[\"nickname\"]",
                        1,
                        24,
                        "/nickname"),
                bad(
                        "unknown and wrong",
                        Place.class,
                        "{\"nickname\":\"x\",\"name\":false}",
                        MismatchedInputException.class,
                        "Place is not valid, 2 problems: Place must have no members but name, country, geo, but was nickname [place.unknown-member]; Place.name must be a string, not a boolean, but was false [place.name.json-type]",
                        MODEL + "Place[\"nickname\"]",
                        1,
                        13,
                        "/nickname",
                        "/name"),
                bad(
                        "unknown code",
                        Attendance.class,
                        "{\"type\":\"attendance\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"teleported\"}",
                        InvalidFormatException.class,
                        "Attendance.presence must be one of in-person, remote, represented, but was teleported [attendance.presence.not-listed]",
                        MODEL + "Attendance[\"presence\"]",
                        1,
                        58,
                        "/presence"),
                bad(
                        "bad id",
                        Attendance.class,
                        "{\"type\":\"attendance\",\"leader\":\"\",\"event\":\"e\",\"presence\":\"remote\"}",
                        InvalidFormatException.class,
                        "LeaderId must hold a visible character, but was \"\" [leader-id.blank]",
                        MODEL + "Attendance[\"leader\"]",
                        1,
                        31,
                        "/leader"),
                bad(
                        "wrong type id for the type",
                        Attendance.class,
                        "{\"type\":\"occurrence\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}",
                        InvalidFormatException.class,
                        "Attendance.type must be attendance, but was occurrence [attendance.type.not-listed]",
                        MODEL + "Attendance[\"type\"]",
                        1,
                        9,
                        "/type"),
                bad(
                        "no type id for the type",
                        Attendance.class,
                        "{\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"}",
                        MismatchedInputException.class,
                        "Attendance.type must be set, but was missing [attendance.type.missing]",
                        MODEL + "Attendance[\"type\"]",
                        1,
                        46,
                        "/type"),
                bad(
                        "unknown type id",
                        Proposition.class,
                        "{\"type\":\"dance\"}",
                        InvalidTypeIdException.class,
                        "Proposition.type must be one of attendance, occurrence, precedent, anniversary, utterance, relation, property, assessment, retraction, free-text, but was dance [proposition.type.not-listed]",
                        MODEL + "Proposition[\"type\"]",
                        1,
                        9,
                        "/type"),
                bad(
                        "no type id",
                        Proposition.class,
                        "{\"leader\":\"l\",\"event\":\"e\"}",
                        InvalidTypeIdException.class,
                        "Proposition.type must be one of attendance, occurrence, precedent, anniversary, utterance, relation, property, assessment, retraction, free-text, but was missing [proposition.type.not-listed]",
                        MODEL + "Proposition[\"type\"]",
                        1,
                        26,
                        "/type"),
                bad(
                        "type id is no string",
                        Locator.class,
                        "{\"label\":\"A1\",\"type\":7}",
                        MismatchedInputException.class,
                        "Locator.type must be a string, not a number, but was 7 [locator.type.json-type]",
                        MODEL + "Locator[\"type\"]",
                        1,
                        22,
                        "/type"),
                bad(
                        "wrong member before type id",
                        Locator.class,
                        "{\"label\":7,\"type\":\"page\"}",
                        MismatchedInputException.class,
                        "Page.label must be a string, not a number, but was 7 [page.label.json-type]",
                        MODEL + "Page[\"label\"]",
                        1,
                        19,
                        "/label"),
                bad(
                        "twice a type id",
                        Locator.class,
                        "{\"type\":\"page\",\"label\":\"A1\",\"type\":\"page\"}",
                        MismatchedInputException.class,
                        "Page must hold its member type only once, but was repeated [page.duplicate-member]",
                        MODEL + "Page[\"type\"]",
                        1,
                        36,
                        "/type"),
                bad(
                        "the same before and after the type id",
                        Locator.class,
                        "{\"label\":\"A1\",\"type\":\"page\",\n\"label\":\"A2\"}",
                        MismatchedInputException.class,
                        "Page must hold its member label only once, but was repeated [page.duplicate-member]",
                        MODEL + "Page[\"label\"]",
                        2,
                        9,
                        "/label"),
                bad(
                        "dossier of another version",
                        Dossier.class,
                        "{\"version\":\"2.0\",\"claims\":[]}",
                        MismatchedInputException.class,
                        "Dossier.version must be 1 and a minor version, such as 1.0, but was 2.0 [dossier.version.unknown]",
                        "dev.factum.dossier.Dossier[\"version\"]",
                        1,
                        12,
                        "/version"),
                bad(
                        "content id that is not the claim's own",
                        Dossier.class,
                        "{\"version\":\"1.0\",\"claims\":[\n{\"id\":\"f1-0000000000000000000000000000000000000000000000000000000000000000\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]}]}",
                        MismatchedInputException.class,
                        "Claim.id must be left out or be the content id"
                                + " f1-fee9d79c6cf74aabd504bf367c7bbb553e3238934de682e9642f1e773bd3476a, but was f1-0000000000000000000000000000000000000000000000000000000000000000"
                                + " [claim.id.mismatch]",
                        "dev.factum.dossier.Dossier[\"claims\"]->java.util.List[0]->" + MODEL + "Claim[\"id\"]",
                        2,
                        214,
                        "/claims/0/id"),
                bad(
                        "objects within others, each with mistakes of its own",
                        Claim.class,
                        "{\"proposition\":{\"type\":\"attendance\",\n\"leader\":\"\",\"presence\":\"near\"},\n\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{},{\"source\":\"s\",\"via\":[\"s\"]}]}",
                        MismatchedInputException.class,
                        "Claim is not valid, 5 problems: LeaderId must hold a visible character, but was \"\" [leader-id.blank]; Attendance.presence must be one of in-person, remote, represented, but was near [attendance.presence.not-listed]; Attendance.event must be set, but was missing [attendance.event.missing]; Citation.source must be set, but was missing [citation.source.missing]; Citation.via must name no source twice, nor the source s itself, but was [s] [citation.via.repeats]",
                        MODEL + "Claim[\"proposition\"]->" + MODEL + "Attendance[\"leader\"]",
                        2,
                        10,
                        "/proposition/leader",
                        "/proposition/presence",
                        "/proposition/event",
                        "/citations/0/source",
                        "/citations/1/via"),
                bad(
                        "broken rule",
                        TextSpan.class,
                        "{\"type\":\"text-span\",\"start\":5,\"end\":5}",
                        MismatchedInputException.class,
                        "TextSpan.end must be more than TextSpan.start 5, but was 5 [text-span.end.before-start]",
                        MODEL + "TextSpan[\"end\"]",
                        1,
                        38,
                        "/end"),
                bad(
                        "broken rules of parts",
                        Leader.class,
                        "{\"id\":\"a\",\"name\":\" \",\"aliases\":[\"ok\",\"\\u0007\"],\"attributes\":{\"a/b\":\"x\\ud800\"}}",
                        MismatchedInputException.class,
                        "Leader is not valid, 4 problems: Leader.name must hold a visible character, but was \" \" [leader.name.blank]; Leader.aliases must hold a visible character, but was \"\\u0007\" [leader.aliases.blank]; Leader.aliases must not hold a control character, but was \"\\u0007\" [leader.aliases.control-character]; Leader.attributes must not hold half a surrogate pair, but was \"x\\uD800\" [leader.attributes.surrogate]",
                        MODEL + "Leader[\"name\"]",
                        1,
                        78,
                        "/name",
                        "/aliases/1",
                        "/aliases/1",
                        "/attributes/a~1b"),
                bad(
                        "empty list",
                        Claim.class,
                        "{\"proposition\":{\"type\":\"attendance\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"},\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[]}",
                        MismatchedInputException.class,
                        "Claim.citations must hold at least one citation, but was [] [claim.citations.empty]",
                        MODEL + "Claim[\"citations\"]",
                        1,
                        158,
                        "/citations"),
                bad(
                        "within an object in a list",
                        Claim.class,
                        "{\"proposition\":{\"type\":\"attendance\",\"leader\":\"l\",\"event\":\"e\",\"presence\":\"remote\"},\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\n\"citations\":[{\"source\":\"s\"},\n{\"source\":\"s\",\"locator\":{\"type\":\"page\",\"label\":\"\"}}]}",
                        MismatchedInputException.class,
                        "Page.label must hold a visible character, but was \"\" [page.label.blank]",
                        MODEL
                                + "Claim[\"citations\"]->java.util.List[1]->dev.factum.model.Citation[\"locator\"]->dev.factum.model.Page[\"label\"]",
                        3,
                        50,
                        "/citations/1/locator/label"),
                bad(
                        "about itself",
                        Claim.class,
                        "{\"id\":\"c\",\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}]}",
                        MismatchedInputException.class,
                        "Claim.proposition must be about another claim, but was Retraction{claim=c} [claim.proposition.about-itself]",
                        MODEL + "Claim[\"proposition\"]->dev.factum.model.Proposition[\"claim\"]",
                        1,
                        148,
                        "/proposition/claim"),
                bad(
                        "not in canonical range",
                        Claim.class,
                        "{\"proposition\":{\"type\":\"retraction\",\"claim\":\"c\"},\"polarity\":\"affirmed\",\"mode\":\"factual\",\"certainty\":\"certain\",\"citations\":[{\"source\":\"s\"}],\"credibility\":7}",
                        InvalidFormatException.class,
                        "Claim.credibility must be an integer from 1 to 6, but was 7 [claim.credibility.out-of-range]",
                        MODEL + "Claim[\"credibility\"]",
                        1,
                        154,
                        "/credibility"),
                bad(
                        "array alone",
                        Place.class,
                        "[{\"name\":\"x\"}]",
                        MismatchedInputException.class,
                        "Place must be an object, not an array, but was array [place.json-type]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "text alone",
                        Claim.class,
                        "\"c\"",
                        MismatchedInputException.class,
                        "Claim must be an object, not a string, but was c [claim.json-type]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "number for an id alone",
                        LeaderId.class,
                        "7",
                        MismatchedInputException.class,
                        "LeaderId must be a string, not a number, but was 7 [leader-id.json-type]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "unknown code alone",
                        Presence.class,
                        "\"teleported\"",
                        InvalidFormatException.class,
                        "Presence must be one of in-person, remote, represented, but was teleported [presence.not-listed]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "number out of range alone",
                        Credibility.class,
                        "9",
                        InvalidFormatException.class,
                        "Credibility must be an integer from 1 to 6, but was 9 [credibility.out-of-range]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "text for a number alone",
                        Credibility.class,
                        "\"2\"",
                        MismatchedInputException.class,
                        "Credibility must be an integer, not a string, but was 2 [credibility.json-type]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "other time alone",
                        EdtfDate.class,
                        "\"2025/2026\"",
                        InvalidFormatException.class,
                        "EdtfDate must be what the text stands for, but was 2025/2026 [edtf-date.other-type]",
                        "",
                        1,
                        1,
                        ""),
                bad(
                        "bad time alone",
                        Edtf.class,
                        "\"2025-13\"",
                        InvalidFormatException.class,
                        "Edtf.month must be 01 to 12, or 21 to 41 for a season, at position 5 of \"2025-13\", but was 13 [edtf.month.range]",
                        "",
                        1,
                        1,
                        ""));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isToldWithPathAndLocation(Bad bad) {
        Throwable thrown = catchThrowable(() -> Mappers.STRICT.readValue(bad.json(), bad.type()));
        assertThat(thrown).isInstanceOf(MismatchedInputException.class).isInstanceOf(bad.exception());
        MismatchedInputException e = (MismatchedInputException) thrown;
        assertThat(e.getOriginalMessage()).isEqualTo(bad.message());
        assertThat(e.getPathReference()).isEqualTo(bad.path());
        assertThat(e.getLocation().getLineNr()).isEqualTo(bad.line());
        assertThat(e.getLocation().getColumnNr()).isEqualTo(bad.column());
        assertThat(e.getCause()).isInstanceOf(InvalidValueException.class);
        assertThat(((InvalidValueException) e.getCause()).report().stream().map(Problem::pointer))
                .containsExactlyElementsOf(bad.pointers());
    }
}
