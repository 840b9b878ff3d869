package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.model.Assessment;
import dev.factum.model.Attendance;
import dev.factum.model.Certainty;
import dev.factum.model.Citation;
import dev.factum.model.Claim;
import dev.factum.model.ClaimId;
import dev.factum.model.Country;
import dev.factum.model.Event;
import dev.factum.model.EventId;
import dev.factum.model.EventKind;
import dev.factum.model.Leader;
import dev.factum.model.LeaderId;
import dev.factum.model.Mode;
import dev.factum.model.Occurrence;
import dev.factum.model.Polarity;
import dev.factum.model.Precedent;
import dev.factum.model.Rating;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import dev.factum.model.SourceKind;
import dev.factum.time.Edtf;
import dev.factum.verdict.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page holds all that the dossier holds, as text, and nothing from elsewhere. */
class DossierPageTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    /** A page with the entries that only its script shows put in. */
    private record Whole(Dossier dossier, String html, Document page, List<Element> parts) {
        static Whole of(Dossier dossier) {
            String html = DossierPage.of(dossier).html();
            Document page = Jsoup.parse(html);
            List<Element> parts = new ArrayList<>(List.of(page));
            for (Element chunk : page.select("script.chunk")) {
                JSON.readTree(chunk.data()).forEach(entry -> parts.add(Jsoup.parseBodyFragment(entry.asString())));
            }
            return new Whole(dossier, html, page, parts);
        }

        List<Element> select(String css) {
            return parts.stream().flatMap(part -> part.select(css).stream()).toList();
        }

        List<String> texts(String css) {
            return select(css).stream().map(Element::wholeText).toList();
        }
    }

    static Stream<Dossier> dossiers() {
        Event event = Event.builder()
                .id(EventId.of("e"))
                .name("E")
                .kind(EventKind.SUMMIT)
                .build();
        return Stream.of(
                Dossier.builder().build(), Dossier.of(event), small(), Dossiers.hostile(), Dossiers.large(900));
    }

    private static Dossier small() {
        Claim came = Claim.builder()
                .id(ClaimId.of("came"))
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner")))
                .addCitation(Citation.builder()
                        .source(SourceId.of("paper"))
                        .addVia(SourceId.of("ministry"))
                        .build())
                .build();
        return Dossier.of(
                Leader.builder()
                        .id(LeaderId.of("macron"))
                        .name("Emmanuel Macron")
                        .build(),
                Leader.builder()
                        .id(LeaderId.of("macron"))
                        .name("President Macron")
                        .build(),
                Event.builder()
                        .id(EventId.of("dinner"))
                        .name("Dinner")
                        .kind(EventKind.MEETING)
                        .build(),
                Source.builder()
                        .id(SourceId.of("paper"))
                        .name("The Paper")
                        .kind(SourceKind.ARTICLE)
                        .build(),
                came,
                came.withAssignedId(ClaimId.of("did-not"))
                        .withPolarity(Polarity.DENIED)
                        .withCitations(Citation.of(SourceId.of("embassy"))),
                Claim.builder()
                        .id(ClaimId.of("checked"))
                        .proposition(Assessment.builder()
                                .claim(ClaimId.of("came"))
                                .rating(Rating.TRUE)
                                .label("True")
                                .build())
                        .addCitation(Citation.of(SourceId.of("checker")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void holdsEveryEntityOnce(Dossier dossier) {
        Whole whole = Whole.of(dossier);
        assertThat(whole.texts(".card .said"))
                .containsExactlyElementsOf(new Chronology(dossier)
                        .claims().stream().map(dossier::describe).toList());
        assertThat(whole.texts(".person h3 > bdi:first-child"))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.leaders().stream().map(Leader::name).toList());
        assertThat(whole.texts(".event h3"))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.events().stream().map(Event::name).toList());
        assertThat(whole.texts(".paper h3"))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.sources().stream().map(Source::name).toList());
        assertThat(whole.select(".contradiction"))
                .hasSameSizeAs(dossier.conflicts(Policy.standard().singleValued()));
        assertThat(whole.select(".problems li"))
                .hasSize(Math.min(100, dossier.check().problems().size()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyIdIsThereOnceAndEveryLinkLeadsToOne(Dossier dossier) {
        Whole whole = Whole.of(dossier);
        List<String> ids = whole.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9-]*"));
        Set<String> known = Set.copyOf(ids);
        for (String attribute : List.of("href", "for", "aria-labelledby", "marker-end")) {
            assertThat(whole.select("[" + attribute + "]").stream()
                            .map(element -> element.attr(attribute))
                            .filter(value -> !value.matches("(https?|urn):.*"))
                            .flatMap(value -> Stream.of(value.replaceAll("^#|^url\\(#(.*)\\)$", "$1")
                                    .split(" "))))
                    .as(attribute)
                    .allMatch(known::contains);
        }
        JsonNode index = JSON.readTree(whole.page().getElementById("index").data());
        for (String list : List.of("claims", "events", "leaders", "sources", "conflicts")) {
            assertThat(index.get(list).valueStream().map(JsonNode::asString))
                    .as(list)
                    .allMatch(known::contains);
        }
        assertThat(index.get("claims")).hasSameSizeAs(dossier.claims());
        index.get("of").forEach(column -> assertThat(column).hasSameSizeAs(dossier.claims()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void takesNothingFromElsewhereAndRunsNothingButItsScript(Dossier dossier) throws Exception {
        Whole whole = Whole.of(dossier);
        assertThat(whole.select("link, img, iframe, object, embed, base, video, audio, image, foreignObject, style *"))
                .isEmpty();
        assertThat(whole.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"))
                .doesNotContain("style", "src", "srcset", "srcdoc", "action", "formaction", "ping");
        assertThat(whole.select("[href]").stream().map(link -> link.attr("href")))
                .allMatch(href -> href.matches("(#|https?:|urn:).*"));
        assertThat(whole.select("a[href^=http], a[href^=urn]").stream().map(link -> link.attr("rel")))
                .allMatch("external nofollow noopener noreferrer"::equals);
        List<Element> scripts = whole.select("script");
        assertThat(scripts.stream().filter(script -> !script.attr("type").equals("application/json")))
                .singleElement()
                .satisfies(script -> assertThat(script.data()).isEqualTo(resource("page.js")));
        assertThat(resource("page.css")).doesNotContain("url(", "@import");
        assertThat(resource("page.js")).doesNotContain("fetch(", "XMLHttp", "import(", "eval(", "Function(", "http");
        assertThat(whole.page()
                        .select("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + sha256(resource("page.css"))
                        + "'; script-src 'sha256-" + sha256(resource("page.js"))
                        + "'; base-uri 'none'; form-action 'none'");
    }

    private static String resource(String name) throws IOException {
        return new String(DossierPage.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hostileTextIsTextAndNoLink() {
        Whole whole = Whole.of(Dossiers.hostile());
        String readable = "good\\u202edab\\u202c \\u2066x\\u2069 \\u0007bell \\u0085next";
        assertThat(whole.texts(".card q"))
                .containsAll(
                        Dossiers.HOSTILE.stream().map(text -> text + readable).toList());
        assertThat(whole.texts(".event .description"))
                .containsAll(Dossiers.HOSTILE.stream()
                        .map(text -> text + "\n" + readable)
                        .toList());
        assertThat(whole.html())
                .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");
        assertThat(whole.texts("select#leader option"))
                .containsAll(
                        Dossiers.HOSTILE.stream().map(text -> text + " (3)").toList());
        assertThat(whole.texts(".box > title")).containsAll(Dossiers.HOSTILE);
        assertThat(whole.texts("p.facts > bdi"))
                .contains("javascript:window.hit=10", "data:text/html,%3Cscript%3Ewindow.hit=11%3C/script%3E")
                .contains("vbscript:hit");
        assertThat(whole.select("a[href^=urn]")).isNotEmpty();
        assertThat(whole.select("a.out").stream().map(link -> link.attr("href")))
                .containsAll(IntStream.range(0, Dossiers.HOSTILE.size())
                        .mapToObj(i -> "https://example.org/?a='%22&b=" + i)
                        .toList());
    }

    @Test
    void aHostileTitleIsText() {
        for (String title : Dossiers.HOSTILE) {
            Document page = Jsoup.parse(DossierPage.of(small()).withTitle(title).html());
            assertThat(page.title()).isEqualTo(title);
            assertThat(page.select("h1").text()).isEqualTo(title);
            assertThat(page.select("script:not([type])")).hasSize(1);
        }
    }

    /** Beyond style, script and JSON, which are made safe for where they stand, the engine escapes everything. */
    @Test
    void onlyThreeThingsOfTheTemplatesAreNotEscaped() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            List<String> unsafe = new ArrayList<>();
            for (Path template : templates.sorted().toList()) {
                Pattern.compile("\\$unsafe\\{[^}]*}")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(match -> unsafe.add(template.getFileName() + ": " + match.group()));
            }
            assertThat(unsafe)
                    .containsExactly(
                            "page.jte: $unsafe{contents.style().text()}",
                            "page.jte: $unsafe{contents.index()}",
                            "page.jte: $unsafe{list.chunk(start)}",
                            "page.jte: $unsafe{contents.script().text()}");
        }
        assertThat(Json.text(List.of("</script><b><!-- <SCRIPT>&\u2028")))
                .isEqualTo("[\"<\\/script><b>\\u003c!-- \\u003cSCRIPT>&\u2028\"]");
    }

    @Test
    void tellsWhoSaysSoAndWhatIsMadeOfIt() {
        Whole whole = Whole.of(small());
        Element came = whole.page().getElementById("claim-came");
        assertThat(came.select(".tags > span").eachText())
                .containsExactly("Affirmed", "factual", "In conflict, some deny what others affirm");
        assertThat(came.select(".chains li").eachText()).containsExactly("The Paper → via ministry".replace("→ ", ""));
        assertThat(came.select(".chains .origin").text()).isEqualTo("ministry");
        assertThat(came.select(".verdict summary").text()).isEqualTo("Disputed 2 origins for it, 1 origin against it");
        assertThat(came.select(".verdict > p").text())
                .isEqualTo("For it: 2 independent origins (checker, ministry). Against it: 1 origin (embassy).");
        assertThat(came.select(".reasons li").eachText())
                .containsExactly(
                        "For This claim says so.",
                        "For According to checker, the claim “Emmanuel Macron attended Dinner” was rated true (“True”)."
                                + " It assesses it as true.",
                        "Against According to embassy, Emmanuel Macron did not attend Dinner. It denies it.");
        Element denied = whole.page().getElementById("claim-did-not");
        assertThat(denied.select(".verdict summary").text())
                .isEqualTo("Disputed that Emmanuel Macron attended Dinner; 2 origins for it, 1 origin against it");
        assertThat(denied.select(".tags .unlike").eachText()).containsExactly("Denied", "factual");
        assertThat(whole.page().select("#event-dinner .attendance h4").eachText())
                .containsExactly("Attended", "Said not to attend");
        assertThat(whole.page().select("#conflict-1 .sides > li").eachText())
                .containsExactlyInAnyOrder(
                        "According to The Paper, citing ministry, Emmanuel Macron attended Dinner.",
                        "According to embassy, Emmanuel Macron did not attend Dinner.");
    }

    @Test
    void marksAndCountsByThePolicy() {
        Dossier dossier = Dossier.of(Claim.builder()
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner")))
                .addCitation(Citation.of(SourceId.of("paper")))
                .build());
        Document two = Jsoup.parse(DossierPage.of(dossier).html());
        assertThat(two.select(".card summary b").text()).isEqualTo("Supported");
        assertThat(two.select(".rule").text())
                .startsWith("2 independent origins are enough to establish something, or to refute it.");
        Document one = Jsoup.parse(
                DossierPage.of(dossier).withPolicy(Policy.oneOrigin()).html());
        assertThat(one.select(".card summary b").text()).isEqualTo("Established");
        assertThat(one.select(".rule").text())
                .startsWith("One origin is enough to establish something, or to refute it.");
        assertThat(one.select(".balance dd b").eachText()).containsExactly("1", "0", "0", "0", "0");
    }

    @Test
    void aLongListShowsAPartAndSaysSo() {
        Whole whole = Whole.of(Dossiers.large(900));
        assertThat(whole.page().select("#list-claims > li")).hasSize(100);
        assertThat(whole.select(".card")).hasSize(900);
        assertThat(whole.html())
                .contains("Here are the first 100 of 900. The others are in this file for its script to show");
        assertThat(whole.page().select("#list-events > li")).hasSize(180);
        assertThat(whole.page().select("noscript")).hasSize(1);
        assertThat(Whole.of(Dossiers.large(400)).page().select("#list-claims > li"))
                .hasSize(400);
    }

    @Test
    void hasOneHeadingOfTheFirstRankAndLabelsForAllControls() {
        Document page = Whole.of(small()).page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header.head, footer")).isNotEmpty();
        List<String> labelled = page.select("label[for]").eachAttr("for");
        assertThat(page.select("input:not([type=checkbox]), select").eachAttr("id"))
                .isNotEmpty()
                .isSubsetOf(labelled);
        assertThat(page.select("input[type=checkbox]"))
                .allMatch(box -> box.parent().is("label"));
        assertThat(page.select("[role=status][aria-live=polite]")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#claims");
        assertThat(page.select("svg:not([aria-hidden]):not([role=img])")).isEmpty();
    }

    @Test
    void coloursCanBeReadInBothSchemes() throws IOException {
        List<String> schemes = Pattern.compile(":root \\{([^}]*--paper[^}]*)}")
                .matcher(resource("page.css"))
                .results()
                .map(match -> match.group(1))
                .filter(block -> block.contains("--focus"))
                .collect(Collectors.toList());
        assertThat(schemes).hasSize(2);
        for (String scheme : schemes) {
            for (String paper : List.of("paper", "raised")) {
                for (String ink : List.of(
                        "ink", "soft", "link", "established", "supported", "unverified", "disputed", "refuted")) {
                    assertThat(contrast(colour(scheme, ink), colour(scheme, paper)))
                            .as(ink + " on " + paper)
                            .isGreaterThan(4.5);
                }
            }
        }
    }

    private static int colour(String scheme, String name) {
        return Pattern.compile("--" + name + ": #([0-9a-f]{6});")
                .matcher(scheme)
                .results()
                .map(match -> Integer.parseInt(match.group(1), 16))
                .findFirst()
                .orElseThrow();
    }

    /** WCAG 2.2, "contrast ratio". */
    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = (colour >> (16 - 8 * i) & 0xFF) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void attendancesAreGroupedByWhatIsSaidOfThem() {
        EventId dinner = EventId.of("dinner");
        Dossier.Builder all = Dossier.builder()
                .add(Event.builder()
                        .id(dinner)
                        .name("Dinner")
                        .kind(EventKind.MEETING)
                        .build());
        for (Mode mode : Mode.values()) {
            all.add(Claim.builder()
                    .proposition(Attendance.of(LeaderId.of(mode.name().toLowerCase(Locale.ROOT)), dinner))
                    .mode(mode)
                    .addCitation(Citation.of(SourceId.of("paper")))
                    .build());
        }
        for (Mode mode : Mode.values()) {
            all.add(Claim.builder()
                    .proposition(Attendance.of(LeaderId.of("no-" + mode.name().toLowerCase(Locale.ROOT)), dinner))
                    .mode(mode)
                    .polarity(Polarity.DENIED)
                    .certainty(mode == Mode.PREDICTION ? Certainty.PROBABLE : Certainty.UNSTATED)
                    .addCitation(Citation.of(SourceId.of("paper")))
                    .build());
        }
        Element event = Whole.of(all.build()).page().getElementById("event-dinner");
        assertThat(event.select(".attendance li svg").eachAttr("aria-label"))
                .containsExactly(
                        "Supported",
                        "Supported",
                        "Unverified",
                        "Unverified",
                        "Unverified",
                        "Unverified",
                        "Unverified",
                        "Unverified");
        assertThat(event.select(".attendance").eachText())
                .containsExactly(
                        "Attended factual",
                        "Said not to attend no-factual",
                        "Expected or planned intention prediction",
                        "Expected or planned not to attend no-intention no-predictionprobably",
                        "In somebody's view, attended opinion",
                        "In somebody's view, did not attend no-opinion");
    }

    /** Of a leader the page says no more than of the event: what is disputed is marked, what is denied is told. */
    @Test
    void leadersShowWhatIsMadeOfEachAttendance() {
        Dossier.Builder all = small().toBuilder();
        for (String event : List.of("lunch", "tea", "supper")) {
            all.add(Event.builder()
                    .id(EventId.of(event))
                    .name("The " + event)
                    .kind(EventKind.MEETING)
                    .time(Edtf.parse(event.equals("supper") ? "2024-01-01" : "2024-01-02"))
                    .build());
        }
        Claim came = Claim.builder()
                .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("supper")))
                .addCitation(Citation.of(SourceId.of("paper")))
                .build();
        all.add(came)
                .add(came.toBuilder()
                        .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("lunch")))
                        .polarity(Polarity.DENIED)
                        .addCitation(Citation.of(SourceId.of("ministry")))
                        .build())
                .add(came.toBuilder()
                        .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("tea")))
                        .polarity(Polarity.DENIED)
                        .mode(Mode.PREDICTION)
                        .build());
        Document page = Whole.of(all.build()).page();
        assertThat(page.select("#leader-macron .attendance").eachText())
                .containsExactly(
                        "Attended The supper Dinner",
                        "Said not to attend The lunch Dinner",
                        "Expected or planned not to attend The tea");
        assertThat(page.select("#leader-macron .attendance li svg").eachAttr("aria-label"))
                .containsExactly("Supported", "Disputed", "Established", "Refuted", "Unverified");
        assertThat(page.select("#leader-macron .attendance li use").eachAttr("href"))
                .containsExactly("#i-supported", "#i-disputed", "#i-established", "#i-refuted", "#i-unverified");
    }

    @Test
    void problemsNameThoseThatTheyAreAbout() {
        EventId later = EventId.of("later");
        EventId earlier = EventId.of("earlier");
        LeaderId macron = LeaderId.of("macron");
        Dossier.Builder all = Dossier.builder();
        for (EventId event : List.of(later, earlier)) {
            all.add(Event.builder()
                    .id(event)
                    .name("The " + event.value() + " dinner")
                    .kind(EventKind.MEETING)
                    .time(Edtf.parse(event.equals(later) ? "2024" : "2020"))
                    .build());
            all.add(Claim.builder()
                    .proposition(Attendance.of(macron, event))
                    .addCitation(Citation.of(SourceId.of("paper")))
                    .build());
        }
        Claim first = Claim.builder()
                .id(ClaimId.of("first"))
                .proposition(Precedent.builder().event(later).addParty(macron).build())
                .addCitation(Citation.of(SourceId.of("paper")))
                .build();
        all.add(first);
        Element problem = Whole.of(all.build()).page().select(".problems li").stream()
                .filter(one -> one.text().contains("precedent.counterexample"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.select("p").eachText().subList(1, 3))
                .containsExactly(
                        "In: " + all.build().describe(first), "It names: The later dinner, The earlier dinner");
        assertThat(problem.select("a").eachAttr("href"))
                .containsExactly("#claim-first", "#event-later", "#event-earlier");
    }

    @Test
    void countriesOfThePastGoByTheirNames() {
        Dossier.Builder all = Dossier.builder();
        for (String country : List.of("SUHH", "YUCS", "GEHH", "x-hawaii", "XK", "KP")) {
            all.add(Leader.builder()
                    .id(LeaderId.of(country))
                    .name(country)
                    .country(Country.of(country))
                    .build());
        }
        assertThat(Whole.of(all.build()).texts(".person .facts"))
                .containsExactlyInAnyOrder(
                        "the Soviet Union, now Russia", "Yugoslavia", "GEHH", "Hawaii", "Kosovo", "North Korea");
    }

    @Test
    void halfACharacterIsWrittenOut() throws IOException {
        Path file = folder.resolve("page.html");
        DossierPage.of(small()).withTitle("\uD83D\uDE00 \uD800x\uDC00").write(file);
        assertThat(Jsoup.parse(Files.readString(file)).title()).isEqualTo("\uD83D\uDE00 \\ud800x\\udc00");
    }

    @Test
    void sectionsAreListedIfThereIsSomethingInThem() {
        assertThat(Whole.of(Dossiers.hostile()).texts("nav[aria-label=Sections] a"))
                .containsExactly("Timeline", "Conflicts", "Claims", "Leaders", "Sources", "Problems");
        assertThat(Whole.of(Dossier.builder().build()).texts("nav[aria-label=Sections] a"))
                .containsExactly("Timeline", "Claims", "Leaders", "Sources");
    }

    @Test
    void anEventOfManyTimesShowsTheFirst() {
        EventId dinner = EventId.of("dinner");
        Dossier.Builder all = Dossier.builder()
                .add(Event.builder()
                        .id(dinner)
                        .name("Dinner")
                        .kind(EventKind.MEETING)
                        .build());
        for (int day = 10; day < 20; day++) {
            all.add(Claim.builder()
                    .proposition(Occurrence.builder()
                            .event(dinner)
                            .time(Edtf.parse("2024-11-" + day))
                            .build())
                    .addCitation(Citation.of(SourceId.of("paper-" + day)))
                    .build());
        }
        assertThat(Whole.of(all.build())
                        .page()
                        .select("#event-dinner .when > *")
                        .eachText())
                .hasSize(7)
                .startsWith("10 November 2024", "11 November 2024")
                .endsWith("and 4 more times");
    }

    /** Many that say the same, and many that deny it: what each card tells does not grow with them. */
    @Test
    void staysSmallWhereAllIsSaidOfOneThing() {
        Dossier.Builder all = Dossier.builder();
        for (int i = 0; i < 2000; i++) {
            all.add(Claim.builder()
                    .proposition(Attendance.of(LeaderId.of("macron"), EventId.of("dinner")))
                    .polarity(i % 3 == 0 ? Polarity.DENIED : Polarity.AFFIRMED)
                    .addCitation(Citation.of(SourceId.of("paper-" + i)))
                    .build());
        }
        assertThat(DossierPage.of(all.build()).html().length()).isLessThan(2000 * 4000);
    }

    @Test
    void isTheSameForTheSameDossierAndWhereverItGoes() throws IOException {
        Dossier dossier = Dossiers.hostile();
        Path file = folder.resolve("page.html");
        DossierPage.of(dossier).write(file);
        assertThat(Files.readString(file))
                .isEqualTo(DossierPage.of(dossier).html())
                .isEqualTo(DossierPage.of(Dossiers.hostile()).html());
    }
}
