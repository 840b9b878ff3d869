package dev.factum.jackson;

import dev.factum.dossier.Dossier;
import dev.factum.validation.Report;

/**
 * What a line or a document says of the whole dossier.
 *
 * @param dossier the version and the members without a meaning, with no entities
 * @param line how many lines of the batch stand before it
 * @param excerpt the line; nothing for a document
 */
record Header(Dossier dossier, long line, Excerpt excerpt) {
    /** Returns this header as one that says what is wrong. */
    Bad bad(Report report) {
        return new Bad(line, 1, "", excerpt, report, null, false);
    }
}
