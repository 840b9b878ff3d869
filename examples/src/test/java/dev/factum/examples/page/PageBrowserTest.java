package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.factum.dossier.ClaimFilter;
import dev.factum.dossier.Dossier;
import dev.factum.examples.parade.ParadeDossier;
import dev.factum.model.Claim;
import dev.factum.model.LeaderId;
import dev.factum.model.Source;
import dev.factum.model.SourceId;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page works in a browser: Chromium, if this machine has it. */
class PageBrowserTest {
    private static final Dossier PARADE = ParadeDossier.dossier();
    private static final int MANY = 10_000;
    private static final int LARGEST_PAGE = 30_000_000;

    /** Else it warns that it does not know the newest of Chromium's own protocols, which nothing here needs. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    @TempDir
    private static Path folder;

    private static ChromeDriver browser;
    private static Path parade;
    private static Path hostile;
    private static Path large;

    @BeforeAll
    static void openTheBrowser() throws IOException {
        Optional<File> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<File> driver = find("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            System.out.println("No Chromium with its chromedriver on the PATH: the page is not tried in a browser.");
            return;
        }
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--force-prefers-reduced-motion",
                "--window-size=1280,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.get())
                        .build(),
                options);
        browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        parade = page("parade", PARADE);
        hostile = page("hostile", Dossiers.hostile());
        large = page("large", Dossiers.large(MANY));
    }

    private static Optional<File> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(
                                Optional.ofNullable(System.getenv("PATH")).orElse(""))
                        .map(path -> new File(path, name)))
                .filter(File::canExecute)
                .findFirst();
    }

    private static Path page(String name, Dossier dossier) throws IOException {
        Path file = folder.resolve(name + ".html");
        DossierPage.of(dossier).withTitle(name).write(file);
        return file;
    }

    @BeforeEach
    void isSkippedWithoutABrowser() {
        assumeTrue(browser != null, "no Chromium with its chromedriver on the PATH");
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }

    /** Whatever a test does, the page neither fails nor tries what its policy forbids. */
    @AfterEach
    void theConsoleSaysNothing() {
        if (browser == null) {
            return;
        }
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::getMessage))
                .isEmpty();
    }

    private static void open(Path page, String fragment) {
        // a change of the fragment alone would not load the page anew
        browser.get("about:blank");
        browser.get(page.toUri() + fragment);
    }

    private static Object js(String script, Object... args) {
        return browser.executeScript(script, args);
    }

    private static WebElement id(String id) {
        return browser.findElement(By.id(id));
    }

    private static List<String> shownClaims() {
        return texts("#list-claims .said");
    }

    private static List<String> texts(String css) {
        List<String> texts = new ArrayList<>();
        for (Object text :
                (List<?>) js("return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", css)) {
            texts.add((String) text);
        }
        return texts;
    }

    private static void search(String words) {
        WebElement field = id("search");
        field.clear();
        field.sendKeys(words, Keys.ENTER);
    }

    private static void choose(String select, String label) {
        id(select).findElements(By.tagName("option")).stream()
                .filter(option -> option.getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static void check(String verdict) {
        browser.findElement(By.cssSelector("input[value=" + verdict + "]")).click();
    }

    private static List<String> sentences(Stream<Claim> claims) {
        List<Claim> order = new Chronology(PARADE).claims();
        return claims.sorted(Comparator.comparingInt(order::indexOf))
                .map(PARADE::describe)
                .toList();
    }

    @Test
    void filtersByLeader() {
        open(parade, "");
        choose("leader", "Kim Ju-ae");
        assertThat(shownClaims())
                .isNotEmpty()
                .containsExactlyElementsOf(sentences(PARADE.claims(ClaimFilter.about(LeaderId.of("kim-ju-ae")))));
        assertThat(id("found").getText()).isEqualTo("Shown: 2 of 58 claims, 1 of 14 events, 0 of 1 conflict.");
        assertThat(texts("#list-events h3")).containsExactly("Kim Jong-un's arrival in Beijing");
        assertThat(id("none-conflicts").isDisplayed()).isTrue();
    }

    @Test
    void filtersByEventSourceAndVerdictTogether() {
        open(parade, "");
        choose("event", "Victory Day parade in Beijing");
        int onTheParade = shownClaims().size();
        choose("source", "China Central Television");
        assertThat(shownClaims())
                .containsExactlyElementsOf(sentences(PARADE.citing(SourceId.of("cctv-2025-09-03")).stream()))
                .hasSize(3);
        choose("source", "All sources");
        assertThat(shownClaims()).hasSize(onTheParade);
        check("refuted");
        assertThat(shownClaims()).singleElement().asString().contains("first international event of Kim Jong-un ever");
        check("established");
        assertThat(texts("#list-claims .verdict summary b"))
                .containsOnly("Established", "Refuted")
                .hasSize(5);
        id("conflicting").click();
        assertThat(shownClaims()).hasSize(1);
        assertThat(texts("#list-conflicts > li")).hasSize(1);
        id("clear").click();
        assertThat(shownClaims()).containsExactlyElementsOf(sentences(PARADE.claims().stream()));
        assertThat(texts("#list-events > li")).hasSize(PARADE.events().size());
        assertThat(id("found").getText()).isEqualTo("All 58 claims.");
    }

    @Test
    void searchesSentencesQuotesAndNamesInAllLanguages() {
        open(parade, "");
        search("UNSTOPPABLE");
        assertThat(shownClaims()).singleElement().asString().contains("Xi Jinping said “unstoppable”");
        search("김정은 hanoi");
        assertThat(shownClaims())
                .singleElement()
                .isEqualTo("According to Public record of the summits of 2019, Kim Jong-un attended Hanoi summit.");
        search("nothing at all like this");
        assertThat(shownClaims()).isEmpty();
        assertThat(id("none-claims").getText()).isEqualTo("Nothing passes the filters.");
    }

    @Test
    void searchesPhrasesInQuotationMarks() {
        open(large, "");
        search("leader number 17");
        int withoutMarks = matches();
        for (String phrase : List.of("\"Leader number  17\"", "“leader Number 17”")) {
            search(phrase);
            assertThat(matches()).as(phrase).isEqualTo(40);
            assertThat(shownClaims()).allMatch(text -> text.contains("Leader Number 17 "));
        }
        assertThat(withoutMarks).isGreaterThan(40);
        search("\"17 leader\"");
        assertThat(matches()).isZero();
        search("\"Leader Number 17\" denies");
        assertThat(id("filtered").getDomProperty("textContent"))
                .endsWith("Filtered by the words \"Leader Number 17\" denies.");
        search("\"leader");
        assertThat(matches()).isZero();
        open(parade, "");
        search("\"김정은\"");
        assertThat(shownClaims()).hasSizeGreaterThan(10);
    }

    private static int matches() {
        return Integer.parseInt(
                id("found").getText().replaceAll("Shown: ([\\d,]+) of .*", "$1").replace(",", ""));
    }

    @Test
    void choicesAreInTheOrderOfTheirNumbers() {
        open(large, "");
        assertThat(texts("#leader option").subList(1, 13))
                .startsWith("Leader Number 0 (40)", "Leader Number 1 (40)", "Leader Number 2 (40)")
                .endsWith("Leader Number 10 (40)", "Leader Number 11 (40)");
    }

    @Test
    void theBarShowsEvenWhatIsRare() {
        open(large, "");
        List<?> widths = (List<?>)
                js("return [...document.querySelectorAll('.bar rect')]" + ".map(r => r.getBoundingClientRect().width)");
        List<String> counts = texts(".balance dd b");
        assertThat(counts).hasSize(5).contains("0");
        for (int i = 0; i < counts.size(); i++) {
            double width = ((Number) widths.get(i)).doubleValue();
            if (counts.get(i).equals("0")) {
                assertThat(width).isZero();
            } else {
                assertThat(width).as(counts.get(i)).isGreaterThan(6);
            }
        }
    }

    /** Whatever has no space to be broken at is broken all the same. */
    @Test
    void longWordsStayWithinTheirColumn() throws IOException {
        Path words = page("words", Dossiers.longWords());
        try {
            for (int width : List.of(1200, 700, 360)) {
                for (String media : List.of("", "print")) {
                    browser.executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
                    browser.executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of(
                                    "media",
                                    media,
                                    "features",
                                    List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
                    open(words, "");
                    assertThat(tooWide()).as(width + " " + media).isEmpty();
                }
            }
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    /** Returns what stands out to the right, with all unfolded; the drawing has a bar to scroll by. */
    private static List<?> tooWide() {
        return (List<?>) js("""
                document.querySelectorAll("details").forEach((details) => { details.open = true; });
                const width = document.documentElement.clientWidth;
                return [...document.querySelectorAll("body *")]
                    .filter((e) => e.getClientRects().length > 0 && !e.closest(".scroll, .hidden, option"))
                    .filter((e) => e.getBoundingClientRect().right > width + 1 || e.getBoundingClientRect().left < -1)
                    .map((e) => e.tagName + "." + e.getAttribute("class") + " in " + e.parentElement.className);
                """);
    }

    @Test
    void paperSaysWhatIsNotPrinted() {
        open(large, "");
        assertThat(id("unprinted-claims").isDisplayed()).isFalse();
        js("document.querySelector('#pager-claims .next').click()");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(id("unprinted-claims").getText())
                    .isEqualTo("Printed are 101 to 200 of 10,000. The rest is not printed.");
            filterTime("leader", "1");
            assertThat(id("unprinted-claims").isDisplayed()).isFalse();
            open(parade, "");
            assertThat(id("unprinted-claims").isDisplayed()).isFalse();
        } finally {
            browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void countsLeadToTheirClaims() {
        open(parade, "");
        js("document.querySelector('#leader-woo-won-shik .of a').click()");
        assertThat(shownClaims())
                .containsExactlyElementsOf(sentences(PARADE.claims(ClaimFilter.about(LeaderId.of("woo-won-shik")))));
        assertThat(js("return document.getElementById('leader').selectedOptions[0].textContent"))
                .isEqualTo("Woo Won-shik (2)");
    }

    @Test
    void linksLeadToWhatIsFilteredAway() {
        open(parade, "");
        choose("leader", "Kim Ju-ae");
        js("location.hash = '#conflict-1'");
        browser.executeAsyncScript(
                "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))");
        assertThat(js("return document.activeElement.id")).isEqualTo("conflict-1");
        assertThat(shownClaims()).hasSize(PARADE.claims().size());
    }

    @Test
    void aLinkLeadsThereAgainThoughTheAddressStaysTheSame() {
        open(parade, "");
        String link = "document.querySelector('#list-conflicts .sides a').click()";
        js(link);
        String claim = (String) js("return location.hash.slice(1)");
        choose("leader", "Kim Ju-ae");
        assertThat(js("return document.getElementById(arguments[0])", claim)).isNull();
        js(
                "const a = document.createElement('a'); a.href = '#' + arguments[0]; a.id = 'again';"
                        + "document.querySelector('main').append(a); a.click()",
                claim);
        assertThat(js("return document.activeElement.id")).isEqualTo(claim);
    }

    @Test
    void anAddressThatLeadsNowhereDoesNoHarm() {
        open(parade, "#%");
        open(parade, "#claim-nobody-made");
        open(parade, "#<script>");
        assertThat(shownClaims()).hasSize(PARADE.claims().size());
    }

    /** The script follows who has it from whom by itself: it must come to what the lineage comes to. */
    @Test
    void filtersBySourcesHoweverFarUp() throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            Dossier dossier = UpwardTest.random(seed);
            Map<SourceId, List<String>> expected = new TreeMap<>();
            for (Claim claim : new Chronology(dossier).claims()) {
                UpwardTest.through(dossier, claim)
                        .forEach(source -> expected.computeIfAbsent(source, first -> new ArrayList<>())
                                .add(dossier.describe(claim)));
            }
            open(page("sources-" + seed, dossier), "");
            Map<?, ?> options = (Map<?, ?>) js("return Object.fromEntries([...document.querySelectorAll("
                    + "'#source option:not([value=\"\"])')].map(option => [option.textContent, option.value]))");
            assertThat(options).hasSameSizeAs(expected.keySet());
            expected.forEach((source, claims) -> {
                String name = dossier.source(source).map(Source::name).orElse(source.value());
                filterTime("source", (String) options.get(name + " (" + claims.size() + ")"));
                assertThat(shownClaims()).as(name).containsExactlyElementsOf(claims);
            });
        }
    }

    @Test
    void searchesByNamesOfSourcesFurtherUp() {
        open(parade, "");
        search("yonhap");
        assertThat(shownClaims())
                .containsExactlyElementsOf(sentences(PARADE.claims().stream()
                        .filter(claim -> UpwardTest.through(PARADE, claim).contains(SourceId.of("yonhap")))))
                .hasSize(3);
    }

    /** By the rules of axe-core, most of them after WCAG. */
    @Test
    void isAccessibleByAllRulesThatCanBeChecked() throws IOException {
        String axe = new String(
                PageBrowserTest.class.getResourceAsStream("/axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        for (String scheme : List.of("light", "dark")) {
            background(scheme);
            open(parade, "");
            assertThat(violations(axe)).as(scheme).isEmpty();
        }
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }

    private static List<?> violations(String axe) {
        js("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        js(axe);
        return (List<?>) browser.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, {resultTypes: ['violations']})"
                + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes[0].html)))");
    }

    @Test
    void isUsableByKeyboard() {
        open(parade, "");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 19; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            order.add((String) js("const e = document.activeElement; return e.id || e.value || e.textContent.trim()"));
        }
        assertThat(order)
                .containsExactly(
                        "Skip to the claims",
                        "Timeline",
                        "Conflicts",
                        "Claims",
                        "Leaders",
                        "Sources",
                        "Problems",
                        "Search and filter",
                        "search",
                        "leader",
                        "event",
                        "source",
                        "established",
                        "supported",
                        "unverified",
                        "disputed",
                        "refuted",
                        "conflicting",
                        "2 claims on Victory over Japan");
        open(parade, "");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().isDisplayed()).isTrue();
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(js("return document.activeElement.id")).isEqualTo("claims");
        browser.switchTo().activeElement().sendKeys(Keys.TAB, Keys.TAB);
        js("document.querySelector('.card summary').focus()");
        browser.switchTo().activeElement().sendKeys(Keys.SPACE);
        assertThat(js("return document.querySelector('.card details').open")).isEqualTo(true);
        assertThat(js("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void hostileTextDoesNothing() {
        open(hostile, "");
        assertThat(js("return window.hit")).isNull();
        assertThat(texts("#list-claims .said")).hasSize(3 * Dossiers.HOSTILE.size());
        for (int leader = 0; leader < Dossiers.HOSTILE.size(); leader++) {
            filterTime("leader", Integer.toString(leader));
            assertThat(shownClaims()).hasSize(3);
        }
        id("clear").click();
        for (String text : Dossiers.HOSTILE) {
            searchTime(text);
            assertThat(shownClaims()).isNotEmpty();
        }
        js("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        js("document.querySelectorAll('main *').forEach(e => e.dispatchEvent(new Event('mouseover')))");
        assertThat(js("return window.hit")).isNull();
        assertThat(js("return document.images.length")).isEqualTo(0L);
        assertThat(js("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    }

    @Test
    void hostileEntriesThatTheScriptPutsInDoNothing() throws IOException {
        Dossier both = Dossiers.large(500).merge(Dossiers.hostile());
        open(page("both", both), "");
        search("window.hit");
        assertThat(shownClaims()).isNotEmpty();
        js("document.querySelectorAll('main *').forEach(e => e.dispatchEvent(new Event('mouseover')))");
        assertThat(js("return window.hit")).isNull();
        assertThat(texts("#list-claims script, #list-claims img")).isEmpty();
    }

    @Test
    void tenThousandClaimsStayUsable() throws IOException {
        assertThat(Files.size(large)).isLessThan(LARGEST_PAGE);
        open(large, "");
        assertThat((Long) js("return document.querySelectorAll('*').length")).isLessThan(40_000);
        long parsed = (Long) js("return Math.round(performance.timing.domInteractive - performance.timing.fetchStart)");
        long first = filterTime("leader", "1");
        assertThat(shownClaims()).hasSize(40).allMatch(text -> text.contains("Leader Number"));
        long second = filterTime("leader", "2");
        js("document.getElementById('clear').click()");
        long searched = searchTime("leader number 77 denies council");
        search("paper 9999");
        assertThat(shownClaims()).hasSize(1);
        System.out.printf(
                "%,d claims: %,d bytes, loaded in %d ms, first filter %d ms, next %d ms, first search %d ms%n",
                MANY, Files.size(large), parsed, first, second, searched);
        assertThat(List.of(parsed, first, second, searched)).allMatch(time -> time < 3000);
    }

    private static long filterTime(String select, String value) {
        return (Long) js(
                "const start = performance.now(); const e = document.getElementById(arguments[0]);"
                        + "e.value = arguments[1]; e.dispatchEvent(new Event('change', {bubbles: true}));"
                        + "document.body.offsetHeight; return Math.round(performance.now() - start)",
                select,
                value);
    }

    private static long searchTime(String words) {
        return (Long) js(
                "const start = performance.now(); document.getElementById('search').value = arguments[0];"
                        + "document.querySelector('form').requestSubmit();"
                        + "document.body.offsetHeight; return Math.round(performance.now() - start)",
                words);
    }

    @Test
    void turnsPagesAndFindsWhatIsNotShown() {
        open(large, "");
        List<?> firstPage = shownIds();
        assertThat(firstPage).hasSize(100);
        WebElement pager = id("pager-claims");
        assertThat(pager.getText()).contains("1 to 100 of 10,000");
        js("arguments[0].querySelector('.next').click()", pager);
        assertThat(shownIds().stream().filter(firstPage::contains)).isEmpty();
        assertThat(shownClaims()).hasSize(100);
        assertThat(pager.getText()).contains("101 to 200 of 10,000");
        assertThat(js("return document.activeElement.id")).isEqualTo("claims");
        js("arguments[0].querySelector('.previous').click()", pager);
        assertThat(shownIds()).isEqualTo(firstPage);
        String last = (String) js("return JSON.parse(document.getElementById('index').textContent).claims[9999]");
        open(large, "#" + last);
        assertThat(pagerText()).contains("9,901 to 10,000 of 10,000");
        assertThat(js("return document.activeElement.id")).isEqualTo(last);
        assertThat(js("return document.getElementById(arguments[0]).getBoundingClientRect().top < innerHeight", last))
                .isEqualTo(true);
    }

    private static List<?> shownIds() {
        return (List<?>) js("return [...document.querySelectorAll('#list-claims > li')].map(e => e.id)");
    }

    private static String pagerText() {
        return id("pager-claims").getText();
    }

    @Test
    void followsTheSchemeOfTheReader() {
        open(parade, "");
        String light = background("light");
        String dark = background("dark");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        assertThat(light).isEqualTo("rgb(252, 251, 248)");
        assertThat(dark).isEqualTo("rgb(22, 23, 25)");
    }

    private static String background(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return (String) js("return getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void printsWhatIsFolded() {
        open(parade, "");
        js("dispatchEvent(new Event('beforeprint'))");
        assertThat(texts("main details:not([open])")).isEmpty();
        js("dispatchEvent(new Event('afterprint'))");
        assertThat(texts("main details[open]")).isEmpty();
        assertThat(id("filtered").isDisplayed()).isFalse();
        choose("leader", "Kim Ju-ae");
        search("arrival");
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(id("filtered").getText())
                .isEqualTo("Shown: 1 of 58 claims, 1 of 14 events, 0 of 1 conflict. Filtered by the words “arrival”;"
                        + " leader: Kim Ju-ae (2).");
        assertThat(id("search").isDisplayed()).isFalse();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertThatCode(() -> browser.executeCdpCommand("Page.printToPDF", Map.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void fitsANarrowWindow() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 700, "deviceScaleFactor", 1, "mobile", true));
        try {
            open(parade, "");
            assertThat((Long) js("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
            assertThat(js("return document.getElementById('filters').open")).isEqualTo(false);
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
