package dev.factum.examples.page;

/**
 * A problem on the page.
 *
 * @param severity how bad it is, in words
 * @param message what is wrong
 * @param code the rule that is broken
 * @param where where in the dossier's JSON, or in the entity
 * @param of whose problem it is; none if that is not on the page
 * @param named what else the message names by its id
 */
record ProblemEntry(String severity, String message, String code, String where, RefList of, RefList named) {}
