package dev.factum.jackson;

import java.util.List;

/**
 * What was read in one go, in order.
 *
 * @param items entities, each a {@code Header} or {@code Bad} where one stands between them
 * @param lines how many lines these were, with blank ones
 * @param bytesRead how many bytes of the file had been read by then
 */
record Batch(List<Object> items, long lines, long bytesRead) {}
