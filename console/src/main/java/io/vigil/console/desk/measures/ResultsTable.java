package io.vigil.console.desk.measures;

import io.vigil.console.desk.control.ClockFace;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.measures.MeasuresShown.Row;
import io.vigil.console.desk.measures.MeasuresShown.Standing;
import io.vigil.console.desk.theme.Tone;
import io.vigil.console.words.Words;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;

/** The entries of one measure in a table: the day in even figures, and what it came to in words that wrap. */
final class ResultsTable {
    private static final Words WORDS = Words.of(ResultsTable.class);
    private static final int ON = 0;
    private static final int GAP = 6;

    private final Entries entries = new Entries();
    private final JTable table = new JTable(entries);
    private final ClockFace day = new ClockFace("", WORDS.text("results.on"));
    private final JPanel dayCell = cell(day.component());
    private final JTextArea words = new JTextArea();
    private final JPanel wordsCell = cell(words);

    ResultsTable() {
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setShowGrid(false);
        table.setTableHeader(null);
        table.setFillsViewportHeight(false);
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setOpaque(false);
        words.setBorder(null);
        table.setDefaultRenderer(Object.class, renderer());
        table.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                SwingUtilities.invokeLater(ResultsTable.this::sizeRows); // the height follows the width
            }
        });
    }

    JComponent component() {
        return table;
    }

    /** Hears when another entry is chosen. */
    void whenChosen(Runnable hears) {
        table.getSelectionModel().addListSelectionListener(event -> hears.run());
    }

    /** The chosen entry, if it still counts. */
    Optional<UUID> chosen() {
        var row = table.getSelectedRow();
        return row < 0
                ? Optional.empty()
                : Optional.of(entries.rows.get(row))
                        .filter(each -> each.mayBeCorrected() == Standing.COUNTS)
                        .map(Row::entry);
    }

    void show(String name, List<Row> rows) {
        table.getAccessibleContext().setAccessibleName(name);
        if (!rows.equals(entries.rows)) {
            entries.rows = rows;
            entries.fireTableDataChanged();
        }
        sizeRows();
    }

    private static JPanel cell(JComponent content) {
        var cell = Fittings.group("insets " + GAP + " 4 " + GAP + " 4, fillx", "[grow, fill]");
        cell.setOpaque(true);
        cell.add(content, "wmin 0, aligny top");
        return cell;
    }

    private TableCellRenderer renderer() {
        return (shown, value, selected, focused, row, column) -> {
            var cell = column == ON ? dayCell : wordsCell;
            cell.setBackground(selected ? shown.getSelectionBackground() : Tone.SURFACE.colour());
            var ink = selected
                    ? shown.getSelectionForeground()
                    : (entries.rows.get(row).mayBeCorrected() == Standing.COUNTS ? Tone.INK : Tone.SOFT_INK).colour();
            for (var each : new Component[] {day.component(), words}) {
                each.setFont(shown.getFont());
                each.setForeground(ink);
            }
            if (column == ON) {
                day.show(value.toString());
            } else {
                words.setText(value.toString());
            }
            cell.getAccessibleContext().setAccessibleName(value.toString());
            return cell;
        };
    }

    private void sizeRows() {
        var metrics = table.getFontMetrics(table.getFont());
        var first = metrics.charWidth('0') * 10 + 4 * GAP;
        var width = Math.max(first, table.getWidth());
        table.getColumnModel().getColumn(ON).setMinWidth(first);
        table.getColumnModel().getColumn(ON).setMaxWidth(first);
        for (var row = 0; row < table.getRowCount(); row++) {
            words.setFont(table.getFont());
            words.setText(entries.rows.get(row).words());
            words.setSize(Math.max(1, width - first - 3 * GAP), Short.MAX_VALUE);
            var high = words.getPreferredSize().height + 3 * GAP;
            if (table.getRowHeight(row) != high) {
                table.setRowHeight(row, high);
            }
        }
    }

    private static final class Entries extends AbstractTableModel {
        private static final long serialVersionUID = 1;

        private transient List<Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return WORDS.text(column == ON ? "results.on" : "results.score");
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == ON ? rows.get(row).on() : rows.get(row).words();
        }
    }
}
