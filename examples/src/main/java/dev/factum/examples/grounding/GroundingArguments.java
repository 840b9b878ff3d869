package dev.factum.examples.grounding;

import dev.factum.examples.OutputFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the job is told on its command line.
 *
 * @param text the text, and the JSON; both empty for the sample
 * @param source the id of the source that the text is of, if it is told
 * @param report the JSON file to write
 */
record GroundingArguments(Optional<Path> text, Optional<Path> claims, Optional<String> source, Optional<Path> report) {
    static final String USAGE = "Usage: GroundingJob [TEXT CLAIMS.json] [--source ID] [--report REPORT.json]";

    private static final int FILES = 2;

    /** Thrown where the arguments tell nothing that can be done; its message says why. */
    static final class BadArgumentException extends Exception {
        private static final long serialVersionUID = 1L;

        BadArgumentException(String message) {
            super(message);
        }
    }

    static GroundingArguments parse(List<String> args) throws BadArgumentException {
        List<Path> files = new ArrayList<>();
        Optional<String> source = Optional.empty();
        Optional<Path> report = Optional.empty();
        for (int i = 0; i < args.size(); i++) {
            switch (args.get(i)) {
                case "--source" -> source = Optional.of(value(args, i++));
                case "--report" -> report = Optional.of(path(value(args, i++)));
                default -> files.add(path(args.get(i)));
            }
        }
        if (!files.isEmpty() && files.size() != FILES) {
            throw new BadArgumentException(
                    "there must be two files, a text and the claims, or none, but were " + files.size());
        }
        Optional<Path> lost = report.flatMap(file -> OutputFiles.overwritten(file, files));
        if (lost.isPresent()) {
            throw new BadArgumentException("the report must not take the place of what is read, but was " + lost.get());
        }
        return new GroundingArguments(
                files.stream().findFirst(), files.stream().skip(1).findFirst(), source, report);
    }

    private static String value(List<String> args, int option) throws BadArgumentException {
        if (option + 1 == args.size()) {
            throw new BadArgumentException(args.get(option) + " must be followed by a value");
        }
        return args.get(option + 1);
    }

    private static Path path(String name) throws BadArgumentException {
        if (name.startsWith("--")) {
            throw new BadArgumentException("there is no option " + name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadArgumentException("there can be no file " + name);
        }
    }
}
