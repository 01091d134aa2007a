package io.vigil.console.desk.help;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.escalation.Card;
import io.vigil.console.escalation.Card.Known;
import io.vigil.console.session.WhereNow;
import io.vigil.console.words.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** The card to read aloud: 24 pt, numbers 32, what is missing in amber words; and below the address what puts it right. Event dispatch thread only. */
final class CardPanel {
    private static final Words WORDS = Words.of(CardPanel.class);

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 0, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Map<Card.Entry, JTextArea> lines = new EnumMap<>(Card.Entry.class);

    private final WherePanel where;

    CardPanel(WherePanel where) {
        this.where = where;
        panel.add(Fittings.label(WORDS.text("readAloud"), "title"), "wmin 0");
        panel.add(Fittings.prose(WORDS.text("readAloud.keys"), "proseSoft"), "wmin 0");
        for (var line : Card.empty().lines()) {
            var text = Fittings.prose("", "card");
            var label = Fittings.label(line.label(), "soft");
            label.setLabelFor(text);
            text.getAccessibleContext().setAccessibleName(line.label());
            lines.put(line.entry(), text);
            panel.add(label, "gaptop 8, wmin 0");
            panel.add(text, "wmin 0");
            if (line.entry() == Card.Entry.ADDRESS) {
                panel.add(where.component(), "wmin 0");
            }
        }
    }

    JComponent component() {
        return panel;
    }

    void show(Card card, Optional<WhereNow> right) {
        where.show(right);
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
