/**
 * What the therapist, the client's page and the clocks can wish of a day: each wish looks at the session and the time, and
 * is accepted as facts or refused in three sentences. Depends on {@code session}, {@code session.event}, {@code checklist},
 * {@code journey}, {@code escalation} and {@code words}.
 *
 * <pre>{@code
 * var decision = new SessionCommand.Begin(plan).decide(session, now);
 * }</pre>
 */
@NullMarked
package io.vigil.console.session.command;

import org.jspecify.annotations.NullMarked;
