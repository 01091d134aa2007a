package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The question before the end, in the side panel: the client stays in sight while it is asked. */
public final class EndPanel {
    private static final Words WORDS = Words.of(EndPanel.class);
    private static final Shortcut CONFIRM =
            new Shortcut(KeyEvent.VK_E, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);

    private final JPanel panel = Fittings.surface("asks", "insets 0, gap 8 12, fillx, wrap 1", "[grow]");
    private final JTextArea open = Fittings.prose("", "proseWait");

    public EndPanel(Fittings fittings, Runnable end, Runnable stay) {
        panel.add(Fittings.label(WORDS.text("end.title"), "title"));
        panel.add(open, "growx, wmin 0, hidemode 3");
        panel.add(Fittings.prose(WORDS.text("end.meaning"), "prose"), "growx, wmin 0");
        panel.add(fittings.mainButton(WORDS.text("end.stay"), Shortcut.ESCAPE, stay), "split 2");
        panel.add(fittings.stopButton(WORDS.text("end.confirm"), CONFIRM, end));
    }

    public JComponent component() {
        return panel;
    }

    /** Says what of the day is not finished yet; empty when nothing is. */
    public void show(String stillOpen) {
        open.setText(stillOpen);
        open.setVisible(!stillOpen.isEmpty());
    }
}
