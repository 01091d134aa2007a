package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.SwingUtilities;

/** Hands the number above it to the computer's telephone, and names it. Event dispatch thread only. */
final class DialButton {
    private static final Words WORDS = Words.of(DialButton.class);

    private final JButton button;
    private Optional<TelephoneUri> number = Optional.empty();

    DialButton(Fittings fittings, Shortcut key, Consumer<TelephoneUri> dialled) {
        button = fittings.button(WORDS.text("dial", ""), key, () -> number.ifPresent(dialled));
    }

    /** The button, for this number from now on. */
    JButton of(TelephoneUri uri) {
        number = Optional.of(uri);
        Fittings.say(button, WORDS.text("dial", uri.shown()));
        SwingUtilities.updateComponentTreeUI(button); // light and size may have changed while it stood nowhere
        return button;
    }
}
