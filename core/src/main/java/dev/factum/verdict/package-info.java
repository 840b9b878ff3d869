/**
 * From claims to facts: a {@link dev.factum.verdict.Fact} is what a stated {@link dev.factum.verdict.Policy} makes of the
 * claims in a dossier, with the proof attached.
 *
 * <p>An {@link dev.factum.verdict.Adjudicator} judges each proposition by the claims that speak for and against it, and by
 * how many independent origins stand behind each side. Same claims, same policy, same facts, whatever the order of
 * insertion.
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.verdict;

import org.jspecify.annotations.NullMarked;
