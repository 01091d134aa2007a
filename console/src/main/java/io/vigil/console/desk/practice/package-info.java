/**
 * The ladder practised with a client who is made up, away from every session. Nothing of it is kept anywhere: the facts stand
 * in memory until the next practice begins. Depends on {@code session}, {@code escalation}, {@code sheet}, the day and the
 * ladder of the desk, the fittings, {@code live} and {@code words}.
 *
 * <pre>{@code
 * var model = new PracticeModel(clock, zone, notices::add);
 * place.add(new PracticePanel(fittings, model, notices::add, toTop).component());
 * model.begin();
 * }</pre>
 */
@NullMarked
package io.vigil.console.desk.practice;

import org.jspecify.annotations.NullMarked;
