package io.vigil.console.desk.notes;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.notes.NotesShown.Face;
import io.vigil.console.notes.NoteNotices;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * The place for the notes, beside the video and in the room of the day: above the text it goes on saying what the day
 * must not hide, its clock and its warnings. Event dispatch thread only.
 */
public final class NotesPanel {
    private static final Words WORDS = Words.of(NotesPanel.class);

    /** Locks the notes, wherever the focus is. */
    public static final Shortcut LOCK = WritingFace.LOCK;

    /**
     * What the day goes on saying while the notes take its room: its step with the clock, what is due, its warnings.
     *
     * @param clock or empty
     * @param due when the sitter looks in next, or empty
     */
    public record DayLine(String step, String clock, State dueState, String due, List<String> warnings) {
        public DayLine {
            warnings = List.copyOf(warnings);
        }

        public static DayLine none() {
            return new DayLine("", "", State.UNKNOWN, "", List.of());
        }
    }

    private static final Set<Face> WITHOUT_A_TEXT = EnumSet.of(Face.NOT_BEGUN, Face.LOCKED, Face.UNREADABLE);

    private final NotesModel model;
    private final JPanel panel = new FullHeight("card");
    private final StateLabel saved = new StateLabel();
    private final Flow dayLine = new Flow(12);
    private final StateLabel due = new StateLabel();
    private final JLabel step = Fittings.label("", "large");
    private final ClockFace clock = new ClockFace("large", WORDS.text("clock.name"));
    private final JTextArea warnings = Fittings.prose("", "proseWait");
    private final JLabel heading = Fittings.label("", "soft");
    private final JTextArea notice = Fittings.prose("", "proseWait");
    private final WritingFace writing;
    private final ReadingFace reading;
    private final ChoosingFace choosing;
    private final QuietFace signing;
    private final QuietFace notBegun;
    private final QuietFace locked;
    private final QuietFace unreadable;
    private final Map<Face, JComponent> faces = new EnumMap<>(Face.class);
    private Face last = Face.NOT_BEGUN;
    private DayLine day = DayLine.none();

    /** The place; {@code toTheDay} closes it. */
    public NotesPanel(Fittings fittings, NotesModel model, Runnable toTheDay) {
        this.model = model;
        writing = new WritingFace(fittings, model, toTheDay);
        reading = new ReadingFace(fittings, model, toTheDay);
        choosing = new ChoosingFace(fittings, model);
        signing = new QuietFace(
                WORDS.text("sign.title"),
                WORDS.text("sign.meaning"),
                fittings.mainButton(WORDS.text("sign.do"), WritingFace.SIGN, model::sign),
                fittings.button(WORDS.text("sign.not"), Shortcut.ESCAPE, model::back));
        notBegun = new QuietFace(
                WORDS.text("notBegun.title"),
                WORDS.text("notBegun.meaning"),
                fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        locked = new QuietFace(
                WORDS.text("locked.title"),
                WORDS.text("locked.meaning"),
                fittings.mainButton(WORDS.text("act.unlock"), Shortcut.NEXT, model::unlock),
                fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        unreadable = new QuietFace(
                NoteNotices.notRead().what(),
                NoteNotices.notRead().meaning() + " " + NoteNotices.notRead().next(),
                fittings.mainButton(WORDS.text("act.readAgain"), Shortcut.NEXT, model::readAgain),
                fittings.button(WORDS.text("act.day"), Shortcut.ESCAPE, toTheDay));
        fill();
        model.whenMoved(() -> show(this.day));
    }

    private void fill() {
        var head = Fittings.group("insets 0, gap 12 0, fillx", "[grow][]");
        head.add(Fittings.label(WORDS.text("title"), "title"));
        head.add(saved.component(), "wmin 0");
        panel.add(head, "wmin 0");
        dayLine.add(step);
        dayLine.add(clock.component());
        dayLine.add(due.component());
        panel.add(dayLine.component(), "wmin 0");
        panel.add(warnings, "wmin 0");
        panel.add(notice, "wmin 0");
        panel.add(heading, "wmin 0");
        faces.put(Face.WRITING, writing.component());
        faces.put(Face.READING, reading.component());
        faces.put(Face.ALL_NOTES, choosing.component());
        faces.put(Face.VERSIONS, choosing.component());
        faces.put(Face.ASKING_TO_SIGN, signing.component());
        faces.put(Face.NOT_BEGUN, notBegun.component());
        faces.put(Face.LOCKED, locked.component());
        faces.put(Face.UNREADABLE, unreadable.component());
        for (var face : List.of(Face.WRITING, Face.READING, Face.ALL_NOTES)) {
            panel.add(component(face), "grow, push, wmin 0");
        }
        for (var face : List.of(Face.ASKING_TO_SIGN, Face.NOT_BEGUN, Face.LOCKED, Face.UNREADABLE)) {
            panel.add(component(face), "growx, wmin 0, aligny top, pushy");
        }
        show(DayLine.none());
        turnTo(Face.NOT_BEGUN);
    }

    private JComponent component(Face face) {
        var component = faces.get(face);
        if (component == null) {
            throw new IllegalStateException("no place for " + face);
        }
        return component;
    }

    public JComponent component() {
        return panel;
    }

    /** The keyboard goes where the therapist goes on. */
    public void focus() {
        switch (last) {
            case WRITING -> writing.focus();
            case READING -> reading.focus();
            case ALL_NOTES, VERSIONS -> choosing.focus();
            case ASKING_TO_SIGN -> signing.focus();
            case NOT_BEGUN -> notBegun.focus();
            case LOCKED -> locked.focus();
            case UNREADABLE -> unreadable.focus();
        }
    }

    /** Shows the notes as they are now. */
    public void show(DayLine day) {
        this.day = day;
        var shown = model.shown();
        saved.show(state(shown.keeping()), shown.saved());
        saved.component().setVisible(!WITHOUT_A_TEXT.contains(shown.face()));
        step.setText(day.step());
        clock.show(day.clock());
        due.show(day.dueState(), day.due());
        due.component().setVisible(!day.due().isEmpty());
        dayLine.component().setVisible(!day.clock().isEmpty());
        warnings.setText(String.join("\n", day.warnings()));
        warnings.setVisible(!day.warnings().isEmpty());
        notice.setText(shown.notice().map(NotesPanel::sentences).orElse(""));
        notice.setVisible(shown.notice().isPresent() && shown.face() != Face.UNREADABLE);
        heading.setText(shown.heading());
        heading.setVisible(!shown.heading().isEmpty());
        writing.show(shown);
        reading.show(shown);
        choosing.show(shown);
        if (shown.face() != last) {
            var hadTheKeyboard = panel.isShowing();
            turnTo(shown.face());
            if (hadTheKeyboard) {
                focus();
            }
        }
    }

    private void turnTo(Face next) {
        last = next;
        var now = component(next);
        faces.values().forEach(face -> face.setVisible(face == now));
        panel.revalidate();
        panel.repaint();
    }

    private static String sentences(Notice notice) {
        return notice.what() + " " + notice.meaning() + " " + notice.next();
    }

    private static State state(NotesShown.Keeping keeping) {
        return switch (keeping) {
            case NOTHING -> State.UNKNOWN;
            case KEPT -> State.DONE;
            case ON_ITS_WAY -> State.UNKNOWN;
            case FAILING -> State.STOP;
        };
    }
}
