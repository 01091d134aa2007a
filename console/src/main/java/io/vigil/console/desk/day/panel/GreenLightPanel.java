package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.day.GreenLight;
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
    private final Fittings fittings;
    private String open = "";
    private @Nullable GreenLight last;

    GreenLightPanel(Fittings fittings, GreenLight.Asks asks, RowAsks rows) {
        this.fittings = fittings;
        question = new RowsPanel(rows);
        form = new ProtectorForm(fittings, asks);
        another.putClientProperty("JTextField.placeholderText", WORDS.text("green.another"));
        another.addActionListener(event -> {
            asks.add(another.getText().strip());
            another.setText("");
        });
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
        var answered = last != null && !standOf(last, open).equals(standOf(shown, open));
        last = shown;
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
        var card = Fittings.surface(isOpen ? "asks" : "card", "insets 0, gap 8 2, fillx", "[][grow][]");
        card.add(Fittings.label(protector.name(), "largeStrong"));
        var state = new StateLabel();
        state.show(protector.state(), protector.answer());
        card.add(state.component(), "growx, wmin 0");
        if (isOpen) {
            form.askAbout(protector.name());
            card.add(Fittings.label(""), "wrap");
            SwingUtilities.updateComponentTreeUI(form.component()); // as it may have been put away in another light
            card.add(form.component(), "span, growx, wmin 0");
            return card;
        }
        card.add(
                fittings.button(
                        WORDS.text(
                                protector.state() == State.UNKNOWN ? "green.ask" : "green.askAgain", protector.name()),
                        () -> openCard(shown, protector.name())),
                "wrap");
        if (!protector.words().isEmpty()) {
            card.add(Fittings.prose(FactWords.said(protector.words()), "prose"), "span, growx, wmin 0, wrap");
        }
        if (!protector.condition().isEmpty()) {
            card.add(
                    Fittings.prose(WORDS.text("green.agreed", protector.condition()), "proseWait"),
                    "span, growx, wmin 0");
        }
        return card;
    }

    private void openCard(GreenLight shown, String name) {
        open = name;
        draw(shown);
    }
}
