package io.vigil.console.desk;

import io.vigil.console.desk.control.Column;
import io.vigil.console.desk.control.Fittings;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Where everything stands: head, video with its strip, side, foot. Every part has its own room; nothing overlaps. */
final class DeskLayout {
    private static final int NARROWEST_VIDEO_PIXELS = 480;
    /** So much of the height is the video's, however much is said below it and in whatever letters: that scrolls. */
    private static final String LOWEST_VIDEO = "max(120px,45%)";

    private static final int NARROWEST_SIDE_PIXELS = 400;
    private static final String SIDE_IN_GENERAL = "[" + NARROWEST_SIDE_PIXELS + "px:520:58%, fill]";
    private static final String VIDEO_IN_GENERAL =
            "[" + NARROWEST_VIDEO_PIXELS + "px:" + NARROWEST_VIDEO_PIXELS + "px:, grow 100, fill]";
    private static final String VIDEO_BESIDE_HELP = "[" + NARROWEST_VIDEO_PIXELS + "px:38%:, fill]";
    private static final String VIDEO_BEFORE_A_SESSION = "[" + NARROWEST_VIDEO_PIXELS + "px:42%:, fill]";
    private static final String SIDE_WITH_THE_REST = "[" + NARROWEST_SIDE_PIXELS + "px::, grow 100, fill]";

    /** How the window is shared between video and side. */
    enum Shares {
        /** The video has what the side does not need. */
        IN_GENERAL(VIDEO_IN_GENERAL + SIDE_IN_GENERAL),
        /** Nobody is in the video: most is the side's, for files, maps and plots. */
        BEFORE_A_SESSION(VIDEO_BEFORE_A_SESSION + SIDE_WITH_THE_REST),
        /** Ladder and card stand beside each other; the video keeps its own place, narrower. */
        WITH_HELP(VIDEO_BESIDE_HELP + SIDE_WITH_THE_REST);

        private final String columns;

        Shares(String columns) {
            this.columns = columns;
        }
    }

    private final JPanel root =
            Fittings.surface("ground", "insets 0, gap 0 1, fill, hidemode 3, wrap 1", "[grow, fill]");
    private final JPanel videoPlace = new JPanel(new BorderLayout());
    private final MigLayout shared = new MigLayout("insets 0, gap 0, fill", Shares.IN_GENERAL.columns);
    private final JPanel middle = new JPanel(shared);
    private Shares shares = Shares.IN_GENERAL;

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
        left.add(videoPlace, "grow, push, hmin " + LOWEST_VIDEO);
        left.add(scrolling(status, left), "growx, wmin 0, hmin 0, shrinky 200");
        middle.setOpaque(false);
        middle.add(left, "grow, push, wmin 0");
        middle.add(side, "growy, hmin 0, wmin 0");
        root.add(strip, "growx");
        root.add(header, "growx");
        root.add(middle, "grow, push, hmin 0");
        root.add(notices, "growx, gap 12 12 8 8");
        root.add(foot, "growx");
    }

    /** Where letters are large and the window is low, the state of the call scrolls rather than hide the video. */
    private static JComponent scrolling(JComponent status, JComponent around) {
        var column = Column.flush();
        column.add(status);
        column.page().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(
                    ComponentEvent event) { // a column is a root of its own: the window's has to be told
                around.revalidate();
            }
        });
        return column.component();
    }

    JComponent root() {
        return root;
    }

    void share(Shares wanted) {
        if (shares != wanted) {
            shares = wanted;
            shared.setColumnConstraints(wanted.columns);
            middle.revalidate();
        }
    }

    void place(Component video) {
        videoPlace.removeAll();
        videoPlace.add(video, BorderLayout.CENTER);
        videoPlace.validate(); // a heavyweight that is added without it stays hidden
    }
}
