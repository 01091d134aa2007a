/**
 * The journey day as it stands: a {@link io.vigil.console.session.Session} is folded from the facts in {@code session.event},
 * and everything that is asked of it is answered from it: which gates are closed, what stands on the card, what is said in
 * amber. Values that change nothing; what the therapist wishes is decided in {@code session.command} and kept by
 * {@code session.run}, and nothing here knows of either. Depends on {@code session.event}, {@code checklist}, {@code journey},
 * {@code escalation} and {@code words}.
 *
 * <pre>{@code
 * var session = Session.of(facts);
 * Gates.beforeTheMedicine(session, now); // empty when the medicine may be confirmed
 * }</pre>
 */
@NullMarked
package io.vigil.console.session;

import org.jspecify.annotations.NullMarked;
