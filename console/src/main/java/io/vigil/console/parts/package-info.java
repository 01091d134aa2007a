/**
 * The map of a client's parts: who is there, how they stand to one another, to Self and to ketamine, and what became of
 * it between two dates. Kept in the psychotherapy vault and nowhere else (domain.md §6). Pure values and rules; depends
 * on {@code words} and the JDK.
 *
 * <pre>{@code
 * map = map.withFound("The Night Watchman", today);       // a protector, not met yet
 * var change = map.relate(watchman, Relation.Kind.PROTECTS, littleOne);
 * map.standingObjections();                               // whose no closes every way (P5)
 * Comparison.of(inJune, map).changed();                   // in sentences
 * }</pre>
 */
@NullMarked
package io.vigil.console.parts;

import org.jspecify.annotations.NullMarked;
