/**
 * Claims and the nouns that they are about, as one immutable whole: the {@link dev.factum.dossier.Dossier}.
 *
 * <p>A dossier that contradicts itself can be built and says so: {@link dev.factum.dossier.Dossier#check()} returns a
 * report by {@linkplain dev.factum.dossier.IntegrityRules rules} that can be left out, re-graded or added to; nothing
 * throws, and nothing is dropped. {@link dev.factum.dossier.Dossier#describe(dev.factum.model.Claim)} tells a claim as a
 * sentence, and {@link dev.factum.dossier.Dossier#ground(java.util.Map)} looks up quotes in the texts of their sources.
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.dossier;

import org.jspecify.annotations.NullMarked;
