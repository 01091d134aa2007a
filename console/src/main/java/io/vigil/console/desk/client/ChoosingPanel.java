package io.vigil.console.desk.client;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The list of clients or the day at a glance, one at a time, each by its own key. Event dispatch thread only. */
final class ChoosingPanel {
    private static final Words WORDS = Words.of(ChoosingPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 12, fillx, wrap 1", "[grow, fill]");
    private final JPanel place = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final ListPanel list;
    private final TodayView today;
    private final JButton toTheList;
    private final JButton toToday;

    ChoosingPanel(Fittings fittings, ListPanel list, TodayView today) {
        this.list = list;
        this.today = today;
        toTheList = fittings.button(
                WORDS.text("views.clients"), Shortcut.control(KeyEvent.VK_1), () -> turnTo(list.component()));
        toToday = fittings.button(today.name(), Shortcut.control(KeyEvent.VK_2), () -> turnTo(today.component()));
        var row = new Flow(8);
        row.add(toTheList);
        row.add(toToday);
        panel.add(row.component(), "wmin 0");
        panel.add(place, "wmin 0");
        place(list.component());
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        if (today.component().getParent() == place) {
            today.focus().run();
        } else {
            list.focus();
        }
    }

    private void turnTo(JComponent view) {
        place(view);
        if (view == today.component()) {
            today.refresh().run();
        }
        SwingUtilities.invokeLater(this::focus); // after the layout
    }

    private void place(JComponent view) {
        toTheList.setEnabled(view != list.component());
        toToday.setEnabled(view != today.component());
        place.removeAll();
        SwingUtilities.updateComponentTreeUI(view); // the light may have changed while it was put away
        place.add(view, "growx, wmin 0");
        place.revalidate();
        place.repaint();
    }
}
