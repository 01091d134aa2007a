package io.vigil.console.desk.day.panel;

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
import javax.swing.JTextField;

/** Short readings that belong together and are kept together. */
final class ReadingsRow implements RowsPanel.View {
    private static final Words WORDS = Words.of(ReadingsRow.class);

    private final JPanel panel = Fittings.group("insets 4 0 4 0, gap 8 2, fillx, hidemode 3", "");
    private final List<JTextField> fields;
    private final StateLabel note = new StateLabel();

    ReadingsRow(Row.Readings row, RowAsks asks) {
        fields = row.labels().stream().map(label -> Fittings.line(label, "")).toList();
        fields.forEach(field -> panel.add(Fittings.labelled(field), "grow, push, sg reading, wmin 0"));
        var keep = new JButton(WORDS.text("row.keep"));
        keep.getAccessibleContext().setAccessibleName(WORDS.text("row.keep.readings"));
        panel.add(keep, "aligny bottom, wrap");
        panel.add(note.component(), "span, wmin 0");
        keep.addActionListener(event -> keep(row.id(), asks));
        fields.forEach(field -> field.addActionListener(event -> keep(row.id(), asks)));
    }

    private void keep(String id, RowAsks asks) {
        asks.keepReadings(
                id, fields.stream().map(field -> field.getText().strip()).toList());
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
    }
}
