/**
 * Questionnaires and scores over a course: published items with their scoring, totals of licensed ones, and the safety
 * prompt (domain.md §7). Scores are part of the session record and are never a diagnosis. Pure values and rules; depends
 * on {@code words} and the JDK.
 *
 * <pre>{@code
 * var answers = Answers.none(Questionnaire.PHQ_9).with(0, 2).with(1, 3);
 * log.append(new MeasureFact.Answered(entry, answers));   // NotKept says why not
 * MeasureHistory.of(log.of(client).facts()).of(Measure.PHQ_9);
 * }</pre>
 */
@NullMarked
package io.vigil.console.measures;

import org.jspecify.annotations.NullMarked;
