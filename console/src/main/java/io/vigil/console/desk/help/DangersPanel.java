package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Threats to life, one key each: straight to the emergency services. Event dispatch thread only. */
final class DangersPanel {
    private static final Words WORDS = Words.of(DangersPanel.class);

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JLabel title = Fittings.label(WORDS.text("dangers"), "largeStrong");
    private final JButton breathes;
    private final StateLabel seen = new StateLabel();
    private final Map<Danger, JButton> buttons = new EnumMap<>(Danger.class);

    DangersPanel(Fittings fittings, HelpAsks asks) {
        panel.add(title);
        panel.add(seen.component(), "wmin 0");
        var acts = new Flow(6);
        var key = KeyEvent.VK_1;
        for (var danger : Danger.values()) {
            var button = fittings.button(EscalationWords.text(danger), Shortcut.alt(key++), () -> asks.see(danger));
            buttons.put(danger, button);
            acts.add(button);
        }
        breathes = fittings.button(
                WORDS.text("breathes"), Shortcut.plain(KeyEvent.VK_B), () -> asks.see(Breathing.NORMAL));
        acts.add(breathes);
        panel.add(acts.component(), "wmin 0");
        panel.add(Fittings.prose(WORDS.text("sitterDials"), "proseSoft"), "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(HelpShown shown) {
        title.setText(DrillPanel.marked(shown.practice(), WORDS.text("dangers")));
        breathes.setVisible(!shown.isDrill()); // it would stand on the card
        buttons.forEach((danger, button) -> button.setEnabled(!shown.dangers().contains(danger)));
        var names = shown.dangers().stream().sorted().map(EscalationWords::text).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            seen.show(State.STOP, names);
        }
        seen.component().setVisible(!names.isEmpty());
    }
}
