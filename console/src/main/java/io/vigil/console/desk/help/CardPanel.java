package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Card.Known;
import io.vigil.console.words.Words;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The card to read aloud: 24 pt, numbers 32, what is missing in amber words. Event dispatch thread only. */
final class CardPanel {
    private static final Words WORDS = Words.of(CardPanel.class);

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 0, fillx, wrap 1", "[grow, fill]");
    private final Map<Card.Entry, JTextArea> lines = new EnumMap<>(Card.Entry.class);

    CardPanel() {
        panel.add(Fittings.label(WORDS.text("readAloud"), "title"));
        panel.add(Fittings.label(WORDS.text("readAloud.keys"), "soft"));
        for (var line : Card.empty().lines()) {
            var text = Fittings.prose("", "card");
            var label = Fittings.label(line.label(), "soft");
            label.setLabelFor(text);
            text.getAccessibleContext().setAccessibleName(line.label());
            lines.put(line.entry(), text);
            panel.add(label, "gaptop 8");
            panel.add(text, "wmin 0");
        }
    }

    JComponent component() {
        return panel;
    }

    void show(Card card) {
        for (var line : card.lines()) {
            var text = lines.get(line.entry());
            if (text != null) {
                text.setText(line.text());
                text.putClientProperty("FlatLaf.styleClass", style(line));
            }
        }
    }

    private static String style(Card.Line line) {
        if (line.known() == Known.MISSING) {
            return "cardMissing";
        }
        return line.entry().isNumber() ? "cardNumber" : "card";
    }
}
