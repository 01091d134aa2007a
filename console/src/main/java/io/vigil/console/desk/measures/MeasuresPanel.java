package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.live.Watch;
import io.vigil.console.measures.Measure;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Objects;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Measures of one client beside or below each other, as there is room. Event dispatch thread only. */
public final class MeasuresPanel {
    private static final Words WORDS = Words.of(MeasuresPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JComboBox<Measure> measure = new JComboBox<>(Measure.values());
    private final JLabel state = Fittings.label("", "soft");
    private final SafetyPanel safety;
    private final PaperPanel paper;
    private final TrendPanel trend = new TrendPanel();
    private final ResultsTable table = new ResultsTable();
    private final JTextArea none = Fittings.prose("", "proseSoft");
    private final JLabel key = Fittings.label(WORDS.text("trend.key"), "soft");
    private final JButton correct;
    private final JLabel onThePage = Fittings.label("", "soft");
    private final JButton ask;
    private final Watch watch;

    /** The panel over {@code model}, which is told by {@link MeasuresModel#open} to read. */
    public MeasuresPanel(Fittings fittings, MeasuresModel model) {
        safety = new SafetyPanel(fittings, model::note);
        paper = new PaperPanel(fittings, model);
        correct = fittings.button(WORDS.text("results.correct"), Shortcut.alt(KeyEvent.VK_C), () -> table.chosen()
                .ifPresent(model::correct));
        table.whenChosen(() -> correct.setEnabled(table.chosen().isPresent()));
        measure.getAccessibleContext().setAccessibleName(WORDS.text("measure.name"));
        measure.setRenderer(new MeasureCell());
        measure.setMaximumRowCount(Measure.values().length);
        measure.addActionListener(event -> model.choose((Measure) Objects.requireNonNull(measure.getSelectedItem())));
        fittings.keys().bind(Shortcut.alt(KeyEvent.VK_M), panel::isShowing, measure::requestFocusInWindow);
        panel.add(Fittings.label(WORDS.text("title"), "title"), "wmin 0");
        panel.add(safety.component(), "wmin 0");
        panel.add(measure, "wmin 0");
        panel.add(paper.component(), "wmin 0");
        ask = fittings.button(WORDS.text("page.ask"), Shortcut.alt(KeyEvent.VK_A), model::askOrTakeBack);
        panel.add(onThePage, "wmin 0");
        panel.add(ask, "growx 0, alignx left");
        panel.add(state, "wmin 0");
        panel.add(results(), "wmin 0");
        watch = model.shown().watch(this::show);
    }

    private JComponent results() {
        var card = Fittings.surface("card", "insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill]");
        card.add(Fittings.label(WORDS.text("results.title"), "largeStrong"), "wmin 0");
        card.add(none, "wmin 0");
        card.add(trend.component(), "wmin 0");
        card.add(key, "wmin 0");
        card.add(table.component(), "wmin 0");
        card.add(correct, "growx 0, alignx left");
        return card;
    }

    public JComponent component() {
        return panel;
    }

    /** Begins where the therapist goes on. */
    public void focus() {
        paper.focus();
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
    }

    private void show(MeasuresShown shown) {
        if (measure.getSelectedItem() != shown.chosen()) {
            measure.setSelectedItem(shown.chosen());
        }
        safety.show(shown.safety());
        paper.show(shown.paper());
        show(shown.page());
        state.setText(shown.state());
        state.setVisible(!shown.state().isEmpty());
        none.setText(WORDS.text("results.none", shown.chosen().title()));
        none.setVisible(shown.rows().isEmpty());
        trend.show(shown.trend());
        trend.component().setVisible(!shown.trend().points().isEmpty());
        key.setVisible(
                trend.component().isVisible() && !shown.trend().journeys().isEmpty());
        table.show(WORDS.text("results.name", shown.chosen().title()), shown.rows());
        table.component().setVisible(!shown.rows().isEmpty());
        correct.setVisible(!shown.rows().isEmpty());
        correct.setEnabled(table.chosen().isPresent());
        SwingUtilities.invokeLater(panel::revalidate);
    }

    private void show(MeasuresShown.OnThePage page) {
        onThePage.setText(page.says());
        onThePage.setVisible(!page.says().isEmpty());
        ask.setVisible(page.act() != MeasuresShown.Act.NONE);
        Fittings.say(ask, WORDS.text(page.act() == MeasuresShown.Act.TAKE_BACK ? "page.takeBack" : "page.ask"));
    }

    private static final class MeasureCell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            var measure = (Measure) value;
            return super.getListCellRendererComponent(
                    list, measure.title() + " · " + measure.about(), index, selected, focused);
        }
    }
}
