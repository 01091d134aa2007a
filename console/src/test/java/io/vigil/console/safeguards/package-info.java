/**
 * Takes each safeguard that {@code docs/hazards.md} names out of a copy of its source, and looks whether its test notices. What
 * {@code ./test removals} starts; the removals stand in {@code src/test/removals}. Depends on the JDK's compiler, JUnit's
 * launcher, and Node.js for the pages. See ADR 0113.
 *
 * <pre>{@code
 * var removal = Removal.read(Path.of("src/test/removals/H-19-SAFE-52.removal"));
 * var told = new Trial(proof).of(removal);
 * told.verdict(); // NOTICED
 * }</pre>
 */
@NullMarked
package io.vigil.console.safeguards;

import org.jspecify.annotations.NullMarked;
