package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What every screen before the desk has: a title, sentences, a place for what is asked, and one for what went wrong. */
final class Sheet {
    private static final Words WORDS = Words.of(Sheet.class);

    private final JPanel panel =
            Fittings.surface("card", "insets 16, gap 4 12, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Flow buttons = new Flow(8);
    private final JTextArea fault = Fittings.prose("", "proseStrong");
    private final JTextArea faultMore = Fittings.prose("", "prose");
    private final JTextArea busy = Fittings.prose("", "proseSoft");

    /** @param name begins the keys of its title and its sentences */
    Sheet(String name) {
        panel.add(Fittings.label(WORDS.text(name + ".title"), "title"));
        panel.add(Fittings.prose(WORDS.text(name + ".text")), "wmin 0");
        fault.setVisible(false);
        faultMore.setVisible(false);
        busy.setVisible(false);
    }

    Sheet with(JComponent part) {
        panel.add(part, "wmin 0");
        return this;
    }

    Sheet withButton(JComponent button) {
        buttons.add(button);
        return this;
    }

    JComponent done() {
        panel.add(fault, "wmin 0");
        panel.add(faultMore, "wmin 0");
        panel.add(busy, "wmin 0");
        panel.add(buttons.component(), "gaptop 4, wmin 0");
        return panel;
    }

    /** Says what went wrong; nothing when it is empty. */
    void say(Optional<Notice> notice) {
        fault.setVisible(notice.isPresent());
        faultMore.setVisible(notice.isPresent());
        notice.ifPresent(said -> {
            fault.setText(said.what());
            faultMore.setText(said.meaning() + " " + said.next());
            fault.getAccessibleContext().setAccessibleName(said.what());
        });
        panel.revalidate();
    }

    void fault(String key, Object... values) {
        say(Optional.of(WORDS.notice(key, values)));
    }

    /** Says what is awaited; empty when nothing is. */
    void await(String key) {
        busy.setVisible(!key.isEmpty());
        busy.setText(key.isEmpty() ? "" : WORDS.text(key));
        panel.revalidate();
    }

    static String text(String key, Object... values) {
        return WORDS.text(key, values);
    }
}
