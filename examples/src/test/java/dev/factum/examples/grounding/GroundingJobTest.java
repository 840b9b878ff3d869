package dev.factum.examples.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The job as it is run: the sample, and the sample with each kind of trouble. */
class GroundingJobTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String KIM =
            "According to Two leaders at the parade, it is certain that Kim Jong Un attended Parade in Beijing as guest.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();

    @TempDir
    private Path directory;

    @Test
    void tellsOfEachClaimOfTheSample() throws IOException {
        assertThat(run()).isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        "GROUNDED claim 0: According to Two leaders at the parade, it is certain that Xi Jinping attended"
                                + " Parade in Beijing as host.",
                        "    FOUND \"Xi Jinping, the host, took the salute.\": line 4, column 1 (characters 132 to 170)",
                        "GROUNDED claim 1: " + KIM,
                        "    FOUND \"stood beside him on the rostrum, as did Vladimir Putin\": line 4, column 74 (characters 205 to 259)",
                        "UNGROUNDED claim 2: According to Two leaders at the parade, it is certain that Xi Jinping said"
                                + " “Nobody can stop China” at Parade in Beijing.",
                        "    ABSENT \"Nobody can stop China\"; nearest, 68 %: \"Nobody will stop China\" on line 5",
                        "NO_EVIDENCE claim 3: According to Two leaders at the parade, it is certain that Vladimir Putin"
                                + " attended Parade in Beijing as guest.",
                        "4 claims: 1 NO_EVIDENCE, 1 UNGROUNDED, 2 GROUNDED");
        assertThat(lines(err)).isEmpty();
    }

    @Test
    void isContentWhereEachClaimIsGrounded() throws IOException {
        assertThat(runEdited(
                        json -> claims(json).remove(3), json -> claims(json).remove(2)))
                .isZero();
        assertThat(lines(out)).last().isEqualTo("2 claims: 2 GROUNDED");
    }

    @Test
    void isContentWithNoClaimsAtAll() throws IOException {
        assertThat(runEdited(json -> claims(json).removeAll())).isZero();
        assertThat(lines(out)).containsExactly("0 claims");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "polarity | \"yes\" | /polarity: Claim.polarity must be one of affirmed, denied, but was yes",
                "certainty | 1 | /certainty: Claim.certainty must be a string, not a number, but was 1",
                "shoeSize | 43 | /shoeSize: property 'shoeSize' is not defined in the schema and the schema does not allow"
                        + " additional properties",
                "citations | [] | /citations: Claim.citations must hold at least one citation, but was []",
                "validDuring | \"soon\" | /validDuring: Edtf.year must be four digits or X",
                "proposition | {\"type\": \"rumour\"} | /proposition/type: Proposition.type must be one of attendance, occurrence,"
                        + " precedent, anniversary, utterance, relation, property, assessment, retraction, free-text, but was"
                        + " rumour",
                "proposition | {\"event\": \"parade\"} | /proposition/type: Proposition.type must be one of"
                        + " attendance, occurrence, precedent, anniversary, utterance, relation, property, assessment,"
                        + " retraction, free-text, but was missing"
            })
    void tellsWhatBreaksSchemaOrRules(String member, String value, String flaw) throws IOException {
        assertThat(runEdited(json -> ((ObjectNode) claims(json).get(1)).set(member, MAPPER.readTree(value))))
                .isEqualTo(1);
        assertThat(lines(out)).anyMatch(line -> line.startsWith("    ERROR at /claims/1" + flaw));
        assertThat(lines(out)).last().asString().contains("1 INVALID");
        assertThat(lines(out))
                .as("nothing is told twice")
                .filteredOn(line -> line.contains("ERROR"))
                .hasSize(1);
    }

    @Test
    void tellsOfAMissingMemberOfTheAlternativeThatIsMeantOnly() throws IOException {
        runEdited(json -> ((ObjectNode) claims(json).get(1).get("proposition")).remove("during"));
        assertThat(lines(out))
                .containsSubsequence(
                        "INVALID claim 1: " + KIM,
                        "    ERROR at /claims/1/proposition/during: required property 'during' not found",
                        "    FOUND \"stood beside him on the rostrum, as did Vladimir Putin\": line 4, column 74 (characters 205 to 259)");
        assertThat(lines(out)).filteredOn(line -> line.contains("ERROR")).hasSize(1);
    }

    @Test
    void tellsWhatBreaksTheRulesOfADossier() throws IOException {
        runEdited(
                json -> ((ObjectNode) claims(json).get(0).get("proposition")).put("event", "nowhere"),
                json -> ((ObjectNode) claims(json).get(1).get("proposition")).put("during", "2020-01-01"));
        assertThat(lines(out))
                .contains(
                        "    ERROR at /claims/0/proposition/event: Claim.proposition.event must name an entity that is in the"
                                + " dossier, but was event:nowhere",
                        "    ERROR at /claims/1/proposition/during: Attendance.during must lie within its event's time"
                                + " 2025-09-03, but was 2020-01-01");
    }

    @Test
    void aWarningIsToldAndDoesNotCount() throws IOException {
        runEdited(json -> ((ObjectNode) claims(json).get(1).get("proposition")).put("during", "2025-09-02/2025-09-04"));
        assertThat(lines(out))
                .anyMatch(line -> line.startsWith("    WARNING at /claims/1/proposition/during: "))
                .anyMatch(line -> line.startsWith("GROUNDED claim 1: "));
    }

    @Test
    void oneBadClaimHidesNoOther() throws IOException {
        runEdited(
                json -> ((ObjectNode) claims(json).get(0).get("proposition")).put("leader", "Xi Jinping!"),
                json -> claims(json).insert(1, 5));
        assertThat(lines(out))
                .startsWith(
                        "INVALID claim 0",
                        "    ERROR at /claims/0/proposition/leader: LeaderId must not hold white space or an invisible"
                                + " character, but was \"Xi Jinping!\"",
                        "INVALID claim 1",
                        "    ERROR at /claims/1: Claim must be an object, not a number, but was 5",
                        "GROUNDED claim 2: " + KIM);
        assertThat(lines(out)).last().isEqualTo("5 claims: 2 INVALID, 1 NO_EVIDENCE, 1 UNGROUNDED, 1 GROUNDED");
    }

    @Test
    void tellsWhatIsWrongBesideTheClaims() throws IOException {
        assertThat(runEdited(
                        json -> claims(json).removeAll(),
                        json -> ((ObjectNode) json.get("leaders").get(2)).put("country", "ZZZ")))
                .isEqualTo(1);
        assertThat(lines(out))
                .containsExactly(
                        "ERROR at /leaders/2/country: Country must be an ISO 3166-1 alpha-2 code, an ISO 3166-3 code of a"
                                + " former country, a user-assigned code, or x- and lower-case words, such as KP, SUHH, XK"
                                + " or x-hawaii, but was ZZZ",
                        "0 claims");
    }

    @Test
    void aQuoteThatStandsInSeveralPlacesIsNotGrounded() throws IOException {
        runEdited(json -> quote(json, 0, "the parade"), json -> quote(json, 1, "Kim"));
        assertThat(lines(out))
                .contains(
                        "    FOUND \"the parade\": line 1, column 16 (characters 15 to 25)",
                        "    AMBIGUOUS \"Kim\": line 4, column 40 (characters 171 to 174); line 7, column 28 (characters 334 to 337)");
    }

    @Test
    void aQuoteOfAnotherSourceIsNoEvidence() throws IOException {
        Path claims = edited(
                json -> ((ArrayNode) json.get("sources"))
                        .add(((ObjectNode) json.get("sources").get(0))
                                .deepCopy()
                                .put("id", "other")),
                json -> ((ObjectNode) claims(json).get(1).get("citations").get(0)).put("source", "other"));
        String text = file(GroundingJob.TEXT).toString();
        assertThat(run(text, claims.toString())).isEqualTo(2);
        assertThat(lines(err))
                .containsExactly(
                        "the claims cite several sources, [other, report]: --source must tell which one the text is of",
                        GroundingArguments.USAGE);
        assertThat(run(text, claims.toString(), "--source", "report")).isEqualTo(1);
        assertThat(lines(out))
                .containsSubsequence(
                        "NO_EVIDENCE claim 1: " + KIM,
                        "    UNCHECKED \"stood beside him on the rostrum, as did Vladimir Putin\"");
    }

    @Test
    void aSourceThatIsNotThereIsAnErrorOfItsClaimOnly() throws IOException {
        assertThat(runEdited(json ->
                        ((ObjectNode) claims(json).get(0).get("citations").get(0)).put("source", "ghost")))
                .isEqualTo(1);
        assertThat(lines(out))
                .contains(
                        "    ERROR at /claims/0/citations/0/source: Claim.citations.0.source must name an entity that is in the"
                                + " dossier, but was source:ghost",
                        "GROUNDED claim 1: " + KIM);
        assertThat(lines(out)).last().isEqualTo("4 claims: 1 INVALID, 1 NO_EVIDENCE, 1 UNGROUNDED, 1 GROUNDED");
    }

    @Test
    void aModelThatCallsTheSourceOtherwiseIsTold() throws IOException {
        assertThat(run(
                        file(GroundingJob.TEXT).toString(),
                        file(GroundingJob.CLAIMS).toString(),
                        "--source",
                        "article"))
                .isEqualTo(1);
        assertThat(lines(out))
                .startsWith(
                        "ERROR at /sources: Dossier.sources must hold the source that the text is of, article, but was"
                                + " [report]")
                .last()
                .isEqualTo("4 claims: 4 NO_EVIDENCE");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheJson() throws IOException {
        byte[] json = GroundingJob.sample(GroundingJob.CLAIMS);
        Path marked = Files.writeString(
                directory.resolve("marked.json"), "\uFEFF" + new String(json, StandardCharsets.UTF_8));
        assertThat(run(file(GroundingJob.TEXT).toString(), marked.toString())).isEqualTo(1);
        assertThat(lines(out)).last().isEqualTo("4 claims: 1 NO_EVIDENCE, 1 UNGROUNDED, 2 GROUNDED");
    }

    @Test
    void readsWhatIsThereOfJsonThatBreaksOff() throws IOException {
        byte[] whole = GroundingJob.sample(GroundingJob.CLAIMS);
        String half = new String(whole, StandardCharsets.UTF_8);
        half = half.substring(0, half.indexOf("\"utterance\""));
        Path claims = Files.writeString(directory.resolve("half.json"), half);
        assertThat(run(file(GroundingJob.TEXT).toString(), claims.toString())).isEqualTo(1);
        assertThat(lines(out).get(0))
                .isEqualTo(
                        "ERROR at document: Document must end with the brace that closes it, but was \"cut off after "
                                + half.length() + " bytes\"");
        assertThat(lines(out)).last().isEqualTo("2 claims: 2 GROUNDED");
    }

    @Test
    void whatIsNoJsonAtAllIsAFindingWhateverSourceIsTold() throws IOException {
        Path report = directory.resolve("report.json");
        String text = file(GroundingJob.TEXT).toString();
        for (String prose : List.of("```json\n{}\n```", "")) {
            Path claims = Files.writeString(directory.resolve("prose.json"), prose);
            assertThat(run(text, claims.toString(), "--source", "report", "--report", report.toString()))
                    .isEqualTo(1);
            JsonNode json = MAPPER.readTree(report.toFile());
            assertThat(json.get("source").asString()).isEqualTo("report");
            assertThat(json.get("flaws")).hasSize(1);
        }
        assertThat(run(text, directory.resolve("prose.json").toString(), "--source", "no id"))
                .isEqualTo(2);
        assertThat(lines(err))
                .startsWith(
                        "--source must be an id: SourceId must not hold white space or an invisible character, but was"
                                + " \"no id\"");
    }

    @Test
    void saysThatProseIsNoJson() throws IOException {
        Path claims = Files.writeString(directory.resolve("prose.json"), "Sure! Here is the JSON: {}");
        assertThat(run(file(GroundingJob.TEXT).toString(), claims.toString())).isEqualTo(1);
        assertThat(lines(out)).hasSize(2);
        assertThat(lines(out).get(0)).startsWith("ERROR at document: Document must be JSON (Unrecognized token 'Sure'");
    }

    @Test
    void writesAReportForMachines() throws IOException {
        Path report = directory.resolve("report.json");
        run("--report", report.toString());
        JsonNode json = MAPPER.readTree(report.toFile());
        assertThat(json.get("source").asString()).isEqualTo("report");
        assertThat(json.get("isSound").asBoolean()).isFalse();
        assertThat(json.get("counts")).hasToString("{\"NO_EVIDENCE\":1,\"UNGROUNDED\":1,\"GROUNDED\":2}");
        assertThat(json.get("claims")).hasSize(4);
        assertThat(json.at("/claims/1"))
                .hasToString("{\"index\":1,\"verdict\":\"GROUNDED\",\"claim\":\"" + KIM + "\",\"flaws\":[],\"quotes\":"
                        + "[{\"status\":\"FOUND\",\"exact\":\"stood beside him on the rostrum, as did Vladimir Putin\","
                        + "\"places\":[{\"start\":205,\"end\":259,\"line\":4,\"column\":74}]}]}");
        assertThat(json.at("/claims/2/quotes/0/nearest"))
                .hasToString(
                        "{\"place\":{\"start\":262,\"end\":284,\"line\":5,\"column\":25},\"text\":\"Nobody will stop China\","
                                + "\"percent\":68}");
    }

    @Test
    void saysThatTheReportCannotBeWritten() {
        Path nowhere = directory.resolve("nowhere").resolve("report.json");
        assertThat(run("--report", nowhere.toString())).isEqualTo(3);
        assertThat(lines(err)).hasSize(1);
        assertThat(lines(err).get(0))
                .startsWith("the report cannot be written: ")
                .contains(nowhere.toString());
    }

    @Test
    void theReportNeverTakesThePlaceOfWhatIsRead() throws IOException {
        Path text = file(GroundingJob.TEXT);
        Path claims = file(GroundingJob.CLAIMS);
        for (Path lost : List.of(text, claims)) {
            Path again = directory.resolve(".").resolve(lost.getFileName());
            assertThat(run(text.toString(), claims.toString(), "--report", again.toString()))
                    .isEqualTo(2);
            assertThat(lines(err)).contains("the report must not take the place of what is read, but was " + lost);
            assertThat(Files.readAllBytes(lost))
                    .isEqualTo(GroundingJob.sample(lost.getFileName().toString()));
        }
    }

    @Test
    void saysHowFarItHasComeWhereItTakesLong() throws IOException {
        List<Edit> more = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            more.add(json -> claims(json).add(claims(json).get(1).deepCopy()));
        }
        GroundingJob slow = new GroundingJob(print(out), print(err), () -> now.addAndGet(600_000_000));
        slow.run(List.of(file(GroundingJob.TEXT).toString(), edited(more).toString()));
        assertThat(lines(err))
                .containsExactly(
                        "looked up 1 of 7 claims",
                        "looked up 3 of 7 claims",
                        "looked up 5 of 7 claims",
                        "looked up 7 of 7 claims");
    }

    @Test
    void saysWhatIsWrongWithTheArguments() throws IOException {
        Path latin = Files.write(directory.resolve("latin.txt"), new byte[] {(byte) 0xE9, ' '});
        String text = file(GroundingJob.TEXT).toString();
        String claims = file(GroundingJob.CLAIMS).toString();
        assertThat(run("one.txt")).isEqualTo(2);
        assertThat(run("--source")).isEqualTo(2);
        assertThat(run("--what", text)).isEqualTo(2);
        assertThat(run(directory.resolve("none.txt").toString(), claims)).isEqualTo(2);
        assertThat(run(latin.toString(), claims)).isEqualTo(2);
        assertThat(lines(err))
                .filteredOn(line -> !line.equals(GroundingArguments.USAGE))
                .containsExactly(
                        "there must be two files, a text and the claims, or none, but were 1",
                        "--source must be followed by a value",
                        "there is no option --what",
                        "the file " + directory.resolve("none.txt") + " cannot be read",
                        "the text must be in UTF-8");
        assertThat(lines(out)).isEmpty();
    }

    // ---- the sample, edited

    private interface Edit {
        void accept(ObjectNode json);
    }

    private static ArrayNode claims(JsonNode json) {
        return (ArrayNode) json.get("claims");
    }

    private static void quote(JsonNode json, int claim, String words) {
        ((ObjectNode) claims(json).get(claim).at("/citations/0/quote")).put("exact", words);
    }

    private int runEdited(Edit... edits) throws IOException {
        return run(file(GroundingJob.TEXT).toString(), edited(List.of(edits)).toString());
    }

    private Path edited(Edit... edits) throws IOException {
        return edited(List.of(edits));
    }

    private Path edited(List<Edit> edits) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(GroundingJob.sample(GroundingJob.CLAIMS));
        edits.forEach(edit -> edit.accept(json));
        return Files.writeString(directory.resolve("edited.json"), json.toString());
    }

    private Path file(String sample) throws IOException {
        return Files.write(directory.resolve(sample), GroundingJob.sample(sample));
    }

    private int run(String... args) {
        return new GroundingJob(print(out), print(err), now::get).run(List.of(args));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
