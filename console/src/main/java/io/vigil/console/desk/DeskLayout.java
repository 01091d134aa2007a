package io.vigil.console.desk;

import io.vigil.console.desk.control.Fittings;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Where everything stands: head, video with its strip, side, foot. Every part has its own room; nothing overlaps. */
final class DeskLayout {
    private static final int NARROWEST_VIDEO_PIXELS = 480;

    private final JPanel root =
            Fittings.surface("ground", "insets 0, gap 0 1, fill, hidemode 3, wrap 1", "[grow, fill]");
    private final JPanel videoPlace = new JPanel(new BorderLayout());

    DeskLayout(
            JComponent strip,
            JComponent header,
            JComponent status,
            JComponent side,
            JComponent notices,
            JComponent foot) {
        root.setFocusable(true);
        videoPlace.setMinimumSize(new Dimension(NARROWEST_VIDEO_PIXELS, 0));
        videoPlace.setPreferredSize(new Dimension(NARROWEST_VIDEO_PIXELS, 0));
        var left = Fittings.group("insets 0, gap 0, fill, wrap 1", "[grow, fill]");
        left.add(videoPlace, "grow, push, hmin 0");
        left.add(status, "growx, wmin 0");
        var middle = Fittings.group(
                "insets 0, gap 0, fill",
                "[" + NARROWEST_VIDEO_PIXELS + "px:" + NARROWEST_VIDEO_PIXELS
                        + "px:, grow 100, fill][400px:520:58%, fill]");
        middle.add(left, "grow, push, wmin 0");
        middle.add(side, "growy, hmin 0, wmin 0");
        root.add(strip, "growx");
        root.add(header, "growx");
        root.add(middle, "grow, push, hmin 0");
        root.add(notices, "growx, gap 12 12 8 8");
        root.add(foot, "growx");
    }

    JComponent root() {
        return root;
    }

    void place(Component video) {
        videoPlace.removeAll();
        videoPlace.add(video, BorderLayout.CENTER);
        videoPlace.validate(); // a heavyweight that is added without it stays hidden
    }
}
