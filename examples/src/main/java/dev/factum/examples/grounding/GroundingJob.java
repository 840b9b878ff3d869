package dev.factum.examples.grounding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.factum.model.SourceId;
import dev.factum.model.SourceText;
import dev.factum.validation.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells for each claim that a language model found in a text whether it is well formed, and whether its quotes are in the
 * text. Without a text it takes a small sample.
 */
public final class GroundingJob {
    static final String TEXT = "text.txt";
    static final String CLAIMS = "claims.json";

    private static final int SOUND = 0;
    private static final int NOT_AS_IT_SHOULD_BE = 1;
    private static final int BAD_ARGUMENTS = 2;
    private static final int NO_REPORT = 3;

    private final PrintStream out;
    private final PrintStream err;
    private final LongSupplier nanos;

    GroundingJob(PrintStream out, PrintStream err, LongSupplier nanos) {
        this.out = out;
        this.err = err;
        this.nanos = nanos;
    }

    /**
     * Runs the job. It exits with 0 if every claim is grounded; with 1 if a claim is not, or something is wrong with the
     * JSON; with 2 if the arguments are wrong, or a file cannot be read; with 3 if the report cannot be written.
     *
     * @param args the paths of the text and of the JSON; {@code --source ID} if the claims cite several of the sources that
     *     the JSON describes: the one that the text is of; {@code --report FILE} to write the findings as JSON
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new GroundingJob(out, System.err, System::nanoTime).run(List.of(args));
        out.flush();
        System.exit(code);
    }

    /** Runs the job, and returns the code to exit with. */
    int run(List<String> args) {
        try {
            GroundingArguments arguments = GroundingArguments.parse(args);
            SourceText text = text(arguments);
            Progress progress = new Progress(err, nanos);
            Extraction extraction = Extraction.read(
                    bytes(arguments.claims(), CLAIMS),
                    read -> progress.at("read " + read.entities() + " entities, " + read.bytes() + " bytes"));
            GroundingReport report = GroundingReport.of(extraction, source(arguments, extraction), text, progress);
            report.lines().forEach(out::println);
            if (arguments.report().isPresent()) {
                write(report, arguments.report().get());
            }
            return report.isSound() ? SOUND : NOT_AS_IT_SHOULD_BE;
        } catch (GroundingArguments.BadArgumentException e) {
            err.println(e.getMessage());
            err.println(GroundingArguments.USAGE);
            return BAD_ARGUMENTS;
        } catch (JacksonException e) {
            err.println("the report cannot be written: " + e.getOriginalMessage());
            return NO_REPORT;
        }
    }

    private static SourceText text(GroundingArguments arguments) throws GroundingArguments.BadArgumentException {
        try {
            return SourceText.ofUtf8(bytes(arguments.text(), TEXT));
        } catch (InvalidValueException e) {
            throw new GroundingArguments.BadArgumentException("the text must be in UTF-8");
        }
    }

    /** The source that is told; else the only one that is cited, of those that the JSON describes if there are any. */
    private static SourceId source(GroundingArguments arguments, Extraction extraction)
            throws GroundingArguments.BadArgumentException {
        if (arguments.source().isPresent()) {
            return told(arguments.source().get());
        }
        List<SourceId> known = extraction.sources();
        Set<SourceId> cited = new TreeSet<>();
        extraction
                .dossier()
                .claims()
                .forEach(claim -> claim.citations().forEach(citation -> cited.add(citation.source())));
        // a source that is cited and not described is an error of its claim, and keeps nobody from looking at the
        // others
        List<SourceId> possible = known.stream().filter(cited::contains).toList();
        if (possible.size() > 1) {
            throw new GroundingArguments.BadArgumentException(
                    "the claims cite several sources, " + possible + ": --source must tell which one the text is of");
        }
        return Stream.of(possible, known, cited)
                .flatMap(Collection::stream)
                .findFirst()
                .orElse(SourceId.of("text"));
    }

    private static SourceId told(String id) throws GroundingArguments.BadArgumentException {
        try {
            return SourceId.of(id);
        } catch (InvalidValueException e) {
            throw new GroundingArguments.BadArgumentException(
                    "--source must be an id: " + e.report().problems().get(0).message());
        }
    }

    private static byte[] bytes(Optional<Path> file, String sample) throws GroundingArguments.BadArgumentException {
        try {
            return file.isPresent() ? Files.readAllBytes(file.get()) : sample(sample);
        } catch (IOException e) {
            throw new GroundingArguments.BadArgumentException("the file " + file.orElseThrow() + " cannot be read");
        }
    }

    static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GroundingJob.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    private static void write(GroundingReport report, Path file) {
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .changeDefaultPropertyInclusion(values -> values.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build()
                .writeValue(file, report);
    }
}
