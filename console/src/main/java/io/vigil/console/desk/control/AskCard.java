package io.vigil.console.desk.control;

import java.awt.Rectangle;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** A question before something happens: what is so, what it means, and the acts to choose from. Event dispatch thread only. */
public final class AskCard {
    private final JPanel card = Fittings.surface("asks", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
    private final JTextArea meaning;
    private final JButton first;

    /**
     * A question that is not asked yet.
     *
     * @param title what is so
     * @param meaning what it means
     * @param first has the focus when the question is asked
     */
    public AskCard(String title, String meaning, JButton first, JButton... others) {
        this.first = first;
        this.meaning = Fittings.prose(meaning, "prose");
        card.add(Fittings.prose(title, "proseStrong"), "wmin 0");
        card.add(this.meaning, "wmin 0");
        var buttons = new Flow(8);
        buttons.add(first);
        for (var other : others) {
            buttons.add(other);
        }
        card.add(buttons.component(), "wmin 0");
        card.setVisible(false);
    }

    public JComponent component() {
        return card;
    }

    /** Asks the same of something else. */
    public void show(boolean isAsked, String of) {
        meaning.setText(of);
        show(isAsked);
    }

    /** Asks, once; or puts the question away. */
    public void show(boolean isAsked) {
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
