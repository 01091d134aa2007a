package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.words.Words;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Several lines to write. What is carried over stands in the field and counts once it is kept. */
final class WordsRow implements RowsPanel.View {
    private static final Words WORDS = Words.of(WordsRow.class);
    private static final int LINES = 4;

    private final JPanel panel = Fittings.group("insets 0, gap 8 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextArea field;
    private final JLabel note = Fittings.label("", "go");
    private final JButton keep;
    private Row.Words row;

    WordsRow(Row.Words row, RowAsks asks) {
        this.row = row;
        field = Fittings.area(row.label(), row.kept().isEmpty() ? row.offered() : row.kept(), LINES);
        field.setCaretPosition(0);
        keep = new JButton(WORDS.text("row.keep.words"));
        keep.getAccessibleContext().setAccessibleName(WORDS.text("row.keep.name", row.label()));
        panel.add(Fittings.labelled(field), "wmin 0");
        panel.add(keep, "split 2, growx 0");
        panel.add(note, "growx, wmin 0");
        keep.addActionListener(event -> asks.keep(this.row.id(), field.getText().strip()));
        field.getDocument().addDocumentListener(new EveryChange(this::offerToKeep));
    }

    private void offerToKeep() {
        var typed = field.getText().strip();
        var differs = !typed.isEmpty() && !typed.equals(row.kept());
        keep.setEnabled(differs);
        note.setVisible(!differs);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void number(String shown) {
        // its name stands above it; the key still leads into the field
    }

    @Override
    public void act() {
        goTo();
    }

    @Override
    public void goTo() {
        field.requestFocusInWindow();
    }

    @Override
    public void show(Row next) {
        var before = row;
        row = (Row.Words) next;
        if (!row.kept().equals(before.kept())) {
            field.setText(row.kept());
            field.setCaretPosition(0);
        }
        note.setText(row.note());
        offerToKeep();
    }
}
