package dev.factum.examples.page;

/**
 * Something to filter by.
 *
 * @param index its number in the index
 * @param label what it is called
 * @param claims how many claims it has
 */
record Choice(int index, String label, int claims) {}
