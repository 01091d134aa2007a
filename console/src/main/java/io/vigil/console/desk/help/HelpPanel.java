package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.help.HelpShown.Standing;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * What F12 opens: the rung that comes now, every rung with a key, threats to life, and the card to read aloud at arm's
 * length. Every act has a key; none needs the mouse. Event dispatch thread only.
 */
public final class HelpPanel {
    private static final Words WORDS = Words.of(HelpPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final NowPanel now;
    private final RungsPanel rungs;
    private final DangersPanel dangers;
    private final CardPanel card = new CardPanel();
    private final JButton standDown;
    private @Nullable Order order;
    private HelpShown last = HelpShown.nothingYet();

    public HelpPanel(Fittings fittings, HelpAsks asks, CardOut out, Runnable close) {
        now = new NowPanel(fittings, asks);
        rungs = new RungsPanel(fittings, asks);
        dangers = new DangersPanel(fittings, asks);
        var acts = new Flow(8);
        acts.add(fittings.button(WORDS.text("back"), Shortcut.ESCAPE, close));
        acts.add(fittings.button(WORDS.text("copy"), Shortcut.control(KeyEvent.VK_C), () -> out.copy(last.card())));
        acts.add(fittings.button(WORDS.text("print"), Shortcut.control(KeyEvent.VK_P), () -> out.print(last.card())));
        standDown = fittings.button(WORDS.text("standDown"), Shortcut.control(KeyEvent.VK_R), asks::standDown);
        acts.add(standDown);
        panel.setFocusable(true);
        panel.getAccessibleContext().setAccessibleName(WORDS.text("title"));
        panel.add(acts.component(), "wmin 0");
        panel.add(now.component(), "wmin 0");
        arrange(Order.ASK_FOR_DANGERS);
        showAll();
    }

    public JComponent component() {
        return panel;
    }

    /** What is read aloud. */
    public JComponent card() {
        return card.component();
    }

    /** Takes the keyboard out of whatever field it was in: here figures and letters are keys. */
    public void focus() {
        panel.requestFocusInWindow();
    }

    public void show(HelpShown shown) {
        if (!shown.equals(last)) {
            last = shown;
            showAll();
        }
    }

    /** Before a threat to life is seen it is asked for; afterwards the card to be read aloud comes first. */
    private enum Order {
        ASK_FOR_DANGERS,
        READ_ALOUD
    }

    private void arrange(Order wanted) {
        if (order == wanted) {
            return;
        }
        order = wanted;
        var parts = wanted == Order.READ_ALOUD
                ? List.of(card.component(), rungs.component(), dangers.component())
                : List.of(dangers.component(), card.component(), rungs.component());
        parts.forEach(part -> {
            panel.remove(part);
            panel.add(part, "wmin 0");
        });
        panel.revalidate();
    }

    private void showAll() {
        arrange(last.dangers().isEmpty() ? Order.ASK_FOR_DANGERS : Order.READ_ALOUD);
        now.show(last.now());
        rungs.show(last.rungs());
        dangers.show(last);
        card.show(last.card());
        standDown.setVisible(last.standing() == Standing.OPEN);
    }
}
