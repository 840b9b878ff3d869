package dev.factum.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.factum.dossier.Dossier;
import dev.factum.jackson.DossierWriter;
import dev.factum.model.Entity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class PageJobTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();
    private static final Dossier DOSSIER = Dossiers.large(20);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private int run(Object... args) {
        return PageJob.run(
                Stream.of(args).map(Object::toString).toList(),
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(complaints, true, StandardCharsets.UTF_8));
    }

    @Test
    void makesThePageBesideTheJson() throws IOException {
        Path json = folder.resolve("visits.json");
        MAPPER.writeValue(json.toFile(), DOSSIER);

        assertThat(run(json)).isZero();
        Path page = folder.resolve("visits.html");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("Dossier{leaders=1, events=4, sources=1, claims=20}: " + Files.size(page)
                        + " bytes written to " + page + System.lineSeparator());
        assertThat(Files.readString(page))
                .isEqualTo(DossierPage.of(MAPPER.readValue(json.toFile(), Dossier.class))
                        .withTitle("visits")
                        .html());
    }

    @Test
    void makesThePageOfLines() throws IOException {
        Path lines = folder.resolve("visits.ndjson");
        try (DossierWriter writer = DossierWriter.builder(MAPPER).to(lines)) {
            for (List<? extends Entity> some :
                    List.of(DOSSIER.leaders(), DOSSIER.events(), DOSSIER.sources(), DOSSIER.claims())) {
                some.forEach(writer::write);
            }
        }
        Path page = folder.resolve("page.html");

        assertThat(run("--title", "Visits", lines, page)).isZero();
        assertThat(Jsoup.parse(Files.readString(page)).title()).isEqualTo("Visits");
        assertThat(folder.resolve("visits.html")).doesNotExist();
    }

    @Test
    void saysWhatCannotBeReadOrWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ndjson"), "{\"type\":\"leader\",\"id\":\"x\"}\n");
        assertThat(run(broken)).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .startsWith("the dossier " + broken + " cannot be read: ")
                .contains("Leader.name must be set, but was missing");
        complaints.reset();
        Path nowhere = folder.resolve("nowhere.json");
        assertThat(run(nowhere)).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "the dossier " + nowhere + " cannot be read: there is no such file" + System.lineSeparator());
        complaints.reset();
        Path json = folder.resolve("visits.json");
        MAPPER.writeValue(json.toFile(), DOSSIER);
        Path missing = folder.resolve("missing").resolve("page.html");
        assertThat(run(json, missing)).isEqualTo(1);
        assertThat(complaints.toString(StandardCharsets.UTF_8))
                .startsWith("the page " + missing + " cannot be written: ");
    }

    @Test
    void saysWhichArgumentIsWrong() {
        assertComplaint("one or two files must be named, but there were 0");
        assertComplaint("one or two files must be named, but there were 3", "a", "b", "c");
        assertComplaint("there is no option --titel", "a.json", "--titel", "x");
        assertComplaint("--title must be followed by a title", "a.json", "--title");
        assertComplaint("the page must not take the place of the dossier, but both were a.json", "a.json", "a.json");
    }

    @Test
    void thePageNeverTakesThePlaceOfTheDossier() throws IOException {
        Path json = folder.resolve("visits.json");
        MAPPER.writeValue(json.toFile(), DOSSIER);
        byte[] before = Files.readAllBytes(json);
        Path again = folder.resolve(".").resolve("visits.json");
        assertComplaint("the page must not take the place of the dossier, but both were " + json, json, again);
        assertThat(Files.readAllBytes(json)).isEqualTo(before);
    }

    private void assertComplaint(String complaint, Object... args) {
        complaints.reset();
        assertThat(run(args)).isEqualTo(2);
        assertThat(complaints.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(complaint, "Usage: PageJob DOSSIER [PAGE.html] [--title TITLE]");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
