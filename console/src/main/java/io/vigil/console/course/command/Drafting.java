package io.vigil.console.course.command;

import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.Kept;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.words.Bounds;
import io.vigil.console.words.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A wish on its way to a fact: the first question that is not answered well refuses it, and every further one is not asked.
 * Questions stand in the order in which a therapist would mend them.
 */
final class Drafting {
    private static final int FIRST_YEAR = 1900;

    private final Course course;
    private final Moment now;
    private final LocalDate on;
    private Optional<Decision> refused = Optional.empty();

    private Drafting(Course course, Moment now, LocalDate on) {
        this.course = course;
        this.now = now;
        this.on = on;
    }

    /** A fact of that date, which lies not in the future. To a course that cannot be read nothing is added. */
    static Drafting of(Course course, Moment now, LocalDate on) {
        return new Drafting(course, now, on)
                .check(course.reading() == Course.Reading.WHOLE, CourseNotices.notRead(CourseLog.Why.DAMAGED))
                .check(!on.isAfter(now.today()) && on.getYear() >= FIRST_YEAR, CourseNotices.impossibleDate());
    }

    Drafting check(boolean isSo, Notice otherwise) {
        if (!isSo && refused.isEmpty()) {
            refused = Optional.of(Decision.refuse(otherwise));
        }
        return this;
    }

    Drafting open(List<CourseGates.Missing> missing) {
        if (!missing.isEmpty() && refused.isEmpty()) {
            refused = Optional.of(Decision.closed(missing));
        }
        return this;
    }

    /** What changes to and fro is written in the order in which it happened, so that the last word is the last. */
    Drafting notBefore(Optional<? extends CourseEvent> last) {
        return last.isEmpty()
                ? this
                : check(
                        !last.get().on().isAfter(on),
                        CourseNotices.beforeTheLast(last.get().on().toString()));
    }

    Drafting line(String text) {
        return fits(text, Bounds.LINE_CHARACTERS);
    }

    Drafting text(String text) {
        return fits(text, Bounds.TEXT_CHARACTERS);
    }

    Drafting written(String text) {
        return check(!text.isBlank(), CourseNotices.nothingWritten());
    }

    private Drafting fits(String text, int most) {
        return check(text.length() <= most, CourseNotices.tooLong(text.length(), most));
    }

    /** Numbers for facts that are kept together. */
    final class Numbers {
        private long next = course.nextNumber();

        Kept next() {
            var kept = new Kept(next, now.at(), on);
            next++;
            return kept;
        }

        /** The number that the next fact will have. */
        long upcoming() {
            return next;
        }
    }

    /** Makes the facts, unless something refused the wish. */
    Decision accept(Function<Numbers, List<CourseEvent>> facts) {
        return refused.orElseGet(() -> new Decision.Accepted(facts.apply(new Numbers())));
    }
}
