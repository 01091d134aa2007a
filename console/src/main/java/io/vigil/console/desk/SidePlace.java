package io.vigil.console.desk;

import io.vigil.console.desk.call.door.CheckModel;
import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * The place beside the video. What is opened (help, the question before the end, the choice of devices) takes the place
 * of the day until it is closed; it never lies over the video.
 */
final class SidePlace {
    private final Column column = new Column();
    private final List<JComponent> always = new ArrayList<>();
    private final JPanel panel = Fittings.group("insets 0, gap 0, fill, wrap 1, hidemode 3", "[grow, fill]");
    private JComponent day;
    private Optional<JComponent> foot = Optional.empty();
    private List<JComponent> shown = List.of();
    private final List<JComponent> opened = new ArrayList<>();
    private Runnable turned = () -> {};

    /** The place with what always stands above everything, the cards about the guest, and the day below. */
    SidePlace(JComponent always, JComponent day) {
        this.always.add(always);
        this.day = day;
        panel.add(column.component(), "grow, push, hmin 0, wmin 0");
        draw();
    }

    /** From now on this stands above even what always stands there. */
    void standAbove(JComponent card) {
        always.add(0, card);
        draw();
    }

    /** From now on {@code does} is run when something else is on top. */
    void whenTurned(Runnable does) {
        turned = does;
    }

    JComponent component() {
        return panel;
    }

    /** Puts the day there, with what stands still below it. */
    void day(JComponent next, Optional<JComponent> below) {
        day = next;
        if (!foot.equals(below)) {
            foot.ifPresent(panel::remove);
            below.ifPresent(component -> panel.add(component, "growx, wmin 0"));
            foot = below;
            panel.revalidate();
        }
        draw();
    }

    void open(JComponent card) {
        opened.remove(card);
        opened.add(card);
        draw();
        column.toTop();
    }

    void close() {
        if (!opened.isEmpty()) {
            opened.remove(opened.size() - 1);
            draw();
        }
    }

    /** Closes this, wherever it lies. */
    void forget(JComponent card) {
        opened.remove(card);
        draw();
    }

    /** Closes everything that lies over the day. */
    void toTheDay() {
        opened.clear();
        draw();
    }

    void pageDown() {
        column.page(Column.Direction.DOWN);
    }

    void pageUp() {
        column.page(Column.Direction.UP);
    }

    void bringUp(JComponent part) {
        column.bringUp(part);
    }

    void toTop() {
        column.toTop();
    }

    CheckModel.Beside beside() {
        return opened.isEmpty() ? CheckModel.Beside.THE_DAY : CheckModel.Beside.SOMETHING_OPENED;
    }

    boolean isOpen(JComponent card) {
        return opened.contains(card);
    }

    /** Whether {@code card} is what is seen, with nothing opened over it. */
    boolean isOnTop(JComponent card) {
        return !opened.isEmpty() && opened.get(opened.size() - 1).equals(card);
    }

    private void draw() {
        var top = opened.isEmpty() ? day : opened.get(opened.size() - 1);
        foot.ifPresent(component -> component.setVisible(opened.isEmpty()));
        var next = new ArrayList<>(always);
        next.add(top);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        column.clear();
        next.forEach(component -> {
            SwingUtilities.updateComponentTreeUI(component); // the light may have changed while it was put away
            column.add(component);
        });
        column.redraw();
        turned.run();
    }
}
