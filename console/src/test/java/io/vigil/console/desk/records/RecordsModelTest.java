package io.vigil.console.desk.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Samuel;
import io.vigil.console.desk.records.RecordsPort.Why;
import io.vigil.console.desk.records.RecordsShown.Doing;
import io.vigil.console.desk.records.RecordsShown.Left;
import io.vigil.console.desk.records.RecordsShown.Notes;
import io.vigil.console.desk.records.RecordsShown.Row;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RecordsModelTest {
    private final PlayedRecords records = new PlayedRecords();
    private final RecordsModel model = records.model();

    private RecordsShown shown() {
        return model.shown().get();
    }

    private Row latest() {
        return shown().rows().get(0);
    }

    private void list() {
        model.refresh();
        records.drain();
    }

    @Test
    void theSessionsAreListedByTheirDayThere() {
        list();

        assertEquals(
                List.of("Monday, 23 November 2026, 12:00", "Monday, 9 November 2026, 12:00"),
                shown().rows().stream().map(Row::day).toList());
        assertEquals("", shown().state());
    }

    @Test
    void whereThereIsNoSessionItSaysSo() {
        records.held = List.of();

        list();

        assertEquals("No session was begun with this client yet.", shown().state());
    }

    @Test
    void aListThatCannotBeReadIsToldInThreeSentences() {
        records.refusal = Optional.of(Why.DAMAGED);

        list();

        assertEquals("The list of sessions cannot be read.", shown().state());
        assertEquals(1, records.notices.size());
    }

    @Test
    void whatLeftTheHouseIsToldTheLatestFirst() {
        records.exports = List.of(
                new Exported(
                        Samuel.ID,
                        Optional.of(PlayedRecords.SECOND.session()),
                        ExportKind.SESSION_SHEET,
                        "Mira Okafor",
                        Instant.parse("2026-11-24T17:00:00Z")),
                new Exported(
                        Samuel.ID,
                        Optional.empty(),
                        ExportKind.PSYCHOTHERAPY_NOTES,
                        "",
                        Instant.parse("2026-11-25T17:00:00Z")));

        list();

        assertEquals(
                List.of(
                        new Left(
                                "Psychotherapy notes, PDF",
                                "Wednesday, 25 November 2026, 09:00",
                                "by a therapist without a name in the file"),
                        new Left(
                                "Session sheet, PDF",
                                "Tuesday, 24 November 2026, 09:00",
                                "by Mira Okafor, of the session of Monday, 23 November 2026, 12:00")),
                shown().left());
        assertEquals("", shown().leftState());
    }

    @Test
    void whereNothingLeftItSaysSo() {
        list();

        assertEquals("Nothing about this client was exported yet.", shown().leftState());
    }

    @Test
    void whatIsExportedNowStandsThereAtOnce() {
        list();
        model.export(ExportKind.SESSION_SHEET, latest());
        records.exports = List.of(new Exported(
                Samuel.ID,
                Optional.of(PlayedRecords.SECOND.session()),
                ExportKind.SESSION_SHEET,
                "Mira Okafor",
                Instant.parse("2026-11-24T17:00:00Z")));

        records.drain();

        assertEquals(1, shown().left().size());
        assertTrue(shown().state().endsWith("kept in the record."), shown().state());
    }

    @Test
    void aLogThatCannotBeReadIsSaidToBeSo() {
        records.refusal = Optional.of(Why.DAMAGED);

        list();

        assertTrue(shown().leftState().startsWith("What was exported cannot be read."));
        assertEquals(List.of(), shown().left());
    }

    @ParameterizedTest
    @EnumSource(value = ExportKind.class, mode = Mode.MATCH_NONE, names = "PSYCHO.*")
    void aRecordOfASessionIsWrittenWhereTheTherapistSays(ExportKind what) {
        list();

        model.export(what, latest());
        assertEquals(Doing.WRITING, shown().doing());
        records.drain();

        assertEquals(List.of(what + " " + PlayedRecords.SECOND.session() + " somewhere"), records.asked);
        assertEquals(Doing.NOTHING, shown().doing());
        assertTrue(shown().state().endsWith("kept in the record."), shown().state());
    }

    @Test
    void theNameOfTheFileSaysTheDayAndNotTheClient() {
        list();

        model.export(ExportKind.SESSION_SHEET, latest());

        assertEquals(List.of("session-sheet-2026-11-23.pdf"), records.names);
    }

    @Test
    void withoutAPlaceNothingIsWrittenAndNothingIsSaid() {
        list();
        records.place = Optional.empty();

        model.export(ExportKind.FHIR_DOCUMENT, latest());
        records.drain();

        assertEquals(List.of(), records.asked);
        assertEquals(Doing.NOTHING, shown().doing());
    }

    @Test
    void oneFileIsWrittenAtATime() {
        list();

        model.export(ExportKind.SESSION_SHEET, latest());
        model.export(ExportKind.SESSION_SHEET, latest());
        records.drain();

        assertEquals(1, records.asked.size());
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void whatIsRefusedIsToldInThreeSentencesAndCanBeTriedAgain(Why why) {
        list();
        records.refusal = Optional.of(why);

        model.export(ExportKind.SESSION_SHEET, latest());
        records.drain();

        assertEquals(1, records.notices.size());
        assertEquals("", shown().state());
        records.refusal = Optional.empty();
        model.export(ExportKind.SESSION_SHEET, latest());
        records.drain();
        assertEquals(1, records.asked.size());
    }

    @Nested
    class ThePsychotherapyNotes {
        @Test
        void areNotWrittenBeforeTheyWereAskedFor() {
            list();

            model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES, "Samuel");
            records.drain();

            assertEquals(List.of(), records.asked);
        }

        @Test
        void areWrittenAfterTheNameWasTyped() {
            list();

            model.askForNotes();
            model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT, " Samuel");
            records.drain();

            assertEquals(List.of("PSYCHOTHERAPY_NOTES_AS_TEXT " + Samuel.ID + " somewhere"), records.asked);
            assertEquals(List.of("psychotherapy-notes-2026-11-28.txt"), records.names);
        }

        @Tag("SAFE-86")
        @Test
        void stayWhereTheyAreWhenAnythingElseWasTyped() {
            list();

            model.askForNotes();
            model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES, "samuel");
            records.drain();

            assertEquals(List.of(), records.names);
            assertEquals(List.of(), records.asked);
            assertEquals("That is not how this client is called. Type: Samuel", shown().mistyped());
            assertEquals(Notes.ASKING, shown().notes());
        }

        @Test
        void areAskedForAnewEachTime() {
            list();

            model.askForNotes();
            model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES, "Samuel");
            records.drain();
            model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES, "Samuel");
            records.drain();

            assertEquals(1, records.asked.size());
            assertEquals(Notes.CLOSED, shown().notes());
        }

        @Test
        void areNoLongerAskedForWhenTheyAreLockedOrLeft() {
            model.askForNotes();
            model.locked();
            assertEquals(Notes.CLOSED, shown().notes());

            model.askForNotes();
            model.leaveNotes();
            assertEquals(Notes.CLOSED, shown().notes());
        }
    }

    @Test
    void whatIsShownDoesNotSayWhoItIsWhenItIsLogged() {
        assertFalse(shown().toString().contains("Samuel"));
    }
}
