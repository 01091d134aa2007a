package io.vigil.console.desk.records;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.records.RecordsShown.Doing;
import io.vigil.console.desk.records.RecordsShown.Notes;
import io.vigil.console.release.ExportKind;
import io.vigil.console.words.Words;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** The way out of the psychotherapy notes, on a card of its own: one button, then the name to type. */
final class NotesOut {
    private static final Words WORDS = Words.of(NotesOut.class);

    private final JPanel card =
            Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel asking = Fittings.group("insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextField name;
    private final JTextArea mistyped = Fittings.prose("", "proseWait");
    private final JButton ask;
    private final JButton asPdf;
    private final JButton asText;

    NotesOut(Fittings fittings, RecordsModel model, String called) {
        name = Fittings.line(WORDS.text("notes.type", called), "");
        ask = fittings.button(WORDS.text("notes.ask"), model::askForNotes);
        asPdf = fittings.button(
                WORDS.text("notes.PDF"), () -> model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES, name.getText()));
        asText = fittings.button(
                WORDS.text("notes.TEXT"),
                () -> model.exportNotes(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT, name.getText()));
        var acts = new Flow(8);
        acts.add(asPdf);
        acts.add(asText);
        acts.add(fittings.button(WORDS.text("notes.leave"), model::leaveNotes));
        asking.add(Fittings.prose(WORDS.text("notes.type", called), "proseSoft"), "wmin 0");
        asking.add(name, "wmin 0");
        asking.add(mistyped, "wmin 0");
        asking.add(acts.component(), "wmin 0");
        card.add(Fittings.label(WORDS.text("notes.title"), "largeStrong"), "wmin 0");
        card.add(Fittings.prose(WORDS.text("notes.hint"), "proseSoft"), "wmin 0");
        var first = new Flow(8);
        first.add(ask);
        card.add(first.component(), "wmin 0");
        card.add(asking, "wmin 0");
    }

    JComponent component() {
        return card;
    }

    void show(RecordsShown shown) {
        var isAsked = shown.notes() == Notes.ASKING;
        if (isAsked != asking.isVisible()) {
            name.setText("");
            asking.setVisible(isAsked);
            ask.setVisible(!isAsked);
            if (isAsked) {
                name.requestFocusInWindow();
            }
        }
        mistyped.setText(shown.mistyped());
        mistyped.setVisible(!shown.mistyped().isEmpty());
        asPdf.setEnabled(shown.doing() == Doing.NOTHING);
        asText.setEnabled(shown.doing() == Doing.NOTHING);
        card.revalidate();
        card.repaint();
    }
}
