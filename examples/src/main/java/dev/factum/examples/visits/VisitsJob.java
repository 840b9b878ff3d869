package dev.factum.examples.visits;

import dev.factum.examples.OutputFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a table of visits, makes a dossier of it, and prints what it answers. Without a table it takes a small sample.
 */
public final class VisitsJob {
    /** What it reads if it is given no table. */
    static final String SAMPLE = "sample.csv";

    static final String USAGE = "Usage: VisitsJob [TABLE.csv [DOSSIER.json]]";
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int BAD_ARGUMENTS = 2;
    private static final int MOST_ARGUMENTS = 2;

    private VisitsJob() {}

    /**
     * Runs the job. It exits with 0; with 1 if the JSON file cannot be written, or a row is lost; with 2 if the arguments are wrong, or the
     * file is no table of visits. Rows that are rejected are part of the answer, and no failure.
     *
     * @param args the path of the table, and that of a JSON file to write the dossier to; both can be left out
     * @throws IOException if the sample cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = run(List.of(args), out, System.err);
        out.flush();
        System.exit(code);
    }

    /** Runs the job, and returns the code to exit with. */
    static int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
        VisitTable table;
        try {
            requireApart(args);
            table = table(args);
        } catch (VisitTable.NoTableException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return BAD_ARGUMENTS;
        }
        VisitImport visits = VisitImport.of(table, args.isEmpty() ? Tables.SAMPLE : Tables.OFFICE);
        int printed = print(visits, out, err);
        int written = args.size() == MOST_ARGUMENTS ? writeJson(visits, Path.of(args.get(1)), err) : DONE;
        return Math.max(printed, written);
    }

    /** Prints the answers, and returns the code to exit with. */
    static int print(VisitImport visits, PrintStream out, PrintStream err) {
        new VisitsReport(visits, out).print();
        if (!visits.isAccountedFor()) {
            err.println("bug: each row must be either cited by claims or rejected");
            return NOT_DONE;
        }
        return DONE;
    }

    private static void requireApart(List<String> args) throws VisitTable.NoTableException {
        try {
            if (args.size() == MOST_ARGUMENTS
                    && OutputFiles.overwritten(Path.of(args.get(1)), List.of(Path.of(args.get(0))))
                            .isPresent()) {
                throw new VisitTable.NoTableException(
                        "the dossier must not take the place of the table, but both were " + args.get(0));
            }
        } catch (InvalidPathException e) {
            throw new VisitTable.NoTableException("there can be no file " + e.getInput());
        }
    }

    private static VisitTable table(List<String> args) throws IOException, VisitTable.NoTableException {
        if (args.isEmpty()) {
            return VisitTable.read(sample());
        }
        if (args.size() > MOST_ARGUMENTS) {
            throw new VisitTable.NoTableException(
                    "there must be two arguments at most, a table and a JSON file, but were " + args.size());
        }
        try {
            return VisitTable.read(Files.readAllBytes(Path.of(args.get(0))));
        } catch (IOException | InvalidPathException e) {
            throw new VisitTable.NoTableException("the file " + args.get(0) + " cannot be read");
        }
    }

    private static int writeJson(VisitImport visits, Path file, PrintStream err) {
        try {
            JsonMapper.builder()
                    .findAndAddModules()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValue(file, visits.dossier());
            return DONE;
        } catch (JacksonException e) {
            err.println("the dossier " + file + " cannot be written: " + e.getOriginalMessage());
            return NOT_DONE;
        }
    }

    static byte[] sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(VisitsJob.class.getResourceAsStream(SAMPLE), SAMPLE)) {
            return in.readAllBytes();
        }
    }
}
