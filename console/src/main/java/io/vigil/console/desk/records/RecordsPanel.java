package io.vigil.console.desk.records;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.ReadAnew;
import io.vigil.console.desk.records.RecordsShown.Doing;
import io.vigil.console.desk.records.RecordsShown.Row;
import io.vigil.console.live.Watch;
import io.vigil.console.release.ExportKind;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.border.Border;
import javax.swing.border.EmptyBorder;

/** The sessions of one client and what can be written of the chosen one; the notes stand apart. Event dispatch thread only. */
public final class RecordsPanel {
    private static final Words WORDS = Words.of(RecordsPanel.class);
    private static final int ROWS = 6;

    private final RecordsModel model;
    private final JPanel panel = Fittings.group("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private final JList<Row> list = new JList<>(rows);
    private final JScrollPane scroll = new JScrollPane(list);
    private final JTextArea state = Fittings.prose("", "proseSoft");
    private final List<JButton> acts = new ArrayList<>();
    private final NotesOut notes;
    private final LeftPanel left = new LeftPanel();
    private final Watch watch;

    /** The panel over {@code model}, which begins to read. */
    public RecordsPanel(Fittings fittings, RecordsModel model) {
        this.model = model;
        var called = model.shown().get().called();
        notes = new NotesOut(fittings, model, called);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.getAccessibleContext().setAccessibleName(WORDS.text("sessions.name"));
        list.setCellRenderer(new Cell());
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Vigil.edge,1,8");
        var flow = new Flow(8);
        for (var what : List.of(ExportKind.SESSION_SHEET, ExportKind.PRESCRIBER_SUMMARY, ExportKind.FHIR_DOCUMENT)) {
            var button = fittings.button(WORDS.text(what.name()), () -> export(what));
            acts.add(button);
            flow.add(button);
        }
        panel.add(Fittings.label(WORDS.text("title", called), "title"), "wmin 0");
        panel.add(scroll, "wmin 0");
        panel.add(flow.component(), "wmin 0");
        panel.add(state, "wmin 0");
        panel.add(Fittings.prose(WORDS.text("sessions.hint"), "proseSoft"), "wmin 0");
        panel.add(notes.component(), "wmin 0, gaptop 12");
        panel.add(left.component(), "wmin 0, gaptop 12");
        ReadAnew.whenChosen(list, isChosen -> offer());
        watch = model.shown().watch(this::show);
        model.refresh();
    }

    public JComponent component() {
        return panel;
    }

    /** Begins at the list. */
    public void focus() {
        list.requestFocusInWindow();
    }

    /** Watches no more. */
    public void detach() {
        watch.close();
    }

    private void export(ExportKind what) {
        var chosen = list.getSelectedValue();
        if (chosen != null) {
            model.export(what, chosen);
        }
    }

    private void offer() {
        var isFree = model.shown().get().doing() == Doing.NOTHING;
        acts.forEach(button -> button.setEnabled(isFree && !list.isSelectionEmpty()));
    }

    private void show(RecordsShown shown) {
        ReadAnew.fill(list, rows, shown.rows(), Row::session);
        list.setVisibleRowCount(Math.max(1, Math.min(ROWS, rows.size())));
        scroll.setVisible(!rows.isEmpty());
        state.setText(shown.state());
        state.setVisible(!shown.state().isEmpty());
        offer();
        notes.show(shown);
        left.show(shown);
        panel.revalidate();
        panel.repaint();
    }

    /** A session by its day. */
    private static final class Cell extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1;
        private static final Border ROOM = new EmptyBorder(6, 10, 6, 10);

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object row, int index, boolean selected, boolean focused) {
            var text = row instanceof Row session ? session.day() : "";
            super.getListCellRendererComponent(list, text, index, selected, focused);
            setBorder(ROOM);
            return this;
        }
    }
}
