package io.vigil.console.desk.call.door;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.port.BesideActions;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;

/**
 * The cards about somebody beside the client, below those about the client: with the client's keys and Shift for the
 * sitter, and Control for the prescriber. Event dispatch thread only.
 */
public final class BesideCards {
    private static final Words WORDS = Words.of(BesideCards.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, hidemode 3, wrap 1", "[grow, fill]");
    private final JPanel invitation = card();
    private final JTextField link;
    private final Whose whose;
    private final JPanel waiting = card();
    private final JTextArea waitingWords = Fittings.prose("", "proseStrong");
    private final CompareCard compare;
    private final JPanel altered = card();
    private final JPanel knock = card();
    private GuestModel.@Nullable Shown last;

    /** Cards that ask {@code actions}; nothing is shown yet. */
    public BesideCards(Fittings fittings, Whose whose, BesideActions actions) {
        this.whose = whose;
        link = Fittings.line(whose.text("link"), "");
        link.setEditable(false);
        invitation.add(Fittings.prose(whose.text("invitation"), "prose"), "growx, wmin 0, wrap");
        invitation.add(link, "growx, wmin 0, wrap");
        buttons(
                invitation,
                fittings.button(whose.text("copy"), whose.key(KeyEvent.VK_F8), actions::copyInvitation),
                again(fittings, "renew", actions));
        waiting.add(waitingWords, "growx, wmin 0, wrap");
        buttons(waiting, fittings.mainButton(whose.text("admit"), whose.key(KeyEvent.VK_F6), actions::admit));
        compare = new CompareCard(
                fittings,
                new CompareCard.Texts(whose.text("compare"), whose.text("others"), whose.text("same")),
                whose.key(KeyEvent.VK_F7),
                again(fittings, "differ", actions),
                actions::confirmWords,
                CompareCard::uptime);
        altered.add(Fittings.prose(whose.text("altered"), "prose"), "growx, wmin 0, wrap");
        buttons(altered, again(fittings, "renew", actions));
        knock.add(Fittings.prose(whose.text("knock"), "prose"), "growx, wmin 0, wrap");
        buttons(
                knock,
                fittings.button(WORDS.text("knock.admit"), whose.admits(), actions::admitSecondDevice),
                fittings.button(WORDS.text("knock.refuse"), whose.refuses(), actions::refuseSecondDevice));
        for (var card : new JPanel[] {altered, knock, waiting, compare.component(), invitation}) {
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

    private JComponent again(Fittings fittings, String words, BesideActions actions) {
        return fittings.button(whose.text(words), whose.invites(), actions::invite);
    }

    private static JPanel card() {
        return Fittings.surface("asks", "insets 0, gap 8 8, fillx", "[grow]");
    }

    public JComponent component() {
        return panel;
    }

    /** {@code shown} is of their line, and names them where the client's names the client. */
    public void show(GuestModel.Shown shown) {
        compare.show(shown.wordsToRead());
        if (shown.equals(last)) {
            return;
        }
        last = shown;
        link.setText(shown.invitation().map(Invitation::text).orElse(""));
        link.setCaretPosition(0);
        invitation.setVisible(shown.invitation().isPresent());
        waitingWords.setText(
                shown.client().isBlank() ? whose.text("waitingUnnamed") : whose.text("waiting", shown.client()));
        waiting.setVisible(shown.waiting());
        altered.setVisible(shown.altered());
        knock.setVisible(shown.knocking());
        panel.setVisible(shown.invitation().isPresent()
                || shown.waiting()
                || !shown.wordsToRead().isEmpty()
                || shown.altered()
                || shown.knocking());
    }
}
