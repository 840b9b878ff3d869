/** Fuzz tests: what holds whatever the bytes. */
package dev.factum.fuzzing;
