package io.vigil.console.desk;

import io.vigil.console.desk.control.AskCard;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A view with a question above it: it is asked before something that was typed is given up. Event dispatch thread only. */
final class LeavingCard {
    private static final Words WORDS = Words.of(LeavingCard.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final AskCard card;
    private final BooleanSupplier isUnsaved;
    private Runnable leave = () -> {};

    LeavingCard(Fittings fittings, JComponent view, BooleanSupplier isUnsaved) {
        this.isUnsaved = isUnsaved;
        card = new AskCard(
                WORDS.text("leaving.title"),
                WORDS.text("leaving.meaning"),
                fittings.mainButton(WORDS.text("leaving.stay"), Shortcut.ESCAPE, this::stay),
                fittings.stopButton(WORDS.text("leaving.discard"), Shortcut.alt(KeyEvent.VK_L), this::discard));
        panel.add(card.component(), "wmin 0");
        panel.add(view, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    /** Does {@code then} at once, or asks first. */
    void leave(Runnable then) {
        if (isUnsaved.getAsBoolean()) {
            leave = then;
            card.show(true);
        } else {
            then.run();
        }
    }

    private void stay() {
        card.show(false);
    }

    private void discard() {
        card.show(false);
        leave.run();
    }
}
