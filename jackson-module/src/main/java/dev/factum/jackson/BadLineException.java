package dev.factum.jackson;

import dev.factum.validation.Problem;
import java.io.Serial;
import java.util.List;
import java.util.ListIterator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Thrown by a {@link DossierReader} that stops at a bad line: line and column are those of the file, the path is that to
 * what is wrong first, and the cause is what Jackson threw for the line alone, if it is something that Jackson throws for.
 *
 * <p>It always has its line. Compared by identity, not comparable, and immutable.
 *
 * <pre>{@code
 * try (Stream<Entity> entities = DossierReader.of(mapper).read(path)) {
 *     entities.forEach(System.out::println);
 * } catch (BadLineException e) {
 *     System.err.println("line " + e.badLine().number() + ": " + e.badLine().text());
 * }
 * }</pre>
 */
public final class BadLineException extends DatabindException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The line. */
    private final BadLine badLine;

    BadLineException(BadLine badLine, @Nullable JacksonException cause) {
        super(message(badLine), location(badLine), cause);
        this.badLine = badLine;
        if (cause != null) {
            List<Reference> path = cause.getPath();
            for (ListIterator<Reference> steps = path.listIterator(path.size()); steps.hasPrevious(); ) {
                prependPath(steps.previous());
            }
        }
    }

    private static String message(BadLine badLine) {
        List<Problem> problems = badLine.report().problems();
        String all = problems.stream()
                .map(problem -> problem.message() + " [" + problem.code() + "]")
                .collect(Collectors.joining("; "));
        return "Line " + badLine.number() + ": " + all;
    }

    private static TokenStreamLocation location(BadLine badLine) {
        String input = badLine.input();
        ContentReference content = input == null
                ? ContentReference.unknown()
                : ContentReference.construct(true, input, ErrorReportConfiguration.defaults());
        return new TokenStreamLocation(
                content, -1L, (int) Math.min(Integer.MAX_VALUE, badLine.number()), badLine.column());
    }

    /** Returns what is wrong, with line and column, the file if it is one, and the path if there is one. */
    @Override
    public String getMessage() {
        String source = badLine.input() == null ? "" : "Source: " + badLine.input() + "; ";
        String place = "\n at [" + source + "line: " + badLine.number() + ", column: " + badLine.column() + "]";
        String path = getPath().isEmpty() ? "" : " (through reference chain: " + getPathReference() + ")";
        return getOriginalMessage() + place + path;
    }

    /**
     * Returns the line that stopped the reading.
     *
     * @return the line
     */
    public BadLine badLine() {
        return badLine;
    }
}
