package io.vigil.console.desk;

import com.formdev.flatlaf.util.UIScale;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.measures.StandingCard;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The foot of the window: the notes and how the desk looks at the left, help at the right, always in the same place. */
final class FootPanel {
    private static final Words WORDS = Words.of(FootPanel.class);
    private static final int GAP = 8;
    private static final Shortcut NOTES = Shortcut.control(KeyEvent.VK_N);
    private static final Shortcut ABOUT = Shortcut.control(KeyEvent.VK_K);
    private static final Shortcut HELP = Shortcut.plain(KeyEvent.VK_F12);

    private final JPanel panel = Fittings.surface("bar", "insets 8 12 8 12, gap 8", "[grow, fill][][]");
    private final Optional<JButton> notes;
    private final Optional<JButton> measures;
    private final JLabel firstContact = Fittings.label("", "large");
    private final Flow left = new Flow(GAP); // goes on in a second line rather than push help out of the window
    private final JButton help;
    private boolean besideHelp;

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
        notes = asks.notes().map(toggle -> atTheLeft(fittings, "", NOTES, toggle));
        measures = asks.measures()
                .map(toggle -> atTheLeft(fittings, WORDS.text("foot.measures"), StandingCard.OPEN, toggle));
        measures.ifPresent(button -> button.setVisible(false));
        atTheLeft(fittings, WORDS.text("foot.light"), Shortcut.control(KeyEvent.VK_L), asks.light());
        atTheLeft(fittings, WORDS.text("foot.larger"), Shortcut.control(KeyEvent.VK_PLUS), asks.larger());
        atTheLeft(fittings, WORDS.text("foot.smaller"), Shortcut.control(KeyEvent.VK_MINUS), asks.smaller());
        asks.about().ifPresent(about -> atTheLeft(fittings, WORDS.text("foot.about"), ABOUT, about));
        fittings.keys().bind(Shortcut.control(KeyEvent.VK_EQUALS), () -> true, asks.larger());
        help = fittings.stopButton(WORDS.text("foot.help"), HELP, asks.help());
        panel.add(left.component(), "wmin 0, hidemode 1");
        panel.add(help);
        panel.add(firstContact, "hidemode 3");
        fittings.keys().bind(HELP, () -> true, asks.help());
    }

    /** A button whose key goes on working while the left makes room for the ladder. */
    private JButton atTheLeft(Fittings fittings, String words, Shortcut key, Runnable does) {
        var button = fittings.button(words, key, does);
        left.add(button);
        fittings.keys().bind(key, () -> isGivenUp() && button.isVisible(), does);
        return button;
    }

    private boolean isGivenUp() {
        return !left.component().isVisible();
    }

    /** While the ladder is open, the left gives its room up if all does not stand in one line: help and the sitter stay. */
    void helpIsOpen() {
        besideHelp = true;
        makeRoom();
    }

    void helpIsClosed() {
        besideHelp = false;
        makeRoom();
    }

    private void makeRoom() {
        var isWanted = !(besideHelp && isCrowded());
        if (left.component().isVisible() != isWanted) {
            left.component().setVisible(isWanted);
            panel.revalidate();
        }
    }

    private boolean isCrowded() {
        var wide = panel.getInsets().left + panel.getInsets().right;
        for (var button : left.component().getComponents()) {
            wide += button.isVisible() ? widthOf(button) : 0;
        }
        wide += widthOf(help) + (firstContact.isVisible() ? widthOf(firstContact) : 0);
        return panel.getWidth() > 0 && wide > panel.getWidth();
    }

    private static int widthOf(Component thing) {
        return thing.getPreferredSize().width + UIScale.scale(GAP);
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
