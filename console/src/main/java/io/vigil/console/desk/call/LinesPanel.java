package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Below the video: everybody who has a line, how it stands, and who hears whom. Event dispatch thread only. */
public final class LinesPanel {
    private static final Words WORDS = Words.of(LinesPanel.class);

    private final JPanel panel = Fittings.surface("bar", "insets 0 12 6 12, gap 8 2, fillx, hidemode 3", "[grow]");
    private final Flow people = new Flow(16);
    private final JTextArea whoHears = Fittings.prose("", "prose");
    private final JButton invite;
    private LinesModel.Shown last = LinesModel.Shown.NOTHING;

    /** The lines; {@code invite} writes a link for the sitter. */
    public LinesPanel(Fittings fittings, Runnable invite) {
        this.invite = fittings.button(WORDS.text("sitter.invite"), Shortcut.control(KeyEvent.VK_J), invite);
        panel.add(people.component(), "growx, wmin 0, wrap");
        panel.add(whoHears, "growx, wmin 0");
        panel.setVisible(false);
    }

    public JComponent component() {
        return panel;
    }

    public void show(LinesModel.Shown shown) {
        if (shown.equals(last)) {
            return;
        }
        last = shown;
        people.clear();
        shown.rows().forEach(row -> {
            var label = new StateLabel();
            label.show(row.state(), row.words());
            people.add(label.component());
        });
        if (shown.sitter() == LinesModel.Sitter.CAN_BE_INVITED) {
            people.add(invite);
        }
        people.redraw();
        whoHears.setText(shown.whoHears());
        panel.setVisible(!shown.rows().isEmpty());
    }
}
