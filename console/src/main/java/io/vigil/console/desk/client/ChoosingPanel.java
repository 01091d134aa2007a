package io.vigil.console.desk.client;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The list of clients and what stands beside it, one at a time, each by its own key. Event dispatch thread only. */
final class ChoosingPanel {
    private static final Words WORDS = Words.of(ChoosingPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 12, fillx, wrap 1", "[grow, fill]");
    private final JPanel place = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final List<BesideTheList> views = new ArrayList<>();
    private final List<JButton> buttons = new ArrayList<>();
    private int present;

    ChoosingPanel(Fittings fittings, ListPanel list, List<BesideTheList> beside) {
        views.add(new BesideTheList(WORDS.text("views.clients"), list.component(), () -> {}, list::focus));
        views.addAll(beside);
        var row = new Flow(8);
        for (var view : views) {
            var nth = buttons.size();
            var button = fittings.button(view.name(), Shortcut.control(KeyEvent.VK_1 + nth), () -> turnTo(nth));
            buttons.add(button);
            row.add(button);
        }
        panel.add(row.component(), "wmin 0");
        panel.add(place, "wmin 0");
        place(0);
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        views.get(present).focus().run();
    }

    private void turnTo(int nth) {
        place(nth);
        views.get(nth).refresh().run();
        SwingUtilities.invokeLater(this::focus); // after the layout
    }

    private void place(int nth) {
        present = nth;
        var view = views.get(nth).component();
        for (var each = 0; each < buttons.size(); each++) {
            buttons.get(each).setEnabled(each != nth);
        }
        place.removeAll();
        SwingUtilities.updateComponentTreeUI(view); // the light may have changed while it was put away
        place.add(view, "growx, wmin 0");
        place.revalidate();
        place.repaint();
    }
}
