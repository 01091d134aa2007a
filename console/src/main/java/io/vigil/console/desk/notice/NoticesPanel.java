package io.vigil.console.desk.notice;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The newest notice at the foot of the window, until the therapist puts it away. Event dispatch thread only. */
public final class NoticesPanel {
    private static final Words WORDS = Words.of(NoticesPanel.class);

    private final NoticesModel model = new NoticesModel();
    private final JPanel panel = Fittings.surface("blocks", "insets 0, gap 12 0, fillx", "[grow][]");
    private final JTextArea what = Fittings.prose("", "proseStrong");
    private final JTextArea rest = Fittings.prose("", "prose");
    private final JLabel others = Fittings.label("", "soft");

    public NoticesPanel(Fittings fittings) {
        var sentences = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
        sentences.add(what, "wmin 0");
        sentences.add(rest, "wmin 0");
        var buttons = Fittings.group("insets 0, gap 0 4, wrap 1", "[right]");
        buttons.add(fittings.button(WORDS.text("dismiss"), Shortcut.control(KeyEvent.VK_D), this::dismiss));
        buttons.add(others);
        panel.add(sentences, "growx, wmin 0");
        panel.add(buttons, "aligny top");
        show();
    }

    public JComponent component() {
        return panel;
    }

    public void add(Notice notice) {
        model.add(notice);
        show();
    }

    /** Adds one behind those that stand. */
    public void addBehind(Notice notice) {
        model.addBehind(notice);
        show();
    }

    /** Adds why a wish was refused, in place of the refusal before it. */
    public void addRefusal(Notice refusal) {
        model.addRefusal(refusal);
        show();
    }

    /** Another step than before takes the refusal of the last one away. */
    public void stepIs(String step) {
        if (model.stepIs(step)) {
            show();
        }
    }

    /** What it told is over. */
    public void remove(Notice notice) {
        model.remove(notice);
        show();
    }

    private void dismiss() {
        model.dismissNewest();
        show();
    }

    private void show() {
        var shown = model.shown();
        what.setText(shown.newest().map(Notice::what).orElse(""));
        rest.setText(shown.newest()
                .map(notice -> notice.meaning() + " " + notice.next())
                .orElse(""));
        others.setText(shown.others() == 0 ? "" : WORDS.text("others", shown.others()));
        panel.getAccessibleContext().setAccessibleName(what.getText() + " " + rest.getText());
        panel.setVisible(shown.newest().isPresent());
        panel.revalidate();
    }
}
