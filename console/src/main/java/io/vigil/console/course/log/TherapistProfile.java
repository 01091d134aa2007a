package io.vigil.console.course.log;

import io.vigil.console.course.Due;
import io.vigil.console.course.Where;
import io.vigil.console.words.Bounds;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the therapist attests of their own trainings (E10): both are needed, and neither is checked by anybody here. It
 * belongs to no client.
 *
 * @param ifs in Internal Family Systems
 * @param kap in ketamine-assisted psychotherapy
 */
public record TherapistProfile(Optional<Training> ifs, Optional<Training> kap) {
    private static final Words WORDS = Words.of(TherapistProfile.class);

    /** Of a therapist who has attested nothing yet. */
    public static final TherapistProfile EMPTY = new TherapistProfile(Optional.empty(), Optional.empty());

    /**
     * One training.
     *
     * @param completedOn by the therapist's own word
     * @param with the school or teacher
     */
    public record Training(LocalDate completedOn, String with) {
        public Training {
            with = Bounds.line("a school", with);
        }

        @Override
        public String toString() {
            return "Training[" + completedOn + "]";
        }
    }

    /** The trainings that are not attested, or are dated after {@code today}. It reminds; it closes no gate. */
    public List<Due> due(LocalDate today) {
        var due = new ArrayList<Due>();
        if (!isAttested(ifs, today)) {
            due.add(Due.some(WORDS.text("due.training.ifs"), Where.PROFILE));
        }
        if (!isAttested(kap, today)) {
            due.add(Due.some(WORDS.text("due.training.kap"), Where.PROFILE));
        }
        return List.copyOf(due);
    }

    private static boolean isAttested(Optional<Training> training, LocalDate today) {
        return training.filter(each -> !each.completedOn().isAfter(today)).isPresent();
    }
}
