package dev.factum.validation;

/**
 * How bad a {@link Problem} is.
 *
 * <p>The order is from harmless to fatal, so that {@code severity.compareTo(Severity.WARNING) >= 0} reads as "a warning
 * or worse". Immutable, as every enum.
 *
 * <pre>{@code
 * boolean blocks = problem.severity() == Severity.ERROR;
 * }</pre>
 */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** Probably a mistake, or two statements that fit badly together. */
    WARNING,
    /** A rule is broken; a single value with an error is never built. */
    ERROR
}
