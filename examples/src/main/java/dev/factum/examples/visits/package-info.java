/**
 * Visits of foreign leaders to the United States, from the table that the Office of the Historian keeps: an importer that
 * makes leaders, events, attendances and cited claims of its rows, keeps what it cannot understand with the reason, and
 * answers questions with the claims and rows behind each answer.
 */
@NullMarked
package dev.factum.examples.visits;

import org.jspecify.annotations.NullMarked;
