package io.vigil.console.desk.client;

import io.vigil.console.desk.client.file.FileModel;
import io.vigil.console.desk.client.file.FilePanel;
import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.Shortcut;
import io.vigil.console.live.Watch;
import io.vigil.console.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The file of a client and what is seen beside it, one at a time, each by its own key. Event dispatch thread only. */
final class ViewsPanel {
    private static final Words WORDS = Words.of(ViewsPanel.class);

    private final JPanel panel = Fittings.group("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel place = Fittings.group("insets 0, fillx", "[grow, fill]");
    private final Flow row = new Flow(8);
    private final FilePanel file;
    private final List<ClientView> views;
    private final JButton toTheFile;
    private final List<JButton> toViews = new ArrayList<>();
    private Watch watch = () -> {};

    ViewsPanel(Fittings fittings, ClientModel model, FilePanel file, List<ClientView> views) {
        this.file = file;
        this.views = views;
        toTheFile = fittings.button(WORDS.text("views.file"), key(0), model::turnToTheFile);
        row.add(toTheFile);
        for (var view : views) {
            var side = toViews.size();
            var button = fittings.button(view.name(), key(side + 1), () -> model.turnTo(side));
            toViews.add(button);
            row.add(button);
        }
        var back = fittings.button(WORDS.text("views.back"), Shortcut.control(KeyEvent.VK_B), model::backToTheList);
        row.add(back);
        panel.add(row.component(), "wmin 0");
        panel.add(place, "wmin 0");
    }

    private static Shortcut key(int nth) {
        return Shortcut.control(KeyEvent.VK_1 + nth);
    }

    JComponent component() {
        return panel;
    }

    void show(OptionalInt side, FileModel open) {
        watch.close();
        watch = open.shown().watch(shown -> allow(side, open));
        place(side);
    }

    /** Somebody who is not on the disk yet has nothing but a file. */
    private void allow(OptionalInt side, FileModel open) {
        toTheFile.setEnabled(side.isPresent());
        for (var each = 0; each < toViews.size(); each++) {
            toViews.get(each).setEnabled(open.kept().isPresent() && !side.equals(OptionalInt.of(each)));
        }
    }

    private void place(OptionalInt side) {
        var next = side.isPresent() ? views.get(side.getAsInt()).component() : file.component();
        if (next.getParent() != place) {
            place.removeAll();
            SwingUtilities.updateComponentTreeUI(next); // the light may have changed while it was put away
            place.add(next, "growx, wmin 0");
            place.revalidate();
            place.repaint();
        }
    }

    /** Watches no more. */
    void forget() {
        watch.close();
    }

    void focus(OptionalInt side) {
        if (side.isPresent()) {
            views.get(side.getAsInt()).focus().run();
        } else {
            file.focus();
        }
    }
}
