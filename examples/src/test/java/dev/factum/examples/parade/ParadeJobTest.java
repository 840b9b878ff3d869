package dev.factum.examples.parade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Anniversary;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.Comparison;
import dev.factum.model.FreeText;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Property;
import dev.factum.model.Proposition;
import dev.factum.model.Relation;
import dev.factum.model.SourceId;
import dev.factum.model.Utterance;
import dev.factum.validation.Problem;
import dev.factum.verdict.Adjudicator;
import dev.factum.verdict.Policy;
import dev.factum.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier holds every statement of the article, and finds out by itself what follows from them. */
class ParadeJobTest {
    private final Dossier dossier = ParadeDossier.dossier();

    @Test
    void holdsAll25Statements() {
        Set<String> numbers = dossier.claims().stream()
                .map(claim -> claim.attributes().get(Statements.NUMBER))
                .filter(number -> number != null)
                .collect(Collectors.toSet());
        assertThat(numbers)
                .isEqualTo(
                        IntStream.rangeClosed(1, 25).mapToObj(Integer::toString).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, Occurrence, 1",
        "2, Attendance, 3",
        "3, Attendance, 1",
        "4, Precedent, 1",
        "5, Attendance, 3",
        "5, Occurrence, 1",
        "6, Anniversary, 1",
        "7, Utterance, 1",
        "8, Precedent, 1",
        "9, Precedent, 1",
        "10, Relation, 2",
        "11, Property, 1",
        "12, FreeText, 1",
        "13, FreeText, 1",
        "14, Occurrence, 2",
        "14, Attendance, 4",
        "15, Occurrence, 1",
        "15, Attendance, 3",
        "16, Occurrence, 1",
        "16, Attendance, 2",
        "17, FreeText, 1",
        "18, Occurrence, 1",
        "19, Relation, 3",
        "20, FreeText, 1",
        "21, Occurrence, 1",
        "21, Attendance, 1",
        "21, Property, 1",
        "22, Property, 1",
        "23, Attendance, 1",
        "24, Property, 1",
        "25, FreeText, 1",
    })
    void modelsEachStatementAsTheTypeMadeForIt(int statement, String type, int count) {
        assertThat(statement(statement).stream()
                        .filter(claim ->
                                type(claim.proposition()).getSimpleName().equals(type)))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "12, AFFIRMED, OPINION, PROBABLE",
        "13, AFFIRMED, INTENTION, UNSTATED",
        "14, AFFIRMED, PREDICTION, POSSIBLE",
        "15, DENIED, PREDICTION, PROBABLE",
        "16, AFFIRMED, PREDICTION, POSSIBLE",
        "17, AFFIRMED, INTENTION, POSSIBLE",
        "20, AFFIRMED, PREDICTION, POSSIBLE",
        "24, AFFIRMED, FACTUAL, PROBABLE",
        "25, AFFIRMED, OPINION, UNSTATED",
    })
    void keepsTheStanceOfTheClaimant(int statement, Polarity polarity, Mode mode, Certainty certainty) {
        assertThat(statement(statement)).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.polarity()).isEqualTo(polarity);
            assertThat(claim.mode()).isEqualTo(mode);
            assertThat(claim.certainty()).isEqualTo(certainty);
        });
    }

    @ParameterizedTest
    @CsvSource({"13, nis", "14, nis", "15, nis", "16, yonhap", "17, analysts"})
    void keepsWhoTheArticleHasItFrom(int statement, String origin) {
        assertThat(statement(statement).get(0).citations())
                .allSatisfy(citation -> assertThat(citation.via()).containsExactly(SourceId.of(origin)));
    }

    @Test
    void findsTheOneContradictionAndNoOther() {
        Problem problem = assertThat(dossier.check()).singleElement().actual();
        assertThat(problem.code()).isEqualTo("precedent.counterexample");
        Precedent international = (Precedent) statement(9).get(0).proposition();
        assertThat(dossier.counterexamples(international))
                .containsExactly(Nouns.SINGAPORE, Nouns.HANOI, Nouns.VLADIVOSTOK);
        Precedent multilateral = (Precedent) statement(8).get(0).proposition();
        assertThat(dossier.counterexamples(multilateral)).isEmpty();
        Precedent since1959 = (Precedent) statement(4).get(0).proposition();
        assertThat(dossier.counterexamples(since1959)).isEmpty();
    }

    @Test
    void establishesTheAttendanceOnceASecondIndependentSourceIsThere() {
        Adjudicator adjudicator = Adjudicator.with(Policy.twoIndependentOrigins());
        List<Claim> withoutBroadcast = dossier.claims().stream()
                .map(claim -> claim.withCitations(claim.citations().stream()
                        .filter(citation -> !citation.source().equals(Nouns.BROADCAST.id()))
                        .toList()))
                .toList();
        Dossier article = Dossier.builder()
                .addAll(dossier.sources())
                .addAll(withoutBroadcast)
                .build();
        Dossier twoArticles = article.plus(statement(2).stream()
                .map(claim -> claim.withCitations(Citation.builder()
                        .source(Nouns.RELAY.id())
                        .addVia(Nouns.NATIONPRESS.id())
                        .build()))
                .toList());

        for (Claim claim : statement(2)) {
            assertThat(adjudicator.judge(article, claim.proposition()).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            assertThat(adjudicator.judge(twoArticles, claim.proposition()).verdict())
                    .isEqualTo(Verdict.SUPPORTED);
            assertThat(adjudicator.judge(dossier, claim.proposition()).verdict())
                    .isEqualTo(Verdict.ESTABLISHED);
        }
    }

    @Test
    void findsSeparateTalksAndNoThreeWaySummitToBeNoContradiction() {
        for (Claim talks : statement(14)) {
            for (Claim summit : statement(15)) {
                assertThat(talks.proposition().compare(summit.proposition())).isEqualTo(Comparison.COMPATIBLE);
            }
        }
    }

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private int run(String... args) throws IOException {
        return ParadeJob.run(
                List.of(args),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    private String json() {
        return folder.resolve("parade.json").toString();
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsItAllAndReadsItBackEqual() throws IOException {
        assertThat(run(json())).isZero();
        assertThat(printed())
                .contains("  Woo Won-shik, Speaker of the National Assembly, for South Korea")
                .contains("  Nikita Khrushchev, Premier of the Soviet Union, for the Soviet Union, continued by Russia")
                .contains("Holds: 2025-09-03 is a Wednesday")
                .contains("Holds: 66 years from 1959 to 2025-09-03")
                .contains(
                        "Holds: no event between Parade in Beijing in 1959 and Victory Day parade in Beijing has all of"
                                + " North Korea, Russia, China")
                .contains("Holds: 80 years from 1945 to 2025-09-03")
                .contains(
                        "ERROR in statement 9: Precedent.event must have none of its like before it, such as singapore-summit-2018"
                                + " of 2018-06-12 or hanoi-summit-2019 of 2019-02-27/2019-02-28 or vladivostok-summit-2019 of"
                                + " 2019-04-25, but was beijing-parade-2025")
                .contains("  Vladimir Putin, guest, President of Russia at the time, for Russia")
                .contains("Statement 2: ESTABLISHED: Kim Jong-un attended Victory Day parade in Beijing as guest")
                .contains("Statement 2: ESTABLISHED: Vladimir Putin attended Victory Day parade in Beijing as guest")
                .contains("Statement 2: ESTABLISHED: Xi Jinping attended Victory Day parade in Beijing as host")
                .contains("Statement 8: SUPPORTED: Victory Day parade in Beijing was the first multilateral event of"
                        + " Kim Jong-un ever")
                .contains("Statement 9: REFUTED: Victory Day parade in Beijing was the first international event of"
                        + " Kim Jong-un ever")
                .contains(
                        "  - According to Joint statement of the Singapore summit, Kim Jong-un attended Singapore summit."
                                + " It tells of one before it.")
                .contains("Conflict: what is called the first of its like was not the first.")
                .contains("Independent origins of statement 2: 2 (China Central Television, NationPress)")
                .contains(
                        "Independent origins of statement 13, 14, 15: 1 (National Intelligence Service of South Korea)")
                .contains("Separate talks (14) and no three-way summit (15): no conflict")
                .contains("read back: equal")
                .doesNotContain("== Quotes");
    }

    @Test
    void writesWhoHasItFromWhomAsAChart() throws IOException {
        assertThat(run(json())).isZero();
        assertThat(printed()).contains("Lineage: written to parade.mmd");
        assertThat(Files.readString(folder.resolve("parade.mmd")))
                .startsWith("flowchart")
                .contains("National Intelligence Service of South Korea")
                .isEqualTo(dossier.lineage()
                        .toMermaid(dossier.claims().stream()
                                .flatMap(claim -> claim.citations().stream())
                                .toList()));
    }

    @Test
    void writesAllOfItAsAPage() throws IOException {
        assertThat(run(json())).isZero();
        assertThat(printed()).contains("Page: written to parade.html");
        Document page = Jsoup.parse(Files.readString(folder.resolve("parade.html")));
        assertThat(page.title()).isEqualTo("The parade in Beijing, 3 September 2025");
        assertThat(page.select(".card .said").eachText())
                .containsExactlyElementsOf(
                        dossier.claims().stream().map(dossier::describe).toList());
    }

    @Test
    void printsEachClaimAsASentence() throws IOException {
        assertThat(run(json())).isZero();
        assertThat(printed())
                .contains(
                        "  According to NationPress, citing National Intelligence Service of South Korea, it is unlikely"
                                + " that Summit of Kim, Putin and Xi will take place.")
                .contains("  According to NationPress, Xi Jinping said “unstoppable” at ")
                .contains("      in the words: \"unstoppable\"")
                .contains(
                        "  According to China Central Television; and NationPress, Kim Jong-un attended Victory Day parade"
                                + " in Beijing as guest.");
        dossier.claims().forEach(claim -> assertThat(printed()).contains("  " + dossier.describe(claim)));
    }

    @Test
    void looksUpQuotesInTheTextsThatItIsGiven() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"),
                "Xi called it \u201Cunstoppable\u201D. It is to broaden\nhis maneuvering space.");

        assertThat(run(json(), "--text", "nationpress-2025-09-03=" + article)).isZero();
        assertThat(printed()).contains("\n== Quotes\nquotes: 3 found\n");
    }

    @Test
    void namesEachQuoteThatIsNotFound() throws IOException {
        Path article = Files.writeString(
                folder.resolve("article.txt"), "Xi called it unstoppable. It is to widen his maneuvering space.");

        assertThat(run("--text", "nationpress-2025-09-03=" + article, json())).isEqualTo(1);
        assertThat(printed())
                .containsPattern("\n== Quotes\nABSENT at /claims/[0-9]+/citations/0/quote: “broaden his maneuvering"
                        + " space” does not stand in source nationpress-2025-09-03; nearest, [0-9]+ % alike, is “.*his"
                        + " maneuvering space.*” at [0-9]+-[0-9]+\nquotes: 2 found, 1 absent\n");
    }

    @Test
    void saysWhichArgumentIsWrong() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xFF});
        assertComplaint("one file must be named for the JSON, but there were 0");
        assertComplaint("one file must be named for the JSON, but there were 2", "a.json", "b.json");
        assertComplaint("there is no option --texts", "--texts", "a=b", json());
        assertComplaint("--text must be followed by SOURCE=FILE", json(), "--text");
        assertComplaint("--text must be followed by SOURCE=FILE, but was cctv", json(), "--text", "cctv");
        assertComplaint("--text must be followed by SOURCE=FILE, but was cctv=", json(), "--text", "cctv=");
        assertComplaint("--text must name a source of the dossier, but was x", json(), "--text", "x=" + bytes);
        assertComplaint("the file nowhere.txt cannot be read", json(), "--text", "cctv=nowhere.txt");
        assertComplaint("the file " + bytes + " must be text in UTF-8", json(), "--text", "cctv=" + bytes);
        Path empty = Files.writeString(folder.resolve("empty"), "");
        assertComplaint(
                "--text must name a source once, but there were two of cctv",
                json(),
                "--text",
                "cctv=" + empty,
                "--text",
                "cctv=" + empty);
        Path page = Files.writeString(folder.resolve("parade.html"), "a text");
        assertComplaint(
                "what is written must not take the place of a text, but was " + page, json(), "--text", "cctv=" + page);
        assertThat(page).hasContent("a text");
        assertThat(folder.resolve("parade.json")).doesNotExist();
    }

    private void assertComplaint(String complaint, String... args) throws IOException {
        complaints.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(complaint, "Usage: ParadeJob FILE.json [--text SOURCE=FILE]...");
        assertThat(printed()).isEmpty();
    }

    private List<Claim> statement(int number) {
        return dossier.claims().stream()
                .filter(claim ->
                        Integer.toString(number).equals(claim.attributes().get(Statements.NUMBER)))
                .toList();
    }

    private static Class<?> type(Proposition proposition) {
        return List.of(
                        Attendance.class,
                        Occurrence.class,
                        Precedent.class,
                        Anniversary.class,
                        Utterance.class,
                        Relation.class,
                        Property.class,
                        FreeText.class)
                .stream()
                .filter(type -> type.isInstance(proposition))
                .findFirst()
                .orElseThrow();
    }
}
