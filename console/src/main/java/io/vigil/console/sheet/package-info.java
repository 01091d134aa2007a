/**
 * What was recorded of a session, in words: a fact in one line, and the whole session as a sheet that leaves the house.
 * Plain Java; depends on {@code session} and what that is made of, and on
 * {@code paper}.
 *
 * <pre>{@code
 * var line = fact.match(new FactWords());
 * var sheet = SessionSheet.of(session);                 // of the record vault alone
 * }</pre>
 */
@NullMarked
package io.vigil.console.sheet;

import org.jspecify.annotations.NullMarked;
