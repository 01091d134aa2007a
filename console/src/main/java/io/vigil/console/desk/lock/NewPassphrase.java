package io.vigil.console.desk.lock;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** A new passphrase, typed twice, with a word on how hard it is to guess. */
final class NewPassphrase {
    private static final Words WORDS = Words.of(NewPassphrase.class);

    private final PassphraseField first = new PassphraseField(WORDS.text("new.first"), PassphraseField.Sight.HIDDEN);
    private final PassphraseField again = new PassphraseField(WORDS.text("new.again"), PassphraseField.Sight.HIDDEN);
    private final JTextArea strength = Fittings.prose("", "proseSoft");
    private final JPanel panel = Fittings.group("insets 0, gap 4 8, fillx, wrap 1", "[grow, fill]");

    NewPassphrase(Runnable enter) {
        var show = Fittings.box(PassphraseField.shows());
        show.addActionListener(event -> {
            var sight = show.isSelected() ? PassphraseField.Sight.SHOWN : PassphraseField.Sight.HIDDEN;
            first.see(sight);
            again.see(sight);
        });
        panel.add(first.labelled(), "wmin 0");
        panel.add(strength, "wmin 0");
        panel.add(again.labelled(), "wmin 0");
        panel.add(show);
        first.onChange(this::measure);
        first.onEnter(again::focus);
        again.onEnter(enter);
        measure();
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        first.focus();
    }

    void enable(boolean enabled) {
        first.enable(enabled);
        again.enable(enabled);
    }

    private void measure() {
        var typed = first.typed();
        var key = "strength." + PassphraseStrength.of(typed).name().toLowerCase(Locale.ROOT);
        strength.setText(WORDS.text(typed.length == 0 ? "strength.none" : key, PassphraseStrength.LEAST_CHARACTERS));
        Arrays.fill(typed, '\0');
    }

    /** What keeps it from being used: the key of a sentence, or empty. */
    String fault() {
        var one = first.typed();
        var two = again.typed();
        try {
            if (!PassphraseStrength.of(one).isEnough()) {
                return "tooWeak";
            }
            return Arrays.equals(one, two) ? "" : "notAlike";
        } finally {
            Arrays.fill(one, '\0');
            Arrays.fill(two, '\0');
        }
    }

    /** The taker's to wipe. */
    char[] typed() {
        return first.typed();
    }

    void clear() {
        first.clear();
        again.clear();
    }
}
