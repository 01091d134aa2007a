package io.vigil.console.desk.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Field;
import io.vigil.console.client.Samuel;
import io.vigil.console.course.CourseGates.Missing;
import io.vigil.console.course.Where;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is seen of a client beside the file. */
@Tag("SAFE-73")
class ClientSidesTest {
    private final BeforeASession desk = new BeforeASession();

    @BeforeEach
    void list() throws Exception {
        desk.memory.keep(Samuel.complete());
        desk.memory.keep(Samuel.inner());
        desk.list();
    }

    @Test
    void aSideShowsTheClientThatIsOpenAndTheListForgetsThem() {
        desk.open(Samuel.ID);

        desk.model.turnTo(1);

        assertEquals(Optional.of(Samuel.ID), desk.sides.get(1).open);
        assertEquals(Optional.empty(), desk.sides.get(0).open);
        assertEquals(OptionalInt.of(1), side());
        desk.model.backToTheList();
        assertEquals(Optional.empty(), desk.sides.get(1).open);
    }

    @Test
    void aFileThatIsNotSavedAsksBeforeASideIsTurnedTo() {
        var file = desk.open(Samuel.ID);
        BeforeASession.type(file, Field.PRONOUNS, "they/them");

        desk.model.turnTo(0);

        assertEquals(OptionalInt.empty(), side());
        file.leaveWithoutSaving();
        assertEquals(OptionalInt.of(0), side());
    }

    @Test
    void aSideThatIsNotKeptAsksBeforeItIsLeftForAnotherTheFileOrTheList() {
        desk.open(Samuel.ID);
        desk.model.turnTo(0);
        desk.sides.get(0).unsaved = true;

        desk.model.turnTo(1);
        desk.model.putAwayWhatIsSaved();
        assertEquals(OptionalInt.of(0), side());
        desk.model.turnToTheFile();
        assertEquals(OptionalInt.of(0), side());

        desk.sides.get(0).giveUp();
        desk.disk.drain();
        assertEquals(OptionalInt.empty(), side());
    }

    @Test
    void theFileIsReadAnewAfterASide() throws Exception {
        desk.open(Samuel.ID);
        desk.model.turnTo(0);
        desk.memory.keep(Samuel.old());

        desk.model.turnToTheFile();
        desk.disk.drain();

        assertFalse(desk.file().shown().get().findings().isEmpty());
    }

    @Test
    void aSideIsToldThatTheNotesAreLockedAndOpened() {
        desk.open(Samuel.ID);
        desk.model.turnTo(0);

        desk.model.locked();
        assertTrue(desk.sides.get(0).locked);
        desk.model.unlocked();
        assertFalse(desk.sides.get(0).locked);
    }

    @Test
    void aRoomThatTheCourseKeepsClosedIsNotOpenedAndTheCourseIsShown() {
        var file = desk.open(Samuel.ID);
        desk.missing = List.of(
                new Missing("No integration of the journey of 2 November is recorded.", Where.INTEGRATION),
                new Missing("The clearance has run out.", Where.CLEARANCE));

        file.openRoom();
        desk.disk.drain();

        assertEquals(List.of(), desk.opened);
        assertEquals(
                "The course does not lead to a journey day yet: No integration of the journey of 2 November is"
                        + " recorded. One more thing is missing.",
                desk.said.get(0).what());
        assertEquals(OptionalInt.of(0), side());
    }

    @Test
    void aRoomForATalkIsOpenedWhateverTheCourseSays() {
        var file = desk.open(Samuel.ID);
        desk.missing = List.of(new Missing("The clearance has run out.", Where.CLEARANCE));

        file.openRoomForATalk();
        desk.disk.drain();

        assertEquals(List.of(), desk.said);
        assertTrue(desk.opened.get(0).plan().isTalk());
    }

    @Test
    void aRoomToWhichTheCourseLeadsIsNoTalk() {
        var file = desk.open(Samuel.ID);

        file.openRoom();
        desk.disk.drain();

        assertFalse(desk.opened.get(0).plan().isTalk());
    }

    private OptionalInt side() {
        return assertInstanceOf(ClientShown.Filed.class, desk.model.shown().get())
                .side();
    }
}
