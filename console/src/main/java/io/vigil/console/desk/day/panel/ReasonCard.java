package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A card that asks for a sentence before something grave is kept: a session held off, medicine outside the plan. */
final class ReasonCard {
    private static final Words WORDS = Words.of(ReasonCard.class);

    /** What may be left empty. */
    enum Sentence {
        NEEDED,
        WELCOME
    }

    private final JPanel panel = Fittings.surface("asks", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
    private final JTextField sentence;
    private final Sentence wanted;
    private final Consumer<String> keep;

    /** The words under {@code key}: title, meaning, sentence, keep, leave. */
    ReasonCard(Fittings fittings, String key, Sentence wanted, Consumer<String> keep) {
        this.wanted = wanted;
        this.keep = keep;
        sentence = Fittings.line(WORDS.text(key + ".sentence"), "");
        panel.add(Fittings.label(WORDS.text(key + ".title"), "title"));
        panel.add(Fittings.prose(WORDS.text(key + ".meaning"), "prose"), "wmin 0");
        panel.add(Fittings.labelled(sentence), "wmin 0");
        panel.add(fittings.stopButton(WORDS.text(key + ".keep"), Shortcut.NEXT, this::keep), "split 2, growx 0");
        panel.add(fittings.button(WORDS.text("card.leave"), Shortcut.ESCAPE, this::close), "growx 0");
        sentence.addActionListener(event -> keep());
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void open() {
        panel.setVisible(true);
        panel.revalidate();
        sentence.requestFocusInWindow();
    }

    private void keep() {
        if (wanted == Sentence.NEEDED && sentence.getText().isBlank()) {
            sentence.requestFocusInWindow();
            return;
        }
        keep.accept(sentence.getText().strip());
        close();
    }

    private void close() {
        sentence.setText("");
        panel.setVisible(false);
    }
}
