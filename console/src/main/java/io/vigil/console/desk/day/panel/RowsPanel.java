package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.day.Row;
import io.vigil.console.desk.day.RowAsks;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;

/**
 * The rows of a step. A row that is still there keeps its component, so that a fact that arrives never takes away what
 * is just being typed. Event dispatch thread only.
 */
final class RowsPanel {
    /** One row on the screen. */
    interface View {
        JComponent component();

        void show(Row row);

        /** Shows the figure that, with Alt, is the key of the row; empty when it has none. */
        void number(String shown);

        /** What the key does: ticks, or leads into the field. */
        void act();

        /** Brings the row into sight with the focus in it. */
        void goTo();
    }

    private static final int KEYS = 10;

    private final JPanel panel = Fittings.group("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]");
    private final RowAsks asks;
    private Map<String, View> views = Map.of();

    RowsPanel(RowAsks asks) {
        this.asks = asks;
    }

    JComponent component() {
        return panel;
    }

    void show(List<Row> rows) {
        var ids = rows.stream().map(Row::id).toList();
        if (!ids.equals(List.copyOf(views.keySet()))) {
            build(rows);
        }
        rows.forEach(row -> {
            var view = views.get(row.id());
            if (view != null) {
                view.show(row);
            }
        });
    }

    /** Leads to the row with this id, if it is on the screen. */
    void goTo(String id) {
        var view = views.get(id);
        if (view != null) {
            view.component().scrollRectToVisible(new Rectangle(view.component().getSize()));
            view.goTo();
        }
    }

    /** Acts on the row with this number, counted from 1, if there is one. */
    void act(int number) {
        var all = List.copyOf(views.values());
        var acting = all.stream().filter(view -> !(view instanceof HeadingRow)).toList();
        if (number <= acting.size()) {
            acting.get(number - 1).act();
        }
    }

    private void build(List<Row> rows) {
        var next = new LinkedHashMap<String, View>();
        var number = 0;
        panel.removeAll();
        for (var row : rows) {
            var view = views.containsKey(row.id()) ? views.get(row.id()) : viewOf(row);
            if (view != null) {
                next.put(row.id(), view);
                if (!(view instanceof HeadingRow)) {
                    number++;
                }
                view.number(number <= KEYS && rows.size() > 1 ? String.valueOf(number % KEYS) : "");
                panel.add(view.component(), "wmin 0");
            }
        }
        views = next;
        panel.revalidate();
        panel.repaint();
    }

    private View viewOf(Row row) {
        return row.match(new Row.Cases<View>() {
            @Override
            public View tick(Row.Tick tick) {
                return new TickRow(tick, asks);
            }

            @Override
            public View entry(Row.Entry entry) {
                return new EntryRow(entry, asks);
            }

            @Override
            public View readings(Row.Readings readings) {
                return new ReadingsRow(readings, asks);
            }

            @Override
            public View words(Row.Words words) {
                return new WordsRow(words, asks);
            }

            @Override
            public View heading(Row.Heading heading) {
                return new HeadingRow(heading);
            }

            @Override
            public View scale(Row.Scale scale) {
                return new ScaleRow(scale, asks);
            }
        });
    }
}
