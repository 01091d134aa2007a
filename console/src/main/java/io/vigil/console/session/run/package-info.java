/**
 * A day that runs: wishes are decided one after the other, their facts are kept in a log and only then shown, and what must
 * ring does so before anything is kept. Depends on {@code session}, {@code session.command}, {@code session.event},
 * {@code escalation}, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var runner = new SessionRunner(log, thread, clock, refusals, notices);
 * runner.ask(new SessionCommand.Begin(plan));
 * runner.session().watch(this::show);
 * }</pre>
 */
@NullMarked
package io.vigil.console.session.run;

import org.jspecify.annotations.NullMarked;
