package io.vigil.console.desk.client.file;

import io.vigil.console.client.Finding;
import io.vigil.console.client.Finding.Weight;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** What is missing or old, one sentence each, with a button that leads to where it is mended. */
final class FindingsPanel {
    private static final Words WORDS = Words.of(FindingsPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 4, fillx, hidemode 3", "[grow, fill][]");
    private final Fittings fittings;
    private List<Finding> last = List.of();

    FindingsPanel(Fittings fittings) {
        this.fittings = fittings;
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void show(List<Finding> findings, Consumer<Finding> mend) {
        if (findings.equals(last)) {
            return;
        }
        last = findings;
        panel.removeAll();
        panel.add(Fittings.label(WORDS.text("findings.title"), "largeStrong"), "span, wrap");
        group(Weight.KEEPS_THE_ROOM_CLOSED, State.STOP, "findings.closed", mend);
        group(Weight.BEFORE_THE_MEDICINE, State.WAIT, "findings.emergency", mend);
        group(Weight.WHEN_THERE_IS_TIME, State.UNKNOWN, "findings.later", mend);
        panel.setVisible(!findings.isEmpty());
        panel.revalidate();
        panel.repaint();
    }

    private void group(Weight weight, State state, String title, Consumer<Finding> mend) {
        var heavy = last.stream().filter(finding -> finding.weight() == weight).toList();
        if (heavy.isEmpty()) {
            return;
        }
        var label = new StateLabel();
        label.show(state, WORDS.text(title));
        panel.add(label.component(), "span, wrap, gaptop 4");
        for (var finding : heavy) {
            panel.add(Fittings.prose(finding.sentence(), "prose"), "growx, wmin 0");
            var button = fittings.button(WORDS.text("findings.mend"), () -> mend.accept(finding));
            button.getAccessibleContext().setAccessibleName(WORDS.text("findings.mend.name", finding.sentence()));
            panel.add(button, "aligny top, wrap");
        }
    }
}
