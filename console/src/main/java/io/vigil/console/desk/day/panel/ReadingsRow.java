package io.vigil.console.desk.day.panel;

import io.vigil.console.checklist.Vitals;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** Short readings that belong together and are kept together. What was typed stays until it is typed over. */
final class ReadingsRow implements RowsPanel.View {
    private static final Words WORDS = Words.of(ReadingsRow.class);
    private static final int A_LINE = 3;

    private final JPanel panel = Fittings.group("insets 4 0 4 0, gap 8 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final List<JTextField> fields;
    private final Choice<Vitals.By> by = new Choice<>(Vitals.By.class, who -> WORDS.text("readings.by." + who));
    private final JButton correct = new JButton(WORDS.text("readings.correct"));
    private final StateLabel note = new StateLabel();
    private final JTextArea earlier = Fittings.prose("", "proseSoft");
    private final JTextArea daysBefore = Fittings.prose("", "proseSoft");

    ReadingsRow(Row.Readings row, RowAsks asks) {
        fields = row.labels().stream().map(label -> Fittings.line(label, "")).toList();
        var keep = new JButton(WORDS.text("row.keep"));
        keep.getAccessibleContext().setAccessibleName(WORDS.text("row.keep.readings"));
        correct.getAccessibleContext().setAccessibleName(WORDS.text("readings.correct.name"));
        var typed = Fittings.group("insets 0, gap 8 4, fillx, wrap " + A_LINE, "[0:0:,grow,fill,sg r]".repeat(A_LINE));
        fields.forEach(field -> typed.add(Fittings.labelled(field), "wmin 0"));
        typed.add(keep, "aligny bottom, growx 0");
        panel.add(typed, "wmin 0");
        var who = Fittings.group("insets 0, gap 8 0, hidemode 3", "[][]");
        who.add(by.component());
        who.add(correct);
        panel.add(who, "wmin 0");
        panel.add(note.component(), "wmin 0");
        panel.add(earlier, "wmin 0");
        panel.add(daysBefore, "wmin 0, gaptop 4");
        keep.addActionListener(event -> asks.keepReadings(row.id(), typed()));
        correct.addActionListener(event -> asks.correctReadings(row.id(), typed()));
        fields.forEach(field -> field.addActionListener(event -> asks.keepReadings(row.id(), typed())));
    }

    private RowAsks.TypedReadings typed() {
        return new RowAsks.TypedReadings(
                fields.stream().map(field -> field.getText().strip()).toList(), by.chosen());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void number(String shown) {
        // its fields have names of their own above them; the key still leads to the first
    }

    @Override
    public void act() {
        goTo();
    }

    @Override
    public void goTo() {
        fields.get(0).requestFocusInWindow();
    }

    @Override
    public void show(Row next) {
        var row = (Row.Readings) next;
        var state =
                switch (row.standing()) {
                    case KEPT -> State.GO;
                    case REFUSED -> State.STOP;
                    case WAIVED -> State.WAIT;
                    case OPEN -> State.UNKNOWN;
                };
        note.show(state, row.note());
        note.component().setVisible(!row.note().isEmpty());
        correct.setVisible(row.correcting() == Row.Correcting.POSSIBLE);
        earlier.setText(String.join("\n", row.earlier()));
        earlier.setVisible(!row.earlier().isEmpty());
        daysBefore.setText(String.join("\n", row.daysBefore()));
        daysBefore.setVisible(!row.daysBefore().isEmpty());
    }
}
