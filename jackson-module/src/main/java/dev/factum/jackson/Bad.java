package dev.factum.jackson;

import dev.factum.validation.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * What will be a {@link BadLine} when it is known how many lines stand before it.
 *
 * @param line how many lines of the batch stand before it
 * @param ends whether nothing can be read after it
 */
record Bad(
        long line,
        int column,
        String pointer,
        Excerpt excerpt,
        Report report,
        @Nullable JacksonException cause,
        boolean ends) {}
