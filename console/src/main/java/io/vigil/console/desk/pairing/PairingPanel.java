package io.vigil.console.desk.pairing;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.pairing.PairingShown;
import io.vigil.console.words.Words;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The server, this console's key for its administrator, as text and as a QR code, and a test that says in words what is wrong. */
public final class PairingPanel {
    private static final Words WORDS = Words.of(PairingPanel.class);
    private static final int QR_PIXELS = 220;

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 12 6, fillx, wrap 1", "[grow, fill]");
    private final JPanel found = Fittings.group("insets 0, gap 12 2, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JButton test;

    public PairingPanel(Fittings fittings, PairingModel model, Runnable close) {
        var first = model.shown().get().pairing();
        test = fittings.mainButton(WORDS.text("test"), controlShift(KeyEvent.VK_T), model::test);
        panel.add(Fittings.label(WORDS.text("title"), "title"));
        panel.add(Fittings.prose(first.place()), "wmin 0");
        panel.add(test, "growx 0");
        panel.add(found, "wmin 0");
        panel.add(Fittings.label(WORDS.text("key"), "strong"), "gaptop 8");
        panel.add(Fittings.prose(WORDS.text("key.hint"), "proseSoft"), "wmin 0");
        panel.add(line(first.line()), "wmin 0");
        panel.add(picture(first.line()), "growx 0");
        panel.add(
                fittings.button(WORDS.text("copy"), controlShift(KeyEvent.VK_C), () -> copy(first.line())),
                "split 2, growx 0");
        panel.add(fittings.button(WORDS.text("close"), Shortcut.ESCAPE, close), "growx 0");
        var unused = model.shown().watch(this::show);
    }

    private static Shortcut controlShift(int key) {
        return new Shortcut(key, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK);
    }

    private static JTextArea line(String text) {
        var area = Fittings.area(WORDS.text("key"), text, 2);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(false); // a key is one long word
        return area;
    }

    private static JLabel picture(String text) {
        var label = new JLabel(new ImageIcon(QrPicture.of(text, QR_PIXELS)));
        label.getAccessibleContext().setAccessibleName(WORDS.text("picture"));
        return label;
    }

    private static void copy(String line) {
        var selection = new StringSelection(line);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }

    public JComponent component() {
        return panel;
    }

    private void show(PairingModel.Shown shown) {
        test.setEnabled(!shown.isRunning());
        found.removeAll();
        if (shown.isRunning()) {
            found.add(Fittings.prose(WORDS.text("testing"), "proseSoft"), "wmin 0");
        }
        for (var row : shown.pairing().rows()) {
            found.add(label(row), "wmin 0");
            row.fault()
                    .ifPresent(fault ->
                            found.add(Fittings.prose(fault.meaning() + " " + fault.next()), "wmin 0, gapleft 20"));
        }
        panel.revalidate();
        panel.repaint();
    }

    private static JComponent label(PairingShown.Row row) {
        var label = new StateLabel();
        label.show(
                switch (row.state()) {
                    case FINE -> State.GO;
                    case WRONG -> State.STOP;
                    case NOT_LOOKED_AT -> State.UNKNOWN;
                },
                row.words());
        return label.component();
    }
}
