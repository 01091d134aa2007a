package io.vigil.console.course.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.course.Due;
import io.vigil.console.course.Story;
import io.vigil.console.course.log.TherapistProfile.Training;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the therapist is reminded of concerning their own trainings. */
@Tag("E10")
class TherapistProfileTest {
    private static final String IFS = "Attest your training in Internal Family Systems, with its date";
    private static final String KAP = "Attest your training in ketamine-assisted psychotherapy, with its date";
    private static final LocalDate TODAY = Story.FIRST_DAY;

    private static Optional<Training> completed(LocalDate on) {
        return Optional.of(new Training(on, "a school"));
    }

    private static List<String> due(TherapistProfile profile) {
        return profile.due(TODAY).stream().map(Due::sentence).toList();
    }

    @Test
    void eachTrainingThatIsNotAttestedIsAskedForByItself() {
        var done = completed(TODAY.minusYears(3));

        assertEquals(List.of(IFS, KAP), due(TherapistProfile.EMPTY));
        assertEquals(List.of(KAP), due(new TherapistProfile(done, Optional.empty())));
        assertEquals(List.of(IFS), due(new TherapistProfile(Optional.empty(), done)));
        assertEquals(List.of(), due(new TherapistProfile(done, done)));
    }

    @Test
    void aTrainingCountsFromTheDayOnWhichItIsCompleted() {
        assertEquals(List.of(), due(new TherapistProfile(completed(TODAY), completed(TODAY))));
        assertEquals(
                List.of(IFS, KAP),
                due(new TherapistProfile(completed(TODAY.plusDays(1)), completed(TODAY.plusDays(1)))));
    }

    @Test
    void theSchoolStaysOutOfEveryLog() {
        assertEquals("Training[2026-10-01]", new Training(TODAY, "a school").toString());
    }
}
