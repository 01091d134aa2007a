package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** Something that is graded. A click asks; only the kept fact decides which words are pressed. */
final class ScaleRow implements RowsPanel.View {
    private final JPanel panel = Fittings.group("insets 2 0 2 0, gap 8 2, fillx", "[12!][130lp!, fill][grow, fill]");
    private final JLabel number = Fittings.label("", "soft");
    private final Flow words = new Flow(4);
    private final RowAsks asks;
    private List<Row.Option> options = List.of();

    ScaleRow(Row.Scale row, RowAsks asks) {
        this.asks = asks;
        panel.add(number);
        panel.add(Fittings.prose(row.text(), "prose"), "wmin 0");
        panel.add(words.component(), "wmin 0");
        draw(row);
    }

    private void draw(Row.Scale row) {
        options = row.options();
        words.clear();
        for (var option : options) {
            var button = new JToggleButton(option.words());
            button.getAccessibleContext().setAccessibleName(row.text() + ": " + option.words());
            button.setSelected(row.chosen().contains(option.id()));
            button.setActionCommand(option.id());
            button.addActionListener(event -> {
                button.setSelected(!button.isSelected()); // a click asks; only a kept fact presses it
                asks.grade(row.id(), option.id());
            });
            words.add(button);
        }
        words.redraw();
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
        words.component().getComponent(0).requestFocusInWindow();
    }

    @Override
    public void show(Row next) {
        var row = (Row.Scale) next;
        if (!row.options().equals(options)) {
            draw(row);
        }
        for (var component : words.component().getComponents()) {
            if (component instanceof JToggleButton button) {
                button.setSelected(row.chosen().contains(button.getActionCommand()));
            }
        }
    }
}
