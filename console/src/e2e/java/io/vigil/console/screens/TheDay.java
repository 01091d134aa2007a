package io.vigil.console.screens;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.journey.Mark;
import io.vigil.console.screens.View.Sizes;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;

/** The journey day beside the video, phase by phase, and the notes that are written in it. */
final class TheDay {
    private static final Shortcut NOTES = Shortcut.control(KeyEvent.VK_N);
    private static final Shortcut SIGN =
            new Shortcut(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

    private TheDay() {}

    static List<View> untilTheMedicine() {
        return List.of(
                phase(Phase.CHECK_IN, "check-in", "What is asked every session; what blocks the next step says so.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.call.HeaderPanel")
                        .answering("P11", "P22"),
                View.desk(
                                "check-in-recheck",
                                "A reading that is amber: rest, then take another.",
                                visit -> visit.begin()
                                        .pass(Duration.ofMinutes(1))
                                        .in(practice -> practice.day().measure("148", "93", "88"))
                                        .pass(Duration.ofMinutes(6))
                                        .in(practice -> practice.day().measure("151", "91", "84", "97", "14"))
                                        .scroll("Systolic"))
                        .drawnBy("desk.day.panel.DayPanel"),
                View.desk(
                                "green-light",
                                "Every protector is asked today, each with its own words beside its answer.",
                                visit -> visit.reach(Phase.GREEN_LIGHT)
                                        .hear("The Night Watchman", Answer.GREEN)
                                        .hear("The Organizer", Answer.CONCERN))
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.GreenLightPanel")
                        .answering("P6", "P7", "E2"),
                View.desk("green-light-no", "A protector says no: the session is held.", visit -> visit.reach(
                                        Phase.GREEN_LIGHT)
                                .hear("The Night Watchman", Answer.NO))
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.GreenLightPanel")
                        .answering("P8"),
                View.desk("hold", "Holding the day off asks for the reason.", visit -> visit.reach(Phase.GREEN_LIGHT)
                                .press(Shortcut.control(KeyEvent.VK_H)))
                        .drawnBy("desk.day.panel.DayPanel")
                        .answering("P8"),
                View.desk(
                                "held",
                                "The day is held off: no way to the medicine, and what can be offered instead.",
                                visit -> visit.reach(Phase.GREEN_LIGHT)
                                        .hear("The Night Watchman", Answer.NO)
                                        .in(practice -> practice.day().day().hold("The Night Watchman says no")))
                        .drawnBy("desk.day.panel.DayPanel")
                        .answering("P8"),
                phase(Phase.MEDITATION, "meditation", "A calming meditation, a step of its own.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.RowsPanel")
                        .answering("P12"),
                phase(Phase.INTENTIONS, "intentions", "The intentions of the preparation, kept or reworded.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.RowsPanel")
                        .answering("P13"),
                phase(Phase.SETTING, "setting", "Everything comfortable and set up; what is left out needs a reason.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.RowsPanel")
                        .answering("P14"),
                phase(
                                Phase.SELF_ADMINISTRATION,
                                "medicine",
                                "The prescriber's own text, and the client's taking as said, with its time.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.DosePanel")
                        .answering("P15"));
    }

    static List<View> fromTheJourneyOn() {
        return List.of(
                View.desk(
                                "journey",
                                "The two clocks, the next look-in, what was agreed, and one key for each mark.",
                                visit -> visit.reach(Phase.JOURNEY).pass(Duration.ofMinutes(9)))
                        .dark()
                        .sized(Sizes.WITH_LARGE_ON_SMALL)
                        .drawnBy("desk.day.panel.JourneyPanel", "desk.day.panel.MarksPanel")
                        .answering("P16", "E7", "E19"),
                View.desk(
                                "journey-distress",
                                "Distress was marked: grounding is offered; the usual time is over.",
                                visit -> lookedIn(visit.reach(Phase.JOURNEY)).in(TheDay::distress))
                        .dark()
                        .drawnBy("desk.day.panel.JourneyPanel", "desk.day.panel.MarksPanel")
                        .answering("E6", "E7", "P16"),
                View.desk("journey-words", "Spoken words, word for word.", visit -> visit.reach(Phase.JOURNEY)
                                .press(Shortcut.plain(KeyEvent.VK_W)))
                        .dark()
                        .drawnBy("desk.day.panel.JourneyPanel", "desk.day.panel.MarksPanel")
                        .answering("E19"),
                phase(Phase.PROCESSING, "processing", "Prompts, how it is told, parts that were met.")
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.RowsPanel")
                        .answering("P17", "P18", "E9", "E20"),
                View.desk(
                                "close",
                                "Orientation and safety before the end, and side effects since the medicine.",
                                visit -> visit.reach(Phase.CLOSE).in(practice -> {
                                    practice.day().day().grade("effect:NAUSEA", "MILD");
                                    practice.day().day().keep("another:0", "ringing ears");
                                }))
                        .drawnBy("desk.day.panel.DayPanel", "desk.day.panel.RowsPanel")
                        .answering("E8", "E11"),
                phase(Phase.DONE, "done", "The day is complete.").drawnBy("desk.day.panel.DayPanel"));
    }

    static List<View> theNotes() {
        return List.of(
                notes("notes", "A note as it is written, with headings, lists and links.")
                        .drawnBy("desk.notes.NotesPanel")
                        .answering("P20", "E20"),
                View.desk("notes-template", "Templates to begin a note with.", visit -> opened(visit)
                                .press(Shortcut.alt(KeyEvent.VK_T)))
                        .drawnBy("desk.notes.NotesPanel")
                        .answering("E14"),
                View.desk("notes-links", "Parts and moments of the journey that a note can point to.", visit -> opened(
                                        visit)
                                .press(Shortcut.alt(KeyEvent.VK_K)))
                        .drawnBy("desk.notes.NotesPanel")
                        .answering("P20"),
                View.desk("notes-sign", "Signing asks first: nobody can change the note afterwards.", visit -> opened(
                                        visit)
                                .press(SIGN))
                        .drawnBy("desk.notes.NotesPanel"),
                View.desk("notes-reading", "An earlier note, signed, with what was added to it.", visit -> opened(visit)
                                .press(Shortcut.alt(KeyEvent.VK_N))
                                .choose("signed")
                                .press(Shortcut.NEXT))
                        .drawnBy("desk.notes.NotesPanel"),
                View.desk("notes-all", "All notes about the client, to search.", visit -> opened(visit)
                                .press(Shortcut.alt(KeyEvent.VK_N)))
                        .drawnBy("desk.notes.NotesPanel"),
                View.desk("notes-locked", "The notes are locked; the session goes on beside them.", visit -> opened(
                                        visit)
                                .press("Lock the notes"))
                        .drawnBy("desk.notes.NotesPanel"));
    }

    private static View notes(String name, String shows) {
        return View.desk(name, shows, TheDay::opened);
    }

    private static Visit opened(Visit visit) {
        return visit.reach(Phase.PROCESSING).press(NOTES);
    }

    /** Three look-ins in time, and some minutes after the third. */
    private static Visit lookedIn(Visit visit) {
        for (var each = 0; each < 3; each++) {
            visit.pass(Duration.ofMinutes(13))
                    .in(practice -> practice.day().day().mark(Mark.LOOK_IN, ""));
        }
        return visit.pass(Duration.ofMinutes(6));
    }

    private static void distress(Practice practice) {
        var day = practice.day().day();
        day.after(SessionEvent.After.SPAT);
        day.mark(Mark.PART_PRESENT, "The Small One");
        day.mark(Mark.DISTRESS, "it is too wide");
    }

    private static View phase(Phase phase, String name, String shows) {
        return View.desk(name, shows, visit -> visit.reach(phase));
    }
}
