package io.vigil.console.desk.notice;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The strip at the head of the window. It takes its own room, so it covers nothing. Event dispatch thread only. */
public final class StripPanel {
    private static final Words WORDS = Words.of(StripPanel.class);

    private final JPanel panel =
            Fittings.surface("alarm", "insets 8 12 8 12, gap 16 2, fillx, hidemode 3", "[grow][][]");
    private final JTextArea what = Fittings.prose("", "proseAlarmStrong");
    private final JTextArea next = Fittings.prose("", "proseAlarm");
    private final JButton answer;
    private final JButton take;

    /** The strip; {@code take} takes what sounds, by a key that no other act of the desk is near. */
    public StripPanel(Fittings fittings, Runnable answerHelp, Runnable takeAlarm) {
        answer = fittings.alarmButton(WORDS.text("help.answer"), Shortcut.plain(KeyEvent.VK_F1), answerHelp);
        take = fittings.alarmButton(WORDS.text("alarm.take"), Shortcut.plain(KeyEvent.VK_F9), takeAlarm);
        take.setFocusable(false); // a stray Space or Enter takes no alarm
        panel.add(what, "cell 0 0, growx, wmin 0");
        panel.add(next, "cell 0 1, growx, wmin 0");
        panel.add(answer, "cell 1 0 1 2, hidemode 3");
        panel.add(take, "cell 2 0 1 2, hidemode 3");
        panel.setVisible(false);
    }

    public JComponent component() {
        return panel;
    }

    /** Shows it. What begins is on the screen when this returns: nothing else is drawn before an alarm. */
    public void show(StripModel.Shown shown) {
        var begins = !panel.isVisible() && shown.strip() != StripModel.Strip.HIDDEN;
        var alarming = shown.strip() == StripModel.Strip.ALARM;
        panel.putClientProperty("FlatLaf.styleClass", alarming ? "alarm" : "bar");
        what.putClientProperty("FlatLaf.styleClass", alarming ? "proseAlarmStrong" : "proseTitle");
        next.putClientProperty("FlatLaf.styleClass", alarming ? "proseAlarm" : "proseLarge");
        what.setText(shown.what());
        next.setText(shown.next());
        answer.setVisible(shown.answers().contains(StripModel.Answer.HELP));
        take.setVisible(shown.answers().contains(StripModel.Answer.TAKE));
        panel.getAccessibleContext().setAccessibleName(shown.what() + " " + shown.next());
        panel.setVisible(shown.strip() != StripModel.Strip.HIDDEN);
        if (begins && panel.isShowing()) {
            drawAhead();
        }
    }

    /** At the head of what it stands in, before that has made room for it. */
    private void drawAhead() {
        var width = panel.getParent().getWidth();
        panel.setSize(width, Math.max(1, panel.getHeight()));
        panel.validate(); // sentences know how high they are once they know how wide
        panel.setBounds(0, 0, width, panel.getPreferredSize().height);
        panel.validate();
        panel.paintImmediately(0, 0, panel.getWidth(), panel.getHeight());
    }
}
