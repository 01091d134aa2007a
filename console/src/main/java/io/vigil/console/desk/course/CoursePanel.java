package io.vigil.console.desk.course;

import io.vigil.console.course.CourseGates.Missing;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.course.CourseShown.DueRow;
import io.vigil.console.desk.course.CourseShown.Late;
import io.vigil.console.desk.course.CourseShown.Openness;
import io.vigil.console.desk.course.CourseShown.Present;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/**
 * A course: its steps, the one that is large with what keeps it closed and what it asks for, what is due, the thread, the
 * history. As wide as its place, and as high as it needs. Event dispatch thread only.
 */
public final class CoursePanel {
    private static final Words WORDS = Words.of(CoursePanel.class);
    private static final int SENTENCES = 4;

    /** The step after the large one, from anywhere in the course. */
    public static final Shortcut NEXT_STEP = Shortcut.control(KeyEvent.VK_PAGE_DOWN);
    /** The step before the large one. */
    public static final Shortcut STEP_BEFORE = Shortcut.control(KeyEvent.VK_PAGE_UP);

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final Fittings fittings;
    private final CourseModel model;
    private final JTextArea stage = Fittings.prose("", "proseTitle");
    private final JTextArea tracker = Fittings.prose("", "proseSoft");
    private final JTextArea state = Fittings.prose("", "proseWait");
    private final StepsLine steps;
    private final JPanel card =
            Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextArea title = Fittings.prose("", "proseStrong");
    private final JTextArea lead = Fittings.prose("", "proseSoft");
    private final JTextArea known = Fittings.prose("", "prose");
    private final JPanel blocks = Fittings.surface("blocks", "insets 0, gap 8 4, fillx, hidemode 3", "[grow, fill][]");
    private final FormCard form;
    private final JButton keep;
    private final JButton elsewhere;
    private final JTextArea said = Fittings.prose("", "proseSoft");
    private final JPanel due = Fittings.surface("card", "insets 0, gap 8 6, fillx, hidemode 3", "[grow, fill][]");
    private final JPanel thread =
            Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final HistoryCard history;
    private final Watch watch;
    private int filling = -1;
    private List<Missing> blocked = List.of();
    private List<DueRow> dueBefore = List.of();
    private List<String> threadBefore = List.of();

    /** The panel over {@code model}; its keys act while it is on the screen. */
    public CoursePanel(Fittings fittings, CourseModel model) {
        this.fittings = fittings;
        this.model = model;
        steps = new StepsLine(model::choose);
        form = new FormCard(model::type);
        keep = fittings.mainButton("", Shortcut.NEXT, model::keep);
        elsewhere = fittings.button("", this::goElsewhere);
        history = new HistoryCard(fittings, model);
        fittings.keys().bind(NEXT_STEP, panel::isShowing, () -> model.chooseBeside(1));
        fittings.keys().bind(STEP_BEFORE, panel::isShowing, () -> model.chooseBeside(-1));
        place();
        watch = model.shown().watch(this::show);
    }

    private void place() {
        panel.add(stage, "wmin 0");
        panel.add(tracker, "wmin 0");
        panel.add(state, "wmin 0");
        panel.add(steps.component(), "wmin 0");
        card.add(title, "wmin 0");
        card.add(lead, "wmin 0");
        card.add(known, "wmin 0");
        card.add(blocks, "wmin 0");
        card.add(form.component(), "wmin 0");
        card.add(keep, "growx 0");
        card.add(elsewhere, "growx 0");
        card.add(said, "wmin 0");
        panel.add(card, "wmin 0");
        panel.add(due, "wmin 0");
        panel.add(thread, "wmin 0");
        panel.add(history.component(), "wmin 0");
        for (var empty : List.of(blocks, due, thread)) {
            empty.setVisible(false);
        }
    }

    public JComponent component() {
        return panel;
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
    }

    private void show(CourseShown shown) {
        var isOpen = shown.openness() == Openness.OPEN || shown.openness() == Openness.IN_PARTS;
        say(stage, shown.stage());
        say(tracker, shown.tracker());
        say(state, shown.openness() == Openness.OPEN ? "" : WORDS.text("state." + shown.openness()));
        steps.component().setVisible(isOpen);
        card.setVisible(isOpen);
        if (isOpen) {
            steps.show(shown.steps(), shown.present().step());
        }
        showPresent(shown.present());
        if (shown.filling() != filling) { // also when nothing is open any more: then nothing stays in the fields
            filling = shown.filling();
            form.fill(shown.present().form(), shown.present().typed());
        }
        say(said, shown.said());
        showDue(shown.due());
        showThread(shown.thread());
        history.show(shown.history());
    }

    private void showPresent(Present present) {
        say(title, present.title());
        say(lead, present.lead());
        say(known, String.join("\n", present.known()));
        showBlocks(present);
        keep.setVisible(!present.form().keep().isEmpty());
        Fittings.say(keep, present.form().keep());
        elsewhere.setVisible(present.step().isElsewhere());
        if (present.step().isElsewhere()) {
            Fittings.say(elsewhere, WORDS.text("elsewhere." + present.step()));
        }
    }

    private void goElsewhere() {
        model.mend(model.shown().get().present().step().where());
    }

    private static void say(JTextArea prose, String words) {
        prose.setText(words);
        prose.setVisible(!words.isEmpty());
    }

    private void showBlocks(Present present) {
        if (present.missing().equals(blocked)) {
            return;
        }
        blocked = present.missing();
        blocks.removeAll();
        for (var missing : blocked.subList(0, Math.min(SENTENCES, blocked.size()))) {
            var isHere = missing.where() == present.step().where();
            blocks.add(
                    Fittings.prose(missing.sentence(), "proseWait"),
                    isHere ? "span, growx, wmin 0, wrap" : "growx, wmin 0");
            if (!isHere) {
                var button = fittings.button(WORDS.text("mend"), () -> model.mend(missing.where()));
                button.getAccessibleContext().setAccessibleName(WORDS.text("mend.name", missing.sentence()));
                blocks.add(button, "aligny top, wrap");
            }
        }
        if (blocked.size() > SENTENCES) {
            blocks.add(Fittings.label(WORDS.text("more", blocked.size() - SENTENCES), "soft"), "span");
        }
        blocks.setVisible(!blocked.isEmpty());
        blocks.revalidate();
        blocks.repaint();
    }

    private void showDue(List<DueRow> rows) {
        if (rows.equals(dueBefore)) {
            return;
        }
        dueBefore = rows;
        due.removeAll();
        due.add(Fittings.label(WORDS.text("due.title"), "largeStrong"), "span, wrap");
        for (var row : rows) {
            var line = row.when().isEmpty()
                    ? row.due().sentence()
                    : WORDS.text("due.row", row.when(), row.due().sentence());
            if (row.late() == Late.YES) {
                var late = new StateLabel();
                late.show(State.WAIT, WORDS.text("due.late"));
                due.add(late.component(), "span, wrap");
            }
            due.add(Fittings.prose(line, "prose"), "growx, wmin 0");
            var button = fittings.button(WORDS.text("due.take"), () -> model.take(row.due()));
            button.getAccessibleContext().setAccessibleName(WORDS.text("due.take.name", line));
            due.add(button, "aligny top, wrap");
        }
        due.setVisible(!rows.isEmpty());
        due.revalidate();
        due.repaint();
    }

    private void showThread(List<String> lines) {
        if (lines.equals(threadBefore)) {
            return;
        }
        threadBefore = lines;
        thread.removeAll();
        thread.add(Fittings.label(WORDS.text("thread.title"), "largeStrong"));
        lines.forEach(line -> thread.add(Fittings.prose(line, "prose"), "wmin 0"));
        thread.setVisible(!lines.isEmpty());
        thread.revalidate();
        thread.repaint();
    }
}
