package io.vigil.console.desk;

import io.vigil.console.desk.control.Column;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/**
 * The place beside the video. What is opened (help, the question before the end, the choice of devices) takes the place
 * of the day until it is closed; it never lies over the video.
 */
final class SidePlace {
    private final Column column = new Column();
    private final JComponent always;
    private JComponent day;
    private List<JComponent> shown = List.of();
    private final List<JComponent> opened = new ArrayList<>();

    /** The place with what always stands above everything, the cards about the guest, and the day below. */
    SidePlace(JComponent always, JComponent day) {
        this.always = always;
        this.day = day;
        draw();
    }

    JComponent component() {
        return column.component();
    }

    void day(JComponent next) {
        day = next;
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

    boolean isOpen(JComponent card) {
        return opened.contains(card);
    }

    private void draw() {
        var top = opened.isEmpty() ? day : opened.get(opened.size() - 1);
        var next = List.of(always, top);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        column.clear();
        next.forEach(column::add);
        column.redraw();
    }
}
