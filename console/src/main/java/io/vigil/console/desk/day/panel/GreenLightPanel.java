package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.GreenLight;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The column of protectors; the one that is being asked is open, the others say where they stand. */
final class GreenLightPanel {
    private static final Words WORDS = Words.of(GreenLightPanel.class);

    private static final int QUESTION = 10;

    private final JPanel panel = Fittings.group("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill]");
    private final JPanel column = Fittings.group("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill]");
    private final StateLabel summary = new StateLabel();
    private final JTextField another = Fittings.line(WORDS.text("green.another"), "");
    private final RowsPanel question;
    private final ProtectorForm form;
    private final JTextField slip = Fittings.line(WORDS.text("green.takeOff.reason"), "");
    private final Fittings fittings;
    private final GreenLight.Asks asks;
    private String open = "";
    private String takingOff = "";
    private @Nullable GreenLight last;

    GreenLightPanel(Fittings fittings, GreenLight.Asks asks, RowAsks rows) {
        this.fittings = fittings;
        this.asks = asks;
        question = new RowsPanel(rows);
        form = new ProtectorForm(fittings, asks);
        another.putClientProperty("JTextField.placeholderText", WORDS.text("green.another"));
        another.addActionListener(event -> asks.add(another.getText().strip()));
        slip.putClientProperty("JTextField.placeholderText", WORDS.text("green.takeOff.reason"));
        slip.addActionListener(event -> asks.takeOff(takingOff, slip.getText().strip()));
        panel.add(summary.component());
        panel.add(column, "wmin 0");
        panel.add(question.component(), "wmin 0");
        panel.add(another, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    void show(GreenLight shown) {
        summary.show(shown.state(), shown.summary());
        question.show(List.of(shown.ask()));
        if (shown.equals(last)) {
            return;
        }
        if (shown.protectors().stream()
                .anyMatch(protector -> protector.name().equals(another.getText().strip()))) {
            another.setText(""); // it is on the list; what was refused stays in the field
        }
        if (shown.protectors().stream().noneMatch(each -> each.name().equals(takingOff) && isSlip(each))) {
            takingOff = "";
            slip.setText("");
        }
        var answered = last != null && !standOf(last, open).equals(standOf(shown, open));
        last = shown;
        if (answered) {
            form.putAway();
        }
        if (open.isEmpty() || answered) {
            open = shown.protectors().stream()
                    .filter(protector -> protector.state() == State.UNKNOWN)
                    .map(GreenLight.Protector::name)
                    .findFirst()
                    .orElse("");
        }
        draw(shown);
    }

    /** Opens the protector with this number, counted from 1; 10 ticks the question below them. */
    void act(int number) {
        var light = last;
        if (number == QUESTION) {
            question.act(1);
        } else if (light != null && number <= light.protectors().size()) {
            openCard(light, light.protectors().get(number - 1).name());
        }
    }

    private static String standOf(GreenLight light, String name) {
        return light.protectors().stream()
                .filter(protector -> protector.name().equals(name))
                .findFirst()
                .map(GreenLight.Protector::toString)
                .orElse("");
    }

    private void draw(GreenLight shown) {
        column.removeAll();
        for (var protector : shown.protectors()) {
            column.add(card(shown, protector), "wmin 0");
        }
        column.revalidate();
        column.repaint();
    }

    private JComponent card(GreenLight shown, GreenLight.Protector protector) {
        var isOpen = protector.name().equals(open);
        var card = Fittings.surface(isOpen ? "asks" : "card", "insets 0, gap 8 2, fillx", "[grow][]");
        card.add(Fittings.prose(protector.name(), "proseStrong"), "span, growx, wmin 0, wrap");
        var state = new StateLabel();
        state.show(protector.state(), protector.answer());
        card.add(state.component(), "growx, wmin 0");
        if (isOpen) {
            form.askAbout(protector.name());
            card.add(isSlip(protector) ? takeOff(shown, protector) : Fittings.label(""), "wrap");
            addSlip(card, protector);
            SwingUtilities.updateComponentTreeUI(form.component()); // as it may have been put away in another light
            card.add(form.component(), "span, growx, wmin 0");
            return card;
        }
        card.add(acts(shown, protector), "wmin 0, wrap");
        addSlip(card, protector);
        addWords(card, protector);
        return card;
    }

    private static boolean isSlip(GreenLight.Protector protector) {
        return protector.takingOff() == Row.Correcting.POSSIBLE;
    }

    private JComponent takeOff(GreenLight shown, GreenLight.Protector protector) {
        var off = fittings.button(WORDS.text("green.takeOff"), () -> {
            takingOff = protector.name();
            draw(shown);
            slip.requestFocusInWindow();
        });
        off.getAccessibleContext().setAccessibleName(WORDS.text("green.takeOff.name", protector.name()));
        return off;
    }

    private void addSlip(JPanel card, GreenLight.Protector protector) {
        if (protector.name().equals(takingOff)) {
            SwingUtilities.updateComponentTreeUI(slip);
            card.add(slip, "span, growx, wmin 0, wrap");
        }
    }

    private JComponent acts(GreenLight shown, GreenLight.Protector protector) {
        var acts = Fittings.group("insets 0, gap 4 0", "[][]");
        if (protector.correcting() == Row.Correcting.POSSIBLE) {
            var wrong = fittings.button(WORDS.text("green.typedWrongly"), () -> asks.typedWrongly(protector.name()));
            wrong.getAccessibleContext().setAccessibleName(WORDS.text("green.typedWrongly.name", protector.name()));
            acts.add(wrong);
        }
        if (isSlip(protector)) {
            acts.add(takeOff(shown, protector));
        }
        var ask = fittings.button(
                WORDS.text(protector.state() == State.UNKNOWN ? "green.ask" : "green.askAgain"),
                () -> openCard(shown, protector.name()));
        ask.getAccessibleContext().setAccessibleName(WORDS.text("green.ask.name", protector.name()));
        acts.add(ask);
        return acts;
    }

    private static void addWords(JPanel card, GreenLight.Protector protector) {
        if (!protector.words().isEmpty()) {
            card.add(Fittings.prose(FactWords.said(protector.words()), "prose"), "span, growx, wmin 0, wrap");
        }
        if (!protector.fear().isEmpty()) {
            card.add(Fittings.prose(WORDS.text("green.fears", protector.fear()), "prose"), "span, growx, wmin 0, wrap");
        }
        if (!protector.condition().isEmpty()) {
            card.add(
                    Fittings.prose(WORDS.text("green.agreed", protector.condition()), "proseWait"),
                    "span, growx, wmin 0, wrap");
        }
        if (!protector.beside().isEmpty()) {
            card.add(Fittings.prose(protector.beside(), "proseSoft"), "span, growx, wmin 0");
        }
    }

    private void openCard(GreenLight shown, String name) {
        open = name;
        draw(shown);
    }
}
