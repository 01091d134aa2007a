package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.words.Words;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** A line to write. It is kept by Enter or its button, and says so only when it is kept. */
final class EntryRow implements RowsPanel.View {
    private static final Words WORDS = Words.of(EntryRow.class);

    private final JPanel panel =
            Fittings.group("insets 0, gap 8 2, fillx, hidemode 3", "[12!][130lp!][grow, fill][][]");
    private final JLabel number = Fittings.label("", "soft");
    private final JTextField field;
    private final JLabel note = Fittings.label("", "go");
    private final JTextArea whole = Fittings.prose("", "prose");
    private final JButton keep = new JButton(WORDS.text("row.keep"));
    private final JPanel known = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final RowAsks asks;
    private List<Row.ReadAloud> knownBefore = List.of();
    private Row.Entry row;

    EntryRow(Row.Entry row, RowAsks asks) {
        this.row = row;
        this.asks = asks;
        field = Fittings.line(row.label(), row.kept().isEmpty() ? row.offered() : row.kept());
        field.setCaretPosition(0);
        keep.getAccessibleContext().setAccessibleName(WORDS.text("row.keep.name", row.label()));
        var label = Fittings.label(row.label(), "soft");
        label.setLabelFor(field);
        panel.add(number);
        panel.add(label, "wmin 0");
        panel.add(field, "wmin 0");
        panel.add(keep);
        panel.add(note);
        panel.add(whole, "newline, skip 2, span, growx, wmin 0");
        panel.add(known, "newline, skip 2, span, growx, wmin 0");
        showKnown();
        field.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                showWhole();
            }
        });
        field.addActionListener(
                event -> asks.keep(this.row.id(), field.getText().strip()));
        keep.addActionListener(event -> asks.keep(this.row.id(), field.getText().strip()));
        field.getDocument().addDocumentListener(new EveryChange(this::offerToKeep));
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                field.selectAll();
            }
        });
    }

    private void offerToKeep() {
        var typed = field.getText().strip();
        var differs = !typed.isEmpty() && !typed.equals(row.kept());
        keep.setVisible(differs);
        note.setVisible(!differs);
        showWhole();
    }

    /** An address is read out to those who come to help: what the line has no room for stands below it. */
    private void showWhole() {
        var insets = field.getInsets();
        var room = field.getWidth() - insets.left - insets.right;
        var isCut = field.getFontMetrics(field.getFont()).stringWidth(field.getText()) > room;
        whole.setText(isCut && field.getWidth() > 0 ? field.getText() : "");
        whole.setVisible(!whole.getText().isEmpty());
    }

    /** What was known before, each with its own words to keep it by. */
    private void showKnown() {
        known.setVisible(!row.known().isEmpty());
        if (row.known().equals(knownBefore)) {
            return;
        }
        knownBefore = row.known();
        known.removeAll();
        knownBefore.forEach(number -> {
            var box = Fittings.box(number.claim());
            box.addActionListener(event -> {
                box.setSelected(false); // a click asks; the row is without it once it is kept
                asks.keep(row.id(), number.value());
            });
            known.add(Fittings.prose(number.from(), "prose"), "wmin 0");
            known.add(box, "wmin 0");
        });
        known.revalidate();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void number(String shown) {
        number.setText(shown);
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
        row = (Row.Entry) next;
        if (!row.kept().equals(before.kept())) {
            field.setText(row.kept());
            field.setCaretPosition(0);
        }
        note.setText(row.note());
        showKnown();
        offerToKeep();
    }
}
