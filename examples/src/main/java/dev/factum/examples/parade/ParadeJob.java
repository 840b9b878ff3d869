package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;
import dev.factum.dossier.Grounding;
import dev.factum.examples.page.DossierPage;
import dev.factum.model.Citation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The main job: builds the dossier of the parade, checks and judges it, prints it, looks up its quotes in the texts that it is
 * given, writes it as JSON and reads it back, and writes its lineage as a chart and all of it as a page.
 */
public final class ParadeJob {
    private static final int DONE = 0;
    private static final int NOT_AS_IT_SHOULD_BE = 1;
    private static final int BAD_ARGUMENTS = 2;

    private ParadeJob() {}

    /**
     * Runs the job. It exits with 0; with 1 if a quote is not found in the text of its source, or what was written is not
     * what was read back; with 2 if the arguments are wrong.
     *
     * @param args the path of the JSON file to write, beside which chart and page go, and {@code --text SOURCE=FILE} for each
     *     text that is at hand
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, System.err));
    }

    /** Runs the job, and returns the code to exit with. */
    static int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        Dossier dossier = ParadeDossier.dossier();
        JobArguments arguments;
        try {
            arguments = JobArguments.parse(args, dossier);
        } catch (JobArguments.BadArgumentException e) {
            err.println(e.getMessage());
            err.println(JobArguments.USAGE);
            return BAD_ARGUMENTS;
        }
        new ParadeReport(dossier, out).print();
        boolean sound = arguments.texts().isEmpty() || printQuotes(dossier.ground(arguments.texts()), out);
        boolean equal = writeAndReadBack(dossier, arguments.json(), out);
        writeLineage(dossier, arguments.lineage(), out);
        writePage(dossier, arguments.page(), out);
        return sound && equal ? DONE : NOT_AS_IT_SHOULD_BE;
    }

    /** Prints which quotes are not found, and tells whether all of the texts at hand are. */
    private static boolean printQuotes(Grounding grounding, PrintStream out) {
        out.println();
        out.println("== Quotes");
        out.println(grounding);
        return grounding.mismatches().isEmpty()
                && grounding.strays().isEmpty()
                && grounding.entries().stream()
                        .allMatch(entry -> entry.status() == Grounding.Status.FOUND
                                || entry.status() == Grounding.Status.UNCHECKED);
    }

    /** Writes who has it from whom, of all that is said, as a chart that Mermaid draws. */
    private static void writeLineage(Dossier dossier, Path file, PrintStream out) throws IOException {
        List<Citation> citations = dossier.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .toList();
        Files.writeString(file, dossier.lineage().toMermaid(citations));
        out.println("Lineage: written to " + file.getFileName());
    }

    /** Writes all of it as a page to look at. */
    private static void writePage(Dossier dossier, Path file, PrintStream out) throws IOException {
        DossierPage.of(dossier).withTitle(ParadeDossier.TITLE).write(file);
        out.println("Page: written to " + file.getFileName());
    }

    private static boolean writeAndReadBack(Dossier dossier, Path file, PrintStream out) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        mapper.writeValue(file.toFile(), dossier);
        boolean equal = mapper.readValue(file.toFile(), Dossier.class).equals(dossier);
        out.println();
        out.println("JSON: " + Files.size(file) + " bytes written to " + file.getFileName() + ", read back: "
                + (equal ? "equal" : "NOT EQUAL"));
        return equal;
    }
}
