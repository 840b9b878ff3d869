package dev.factum.examples.visits;

/**
 * A spelling of a leader's name other than the one in use, and why it is held to be the same leader's.
 *
 * @param spelling as the table has it
 * @param likeness how it is like the other
 * @param other the spelling that it is like, mostly the one in use
 */
record Alias(String spelling, Likeness likeness, String other) {}
