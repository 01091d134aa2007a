/**
 * The journey day as a list of facts: commands are decided against the facts so far and the time, accepted facts are kept
 * in a log and only then shown. Rules are plain Java; depends on {@code checklist}, {@code journey},
 * {@code escalation}, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var runner = new SessionRunner(log, thread, clock, refusals, notices);
 * runner.ask(new SessionCommand.Begin(plan));
 * runner.session().watch(this::show);
 * }</pre>
 */
@NullMarked
package io.vigil.console.session;

import org.jspecify.annotations.NullMarked;
