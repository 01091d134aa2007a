package io.vigil.console.desk.training;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.training.TrainingShown.Typed;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** The therapist's own trainings: two dates, and with whom. Event dispatch thread only. */
public final class TrainingPanel {
    private static final Words WORDS = Words.of(TrainingPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final TrainingModel model;
    private final JTextField ifsOn = Fittings.line(WORDS.text("ifs.on"), "");
    private final JTextField ifsWith = Fittings.line(WORDS.text("ifs.with"), "");
    private final JTextField kapOn = Fittings.line(WORDS.text("kap.on"), "");
    private final JTextField kapWith = Fittings.line(WORDS.text("kap.with"), "");
    private final JTextArea due = Fittings.prose("", "proseWait");
    private final JTextArea state = Fittings.prose("", "proseSoft");
    private final Watch watch;
    private int filling = -1;

    /** The panel over {@code model}, which is told by {@link TrainingModel#refresh} to read. */
    public TrainingPanel(Fittings fittings, TrainingModel model) {
        this.model = model;
        for (var field : List.of(ifsOn, ifsWith, kapOn, kapWith)) {
            field.getDocument().addDocumentListener(new EveryChange(this::typed));
        }
        var acts = new Flow(8);
        acts.add(fittings.mainButton(WORDS.text("keep"), Shortcut.NEXT, model::keep));
        panel.add(Fittings.label(WORDS.text("title"), "title"), "wmin 0");
        panel.add(Fittings.prose(WORDS.text("hint"), "proseSoft"), "wmin 0");
        panel.add(due, "wmin 0");
        panel.add(Fittings.label(WORDS.text("ifs"), "largeStrong"), "wmin 0");
        panel.add(Fittings.labelled(ifsOn, WORDS.text("date")), "wmin 0");
        panel.add(Fittings.labelled(ifsWith), "wmin 0");
        panel.add(Fittings.label(WORDS.text("kap"), "largeStrong"), "wmin 0");
        panel.add(Fittings.labelled(kapOn, WORDS.text("date")), "wmin 0");
        panel.add(Fittings.labelled(kapWith), "wmin 0");
        panel.add(acts.component(), "wmin 0");
        panel.add(state, "wmin 0");
        watch = model.shown().watch(this::show);
    }

    public JComponent component() {
        return panel;
    }

    /** Begins at the first date. */
    public void focus() {
        ifsOn.requestFocusInWindow();
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
    }

    private void typed() {
        model.type(new Typed(ifsOn.getText(), ifsWith.getText()), new Typed(kapOn.getText(), kapWith.getText()));
    }

    private void show(TrainingShown shown) {
        if (shown.filling() != filling) {
            filling = shown.filling();
            var ifs = shown.ifs();
            var kap = shown.kap();
            ifsOn.setText(ifs.on());
            ifsWith.setText(ifs.with());
            kapOn.setText(kap.on());
            kapWith.setText(kap.with());
        }
        due.setText(String.join("\n", shown.due()));
        due.setVisible(!shown.due().isEmpty());
        state.setText(shown.state());
        state.setVisible(!shown.state().isEmpty());
        panel.revalidate();
        panel.repaint();
    }
}
