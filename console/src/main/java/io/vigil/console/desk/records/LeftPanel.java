package io.vigil.console.desk.records;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What was exported of a client, the latest first: told, and not acted on. Event dispatch thread only. */
final class LeftPanel {
    private static final Words WORDS = Words.of(LeftPanel.class);

    private final JPanel card =
            Fittings.surface("card", "insets 0, gap 8 4, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel rows = Fittings.group("insets 0, gap 8 2, fillx, wrap 1", "[grow, fill]");
    private final JTextArea state = Fittings.prose("", "proseSoft");

    LeftPanel() {
        card.add(Fittings.label(WORDS.text("left.title"), "largeStrong"), "wmin 0");
        card.add(state, "wmin 0");
        card.add(rows, "wmin 0");
    }

    JComponent component() {
        return card;
    }

    void show(RecordsShown shown) {
        state.setText(shown.leftState());
        state.setVisible(!shown.leftState().isEmpty());
        rows.removeAll();
        for (var left : shown.left()) {
            rows.add(Fittings.prose(left.what() + "  ·  " + left.when(), "prose"), "wmin 0");
            rows.add(Fittings.prose(left.who(), "proseSoft"), "wmin 0, gapbottom 6");
        }
        card.setVisible(!shown.left().isEmpty() || state.isVisible());
        card.revalidate();
        card.repaint();
    }
}
