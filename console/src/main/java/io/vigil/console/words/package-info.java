/**
 * What the therapist reads. Sentences stand in one {@code words.properties} beside the package that says them, so that
 * a clinician can review them in one sitting. Depends on the JDK alone.
 *
 * <pre>{@code
 * private static final Words WORDS = Words.of(SessionNotices.class);
 * static Notice openItems(String open) { return WORDS.notice("items.open", open); }
 * }</pre>
 */
@NullMarked
package io.vigil.console.words;

import org.jspecify.annotations.NullMarked;
