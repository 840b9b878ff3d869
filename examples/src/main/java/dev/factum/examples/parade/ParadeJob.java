package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The main job: builds the dossier of the parade, checks it, writes it as JSON, reads it back, and prints it. */
public final class ParadeJob {
    private ParadeJob() {}

    /**
     * Runs the job.
     *
     * @param args the path of the JSON file to write
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("Usage: ParadeJob FILE.json");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean equal = run(Path.of(args[0]), out);
        System.exit(equal ? 0 : 1);
    }

    /** Runs the job, and tells whether the dossier that was read back equals the one that was written. */
    static boolean run(Path file, PrintStream out) throws IOException {
        Dossier dossier = ParadeDossier.dossier();
        new ParadeReport(dossier, out).print();

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
