package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A view with a question above it: it is asked before something that was typed is given up. Event dispatch thread only. */
final class LeavingCard {
    private static final Words WORDS = Words.of(LeavingCard.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel card = Fittings.surface("asks", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
    private final BooleanSupplier isUnsaved;
    private final JButton stay;
    private Runnable leave = () -> {};

    LeavingCard(Fittings fittings, JComponent view, BooleanSupplier isUnsaved) {
        this.isUnsaved = isUnsaved;
        stay = fittings.mainButton(WORDS.text("leaving.stay"), Shortcut.ESCAPE, () -> card.setVisible(false));
        var acts = new Flow(8);
        acts.add(stay);
        acts.add(fittings.stopButton(WORDS.text("leaving.discard"), Shortcut.alt(KeyEvent.VK_L), () -> {
            card.setVisible(false);
            leave.run();
        }));
        card.add(Fittings.prose(WORDS.text("leaving.title"), "proseStrong"), "wmin 0");
        card.add(Fittings.prose(WORDS.text("leaving.meaning"), "prose"), "wmin 0");
        card.add(acts.component(), "wmin 0");
        card.setVisible(false);
        panel.add(card, "wmin 0");
        panel.add(view, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    /** Does {@code then} at once, or asks first. */
    void leave(Runnable then) {
        if (isUnsaved.getAsBoolean()) {
            leave = then;
            card.setVisible(true);
            card.scrollRectToVisible(new Rectangle(card.getSize()));
            stay.requestFocusInWindow();
        } else {
            then.run();
        }
    }
}
