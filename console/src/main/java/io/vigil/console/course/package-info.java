/**
 * The course around the journey days (domain.md §2), folded from its facts: how far it is, what is due, and the gates that
 * keep its next step closed. Everything shown is computed, whoever asked for it. Plain rules; depends on {@code words} and
 * the JDK.
 *
 * <pre>{@code
 * var course = Course.of(log.read(client), days.of(client), parts);
 * CourseGates.beforeJourneyDay(course, today);              // empty: the room may be opened
 * }</pre>
 */
@NullMarked
package io.vigil.console.course;

import org.jspecify.annotations.NullMarked;
