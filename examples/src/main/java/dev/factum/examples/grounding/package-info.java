/**
 * Are the claims that a language model wrote down really in the text? A job that takes a text and the model's JSON, and tells
 * for each claim whether it is well formed, whether its quotes stand in the text and where, and which claims have no
 * evidence at all.
 */
@NullMarked
package dev.factum.examples.grounding;

import org.jspecify.annotations.NullMarked;
