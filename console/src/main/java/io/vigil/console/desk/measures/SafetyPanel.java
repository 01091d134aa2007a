package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.measures.SafetyStep;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** The safety prompt: what was answered, and what was done about it. It stays until that is noted. */
final class SafetyPanel {
    private static final Words WORDS = Words.of(SafetyPanel.class);
    private static final int ROWS = 2;

    private final JPanel panel = Fittings.surface("blocks", "insets 0, gap 8 6, fillx, wrap 1", "[grow, fill]");
    private final StateLabel what = new StateLabel();
    private final JTextArea title = Fittings.prose("", "proseStrong");
    private final JTextArea meaning = Fittings.prose("", "prose");
    private final JTextArea next = Fittings.prose("", "prose");
    private final JTextArea words = Fittings.area(WORDS.text("safety.words"), "", ROWS);
    private Optional<Notice> last = Optional.empty();

    SafetyPanel(Fittings fittings, BiConsumer<SafetyStep, String> note) {
        what.show(State.WAIT, WORDS.text("safety.note"));
        var acts = new Flow(8);
        var key = KeyEvent.VK_1;
        for (var step : SafetyStep.values()) {
            acts.add(fittings.button(step.text(), Shortcut.alt(key), () -> note.accept(step, words.getText())));
            key++;
        }
        panel.add(title, "wmin 0");
        panel.add(meaning, "wmin 0");
        panel.add(next, "wmin 0");
        panel.add(Fittings.labelled(words), "wmin 0, gaptop 4");
        panel.add(what.component(), "wmin 0, gaptop 4");
        panel.add(acts.component(), "wmin 0");
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void show(Optional<Notice> notice) {
        if (notice.equals(last)) {
            return;
        }
        last = notice;
        words.setText(""); // what was written belonged to the prompt before
        notice.ifPresent(said -> {
            title.setText(said.what());
            meaning.setText(said.meaning());
            next.setText(said.next());
            panel.getAccessibleContext().setAccessibleName(said.what());
        });
        panel.setVisible(notice.isPresent());
        if (notice.isPresent()) {
            SwingUtilities.invokeLater(() -> panel.scrollRectToVisible(new Rectangle(panel.getSize())));
        }
    }
}
