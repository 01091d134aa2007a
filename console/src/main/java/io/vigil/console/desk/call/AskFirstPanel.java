package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The question before something that leaves the client, in the side panel: they stay in sight while it is asked. */
public final class AskFirstPanel {
    private static final Words WORDS = Words.of(AskFirstPanel.class);

    private final JPanel panel = Fittings.surface("asks", "insets 0, gap 8 12, fillx, wrap 1", "[grow]");
    private final JTextArea open = Fittings.prose("", "proseWait");

    private AskFirstPanel(Fittings fittings, String name, Shortcut confirm, Runnable does, Runnable stay) {
        panel.add(Fittings.label(WORDS.text(name + ".title"), "title"));
        panel.add(open, "growx, wmin 0, hidemode 3");
        panel.add(Fittings.prose(WORDS.text(name + ".meaning"), "prose"), "growx, wmin 0");
        panel.add(fittings.mainButton(WORDS.text(name + ".stay"), Shortcut.ESCAPE, stay), "split 2");
        panel.add(fittings.stopButton(WORDS.text(name + ".confirm"), confirm, does));
    }

    /** Before the end of the session. */
    public static AskFirstPanel beforeTheEnd(Fittings fittings, Runnable end, Runnable stay) {
        return new AskFirstPanel(fittings, "end", controlShift(KeyEvent.VK_E), end, stay);
    }

    /** Before the window is closed in the middle of a session. */
    public static AskFirstPanel beforeLeaving(Fittings fittings, Runnable leave, Runnable stay) {
        return new AskFirstPanel(fittings, "leave", controlShift(KeyEvent.VK_Q), leave, stay);
    }

    private static Shortcut controlShift(int key) {
        return new Shortcut(key, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
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
