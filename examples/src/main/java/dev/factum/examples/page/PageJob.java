package dev.factum.examples.page;

import dev.factum.dossier.Dossier;
import dev.factum.examples.OutputFiles;
import dev.factum.jackson.DossierReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page of a dossier that is kept in a file: JSON or NDJSON, compressed with gzip or not. */
public final class PageJob {
    private static final String USAGE = "Usage: PageJob DOSSIER [PAGE.html] [--title TITLE]";
    private static final String TITLE = "--title";

    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int BAD_ARGUMENTS = 2;

    private PageJob() {}

    /**
     * Runs the job. It exits with 0; with 1 if the dossier cannot be read, or the page not be written; with 2 if the
     * arguments are wrong.
     *
     * @param args the file of the dossier; perhaps the file to write, which else stands beside it and is named alike; and
     *     perhaps {@code --title} and a title, which else is the name of the file
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    /** Runs the job, and returns the code to exit with. */
    static int run(List<String> args, PrintStream out, PrintStream err) {
        List<Path> files = new ArrayList<>();
        Optional<String> title = Optional.empty();
        try {
            for (int i = 0; i < args.size(); i++) {
                String argument = args.get(i);
                if (argument.equals(TITLE) && i + 1 < args.size()) {
                    title = Optional.of(args.get(++i));
                } else if (argument.startsWith("-")) {
                    return complain(
                            err,
                            argument.equals(TITLE)
                                    ? TITLE + " must be followed by a title"
                                    : "there is no option " + argument);
                } else {
                    files.add(Path.of(argument));
                }
            }
        } catch (InvalidPathException e) {
            return complain(err, "there can be no file " + e.getInput());
        }
        if (files.isEmpty() || files.size() > 2) {
            return complain(err, "one or two files must be named, but there were " + files.size());
        }
        Path json = files.get(0);
        Path page = files.size() == 2 ? files.get(1) : beside(json);
        if (OutputFiles.overwritten(page, List.of(json)).isPresent()) {
            return complain(err, "the page must not take the place of the dossier, but both were " + json);
        }
        return write(json, page, title.orElse(stem(json)), out, err);
    }

    private static int complain(PrintStream err, String complaint) {
        err.println(complaint);
        err.println(USAGE);
        return BAD_ARGUMENTS;
    }

    private static Path beside(Path json) {
        return json.resolveSibling(stem(json) + ".html");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(nd)?jsonl?(\\.gz)?$", "");
    }

    private static int write(Path json, Path page, String title, PrintStream out, PrintStream err) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Dossier dossier;
        try {
            dossier = DossierReader.of(mapper).readDossier(json);
        } catch (JacksonException e) {
            err.println("the dossier " + json + " cannot be read: " + e.getMessage());
            return NOT_DONE;
        } catch (UncheckedIOException e) {
            err.println(
                    "the dossier " + json + " cannot be read" + (Files.exists(json) ? "" : ": there is no such file"));
            return NOT_DONE;
        }
        try {
            DossierPage.of(dossier).withTitle(title).write(page);
            out.println(dossier + ": " + Files.size(page) + " bytes written to " + page);
            return DONE;
        } catch (IOException e) {
            err.println("the page " + page + " cannot be written: " + e.getMessage());
            return NOT_DONE;
        }
    }
}
