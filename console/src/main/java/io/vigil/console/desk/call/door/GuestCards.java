package io.vigil.console.desk.call.door;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.port.CallActions;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.words.Words;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/** The cards about the guest at the top of the side panel. Event dispatch thread only. */
public final class GuestCards {
    private static final Words WORDS = Words.of(GuestCards.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, hidemode 3, wrap 1", "[grow, fill]");
    private final JPanel invitation = card();
    private final JTextField link = Fittings.line(WORDS.text("invitation.link"), "");
    private final JPanel waiting = card();
    private final JTextArea waitingWords = Fittings.prose("", "proseStrong");
    private final CompareCard compare;
    private final JPanel altered = card();
    private final JPanel knock = card();
    private final CheckCard check;
    private GuestModel.@Nullable Shown last;

    public GuestCards(Fittings fittings, CallActions actions) {
        fillInvitation(fittings, actions);
        waiting.add(waitingWords, "growx, wmin 0, wrap");
        waiting.add(fittings.mainButton(WORDS.text("waiting.admit"), Shortcut.plain(KeyEvent.VK_F6), actions::admit));
        compare = new CompareCard(
                fittings,
                new CompareCard.Texts(WORDS.text("compare"), WORDS.text("compare.others"), WORDS.text("compare.same")),
                Shortcut.plain(KeyEvent.VK_F7),
                fittings.button(
                        WORDS.text("compare.differ"), Shortcut.control(KeyEvent.VK_I), actions::writeNewInvitation),
                actions::confirmWords,
                CompareCard::uptime);
        altered.add(Fittings.prose(WORDS.text("altered"), "prose"), "growx, wmin 0, wrap");
        altered.add(fittings.stopButton(
                WORDS.text("invitation.renew"), Shortcut.control(KeyEvent.VK_I), actions::writeNewInvitation));
        knock.add(Fittings.prose(WORDS.text("knock"), "prose"), "span, growx, wmin 0, wrap");
        knock.add(
                fittings.button(WORDS.text("knock.admit"), Shortcut.control(KeyEvent.VK_R), actions::admitSecondDevice),
                "split 2");
        knock.add(fittings.button(
                WORDS.text("knock.refuse"),
                new Shortcut(KeyEvent.VK_R, InputEvent.CTRL_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK),
                actions::refuseSecondDevice));
        for (var card : new JPanel[] {altered, knock, waiting, compare.component(), invitation}) {
            card.setVisible(false);
            panel.add(card);
        }
        check = new CheckCard(fittings, actions::checkAgain);
        panel.add(check.component());
    }

    private void fillInvitation(Fittings fittings, CallActions actions) {
        link.setEditable(false);
        invitation.add(Fittings.prose(WORDS.text("invitation"), "prose"), "growx, wmin 0, wrap");
        invitation.add(link, "growx, wmin 0, wrap");
        invitation.add(
                fittings.mainButton(
                        WORDS.text("invitation.copy"), Shortcut.plain(KeyEvent.VK_F8), actions::copyInvitation),
                "split 2");
        invitation.add(fittings.button(
                WORDS.text("invitation.renew"), Shortcut.control(KeyEvent.VK_I), actions::writeNewInvitation));
    }

    private static JPanel card() {
        return Fittings.surface("asks", "insets 0, gap 8 8, fillx", "[grow]");
    }

    public JComponent component() {
        return panel;
    }

    public void show(GuestModel.Shown shown, CheckModel.Shown checked) {
        var checks = check.show(checked);
        compare.show(shown.wordsToRead());
        if (!shown.equals(last)) {
            last = shown;
            show(shown);
        }
        panel.setVisible(checks
                || shown.invitation().isPresent()
                || shown.waiting()
                || !shown.wordsToRead().isEmpty()
                || shown.altered()
                || shown.knocking());
    }

    private void show(GuestModel.Shown shown) {
        link.setText(shown.invitation().map(Invitation::text).orElse(""));
        link.setCaretPosition(0);
        invitation.setVisible(shown.invitation().isPresent());
        waitingWords.setText(WORDS.text("waiting", shown.client()));
        waiting.setVisible(shown.waiting());
        altered.setVisible(shown.altered());
        knock.setVisible(shown.knocking());
    }
}
