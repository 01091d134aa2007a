package io.vigil.console.desk.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.client.Field;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.client.file.Fault;
import io.vigil.console.desk.client.file.FileModel;
import io.vigil.console.desk.client.file.FileShown.Inner;
import io.vigil.console.desk.client.file.FileShown.Leaving;
import io.vigil.console.desk.client.file.FileShown.Saved;
import io.vigil.console.desk.client.file.Spot;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Renamed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ClientModelTest {
    private final BeforeASession desk = new BeforeASession();

    @Nested
    class TheList {
        @Test
        void saysThatNobodyIsWrittenDown() {
            assertEquals(
                    new ClientShown.Choosing(
                            List.of(),
                            "No client is written down yet. Write the first one down, or try the ladder with a client who is"
                                    + " made up, under Practise (Ctrl 4)."),
                    desk.list());
        }

        @Test
        void namesEveryClientAndTheDayOfTheLastChange() {
            desk.memory.keep(Samuel.complete());

            assertEquals(
                    new ClientShown.Choosing(
                            List.of(new ClientShown.Row(Samuel.ID, "Samuel", "changed 2026-11-23")), ""),
                    desk.list());
        }

        @Test
        void saysWhyItCannotBeRead() {
            desk.book.record = Optional.of(Why.DAMAGED);

            assertEquals("The list of clients cannot be read.", desk.list().state());
            assertEquals(1, desk.said.size());
        }

        @Test
        void staysWhenAFileCannotBeRead() {
            desk.memory.keep(Samuel.complete());
            desk.list();
            desk.book.record = Optional.of(Why.DAMAGED);

            desk.model.open(Samuel.ID);
            desk.disk.drain();

            assertInstanceOf(ClientShown.Choosing.class, desk.model.shown().get());
            assertEquals("This client's file cannot be read.", desk.said.get(0).what());
        }
    }

    @Nested
    class SomebodyNew {
        private FileModel file;

        @BeforeEach
        void write() {
            file = desk.writeNew();
        }

        @Test
        void isNotOnTheDiskBeforeItIsSaved() {
            BeforeASession.type(file, Field.CALLED, "Maya");

            assertEquals(List.of(), desk.memory.list());
            assertEquals("Not saved yet", file.shown().get().state().words());
        }

        @Test
        void isKeptInTwoFilesAndTheTimeIsSaid() {
            BeforeASession.type(file, Field.CALLED, "Maya");
            BeforeASession.type(file, Field.PROTECTORS, " Watchman \n\nWatchman\nOrganizer");

            file.save();
            desk.disk.drain();

            assertEquals("Saved 14:03:22", file.shown().get().state().words());
            assertEquals(
                    "Maya",
                    desk.memory.read(BeforeASession.NEW).orElseThrow().person().called());
            assertEquals(
                    List.of("Watchman", "Organizer"),
                    desk.memory.readInner(BeforeASession.NEW).orElseThrow().protectors());
        }

        @Test
        void withoutANameIsNotSavedAndTheFieldIsNamed() {
            BeforeASession.type(file, Field.FULL_NAME, "Maya Lin");

            file.save();
            desk.disk.drain();

            assertEquals(Saved.NOT_SAVED, file.shown().get().state().saved());
            assertEquals(
                    "Not saved: one field cannot be read.",
                    file.shown().get().state().words());
            assertEquals(Field.CALLED, file.shown().get().faults().get(0).spot().field());
            assertEquals(
                    Spot.of(Field.CALLED),
                    file.shown().get().goTo().orElseThrow().spot());
            assertEquals(List.of(), desk.memory.list());
        }

        @Test
        void isOfferedTheTherapistsNameOfTheLastFile() {
            desk.memory.keep(Samuel.complete());
            desk.model.backToTheList();

            var next = desk.writeNew();

            assertEquals("Mira Okafor", next.shown().get().typed().text(Field.THERAPIST));
            assertFalse(next.isUnsaved());
        }
    }

    @Nested
    class AFileInOrder {
        private FileModel file;

        @BeforeEach
        void open() {
            desk.memory.keep(Samuel.complete());
            desk.memory.keep(Samuel.inner());
            file = desk.open(Samuel.ID);
        }

        @Test
        void opensTheRoomForItsClient() {
            file.openRoom();
            desk.disk.drain();

            assertEquals(
                    List.of(new BeforeASession.Opened(
                            Samuel.ID,
                            Samuel.complete().plan(Samuel.inner(), Optional.of(Samuel.home()), ZoneOffset.UTC))),
                    desk.opened);
        }

        @Test
        void isSavedBeforeTheRoomIsOpened() {
            BeforeASession.type(file, Field.EMERGENCY, "112");

            file.openRoom();
            assertEquals(List.of(), desk.opened);
            desk.disk.drain();

            assertEquals("112", desk.opened.get(0).plan().contacts().emergencyNumber());
            assertEquals(
                    "112",
                    desk.memory
                            .read(Samuel.ID)
                            .orElseThrow()
                            .addresses()
                            .get(0)
                            .emergency()
                            .typed());
        }

        @Test
        void withADateThatCannotBeReadOpensNoRoomAndLosesNothing() {
            BeforeASession.type(file, Field.VALID_UNTIL, "23.11.2026");

            file.openRoom();
            desk.disk.drain();

            assertEquals(List.of(), desk.opened);
            assertEquals(
                    List.of(new Fault(
                            Spot.of(Field.VALID_UNTIL),
                            "\"23.11.2026\" is not a date. Write it as year, month and day: 2026-11-23.")),
                    file.shown().get().faults());
            assertEquals("23.11.2026", file.shown().get().typed().text(Field.VALID_UNTIL));
        }

        @Test
        @Tag("P7")
        void asksWhoeverCameOntoTheMapSinceItWasOpened() {
            desk.memory.keep(Samuel.inner().with(Samuel.inner().parts().withFound("Fog", Samuel.TODAY)));

            file.openRoom();
            desk.disk.drain();

            assertEquals(
                    List.of("The Night Watchman", "The Organizer", "Fog"),
                    desk.opened.get(0).plan().protectors());
            assertEquals(
                    "The Night Watchman\nThe Organizer\nFog",
                    file.shown().get().typed().text(Field.PROTECTORS));
        }

        @Test
        void writesNobodyOverWhoCameOntoTheMapSinceItWasOpened() {
            desk.memory.keep(Samuel.inner().with(Samuel.inner().parts().withFound("Fog", Samuel.TODAY)));
            BeforeASession.type(file, Field.PROTECTORS, "The Organizer\nThe Child");

            file.save();
            desk.disk.drain();

            var kept = desk.memory.readInner(Samuel.ID).orElseThrow();
            assertEquals(Set.of("The Organizer", "Fog", "The Child"), Set.copyOf(kept.protectors()));
            assertEquals("The Night Watchman", kept.parts().setAside().get(0).name());
        }

        @Test
        void withoutAProtectorOpensNoRoomAndLeadsToTheField() {
            BeforeASession.type(file, Field.PROTECTORS, "");

            file.openRoom();
            desk.disk.drain();

            assertEquals(List.of(), desk.opened);
            assertTrue(desk.said.get(0).what().contains("No protector is written down."));
            assertEquals(
                    Spot.of(Field.PROTECTORS),
                    file.shown().get().goTo().orElseThrow().spot());
        }

        @Test
        void keepsWhatWasTypedWhileItWasSaved() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            file.save();
            BeforeASession.type(file, Field.CALLED, "Sammy");

            desk.disk.drain();

            assertTrue(file.isUnsaved());
            assertEquals("Not saved yet", file.shown().get().state().words());
            assertEquals("Sammy", file.shown().get().typed().text(Field.CALLED));
        }

        @Test
        void writesNoVersionWhenNothingChanged() {
            BeforeASession.type(file, Field.CALLED, "Samuel ");
            desk.book.record = Optional.of(Why.DISK); // would be noticed

            file.save();
            desk.disk.drain();

            assertEquals("Saved 14:03:22", file.shown().get().state().words());
            assertEquals(List.of(), desk.said);
        }

        @Test
        void isNamedWhenTheFocusLeavesAFieldThatCannotBeRead() {
            BeforeASession.type(file, Field.AMBER, "a lot");
            assertEquals(List.of(), file.shown().get().faults());

            file.left(Spot.of(Field.AMBER));
            assertEquals(1, file.shown().get().faults().size());

            BeforeASession.type(file, Field.AMBER, "135/85");
            assertEquals(List.of(), file.shown().get().faults());
        }

        @Test
        void writesTodayWhenANumberWasTried() {
            file.verifiedToday(Spot.of(Field.DISPATCH_VERIFIED));

            assertEquals("2026-11-23", file.shown().get().typed().text(Field.DISPATCH_VERIFIED));
        }
    }

    @Nested
    class ADiskThatFails {
        private FileModel file;

        @BeforeEach
        void open() {
            desk.memory.keep(Samuel.complete());
            desk.memory.keep(Samuel.inner());
            file = desk.open(Samuel.ID);
            BeforeASession.type(file, Field.CALLED, "Sam");
            BeforeASession.type(file, Field.PROTECTORS, "The Night Watchman");
        }

        @Test
        void leavesEverythingOnTheScreenAndSaysWhy() {
            desk.book.record = Optional.of(Why.DISK);
            desk.book.psychotherapy = Optional.of(Why.DISK);

            file.save();
            desk.disk.drain();

            assertEquals(
                    "Not saved at 14:03:22. What you typed is still here.",
                    file.shown().get().state().words());
            assertEquals(
                    "The client's file was not saved: the disk did not take it.",
                    desk.said.get(0).what());
            assertTrue(file.isUnsaved());
            assertEquals("Sam", file.shown().get().typed().text(Field.CALLED));
        }

        @Test
        void forOneVaultKeepsTheOtherAndTriesAgainOnlyWhatIsMissing() {
            desk.book.psychotherapy = Optional.of(Why.LOCKED);
            file.save();
            desk.disk.drain();
            assertEquals(
                    "Protectors and intentions were not saved: your notes are locked.",
                    desk.said.get(0).what());
            assertEquals(
                    "Sam", desk.memory.read(Samuel.ID).orElseThrow().person().called());

            desk.book.psychotherapy = Optional.empty();
            desk.book.record = Optional.of(Why.DISK); // would be noticed
            file.save();
            desk.disk.drain();

            assertEquals("Saved 14:03:22", file.shown().get().state().words());
            assertEquals(
                    List.of("The Night Watchman"),
                    desk.memory.readInner(Samuel.ID).orElseThrow().protectors());
        }

        @Test
        void opensNoRoom() {
            desk.book.record = Optional.of(Why.DISK);

            file.openRoom();
            desk.disk.drain();

            assertEquals(List.of(), desk.opened);
        }
    }

    @Nested
    class ANameInThePlaceOfAnother {
        private FileModel file;

        @BeforeEach
        void type() {
            desk.memory.keep(Samuel.complete());
            desk.memory.keep(Samuel.inner());
            file = desk.open(Samuel.ID);
            BeforeASession.type(file, Field.PROTECTORS, "The Night Watchmen\nThe Organizer");
            file.save();
            desk.disk.drain();
        }

        private PartsMap map() {
            return desk.memory.readInner(Samuel.ID).orElseThrow().parts();
        }

        @Test
        void isAskedAboutBeforeAnythingIsKept() {
            assertEquals(
                    Optional.of(new Renamed("The Night Watchman", "The Night Watchmen")),
                    file.shown().get().renamed());
            assertEquals(Samuel.inner().parts(), map());
            assertTrue(file.isUnsaved());
        }

        @Test
        void isTheSamePartUnderAnotherName() {
            var part = map().named("The Night Watchman").orElseThrow();

            file.samePart();
            desk.disk.drain();

            assertEquals(
                    List.of("The Night Watchmen", "The Organizer"),
                    desk.memory.readInner(Samuel.ID).orElseThrow().protectors());
            assertEquals("The Night Watchmen", map().part(part.id()).name());
            assertEquals(List.of(), map().setAside());
            assertEquals(Optional.empty(), file.shown().get().renamed());
            assertFalse(file.isUnsaved());
        }

        @Test
        void isAnotherPartThatIsMetAnew() {
            var part = map().named("The Night Watchman").orElseThrow();

            file.anotherPart();
            desk.disk.drain();

            assertEquals(
                    List.of(part.name()),
                    map().setAside().stream().map(Part::name).toList());
            assertFalse(map().named("The Night Watchmen").orElseThrow().isMet());
        }

        @Test
        void keepsNothingWhileTheTherapistGoesOnWriting() {
            file.goOnTyping();
            desk.disk.drain();

            assertEquals(Optional.empty(), file.shown().get().renamed());
            assertEquals(Samuel.inner().parts(), map());
            assertEquals(
                    "The Night Watchmen\nThe Organizer",
                    file.shown().get().typed().text(Field.PROTECTORS));
        }

        @Test
        void leavesTheScreenWhenTheNotesAreLocked() {
            desk.model.locked();

            assertEquals(Optional.empty(), file.shown().get().renamed());
        }

        @Test
        void isNoQuestionWhenBothAreOnTheMap() {
            file.goOnTyping();
            desk.memory.keep(Samuel.inner().with(Samuel.inner().parts().withFound("Fog", Samuel.TODAY)));
            var again = desk.open(Samuel.ID);
            BeforeASession.type(again, Field.PROTECTORS, "Fog\nThe Organizer");
            again.save();
            desk.disk.drain();

            assertEquals(Optional.empty(), again.shown().get().renamed());
        }
    }

    @Nested
    class LeavingAFile {
        private final List<String> left = new ArrayList<>();
        private FileModel file;

        @BeforeEach
        void open() {
            desk.memory.keep(Samuel.complete());
            desk.memory.keep(Samuel.inner());
            file = desk.open(Samuel.ID);
        }

        @Test
        void aSavedFileAsksNothing() {
            desk.model.leave(() -> left.add("left"));

            assertEquals(List.of("left"), left);
        }

        @Test
        void anUnsavedFileAsksFirst() {
            BeforeASession.type(file, Field.CALLED, "Sam");

            desk.model.leave(() -> left.add("left"));

            assertEquals(List.of(), left);
            assertEquals(Leaving.ASKED, file.shown().get().leaving());
        }

        @Test
        void isTakenBackByStaying() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.model.leave(() -> left.add("left"));

            file.stay();

            assertEquals(Leaving.NO, file.shown().get().leaving());
            assertEquals("Sam", file.shown().get().typed().text(Field.CALLED));
            assertEquals(List.of(), left);
        }

        @Test
        void goesOnWhenItWasSaved() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.model.leave(() -> left.add("left"));

            file.saveAndLeave();
            assertEquals(List.of(), left);
            desk.disk.drain();

            assertEquals(List.of("left"), left);
            assertEquals(
                    "Sam", desk.memory.read(Samuel.ID).orElseThrow().person().called());
        }

        @Test
        void doesNotGoOnWhenItCouldNotBeSaved() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.book.record = Optional.of(Why.DISK);
            desk.model.leave(() -> left.add("left"));

            file.saveAndLeave();
            desk.disk.drain();

            assertEquals(List.of(), left);
            assertTrue(file.isUnsaved());
        }

        @Test
        void withoutSavingIsTheTherapistsOwnAct() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.model.leave(() -> left.add("left"));

            file.leaveWithoutSaving();

            assertEquals(List.of("left"), left);
            assertEquals(
                    "Samuel", desk.memory.read(Samuel.ID).orElseThrow().person().called());
        }

        @Test
        void aDayPutsASavedFileAwayAndLeavesAnUnsavedOneOpen() {
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.model.putAwayWhatIsSaved();
            assertEquals(file, desk.file());

            file.save();
            desk.disk.drain();
            desk.model.putAwayWhatIsSaved();

            assertInstanceOf(ClientShown.Choosing.class, desk.model.shown().get());
        }
    }

    @Nested
    class ALockedPsychotherapyVault {
        @BeforeEach
        void keep() {
            desk.memory.keep(Samuel.complete());
            desk.memory.keep(Samuel.inner());
        }

        @Test
        void showsTheRecordAndOpensNoRoom() {
            desk.book.psychotherapy = Optional.of(Why.LOCKED);
            var file = desk.open(Samuel.ID);

            file.openRoom();

            assertEquals(Inner.LOCKED, file.shown().get().inner());
            assertEquals("Samuel", file.shown().get().typed().text(Field.CALLED));
            assertEquals("", file.shown().get().typed().text(Field.PROTECTORS));
            assertEquals(List.of(), file.shown().get().findings());
            assertEquals(List.of(), desk.opened);
            assertEquals(
                    "Protectors and intentions are locked with your notes.",
                    desk.said.get(0).what());
        }

        @Test
        void isNotWrittenOverByWhatCouldNotBeRead() {
            desk.book.psychotherapy = Optional.of(Why.LOCKED);
            var file = desk.open(Samuel.ID);
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.book.psychotherapy = Optional.empty();

            file.save();
            desk.disk.drain();

            assertEquals(Optional.of(Samuel.inner()), desk.memory.readInner(Samuel.ID));
            assertEquals("Saved 14:03:22", file.shown().get().state().words());
        }

        @Test
        void isReadWhenItIsUnlockedAndTheRestStaysAsTyped() {
            desk.book.psychotherapy = Optional.of(Why.LOCKED);
            var file = desk.open(Samuel.ID);
            BeforeASession.type(file, Field.CALLED, "Sam");
            desk.book.psychotherapy = Optional.empty();

            desk.model.unlocked();
            desk.disk.drain();

            assertEquals(Inner.OPEN, file.shown().get().inner());
            assertEquals(
                    "The Night Watchman\nThe Organizer",
                    file.shown().get().typed().text(Field.PROTECTORS));
            assertEquals("Sam", file.shown().get().typed().text(Field.CALLED));
        }

        @Test
        void lockedLaterLeavesTheScreenAndTheMemory() {
            var file = desk.open(Samuel.ID);

            desk.model.locked();

            assertEquals(Inner.LOCKED, file.shown().get().inner());
            assertEquals("", file.shown().get().typed().text(Field.PROTECTORS));
            assertFalse(file.isUnsaved());
            desk.model.unlocked();
            desk.disk.drain();
            assertEquals(
                    "The Night Watchman\nThe Organizer",
                    file.shown().get().typed().text(Field.PROTECTORS));
        }

        @Test
        void lockedLaterDoesNotLoseWhatIsNotSavedYet() {
            var file = desk.open(Samuel.ID);
            BeforeASession.type(file, Field.PROTECTORS, "Watchman\nOrganizer\nThe Child");

            desk.model.locked();
            desk.model.unlocked();
            file.save();
            file.anotherPart();
            file.anotherPart();
            desk.disk.drain();

            var kept = desk.memory.readInner(Samuel.ID).orElseThrow();
            assertEquals(List.of("Watchman", "Organizer", "The Child"), kept.protectors());
            assertEquals(List.of("To rest.", "And to listen."), kept.intentions());
        }
    }
}
