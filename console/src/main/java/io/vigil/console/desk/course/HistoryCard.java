package io.vigil.console.desk.course;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.course.CourseShown.HistoryRow;
import io.vigil.console.desk.course.CourseShown.Mistake;
import io.vigil.console.words.Words;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Every fact, the last first; one that was a mistake stays, and is named so. Event dispatch thread only. */
final class HistoryCard {
    private static final Words WORDS = Words.of(HistoryCard.class);
    private static final int FIRST_ROWS = 8;

    private final JPanel panel = Fittings.surface("card", "insets 0, gap 8 6, fillx, hidemode 3", "[grow, fill][]");
    private final Fittings fittings;
    private final CourseModel model;
    private List<HistoryRow> last = List.of();
    private boolean whole;

    HistoryCard(Fittings fittings, CourseModel model) {
        this.fittings = fittings;
        this.model = model;
        panel.setVisible(false);
    }

    JComponent component() {
        return panel;
    }

    void show(List<HistoryRow> history) {
        if (!history.equals(last)) {
            last = history;
            draw();
        }
    }

    private void draw() {
        panel.removeAll();
        panel.add(Fittings.label(WORDS.text("history.title"), "largeStrong"), "span, wrap");
        for (var row : whole ? last : last.subList(0, Math.min(FIRST_ROWS, last.size()))) {
            add(row);
        }
        if (!whole && last.size() > FIRST_ROWS) {
            panel.add(fittings.button(WORDS.text("history.whole", last.size()), this::showWhole), "span, growx 0");
        }
        panel.setVisible(!last.isEmpty());
        panel.revalidate();
        panel.repaint();
    }

    private void showWhole() {
        whole = true;
        draw();
    }

    private void add(HistoryRow row) {
        var key = row.mistake() == Mistake.WAS_ONE ? "history.mistake" : "history.row";
        var line = WORDS.text(key, row.number(), row.date(), row.line());
        var prose = Fittings.prose(line, row.mistake() == Mistake.WAS_ONE ? "proseSoft" : "prose");
        if (row.mistake() != Mistake.CAN_BE_SAID) {
            panel.add(prose, "span, growx, wmin 0, wrap");
        } else {
            panel.add(prose, "growx, wmin 0");
            var button = fittings.button(WORDS.text("history.say"), () -> model.askMistake(row.number()));
            button.getAccessibleContext().setAccessibleName(WORDS.text("history.say.name", line));
            panel.add(button, "aligny top, wrap");
        }
        if (row.mistake() == Mistake.ASKED) {
            panel.add(Fittings.prose(WORDS.text("history.asked"), "proseWait"), "span, growx, wmin 0, wrap");
            var acts = new Flow(8);
            acts.add(fittings.button(WORDS.text("history.was"), model::mistake));
            acts.add(fittings.button(WORDS.text("history.wasNot"), model::noMistake));
            panel.add(acts.component(), "span, growx, wmin 0, wrap");
        }
    }
}
