package io.vigil.console.desk.today;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.ReadAnew;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.desk.control.State;
import io.vigil.console.desk.control.StateLabel;
import io.vigil.console.desk.today.TodayShown.Line;
import io.vigil.console.desk.today.TodayShown.Row;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Words;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** Today by keyboard: arrow keys choose, Enter opens the client's file. Event dispatch thread only. */
public final class TodayPanel {
    private static final Words WORDS = Words.of(TodayPanel.class);
    private static final int ROWS = 6;
    private static final String OPEN = "open";

    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JTextArea title = Fittings.prose("", "proseTitle");
    private final JTextArea state = Fittings.prose("", "proseSoft");
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane(list);
    private final JButton open;
    private final JButton save;
    private final JButton callOff;
    private final JButton add;
    private final FormPanel form;
    private final JPanel missing = Fittings.surface("card", "insets 0, gap 8 4, fillx, hidemode 3", "[grow, fill][]");
    private final JPanel due = Fittings.surface("card", "insets 0, gap 8 4, fillx, hidemode 3", "[grow, fill][]");
    private final Fittings fittings;
    private final TodayModel model;
    private final Watch watch;

    /** The panel over {@code model}, which is told by {@link TodayModel#refresh} to read. */
    public TodayPanel(Fittings fittings, TodayModel model) {
        this.fittings = fittings;
        this.model = model;
        form = new FormPanel(fittings, model);
        open = fittings.mainButton(WORDS.text("open"), Shortcut.NEXT, () -> chosen(row -> model.open(row.client())));
        save = fittings.button(
                WORDS.text("save"), Shortcut.alt(KeyEvent.VK_I), () -> chosen(row -> model.save(row.appointment())));
        callOff = fittings.stopButton(
                WORDS.text("callOff"),
                Shortcut.alt(KeyEvent.VK_O),
                () -> chosen(row -> model.callOff(row.appointment())));
        ReadAnew.whenChosen(list, this::offer);
        offer(false);
        add = fittings.button(WORDS.text("add"), Shortcut.alt(KeyEvent.VK_A), model::add);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.text("list.name"));
        list.setCellRenderer(new AppointmentCell());
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), OPEN);
        list.getActionMap().put(OPEN, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                chosen(row -> model.open(row.client()));
            }
        });
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        var acts = new Flow(8);
        for (var act : List.of(open, add, save, callOff)) {
            acts.add(act);
        }
        for (var part : List.<JComponent>of(title, state, scroll, acts.component(), form.component(), missing, due)) {
            panel.add(part, "wmin 0");
        }
        watch = model.shown().watch(this::show);
    }

    public JComponent component() {
        return panel;
    }

    /** Begins where the therapist goes on. */
    public void focus() {
        (rows.isEmpty() ? add : list).requestFocusInWindow();
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
    }

    private void chosen(Consumer<Row> then) {
        var row = list.getSelectedValue();
        if (row != null) {
            then.accept(row);
        }
    }

    /** What is done to an appointment, once one is chosen. */
    private void offer(boolean isChosen) {
        for (var act : List.of(open, save, callOff)) {
            act.setEnabled(isChosen);
        }
    }

    private void show(TodayShown shown) {
        title.setText(shown.title());
        state.setText(shown.state());
        state.setVisible(!shown.state().isEmpty());
        ReadAnew.fill(list, rows, shown.rows(), Row::appointment);
        list.setVisibleRowCount(Math.max(1, Math.min(ROWS, rows.size())));
        for (var act : List.of(open, save, callOff)) {
            act.setVisible(!shown.rows().isEmpty() && shown.adding().isEmpty());
        }
        add.setVisible(shown.adding().isEmpty());
        scroll.setVisible(!shown.rows().isEmpty());
        form.show(shown.adding());
        lines(missing, WORDS.text("missing.title"), WORDS.text("missing.none"), State.WAIT, shown.missing());
        lines(due, WORDS.text("due.title"), WORDS.text("due.none"), State.UNKNOWN, shown.due());
        panel.revalidate();
        panel.repaint();
    }

    private void lines(JPanel card, String heading, String none, State shape, List<Line> lines) {
        card.removeAll();
        var label = new StateLabel();
        label.show(lines.isEmpty() ? State.GO : shape, lines.isEmpty() ? none : heading);
        card.add(label.component(), "span, wrap");
        for (var line : lines) {
            card.add(Fittings.prose(line.sentence(), "prose"), "growx, wmin 0");
            var button = fittings.button(WORDS.text("open"), () -> model.open(line.client()));
            button.getAccessibleContext().setAccessibleName(WORDS.text("open.name", line.name()));
            card.add(button, "aligny top, wrap");
        }
    }
}
