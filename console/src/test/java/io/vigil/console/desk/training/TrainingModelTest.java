package io.vigil.console.desk.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.TherapistBook;
import io.vigil.console.course.log.TherapistProfile;
import io.vigil.console.course.log.TherapistProfile.Training;
import io.vigil.console.desk.training.TrainingShown.Typed;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E10")
class TrainingModelTest implements TherapistBook {
    private static final Training IFS = new Training(LocalDate.of(2023, 5, 31), "Level 2");

    private final List<Notice> said = new ArrayList<>();
    private TherapistProfile kept = new TherapistProfile(Optional.of(IFS), Optional.empty());
    private boolean isBroken;
    private final TrainingModel model = new TrainingModel(
            this,
            Runnable::run,
            Runnable::run,
            Clock.fixed(Instant.parse("2026-11-23T14:03:22Z"), ZoneOffset.UTC),
            ZoneOffset.UTC,
            said::add);

    @Override
    public TherapistProfile read() throws CourseLog.NotRead {
        if (isBroken) {
            throw new CourseLog.NotRead(CourseLog.Why.DAMAGED, "broken", List.of());
        }
        return kept;
    }

    @Override
    public void keep(TherapistProfile profile) throws CourseLog.NotKept {
        if (isBroken) {
            throw new CourseLog.NotKept(CourseLog.Why.DISK, "broken");
        }
        kept = profile;
    }

    @Test
    void whatIsAttestedIsShownAndWhatIsNotIsNamed() {
        model.refresh();

        assertEquals(new Typed("2023-05-31", "Level 2"), model.shown().get().ifs());
        assertEquals(1, model.shown().get().due().size());
    }

    @Test
    void whatIsTypedIsKeptWithTheTime() {
        model.refresh();
        model.type(new Typed("2023-05-31", "Level 2"), new Typed("2024-11-02", "a school"));

        model.keep();

        assertEquals(Optional.of(new Training(LocalDate.of(2024, 11, 2), "a school")), kept.kap());
        assertEquals("Kept 14:03:22", model.shown().get().state());
        assertEquals(List.of(), model.shown().get().due());
        assertFalse(model.isUnsaved());
    }

    @Test
    void aDateThatCannotBeReadOrIsStillToComeIsNamedAndNothingIsLost() {
        model.refresh();
        model.type(new Typed("in May", ""), Typed.NOTHING);
        model.keep();
        model.type(new Typed("2027-01-01", ""), Typed.NOTHING);
        model.keep();

        assertEquals(
                List.of("\"in May\" is not a date.", "2027-01-01 is still to come."),
                said.stream().map(Notice::what).toList());
        assertEquals(Optional.of(IFS), kept.ifs());
        assertTrue(model.isUnsaved());
    }

    @Test
    void aSchoolOfAMegabyteIsRefusedInWords() {
        model.type(new Typed("2023-05-31", "x".repeat(1 << 20)), Typed.NOTHING);

        model.keep();

        assertEquals("The name of a school is too long.", said.get(0).what());
    }

    @Test
    void whatIsTypedIsNotReadOver() {
        model.refresh();
        model.type(Typed.NOTHING, new Typed("2024-11-02", ""));

        model.refresh();

        assertEquals("2024-11-02", model.shown().get().kap().on());
    }

    @Test
    void aDiskThatFailsIsSaid() {
        isBroken = true;
        model.refresh();
        model.type(new Typed("2023-05-31", ""), Typed.NOTHING);
        model.keep();

        assertEquals(
                List.of(
                        "Your trainings cannot be read from the disk.",
                        "Your trainings were not kept: the disk did not take them."),
                said.stream().map(Notice::what).toList());
    }
}
