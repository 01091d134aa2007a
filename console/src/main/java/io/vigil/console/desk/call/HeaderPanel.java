package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The header over the whole window. Event dispatch thread only. */
public final class HeaderPanel {
    private static final Words WORDS = Words.of(HeaderPanel.class);
    private static final Shortcut END = Shortcut.control(KeyEvent.VK_E);

    private final JPanel panel = Fittings.surface(
            "bar", "insets 8 12 8 12, gap 12, fillx, hidemode 3", "[][shrinkprio 200][grow, center][][]");
    private final JLabel client = Fittings.label("", "title");
    private final JLabel journey = Fittings.label("", "soft");
    private final StateLabel line = new StateLabel();
    private final StateLabel block = new StateLabel();
    private final JButton end;

    public HeaderPanel(Fittings fittings, Runnable askToEnd) {
        end = fittings.button(WORDS.text("end"), END, askToEnd);
        panel.add(client, "aligny center");
        panel.add(journey, "aligny center, wmin 0"); // yields first: the safety words are read aloud
        panel.add(line.component(), "wmin 0");
        panel.add(block.component());
        panel.add(end, "hidemode 0");
    }

    public JComponent component() {
        return panel;
    }

    public void show(HeaderModel.Shown shown) {
        client.setText(shown.client());
        journey.setText(shown.journey());
        journey.setToolTipText(shown.journey().isEmpty() ? null : shown.journey());
        line.show(shown.line(), shown.lineWords());
        block.show(shown.blockState(), shown.block());
        block.component().setVisible(!shown.block().isEmpty());
        end.setVisible(!shown.block().isEmpty());
    }
}
