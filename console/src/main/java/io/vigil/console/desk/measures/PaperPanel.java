package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.EveryChange;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.measures.MeasuresShown.About;
import io.vigil.console.words.Words;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.text.JTextComponent;

/** Where an entry is made: one question at a time, answered by its figure. Event dispatch thread only. */
final class PaperPanel {
    private static final Words WORDS = Words.of(PaperPanel.class);
    private static final int MOST_ANSWERS = 5;

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final MeasuresModel model;
    private final JButton begin;
    private final JTextArea source = Fittings.prose("", "proseSoft");
    private final JLabel progress = Fittings.label("", "soft");
    private final JTextArea recall = Fittings.prose("", "prose");
    private final JTextArea question = Fittings.prose("", "proseStrong");
    private final List<JButton> answers = new ArrayList<>();
    private final JTextField total = Fittings.line(WORDS.text("results.score"), "");
    private final JLabel totalName = Fittings.label("", "soft");
    private final JTextArea range = Fittings.prose("", "proseSoft");
    private final JTextArea score = Fittings.prose("", "proseStrong");
    private final JTextArea clusters = Fittings.prose("", "prose");
    private final JTextArea given = Fittings.prose("", "proseStrong");
    private final JTextArea lines = Fittings.prose("", "prose");
    private final JTextArea noDiagnosis = Fittings.prose(WORDS.text("score.noDiagnosis"), "proseSoft");
    private final JTextArea correcting = Fittings.prose("", "proseSoft");
    private final JTextField date = Fittings.line(WORDS.text("date"), "");
    private final JComponent dateField = Fittings.labelled(date, WORDS.text("date.example"));
    private final JTextArea fault = Fittings.prose("", "proseWait");
    private final Flow acts = new Flow(8);
    private final JButton keep;
    private final JButton back;
    private final JButton skip;
    private final JButton putAway;
    private boolean filling;

    PaperPanel(Fittings fittings, MeasuresModel model) {
        this.model = model;
        begin = fittings.mainButton("", Shortcut.NEXT, model::begin);
        keep = fittings.mainButton(WORDS.text("keep"), Shortcut.NEXT, model::keep);
        back = fittings.button(WORDS.text("back"), Shortcut.plain(KeyEvent.VK_B), model::back);
        skip = fittings.button(WORDS.text("skip"), Shortcut.plain(KeyEvent.VK_L), model::skip);
        putAway = fittings.button(WORDS.text("discard"), Shortcut.alt(KeyEvent.VK_W), model::putAway);
        for (var answer = 0; answer < MOST_ANSWERS; answer++) {
            answers.add(answer(fittings, answer));
        }
        for (var act : List.of(begin, keep, back, skip, putAway)) {
            acts.add(act);
        }
        for (var part : List.<JComponent>of(source, correcting, progress, recall, question)) {
            panel.add(part, "wmin 0");
        }
        answers.forEach(button -> panel.add(button, "wmin 0"));
        for (var part :
                List.<JComponent>of(totalName, total, range, given, score, clusters, noDiagnosis, dateField, fault)) {
            panel.add(part, "wmin 0");
        }
        panel.add(acts.component(), "wmin 0, gaptop 4");
        panel.add(lines, "wmin 0, gaptop 4");
        hear(total, () -> model.type(total.getText()));
        hear(date, () -> model.typeDate(date.getText()));
    }

    private JButton answer(Fittings fittings, int answer) {
        var button = fittings.button("", Shortcut.plain(KeyEvent.VK_0 + answer), () -> model.answer(answer));
        button.setHorizontalAlignment(SwingConstants.LEADING);
        fittings.keys()
                .bind(
                        Shortcut.plain(KeyEvent.VK_NUMPAD0 + answer),
                        () -> button.isShowing() && !isTyping(),
                        () -> button.doClick(0));
        return button;
    }

    /** A figure of the other block of keys is text, too, where somebody types. */
    private static boolean isTyping() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof JTextComponent field
                && field.isEditable();
    }

    private void hear(JTextComponent field, Runnable typed) {
        field.getDocument().addDocumentListener(new EveryChange(() -> {
            if (!filling) {
                typed.run();
            }
        }));
    }

    JComponent component() {
        return panel;
    }

    void show(MeasuresShown.Paper paper) {
        filling = true;
        try {
            for (var part : panel.getComponents()) {
                part.setVisible(part == acts.component());
            }
            paper.match(new Place());
        } finally {
            filling = false;
        }
        acts.redraw();
        panel.revalidate();
        panel.repaint();
    }

    /** Begins where the therapist goes on. */
    void focus() {
        if (total.isVisible()) {
            total.requestFocusInWindow();
        } else {
            (begin.isVisible() ? begin : keep).requestFocusInWindow();
        }
    }

    private void offer(JButton... offered) {
        for (var act : List.of(begin, keep, back, skip, putAway)) {
            act.setVisible(List.of(offered).contains(act));
        }
    }

    private void say(JTextArea place, String text) {
        place.setText(text);
        place.setVisible(!text.isEmpty());
    }

    private void fill(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void about(About about) {
        Fittings.say(keep, WORDS.text("keep"));
        keep.putClientProperty("FlatLaf.styleClass", "main");
        say(correcting, about.correcting());
        say(fault, about.fault());
        fill(date, about.on());
        dateField.setVisible(true);
    }

    private final class Place implements MeasuresShown.Cases<Boolean> {
        @Override
        public Boolean resting(MeasuresShown.Resting paper) {
            Fittings.say(begin, paper.begin());
            say(source, paper.source());
            offer(begin);
            return true;
        }

        @Override
        public Boolean asking(MeasuresShown.Asking paper) {
            progress.setText(paper.progress());
            progress.setVisible(true);
            say(recall, paper.recall());
            say(question, paper.question());
            for (var answer = 0; answer < paper.answers().size(); answer++) {
                var button = answers.get(answer);
                Fittings.say(button, paper.answers().get(answer));
                button.putClientProperty("FlatLaf.styleClass", paper.given().orElse(-1) == answer ? "main" : null);
                button.setVisible(true);
            }
            say(correcting, paper.about().correcting());
            say(fault, paper.about().fault());
            Fittings.say(keep, WORDS.text("keep.part"));
            keep.putClientProperty("FlatLaf.styleClass", null); // the one next action is the answer
            offer(back, skip, keep, putAway);
            return true;
        }

        @Override
        public Boolean typing(MeasuresShown.Typing paper) {
            totalName.setText(paper.name());
            totalName.setVisible(true);
            total.getAccessibleContext().setAccessibleName(paper.name());
            fill(total, paper.typed());
            total.setVisible(true);
            say(range, paper.range());
            about(paper.about());
            offer(keep, putAway);
            return true;
        }

        @Override
        public Boolean given(MeasuresShown.Given paper) {
            say(given, paper.title());
            say(score, paper.score());
            say(clusters, paper.clusters());
            noDiagnosis.setVisible(true);
            say(lines, String.join("\n", paper.lines()));
            Fittings.say(keep, WORDS.text("keep"));
            keep.putClientProperty("FlatLaf.styleClass", "main");
            offer(keep, putAway);
            return true;
        }

        @Override
        public Boolean ready(MeasuresShown.Ready paper) {
            say(score, paper.score());
            say(clusters, paper.clusters());
            noDiagnosis.setVisible(true);
            about(paper.about());
            offer(keep, back, putAway);
            return true;
        }
    }
}
