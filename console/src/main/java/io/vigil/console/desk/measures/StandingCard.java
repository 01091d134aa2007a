package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.measures.MeasuresShown.Card;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * What came of the client's page, above everything beside the video: it is read wherever the therapist looks, and stays until
 * it was seen to. Event dispatch thread only.
 */
public final class StandingCard {
    private static final Words WORDS = Words.of(StandingCard.class);
    /** Leads to the measures, wherever the focus is. The figures that lead to them from a client's file act on the day here. */
    public static final Shortcut OPEN = Shortcut.control(KeyEvent.VK_U);

    private final JPanel panel = Fittings.group("insets 0, gap 0, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Face safety;
    private final Face other;

    /** One look of the card. */
    private static final class Face {
        private final JPanel card;
        private final JTextArea what = Fittings.prose("", "proseStrong");
        private final JTextArea meaning = Fittings.prose("", "prose");
        private final JTextArea next = Fittings.prose("", "prose");

        Face(Fittings fittings, String style, Runnable open) {
            card = Fittings.surface(style, "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
            card.add(what, "wmin 0");
            card.add(meaning, "wmin 0");
            card.add(next, "wmin 0");
            card.add(fittings.button(WORDS.text("page.open.it"), OPEN, open), "growx 0, alignx left");
        }

        void show(Card shown) {
            what.setText(shown.what());
            meaning.setText(shown.meaning());
            meaning.setVisible(!shown.meaning().isEmpty());
            next.setText(shown.next());
            next.setVisible(!shown.next().isEmpty());
            card.getAccessibleContext().setAccessibleName(shown.what());
        }
    }

    /** @param open leads to the measures */
    public StandingCard(Fittings fittings, Runnable open) {
        safety = new Face(fittings, "blocks", open);
        other = new Face(fittings, "asks", open);
        panel.add(safety.card, "wmin 0");
        panel.add(other.card, "wmin 0");
        show(Optional.empty());
    }

    public JComponent component() {
        return panel;
    }

    /** Shows the card, or nothing. */
    public void show(Optional<Card> card) {
        var grave = card.filter(it -> it.weight() == Card.Weight.SAFETY);
        var usual = card.filter(it -> it.weight() != Card.Weight.SAFETY);
        grave.ifPresent(safety::show);
        usual.ifPresent(other::show);
        safety.card.setVisible(grave.isPresent());
        other.card.setVisible(usual.isPresent());
        panel.setVisible(card.isPresent());
        panel.revalidate();
        panel.repaint();
    }
}
