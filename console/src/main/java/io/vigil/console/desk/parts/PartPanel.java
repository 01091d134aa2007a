package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.parts.PartsShown.Chosen;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** The form of one part: what the client tells of it. Drawn anew whenever another part is chosen. Event dispatch thread only. */
final class PartPanel {
    private static final Words WORDS = Words.of(PartPanel.class);
    private static final int ROWS = 2;

    private final JPanel panel = Fittings.group("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final PartsModel model;
    private final JTextField name;
    private final JTextArea fault = Fittings.prose("", "proseWait");
    private final Choice<Role> role = new Choice<>(WORDS.text("part.role"), List.of(Role.values()), InWords::of);
    private final Choice<Stage> stage = new Choice<>(WORDS.text("part.stage"), List.of(Stage.values()), InWords::of);
    private final JTextArea words;
    private final JTextField age;
    private final JTextArea job;
    private final JTextArea fear;
    private final JTextField body;
    private final DatedPanel dated;
    private final RelationsPanel relations;

    PartPanel(Fittings fittings, PartsModel model, Chosen chosen, Part part) {
        this.model = model;
        var typed = chosen.typed();
        name = Fittings.line(WORDS.text("part.name"), typed.name());
        words = Fittings.area(WORDS.text("part.words"), typed.words(), ROWS);
        age = Fittings.line(WORDS.text("part.age"), typed.age());
        job = Fittings.area(WORDS.text("part.job"), typed.job(), ROWS);
        fear = Fittings.area(WORDS.text("part.fear"), typed.fear(), ROWS);
        body = Fittings.line(WORDS.text("part.body"), typed.body());
        role.choose(typed.role());
        stage.choose(typed.stage());
        dated = new DatedPanel(fittings, model);
        relations = new RelationsPanel(fittings, model, part.id());
        if (part.isSetAside()) {
            var card = card();
            card.add(Fittings.prose(part.name(), "proseStrong"), "wmin 0");
            card.add(Fittings.prose(WORDS.text("part.isSetAside"), "proseSoft"), "wmin 0");
            card.add(fittings.button(WORDS.text("part.takeUp"), model::takeUp), "growx 0");
        } else {
            form(fittings);
            panel.add(dated.component(), "wmin 0");
            panel.add(relations.component(), "wmin 0");
        }
    }

    private void form(Fittings fittings) {
        var card = card();
        card.add(Fittings.prose(WORDS.text("part.title"), "proseStrong"), "wmin 0");
        card.add(Fittings.labelled(name), "wmin 0");
        card.add(fault, "wmin 0");
        var choices = Fittings.group("insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, sg][grow, fill, sg]");
        choices.add(Fittings.labelled(role.component()), "wmin 0");
        choices.add(Fittings.labelled(stage.component()), "wmin 0");
        choices.add(Fittings.labelled(age), "wmin 0");
        choices.add(Fittings.labelled(body), "wmin 0");
        card.add(choices, "wmin 0");
        card.add(Fittings.labelled(words), "wmin 0");
        card.add(Fittings.labelled(job), "wmin 0");
        card.add(Fittings.labelled(fear), "wmin 0");
        var acts = new Flow(8);
        acts.add(fittings.button(WORDS.text("part.setAside"), model::setAside));
        card.add(acts.component(), "wmin 0");
        fault.setVisible(false);
        for (var field : List.of(name, age, body, words, job, fear)) {
            field.setCaretPosition(0);
            field.getDocument().addDocumentListener(new EveryChange(this::typed));
        }
        role.onChange(this::typed);
        stage.onChange(this::typed);
    }

    private JPanel card() {
        var card = Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
        panel.add(card, "wmin 0");
        return card;
    }

    private void typed() {
        model.type(new Described(
                name.getText(),
                role.chosen().orElse(Role.NOT_KNOWN),
                stage.chosen().orElse(Stage.NOT_MET),
                words.getText(),
                age.getText(),
                job.getText(),
                fear.getText(),
                body.getText()));
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        name.requestFocusInWindow();
    }

    void show(PartsShown shown, Part part) {
        if (!shown.fault().equals(fault.getText())) {
            fault.setText(shown.fault());
            fault.setVisible(!shown.fault().isEmpty());
            name.putClientProperty("JComponent.outline", shown.fault().isEmpty() ? null : "error");
            panel.revalidate();
        }
        dated.show(part);
        relations.show(shown.map(), part);
    }
}
