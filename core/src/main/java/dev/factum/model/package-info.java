/**
 * The five value types and their parts: what claims are made of.
 *
 * <p>{@link dev.factum.model.Leader}, {@link dev.factum.model.Event} and {@link dev.factum.model.Source} are nouns: they
 * have an id and describe themselves so that they can be recognised. All that is asserted about the world is a
 * {@link dev.factum.model.Claim}: a {@link dev.factum.model.Proposition}, a stance, and
 * {@linkplain dev.factum.model.Citation citations}; {@link dev.factum.model.Attendance} is the chief proposition.
 *
 * <p>All types are immutable. Passing null is a {@link java.lang.NullPointerException} that names the attribute, at
 * once. A value that would break a rule is never built: {@code build()} throws one
 * {@link dev.factum.validation.InvalidValueException} with all problems, of what is missing or else of all broken rules.
 * Text is kept as it was given; no value is padded, cut or corrected, but that decimals, language tags and URIs are
 * brought to the one spelling that their standards take for equal.
 *
 * <p>All values are {@link java.io.Serializable}, for engines and caches; so are those of the other packages, but for what
 * holds code of applications or is made from values anew. A value goes into a stream as the members of its public JSON, by
 * the same names, with the members that this version gives no meaning to. It comes out through its builder: a stream whose
 * value would break a rule is a {@link java.io.InvalidObjectException} that has the broken rules as its cause. The form
 * has a version, and what one version of Factum wrote, later ones read. A stream holds nothing but text and classes of
 * Factum, enums and languages, so that the {@linkplain java.io.ObjectInputFilter filter}
 * {@code dev.factum.**;java.lang.Enum;java.util.Locale;!*} lets all values through and nothing else.
 *
 * @serial exclude
 */
@NullMarked
package dev.factum.model;

import org.jspecify.annotations.NullMarked;
