package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.Row;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What stands between the rows. It has no key and nothing to do. */
final class HeadingRow implements RowsPanel.View {
    private final JPanel panel;
    private final JTextArea text;

    HeadingRow(Row.Heading row) {
        var isTitle = row.weight() == Row.Weight.TITLE;
        panel = Fittings.group(isTitle ? "insets 10 0 2 0, fillx" : "insets 0, fillx", "[grow, fill]");
        text = Fittings.prose(row.text(), isTitle ? "proseStrong" : "proseSoft");
        panel.add(text, "wmin 0");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Row row) {
        text.setText(((Row.Heading) row).text());
    }

    @Override
    public void number(String shown) {
        // it has none
    }

    @Override
    public void act() {
        // nothing is asked
    }

    @Override
    public void goTo() {
        // nothing is mended here
    }
}
