package io.vigil.console.desk.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.parts.PartsShown.Access;
import io.vigil.console.desk.parts.PartsShown.Kept;
import io.vigil.console.desk.parts.PartsShown.Question;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Stance;
import io.vigil.console.parts.Trust;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class PartsModelTest {
    private final PartsStage stage = new PartsStage().opened();
    private final PartsModel model = stage.model;

    private Described typed() {
        return stage.shown().chosen().orElseThrow().typed();
    }

    @Nested
    class AMapThatIsRead {
        @Test
        void isShownWithTheFormOfItsFirstPart() {
            assertEquals(Access.OPEN, stage.shown().access());
            assertEquals(Samuel.inner().parts(), stage.shown().map());
            assertEquals("The Night Watchman", typed().name());
            assertFalse(model.isUnsaved());
        }

        @Test
        void ofSomebodyOfWhomNothingIsKnownIsEmpty() {
            var empty = new PartsStage();
            empty.memory.keep(InnerFile.empty(Samuel.ID));

            empty.opened();

            assertEquals(Access.OPEN, empty.shown().access());
            assertEquals(Optional.empty(), empty.shown().chosen());
        }

        @ParameterizedTest
        @EnumSource(
                value = Why.class,
                names = {"LOCKED", "DAMAGED"})
        void isNotShownWhenItCannotBe(Why why) {
            var closed = new PartsStage();
            closed.fails = Optional.of(why);

            closed.opened();

            assertEquals(Access.valueOf(why.name()), closed.shown().access());
            assertEquals(PartsMap.empty(Samuel.ID), closed.shown().map());
        }
    }

    @Nested
    class WhatIsTyped {
        @Test
        @Tag("P2")
        void isOnTheMapAtOnceAndOnTheDiskWhenItIsKept() {
            model.type(typed().at(Stage.MET).telling("I count the lights.", "30", "", "", ""));

            assertEquals(Kept.UNSAVED, stage.shown().state().kept());
            assertEquals(
                    Stage.MET,
                    stage.shown().map().part(stage.part("The Night Watchman")).stage());
            assertEquals(Samuel.inner().parts(), stage.kept());

            model.keep();
            assertEquals(Kept.KEEPING, stage.shown().state().kept());
            stage.drain();

            assertEquals("Kept 14:03:22", stage.shown().state().words());
            assertEquals(stage.shown().map(), stage.kept());
            assertEquals(
                    Samuel.inner().intentions(),
                    stage.memory.readInner(Samuel.ID).orElseThrow().intentions());
            assertFalse(model.isUnsaved());
        }

        @Test
        void thatTheMapDoesNotTakeStaysInTheFormAndIsSaid() {
            model.type(typed().called("The Organizer"));

            assertTrue(stage.shown().fault().startsWith("A part of this name is already on the map."));
            assertEquals("The Organizer", typed().name());
            assertEquals(Samuel.inner().parts(), stage.shown().map());
            assertTrue(model.isUnsaved());
            model.keep();
            stage.drain();
            assertEquals(1, stage.memory.innerHistory(Samuel.ID).versions().size());
            assertTrue(stage.said.get(0).what().startsWith("What you typed is not on the map:"));

            model.type(typed().called("The Orderly One"));

            assertEquals("", stage.shown().fault());
            assertEquals("The Orderly One", stage.shown().map().parts().get(0).name());
        }

        @Test
        void isNotLostByChoosingAnother() {
            model.type(typed().called(""));

            model.choose(stage.part("The Organizer"));

            assertEquals("", typed().name());
            assertEquals(1, stage.said.size());
            assertFalse(model.add("Fog", Role.EXILE));
        }

        @Test
        void ofAMegabyteIsSaidToBeTooLong() {
            model.type(typed().called("a".repeat(1_000_000)));

            assertTrue(stage.shown().fault().contains("200 characters"));
            assertEquals(1_000_000, typed().name().length());
        }

        @Test
        void takenBackByHandIsNotUnsaved() {
            var before = typed();
            model.type(before.at(Stage.MET));

            model.type(before);

            assertEquals(Kept.UNTOUCHED, stage.shown().state().kept());
        }

        @Test
        void whileItIsKeptIsNotOnTheDiskYet() {
            model.type(typed().at(Stage.MET));
            model.keep();
            model.type(typed().at(Stage.TRUSTS_SELF));

            stage.drain();

            assertEquals(Kept.UNSAVED, stage.shown().state().kept());
            assertEquals(Stage.MET, stage.kept().parts().get(0).stage());
            assertEquals(Stage.TRUSTS_SELF, stage.shown().map().parts().get(0).stage());
        }
    }

    @Nested
    class APart {
        @Test
        @Tag("P18")
        void thatIsAddedHasItsFormOpened() {
            assertTrue(model.add("Little One", Role.EXILE));

            assertEquals("Little One", typed().name());
            assertEquals(3, stage.shown().map().standing().size());
        }

        @Test
        void thatCannotBeAddedIsSaid() {
            assertFalse(model.add(" ", Role.EXILE));

            assertEquals("The part has no name yet.", stage.said.get(0).what());
        }

        @Test
        void isSetAsideAndTakenUp() {
            model.setAside();
            assertEquals(1, stage.shown().map().setAside().size());

            model.takeUp();

            assertEquals(Samuel.inner().parts(), stage.shown().map());
        }

        @Test
        void standsToOthers() {
            var one = stage.part("The Night Watchman");
            var other = stage.part("The Organizer");
            assertTrue(model.relate(one, Relation.Kind.ALLIED_WITH, other));
            assertFalse(model.relate(other, Relation.Kind.ALLIED_WITH, one));

            model.takeOff(new Relation(one, Relation.Kind.ALLIED_WITH, other));

            assertEquals(Samuel.inner().parts(), stage.shown().map());
        }
    }

    @Nested
    class AnEntryOfADay {
        @Test
        @Tag("E15")
        @Tag("P5")
        void isWrittenDownAndTakenBack() {
            assertTrue(model.trust("2026-11-23", 6));
            assertTrue(model.stance(" 2026-11-20 ", Stance.View.OBJECTS, "Not yet."));

            var part = stage.shown().map().parts().get(0);
            assertEquals(List.of(new Trust(LocalDate.of(2026, 11, 23), 6)), part.trust());
            assertEquals(1, stage.shown().map().standingObjections().size());

            model.takeBack(part.trust().get(0));
            model.takeBack(part.stances().get(0));

            assertEquals(Samuel.inner().parts(), stage.shown().map());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "yesterday", "23.11.2026", "2026-02-30"})
        void hasADateThatCanBeRead(String date) {
            assertFalse(model.trust(date, 6));

            assertEquals("\"" + date + "\" is not a date.", stage.said.get(0).what());
        }

        @Test
        void isNotOfTomorrow() {
            assertFalse(model.stance("2026-11-24", Stance.View.AGREES, ""));

            assertEquals("2026-11-24 lies in the future.", stage.said.get(0).what());
        }

        @Test
        void isChosenBeforeItIsWritten() {
            model.nothingChosen();

            assertEquals("Nothing is chosen yet.", stage.said.get(0).what());
        }
    }

    @Nested
    class Keeping {
        @ParameterizedTest
        @EnumSource(Why.class)
        void thatFailsIsSaidAndLosesNothing(Why why) {
            model.type(typed().at(Stage.MET));
            stage.fails = Optional.of(why);

            model.keep();
            stage.drain();

            assertEquals(
                    "Not kept at 14:03:22. What you typed is still here.",
                    stage.shown().state().words());
            assertTrue(stage.said.get(0).what().startsWith("The parts map was not kept"));
            assertTrue(model.isUnsaved());
            stage.fails = Optional.empty();
            model.keep();
            stage.drain();
            assertEquals(Stage.MET, stage.kept().parts().get(0).stage());
        }

        @Test
        @Tag("P7")
        void losesNobodyWhoWasFoundMeanwhile() {
            model.type(typed().at(Stage.MET));
            stage.memory.keep(Samuel.inner().with(Samuel.inner().parts().withFound("Fog", Samuel.TODAY)));

            model.keep();
            stage.drain();

            assertEquals(3, stage.kept().protectors().size());
            assertEquals(Stage.MET, stage.kept().parts().get(0).stage());
            assertEquals(stage.kept(), stage.shown().map());
        }

        @Test
        void ofNothingNewMakesNoVersion() {
            model.keep();
            stage.drain();

            assertEquals(1, stage.memory.innerHistory(Samuel.ID).versions().size());
        }
    }

    @Nested
    class Leaving {
        private final List<String> left = new ArrayList<>();

        @Test
        void aMapThatIsKeptIsNotAskedAbout() {
            model.leave(() -> left.add("left"));

            assertEquals(List.of("left"), left);
        }

        @Test
        void oneThatIsNotKeptAsksFirst() {
            model.type(typed().at(Stage.MET));

            model.leave(() -> left.add("left"));
            assertEquals(Question.LEAVING, stage.shown().question());
            model.stay();

            assertEquals(List.of(), left);
            assertEquals(Stage.MET, typed().stage());
        }

        @Test
        void keepsAndLeaves() {
            model.type(typed().at(Stage.MET));
            model.leave(() -> left.add("left"));

            model.keepAndLeave();
            stage.drain();

            assertEquals(List.of("left"), left);
            assertEquals(Stage.MET, stage.kept().parts().get(0).stage());
        }

        @Test
        void staysWhenItCouldNotBeKept() {
            model.type(typed().at(Stage.MET));
            model.leave(() -> left.add("left"));
            stage.fails = Optional.of(Why.DISK);

            model.keepAndLeave();
            stage.drain();

            assertEquals(List.of(), left);
        }

        @Test
        void withoutKeepingGivesUpWhatWasTyped() {
            model.type(typed().called(""));
            model.leave(() -> left.add("left"));

            model.leaveWithoutKeeping();

            assertEquals(List.of("left"), left);
            assertEquals(Samuel.inner().parts(), stage.shown().map());
            assertFalse(model.isUnsaved());
        }
    }

    @Nested
    class TwoVersions {
        @Test
        @Tag("E15")
        void areComparedInSentences() {
            model.trust("2026-11-23", 6);
            model.keep();
            stage.drain();

            model.compare();
            stage.drain();

            var compared = stage.shown().compared().orElseThrow();
            assertEquals(List.of("2026-11-23 14:03", "2026-11-23 14:03"), compared.versions());
            assertEquals(
                    List.of("The Night Watchman: trust in Self is written down, 6 of 10 on 2026-11-23."),
                    compared.comparison().changed());
            model.compare(1, 1);
            assertTrue(stage.shown().compared().orElseThrow().comparison().isQuiet());
            model.compare(1, 0);
            assertEquals(0, stage.shown().compared().orElseThrow().earlier());
            model.endComparison();
            assertEquals(Optional.empty(), stage.shown().compared());
        }

        @Test
        void thatCannotBeReadAreCounted() {
            stage.damaged.add("version 7");

            model.compare();
            stage.drain();

            assertEquals(
                    "One version cannot be read from the disk; the others are shown.",
                    stage.shown().compared().orElseThrow().unreadable());
        }

        @Test
        void areNotThereBeforeTheFirstKeeping() {
            var nobody = new PartsStage();
            nobody.fails = Optional.of(Why.DAMAGED);
            nobody.model.compare();
            nobody.drain();

            assertEquals(
                    "Earlier versions of the parts map cannot be read now.",
                    nobody.said.get(0).what());
        }
    }

    @Nested
    class ALockedVault {
        @Test
        void takesTheMapFromTheScreenAndFromMemory() {
            model.locked();

            assertEquals(Access.LOCKED, stage.shown().access());
            assertEquals(PartsMap.empty(Samuel.ID), stage.shown().map());
            assertEquals(Optional.empty(), stage.shown().chosen());
            model.askToPrint();
            assertEquals(Question.NONE, stage.shown().question());

            model.unlocked();
            stage.drain();

            assertEquals(Samuel.inner().parts(), stage.shown().map());
        }

        @Test
        void doesNotLoseWhatIsNotKeptYet() {
            model.type(typed().at(Stage.MET));

            model.locked();
            assertEquals(PartsMap.empty(Samuel.ID), stage.shown().map());
            model.unlocked();

            assertEquals(Stage.MET, typed().stage());
            model.keep();
            stage.drain();
            assertEquals(Stage.MET, stage.kept().parts().get(0).stage());
        }

        @Test
        void endsAComparison() {
            model.compare();
            stage.drain();

            model.locked();

            assertEquals(Optional.empty(), stage.shown().compared());
        }
    }

    @Test
    void paperIsAskedAboutFirst() {
        model.askToPrint();

        assertEquals(Question.PRINTING, stage.shown().question());
    }

    @Test
    void nothingOfItIsSaidInALog() {
        model.type(typed().telling("I count the lights.", "", "", "", ""));
        model.compare();
        stage.drain();

        assertFalse(stage.shown().toString().contains("Watchman"));
        assertFalse(stage.shown().compared().toString().contains("Watchman"));
        assertFalse(stage.shown().chosen().toString().contains("lights"));
    }
}
