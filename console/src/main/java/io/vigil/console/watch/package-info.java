/**
 * The process beside the console: it starts it, in {@link io.vigil.console.watch.Surroundings} that suit it, keeps the card
 * in memory, and when the console dies or hangs it rings, shows the card and starts it again. Depends on
 * {@code watch.pipe}, {@code watch.screen}, {@code alarm}, {@code words},
 * {@code live}, slf4j.
 *
 * <pre>{@code
 * java -cp CLASSPATH io.vigil.console.watch.WatchMain io.vigil.console.app.Main ARGUMENTS
 * }</pre>
 */
@NullMarked
package io.vigil.console.watch;

import org.jspecify.annotations.NullMarked;
