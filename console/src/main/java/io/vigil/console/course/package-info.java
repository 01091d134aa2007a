/**
 * The course around the journey days, from the first meeting of the parts to integration and what follows (domain.md §2), as
 * a list of facts: wishes are decided against the facts so far, accepted facts are kept, and everything shown is computed.
 * What the sessions and the parts map say is given from outside. Plain rules; depends on {@code words} and the JDK.
 *
 * <pre>{@code
 * var course = Course.of(log.read(client), days.of(client), parts);
 * var decision = new CourseCommand.NoteAnswer(today, Answer.YES).decide(course, moment);
 * CourseGates.beforeJourneyDay(course, today);              // empty: the room may be opened
 * }</pre>
 */
@NullMarked
package io.vigil.console.course;

import org.jspecify.annotations.NullMarked;
