package io.vigil.console.desk.call.door;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The card of the connection, before the medicine. Event dispatch thread only. */
final class CheckCard {
    private static final Words WORDS = Words.of(CheckModel.class);

    private final JPanel panel =
            Fittings.surface("asks", "insets 0, gap 8 4, fillx, hidemode 3, wrap 3", "[][grow, fill][]");
    private final JButton again;
    private CheckModel.Shown last = new CheckModel.Shown(List.of());

    CheckCard(Fittings fittings, Runnable checkAgain) {
        again = fittings.button(
                WORDS.text("check.again"), new Shortcut(KeyEvent.VK_F4, InputEvent.SHIFT_DOWN_MASK), checkAgain);
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    boolean show(CheckModel.Shown shown) {
        if (!shown.equals(last)) {
            last = shown;
            panel.removeAll();
            for (var line : shown.lines()) {
                var isFirst = panel.getComponentCount() == 0;
                var shape = new StateLabel();
                shape.show(line.state(), "");
                panel.add(shape.component(), "aligny top, gaptop 2");
                panel.add(Fittings.prose(line.what(), "prose"), "growx, wmin 0" + (isFirst ? "" : ", span 2"));
                if (isFirst) {
                    panel.add(again, "aligny top");
                } else if (!line.next().isEmpty()) {
                    panel.add(Fittings.prose(line.next(), "proseSoft"), "skip 1, span 2, growx, wmin 0");
                }
            }
            panel.setVisible(!shown.lines().isEmpty());
            panel.revalidate();
        }
        return !shown.lines().isEmpty();
    }
}
