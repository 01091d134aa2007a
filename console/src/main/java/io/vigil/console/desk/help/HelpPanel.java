package io.vigil.console.desk.help;

import com.formdev.flatlaf.util.UIScale;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.help.HelpShown.Drilling;
import io.vigil.console.desk.help.HelpShown.Standing;
import io.vigil.console.desk.help.HelpShown.Underway;
import io.vigil.console.words.Words;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * What F12 opens: the rung that comes now, threats to life, every rung with a key, and the card to read aloud at arm's
 * length, beside the ladder where there is room for both. Every act has a key; none needs the mouse. Event dispatch thread
 * only.
 */
public final class HelpPanel {
    private static final Words WORDS = Words.of(HelpPanel.class);

    /** Ladder and card beside each other, each wide enough for its 24 points. */
    private static final int BOTH_PIXELS = 760;

    private final JPanel panel = Fittings.group("insets 0, gap 8 8, fillx, hidemode 3", "[grow, fill][]");
    private final JPanel ladder = Fittings.group("insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final NowPanel now;
    private final DrillPanel drill;
    private final BesidePanel beside;
    private final RungsPanel rungs;
    private final DangersPanel dangers;
    private final AfterwardsPanel afterwards;
    private final CardPanel card;
    private final DialOut dial;
    private final JComponent acts;
    private final JButton standDown;
    private final JButton startDrill;
    private final Runnable toTop;
    private Optional<JComponent> below = Optional.empty();
    private boolean cardStandsBeside;
    private HelpShown last = HelpShown.nothingYet();

    /**
     * Card and ladder.
     *
     * @param dial hands numbers to the computer's telephone, where there is one
     * @param sound plays the alarm's sound for a moment, in a drill
     * @param toTop brings the rung that begins to be called into sight
     */
    public HelpPanel(
            Fittings fittings,
            HelpAsks asks,
            CardOut out,
            DialOut dial,
            Optional<Runnable> sound,
            Runnable close,
            Runnable toTop) {
        this.toTop = toTop;
        this.dial = dial;
        now = new NowPanel(fittings, asks, dial::dial);
        drill = new DrillPanel(fittings, asks, sound);
        beside = new BesidePanel(fittings, asks);
        rungs = new RungsPanel(fittings, asks);
        dangers = new DangersPanel(fittings, asks);
        afterwards = new AfterwardsPanel(fittings, asks);
        var row = new Flow(8);
        row.add(fittings.button(WORDS.text("back"), Shortcut.ESCAPE, close));
        row.add(fittings.button(WORDS.text("copy"), Shortcut.control(KeyEvent.VK_C), () -> out.copy(last.card())));
        row.add(fittings.button(WORDS.text("print"), Shortcut.control(KeyEvent.VK_P), () -> out.print(last.card())));
        card = new CardPanel(new WherePanel(fittings, asks, panel::requestFocusInWindow));
        standDown = fittings.button(WORDS.text("standDown"), Shortcut.control(KeyEvent.VK_R), asks::standDown);
        row.add(standDown);
        startDrill = fittings.button(WORDS.text("drill.start"), Shortcut.control(KeyEvent.VK_D), asks::startDrill);
        row.add(startDrill);
        panel.setFocusable(true);
        panel.getAccessibleContext().setAccessibleName(WORDS.text("title"));
        acts = row.component();
        panel.add(acts, "wmin 0, spanx 2, wrap");
        panel.add(ladder, "wmin 0, aligny top");
        panel.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                standBeside(panel.getWidth() >= UIScale.scale(BOTH_PIXELS));
            }
        });
        arrange();
        showAll();
    }

    public JComponent component() {
        return panel;
    }

    /** There is no session to go back to, no card that is anybody's, and no alarm: the ladder is practised by itself. */
    public void standAlone() {
        acts.setVisible(false);
        drill.standAlone();
    }

    /** What is read aloud. */
    public JComponent card() {
        return card.component();
    }

    /** From now on this stands below the rung that is called, whenever it is to be seen. */
    public void standBelow(JComponent notice) {
        below = Optional.of(notice);
        arrange();
    }

    /** Names in the first line what stands below the rung: it may be out of sight. */
    public void sayBelow(Optional<String> words) {
        now.sayBelow(words);
    }

    /**
     * Takes the keyboard out of whatever field it was in: here figures and letters are keys. Whether this computer has a
     * telephone is asked anew each time, and shown when it is known.
     */
    public void focus() {
        panel.requestFocusInWindow();
        dial.look(found -> SwingUtilities.invokeLater(() -> now.dialThrough(found)));
    }

    public void show(HelpShown shown) {
        if (!shown.equals(last)) {
            var begins = shown.now().underway() == Underway.YES
                    && !(last.now().underway() == Underway.YES
                            && shown.now().call().rung() == last.now().call().rung());
            var isOver = last.standing() == Standing.OPEN && !last.isDrill() && shown.standing() == Standing.CLOSED;
            last = shown;
            showAll();
            if (isOver && panel.isShowing()) {
                SwingUtilities.invokeLater(this::bringUpWhatHappened);
            }
            if (begins && panel.isShowing()) {
                toTop.run();
            }
        }
    }

    private void bringUpWhatHappened() {
        var what = afterwards.component();
        what.scrollRectToVisible(new Rectangle(what.getSize()));
    }

    private void standBeside(boolean beside) {
        if (beside != cardStandsBeside) {
            cardStandsBeside = beside;
            arrange();
        }
    }

    private void arrange() {
        ladder.removeAll();
        panel.remove(card.component());
        ladder.add(drill.component(), "wmin 0");
        ladder.add(now.component(), "wmin 0");
        ladder.add(beside.component(), "wmin 0");
        below.ifPresent(notice -> ladder.add(notice, "wmin 0"));
        if (cardStandsBeside) {
            panel.add(card.component(), "wmin 0, width 50%, aligny top");
        } else {
            ladder.add(card.component(), "wmin 0");
        }
        ladder.add(dangers.component(), "wmin 0");
        ladder.add(rungs.component(), "wmin 0");
        ladder.add(afterwards.component(), "wmin 0");
        panel.revalidate();
        panel.repaint();
    }

    private void showAll() {
        drill.show(last);
        now.show(last.now(), last.practice());
        beside.show(last.beside(), last.practice());
        rungs.show(last.rungs(), last.practice());
        dangers.show(last);
        afterwards.show(last.afterwards());
        card.show(last.card(), last.where());
        standDown.setVisible(last.standing() != Standing.CLOSED && !last.isDrill());
        startDrill.setVisible(last.practice().drilling() == Drilling.MAY_BEGIN);
    }
}
