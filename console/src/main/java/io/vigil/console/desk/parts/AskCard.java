package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.words.Words;
import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** A question before something happens: what is so, what it means, and the acts to choose from. Event dispatch thread only. */
final class AskCard {
    private static final Words WORDS = Words.of(AskCard.class);

    private final JPanel card = Fittings.surface("asks", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
    private final JButton first;

    /** @param first has the focus when the question is asked */
    AskCard(String question, JButton first, JButton... others) {
        this.first = first;
        card.add(Fittings.prose(WORDS.text(question + ".title"), "proseStrong"), "wmin 0");
        card.add(Fittings.prose(WORDS.text(question + ".meaning"), "prose"), "wmin 0");
        var buttons = new Flow(8);
        buttons.add(first);
        for (var other : others) {
            buttons.add(other);
        }
        card.add(buttons.component(), "wmin 0");
        card.setVisible(false);
    }

    JComponent component() {
        return card;
    }

    /** Asks, once; or puts the question away. */
    void show(boolean isAsked) {
        if (isAsked == card.isVisible()) {
            return;
        }
        card.setVisible(isAsked);
        if (isAsked) {
            card.scrollRectToVisible(new Rectangle(card.getSize()));
            first.requestFocusInWindow();
        }
        card.revalidate();
    }
}
