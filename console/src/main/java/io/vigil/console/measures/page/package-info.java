/**
 * A questionnaire on the client's page: when it may be asked, what is shown there, and what follows from what comes back.
 * The wording goes out from here with each asking; the page holds none. Pure values and rules; depends on {@code measures},
 * {@code session} and {@code escalation} for the moment, {@code words} and the JDK.
 *
 * <pre>{@code
 * PageNotices.refused(Moment.of(session, lookout, client, askings)); // unless it is FREE
 * Paper.of(Questionnaire.PHQ_9);                                      // what the page shows
 * Heard.of(askings, said.id(), said.answers());                       // taken, known before, not asked, impossible
 * }</pre>
 */
@NullMarked
package io.vigil.console.measures.page;

import org.jspecify.annotations.NullMarked;
