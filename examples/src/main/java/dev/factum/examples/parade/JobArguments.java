package dev.factum.examples.parade;

import dev.factum.dossier.Dossier;
import dev.factum.examples.OutputFiles;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the main job is told on its command line.
 *
 * @param json the JSON file to write
 * @param texts the texts of sources, read from files
 */
record JobArguments(Path json, Map<SourceId, SourceText> texts) {
    static final String USAGE = "Usage: ParadeJob FILE.json [--text SOURCE=FILE]...";

    private static final String TEXT = "--text";

    /** Thrown where the arguments tell nothing that can be done; its message says why. */
    static final class BadArgumentException extends Exception {
        private static final long serialVersionUID = 1L;

        BadArgumentException(String message) {
            super(message);
        }
    }

    JobArguments {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** Returns the file of the chart of who has it from whom: beside the JSON, and named alike. */
    Path lineage() {
        return beside(".mmd");
    }

    /** Returns the file of the page: beside the JSON, and named alike. */
    Path page() {
        return beside(".html");
    }

    private Path beside(String ending) {
        String name = json.getFileName().toString().replaceFirst("\\.json$", "");
        return json.resolveSibling(name + ending);
    }

    static JobArguments parse(List<String> args, Dossier dossier) throws BadArgumentException {
        List<Path> files = new ArrayList<>();
        List<Path> read = new ArrayList<>();
        Map<SourceId, SourceText> texts = new TreeMap<>();
        for (int i = 0; i < args.size(); i++) {
            String argument = args.get(i);
            if (argument.equals(TEXT)) {
                if (++i == args.size()) {
                    throw new BadArgumentException(TEXT + " must be followed by SOURCE=FILE");
                }
                read.add(addText(args.get(i), dossier, texts));
            } else if (argument.startsWith("-")) {
                throw new BadArgumentException("there is no option " + argument);
            } else {
                files.add(path(argument));
            }
        }
        if (files.size() != 1) {
            throw new BadArgumentException("one file must be named for the JSON, but there were " + files.size());
        }
        JobArguments arguments = new JobArguments(files.get(0), texts);
        for (Path written : List.of(arguments.json(), arguments.lineage(), arguments.page())) {
            if (OutputFiles.overwritten(written, read).isPresent()) {
                throw new BadArgumentException("what is written must not take the place of a text, but was " + written);
            }
        }
        return arguments;
    }

    private static Path addText(String pair, Dossier dossier, Map<SourceId, SourceText> texts)
            throws BadArgumentException {
        int equals = pair.indexOf('=');
        if (equals <= 0 || equals == pair.length() - 1) {
            throw new BadArgumentException(TEXT + " must be followed by SOURCE=FILE, but was " + pair);
        }
        String id = pair.substring(0, equals);
        SourceId source = dossier.sources().stream()
                .map(known -> known.id())
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new BadArgumentException(TEXT + " must name a source of the dossier, but was " + id));
        Path file = path(pair.substring(equals + 1));
        if (texts.put(source, read(file)) != null) {
            throw new BadArgumentException(TEXT + " must name a source once, but there were two of " + id);
        }
        return file;
    }

    private static SourceText read(Path file) throws BadArgumentException {
        try {
            return SourceText.ofUtf8(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BadArgumentException("the file " + file + " cannot be read");
        } catch (InvalidValueException e) {
            throw new BadArgumentException("the file " + file + " must be text in UTF-8");
        }
    }

    private static Path path(String name) throws BadArgumentException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadArgumentException("there can be no file " + name);
        }
    }
}
