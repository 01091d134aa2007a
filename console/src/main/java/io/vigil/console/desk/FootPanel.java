package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.measures.StandingCard;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The foot of the window: the notes and how the desk looks at the left, help at the right, always in the same place. */
final class FootPanel {
    private static final Words WORDS = Words.of(FootPanel.class);
    private static final Shortcut NOTES = Shortcut.control(KeyEvent.VK_N);
    private static final Shortcut ABOUT = Shortcut.control(KeyEvent.VK_K);
    private static final Shortcut HELP = Shortcut.plain(KeyEvent.VK_F12);

    private final JPanel panel = Fittings.surface("bar", "insets 8 12 8 12, gap 8", "[grow, fill][][]");
    private final Optional<JButton> notes;
    private final Optional<JButton> measures;
    private final JLabel firstContact = Fittings.label("", "large");

    /** What the buttons of the foot ask for; without {@code notes}, {@code measures} or {@code about} these have no button. */
    record Asks(
            Runnable light,
            Runnable larger,
            Runnable smaller,
            Runnable help,
            Optional<Runnable> notes,
            Optional<Runnable> measures,
            Optional<Runnable> about) {}

    FootPanel(Fittings fittings, Asks asks) {
        var left = new Flow(8); // goes on in a second line rather than push help out of the window
        notes = asks.notes().map(toggle -> fittings.button("", NOTES, toggle));
        notes.ifPresent(left::add);
        measures =
                asks.measures().map(toggle -> fittings.button(WORDS.text("foot.measures"), StandingCard.OPEN, toggle));
        measures.ifPresent(left::add);
        measures.ifPresent(button -> button.setVisible(false));
        left.add(fittings.button(WORDS.text("foot.light"), Shortcut.control(KeyEvent.VK_L), asks.light()));
        left.add(fittings.button(WORDS.text("foot.larger"), Shortcut.control(KeyEvent.VK_PLUS), asks.larger()));
        left.add(fittings.button(WORDS.text("foot.smaller"), Shortcut.control(KeyEvent.VK_MINUS), asks.smaller()));
        asks.about().ifPresent(about -> left.add(fittings.button(WORDS.text("foot.about"), ABOUT, about)));
        fittings.keys().bind(Shortcut.control(KeyEvent.VK_EQUALS), () -> true, asks.larger());
        panel.add(left.component(), "wmin 0");
        panel.add(fittings.stopButton(WORDS.text("foot.help"), HELP, asks.help()));
        panel.add(firstContact, "hidemode 3");
        fittings.keys().bind(HELP, () -> true, asks.help());
    }

    /** Says how far the notes are kept. */
    void showNotes(String words) {
        notes.filter(button -> !button.getText().equals(words)).ifPresent(button -> Fittings.say(button, words));
    }

    /** The measures are there while a client's room is open. */
    void offerMeasures(boolean areThere) {
        measures.ifPresent(button -> button.setVisible(areThere));
    }

    JComponent component() {
        return panel;
    }

    void show(String whomToCallFirst) {
        firstContact.setText(whomToCallFirst);
        firstContact.setVisible(!whomToCallFirst.isEmpty());
    }
}
