/**
 * Wishes: each looks at the course and is accepted as facts, or refused in words.
 *
 * <pre>{@code
 * var decision = new CourseCommand.NoteAnswer(today, Answer.YES).decide(course, moment);
 * }</pre>
 */
@NullMarked
package io.vigil.console.course.command;

import org.jspecify.annotations.NullMarked;
