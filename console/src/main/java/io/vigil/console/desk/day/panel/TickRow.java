package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.words.Words;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A box to tick. Swing toggles it at a click; the kept fact decides what it shows. */
final class TickRow implements RowsPanel.View {
    private static final Words WORDS = Words.of(TickRow.class);

    private final JPanel panel = Fittings.group("insets 0, gap 8 0, fillx, hidemode 3", "[12!][][grow][]");
    private final JLabel number = Fittings.label("", "soft");
    private final JCheckBox box;
    private final JLabel note = Fittings.label("", "soft");
    private final JButton waive = new JButton(WORDS.text("row.waive"));
    private final JTextField reason = Fittings.line(WORDS.text("row.reason"), "");
    private Row.Tick row;

    TickRow(Row.Tick row, RowAsks asks) {
        this.row = row;
        box = Fittings.box(row.text());
        waive.putClientProperty("JButton.buttonType", "borderless");
        waive.putClientProperty("FlatLaf.style", "margin: 0,8,0,8; foreground: $Vigil.softInk");
        waive.getAccessibleContext().setAccessibleName(WORDS.text("row.waive.name", row.text()));
        reason.putClientProperty("JTextField.placeholderText", WORDS.text("row.reason"));
        reason.setVisible(false);
        panel.add(number);
        panel.add(box);
        panel.add(note, "growx, wmin 0");
        panel.add(waive, "wrap");
        panel.add(reason, "span, growx, wmin 0, gapleft 44");
        box.addActionListener(event -> clicked(asks));
        waive.addActionListener(event -> askForReason());
        reason.addActionListener(event -> waived(asks));
    }

    private void clicked(RowAsks asks) {
        var wanted = box.isSelected();
        box.setSelected(row.standing() == Row.Standing.KEPT); // a click asks; only a kept fact ticks it
        if (wanted) {
            asks.tick(row.id());
        } else {
            asks.untick(row.id());
        }
    }

    private void askForReason() {
        reason.setVisible(true);
        reason.requestFocusInWindow();
        panel.revalidate();
    }

    private void waived(RowAsks asks) {
        asks.waive(row.id(), reason.getText().strip());
        reason.setVisible(false);
        panel.revalidate();
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
        box.doClick(0);
    }

    @Override
    public void goTo() {
        box.requestFocusInWindow();
    }

    @Override
    public void show(Row next) {
        row = (Row.Tick) next;
        box.setText(row.text());
        box.setSelected(row.standing() == Row.Standing.KEPT);
        note.setText(row.note());
        note.putClientProperty("FlatLaf.styleClass", row.standing() == Row.Standing.WAIVED ? "wait" : "soft");
        waive.setVisible(row.waiving() == Row.Waiving.WITH_A_REASON && row.standing() == Row.Standing.OPEN);
    }
}
