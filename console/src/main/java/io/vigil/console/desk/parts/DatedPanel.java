package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.Stance;
import io.vigil.console.parts.Trust;
import io.vigil.console.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** What was written down of a part day by day: how far it trusts Self, and how it stands to ketamine. The last day first. */
final class DatedPanel {
    private static final Words WORDS = Words.of(DatedPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1", "[grow, fill]");
    private final Fittings fittings;
    private final PartsModel model;
    private final JPanel trusts = Fittings.group("insets 0, gap 8 2, fillx, wrap 2", "[grow, fill][]");
    private final JPanel stances = Fittings.group("insets 0, gap 8 2, fillx, wrap 2", "[grow, fill][]");
    private final JTextField trustDay;
    private final JTextField stanceDay;
    private final JTextArea words = Fittings.area(WORDS.text("stance.words"), "", 2);
    private final Choice<Integer> trust = new Choice<>(
            WORDS.text("trust.number"),
            IntStream.rangeClosed(0, Trust.MOST).boxed().toList(),
            number -> WORDS.text("trust.outOf", number.toString()));
    private final Choice<Stance.View> view =
            new Choice<>(WORDS.text("stance.view"), List.of(Stance.View.values()), InWords::of);
    private List<Trust> shownTrusts = List.of();
    private List<Stance> shownStances = List.of();

    DatedPanel(Fittings fittings, PartsModel model) {
        this.fittings = fittings;
        this.model = model;
        var today = model.today().toString();
        trustDay = Fittings.line(WORDS.text("trust.on"), today);
        stanceDay = Fittings.line(WORDS.text("stance.on"), today);
        trust.chooseNothing();
        view.chooseNothing();
        var ofTrust = card("trust");
        ofTrust.add(trusts, "wmin 0");
        ofTrust.add(beside(trust.component(), trustDay), "wmin 0");
        ofTrust.add(fittings.button(WORDS.text("trust.write"), this::writeTrust), "growx 0");
        var ofStances = card("stance");
        ofStances.add(stances, "wmin 0");
        ofStances.add(beside(view.component(), stanceDay), "wmin 0");
        ofStances.add(Fittings.labelled(words), "wmin 0");
        ofStances.add(fittings.button(WORDS.text("stance.write"), this::writeStance), "growx 0");
    }

    private JPanel card(String what) {
        var card = Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1", "[grow, fill]");
        card.add(Fittings.prose(WORDS.text(what + ".title"), "proseStrong"), "wmin 0");
        panel.add(card, "wmin 0");
        return card;
    }

    private static JComponent beside(JComponent left, JComponent right) {
        var line = Fittings.group("insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, sg][grow, fill, sg]");
        line.add(Fittings.labelled(left), "wmin 0");
        line.add(Fittings.labelled(right), "wmin 0");
        return line;
    }

    JComponent component() {
        return panel;
    }

    private void writeTrust() {
        trust.chosen().ifPresentOrElse(number -> model.trust(trustDay.getText(), number), model::nothingChosen);
    }

    private void writeStance() {
        view.chosen().ifPresentOrElse(this::writeStance, model::nothingChosen);
    }

    private void writeStance(Stance.View chosen) {
        if (model.stance(stanceDay.getText(), chosen, words.getText())) {
            words.setText("");
            view.chooseNothing();
        }
    }

    void show(Part part) {
        if (!shownTrusts.equals(part.trust())) {
            shownTrusts = part.trust();
            list(trusts, shownTrusts, Comparator.comparing(Trust::on), InWords::of, model::takeBack);
        }
        if (!shownStances.equals(part.stances())) {
            shownStances = part.stances();
            list(stances, shownStances, Comparator.comparing(Stance::on), InWords::of, model::takeBack);
        }
    }

    private <T> void list(
            JPanel place, List<T> entries, Comparator<T> order, Function<T, String> says, Consumer<T> takeBack) {
        place.removeAll();
        for (var entry : entries.stream().sorted(order.reversed()).toList()) {
            place.add(Fittings.prose(says.apply(entry), "prose"), "wmin 0");
            var button = fittings.button(WORDS.text("takeBack"), () -> takeBack.accept(entry));
            button.getAccessibleContext().setAccessibleName(WORDS.text("takeBack.name", says.apply(entry)));
            place.add(button);
        }
        panel.revalidate();
        panel.repaint();
    }
}
