package io.vigil.console.desk.call;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.SitterActions;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The cards about the sitter, below those about the client, with the client's keys and Shift. Event dispatch thread only. */
public final class SitterCards {
    private static final Words WORDS = Words.of(SitterCards.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, hidemode 3, wrap 1", "[grow, fill]");
    private final JPanel invitation = card();
    private final JTextField link = Fittings.line(WORDS.text("sitter.link"), "");
    private final JPanel waiting = card();
    private final JTextArea waitingWords = Fittings.prose("", "proseStrong");
    private final JPanel compare = card();
    private final JTextArea fourWords = Fittings.prose("", "proseTitle");
    private final JPanel altered = card();
    private final JPanel knock = card();
    private GuestModel.@Nullable Shown last;

    public SitterCards(Fittings fittings, SitterActions actions) {
        link.setEditable(false);
        invitation.add(Fittings.prose(WORDS.text("sitter.invitation"), "prose"), "growx, wmin 0, wrap");
        invitation.add(link, "growx, wmin 0, wrap");
        buttons(
                invitation,
                fittings.button(WORDS.text("sitter.copy"), shift(KeyEvent.VK_F8), actions::copyInvitation),
                again(fittings, "sitter.renew", actions));
        waiting.add(waitingWords, "growx, wmin 0, wrap");
        buttons(waiting, fittings.mainButton(WORDS.text("sitter.admit"), shift(KeyEvent.VK_F6), actions::admit));
        compare.add(Fittings.prose(WORDS.text("sitter.compare"), "prose"), "growx, wmin 0, wrap");
        compare.add(fourWords, "growx, wmin 0, wrap");
        buttons(
                compare,
                fittings.button(WORDS.text("sitter.same"), shift(KeyEvent.VK_F7), actions::confirmWords),
                again(fittings, "sitter.differ", actions));
        altered.add(Fittings.prose(WORDS.text("sitter.altered"), "prose"), "growx, wmin 0, wrap");
        buttons(altered, again(fittings, "sitter.renew", actions));
        knock.add(Fittings.prose(WORDS.text("sitter.knock"), "prose"), "growx, wmin 0, wrap");
        buttons(
                knock,
                fittings.button(WORDS.text("knock.admit"), Shortcut.control(KeyEvent.VK_O), actions::admitSecondDevice),
                fittings.button(
                        WORDS.text("knock.refuse"),
                        new Shortcut(KeyEvent.VK_O, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK),
                        actions::refuseSecondDevice));
        for (var card : new JPanel[] {altered, knock, waiting, compare, invitation}) {
            card.setVisible(false);
            panel.add(card, "wmin 0");
        }
        panel.setVisible(false);
    }

    /** Beside each other, or below where there is no room. */
    private static void buttons(JPanel card, JComponent... buttons) {
        var flow = new Flow(8);
        for (var button : buttons) {
            flow.add(button);
        }
        card.add(flow.component(), "growx, wmin 0");
    }

    private static JComponent again(Fittings fittings, String words, SitterActions actions) {
        return fittings.button(WORDS.text(words), Shortcut.control(KeyEvent.VK_J), actions::invite);
    }

    private static Shortcut shift(int key) {
        return new Shortcut(key, InputEvent.SHIFT_DOWN_MASK);
    }

    private static JPanel card() {
        return Fittings.surface("asks", "insets 0, gap 8 8, fillx", "[grow]");
    }

    public JComponent component() {
        return panel;
    }

    /** {@code shown} is of the sitter's line, and names the sitter where the client's names the client. */
    public void show(GuestModel.Shown shown) {
        if (shown.equals(last)) {
            return;
        }
        last = shown;
        link.setText(shown.invitation().map(Invitation::text).orElse(""));
        link.setCaretPosition(0);
        invitation.setVisible(shown.invitation().isPresent());
        waitingWords.setText(
                shown.client().isBlank()
                        ? WORDS.text("sitter.waitingUnnamed")
                        : WORDS.text("sitter.waiting", shown.client()));
        waiting.setVisible(shown.waiting());
        fourWords.setText(shown.wordsToRead().orElse(""));
        compare.setVisible(shown.wordsToRead().isPresent());
        altered.setVisible(shown.altered());
        knock.setVisible(shown.knocking());
        panel.setVisible(shown.invitation().isPresent()
                || shown.waiting()
                || shown.wordsToRead().isPresent()
                || shown.altered()
                || shown.knocking());
    }
}
