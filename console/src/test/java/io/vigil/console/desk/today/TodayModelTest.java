package io.vigil.console.desk.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.today.TodayShown.Form;
import io.vigil.console.desk.today.TodayShown.Line;
import io.vigil.console.schedule.Due;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TodayModelTest {
    private final TodayStage stage = new TodayStage().withSamuel();
    private final TodayModel model = stage.model;

    private Form form() {
        return stage.shown().adding().orElseThrow();
    }

    private void fill(Kind kind, String date, String time, String zone) {
        model.add();
        model.choose(kind);
        model.typeDate(date);
        model.typeTime(time);
        model.typeZone(zone);
    }

    @Test
    void todayComesFirstInOrderWithBothClocksAndTheDaysToComeAfterIt() {
        stage.with(
                        Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z"),
                        Week.made(2, Kind.INTEGRATION, "2026-11-25T15:00:00Z"),
                        Week.made(3, Kind.FOLLOW_UP, "2026-11-23T15:00:00Z"),
                        Week.made(4, Kind.PARTS, "2026-11-20T15:00:00Z"))
                .read();

        var rows = stage.shown().rows();

        assertEquals("Today, 2026-11-23", stage.shown().title());
        assertEquals(
                List.of("10:00 to 10:20", "14:00 to 17:00", "2026-11-25, 10:00 to 11:00"),
                rows.stream().map(TodayShown.Row::time).toList());
        assertEquals("Samuel · Journey day", rows.get(1).who());
        assertEquals("13:00 to 16:00 for your client", rows.get(1).clientTime());
    }

    @Test
    void anEmptyDaySaysSo() {
        stage.read();

        assertEquals("Nobody is on the schedule for today.", stage.shown().state());
    }

    @Test
    void whatIsDueIsNamedWithTheClient() {
        stage.due.add(new Due(Samuel.ID, LocalDate.of(2026, 11, 24), "Follow-up after 24 hours"));

        stage.read();

        assertEquals(
                List.of(new Line(Samuel.ID, "Samuel", "Samuel, by 2026-11-24: Follow-up after 24 hours")),
                stage.shown().due());
    }

    @Test
    void whatIsMissingForAClientOfTodayIsSaidAndThatOfOthersIsNot() {
        stage.clients.keep(Samuel.bare());
        stage.read();
        assertEquals(List.of(), stage.shown().missing());

        stage.with(Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z")).read();

        assertTrue(stage.shown().missing().stream().anyMatch(line -> line.sentence()
                .equals("Samuel: No prescription is written down."
                        + " Copy the prescriber's own words; the room opens with them.")));
    }

    @Test
    void aFileInOrderMissesNothing() {
        stage.with(Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z")).read();

        assertEquals(List.of(), stage.shown().missing());
    }

    @Nested
    class AddingAnAppointment {
        @Test
        @Tag("P11")
        void aJourneyIsPutOnTheScheduleAsABlockOfThreeHours() {
            stage.read();
            fill(Kind.JOURNEY, "2026-11-24", "14:00", "America/Chicago");

            model.keep();
            assertTrue(stage.shown().rows().isEmpty(), "not kept yet");
            stage.drain();

            assertEquals(1, stage.memory.all().facts().size());
            assertEquals(
                    "2026-11-24, 14:00 to 17:00", stage.shown().rows().get(0).time());
            assertEquals(Optional.empty(), stage.shown().adding());
            assertEquals(
                    "On the schedule: 14:00 to 17:00 on 2026-11-24.",
                    stage.shown().state());
        }

        @Test
        void aRefusalIsSaidInThreeSentencesAndEverythingStaysAsTyped() {
            stage.read();
            fill(Kind.PARTS, "2027-03-14", "02:30", "");

            model.keep();

            assertEquals(
                    "Choose 03:00 or later.", form().refused().orElseThrow().next());
            assertEquals("02:30", form().time());
            model.typeTime("03:00");
            assertEquals(Optional.empty(), form().refused());
        }

        @Test
        void theZoneInWhichTheClientWasLastIsOffered() {
            stage.with(Week.made(1, Kind.PARTS, "2026-11-20T15:00:00Z")).read();

            model.add();

            assertEquals("America/Chicago", form().zone());
        }

        @Test
        void keepingTwiceKeepsOnce() {
            stage.read();
            fill(Kind.PARTS, "2026-11-24", "14:00", "");

            model.keep();
            model.keep();
            stage.drain();

            assertEquals(1, stage.memory.all().facts().size());
        }

        @Test
        void whatTheDiskDidNotTakeStaysOnTheScreen() {
            stage.read();
            fill(Kind.PARTS, "2026-11-24", "14:00", "");
            stage.fails = Optional.of(ScheduleBook.Why.DISK);

            model.keep();
            stage.drain();

            assertEquals(
                    "The appointment was not kept: the disk did not take it.",
                    stage.said.get(0).what());
            assertEquals("14:00", form().time());
            assertTrue(model.isUnsaved());
        }

        @Test
        void withoutClientsItSaysWhatComesFirst() {
            var nobody = new TodayStage().read();

            nobody.model.add();

            assertEquals(
                    "No client is written down yet. Write down a client first.",
                    nobody.shown().state());
            assertTrue(nobody.shown().adding().isEmpty());
        }
    }

    @Test
    void whatIsCalledOffIsGoneFromTheListAndStaysAmongTheFacts() {
        stage.with(Week.made(1, Kind.PARTS, "2026-11-23T15:00:00Z")).read();
        var appointment = stage.shown().rows().get(0).appointment();

        model.callOff(appointment);
        stage.drain();

        assertEquals(List.of(), stage.shown().rows());
        assertEquals(2, stage.memory.all().facts().size());
        model.callOff(appointment);
        assertEquals(
                "This appointment is not on the schedule any more.",
                stage.said.get(0).what());
    }

    @Test
    void openingAndSavingAreAskedOfTheRest() {
        stage.with(Week.made(1, Kind.PARTS, "2026-11-23T15:00:00Z")).read();

        model.open(Samuel.ID);
        model.save(stage.shown().rows().get(0).appointment());
        model.save(new UUID(15, 55));

        assertEquals(List.of(Samuel.ID), stage.opened);
        assertEquals(1, stage.saved.size());
        assertEquals(1, stage.said.size());
    }

    @Test
    void aScheduleThatCannotBeReadIsSaid() {
        stage.fails = Optional.of(ScheduleBook.Why.DAMAGED);

        stage.read();

        assertEquals("The schedule cannot be read.", stage.said.get(0).what());
    }

    @Test
    void noNameStandsInALog() {
        stage.with(Week.made(1, Kind.PARTS, "2026-11-23T15:00:00Z")).read();
        model.add();

        assertFalse(
                (stage.shown().toString() + stage.shown().rows() + stage.shown().adding()).contains("Samuel"));
    }
}
