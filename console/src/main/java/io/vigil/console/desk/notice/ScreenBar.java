package io.vigil.console.desk.notice;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.words.Words;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JWindow;

/**
 * One alarm bar at the head of one screen, above every program there. It takes no key away from anybody: whoever types goes
 * on typing. A click brings the desk to the front. Event dispatch thread only.
 */
final class ScreenBar {
    private static final Words WORDS = Words.of(ScreenBar.class);

    private final GraphicsDevice device;
    private final JWindow window;
    private final JPanel panel = Fittings.surface("alarm", "insets 8 12 8 12, gap 0 2, fillx", "[grow]");
    private final JTextArea what = Fittings.prose("", "proseAlarmStrong");
    private final JTextArea next = Fittings.prose("", "proseAlarm");

    ScreenBar(GraphicsDevice device, JFrame desk) {
        this.device = device;
        window = new JWindow(device.getDefaultConfiguration());
        window.setType(Window.Type.POPUP); // X11's window managers keep any other below a program in full screen
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        var bring = Fittings.prose(WORDS.text("bar.bring"), "proseAlarm");
        panel.add(what, "growx, wmin 0, wrap");
        panel.add(next, "growx, wmin 0, wrap");
        panel.add(bring, "growx, wmin 0");
        window.setContentPane(panel);
        var click = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent press) {
                desk.setExtendedState(desk.getExtendedState() & ~JFrame.ICONIFIED);
                desk.toFront();
                desk.requestFocus();
            }
        };
        panel.addMouseListener(click);
        for (var part : panel.getComponents()) {
            part.addMouseListener(click);
        }
    }

    void show(StripModel.Shown shown) {
        what.setText(shown.what());
        next.setText(shown.next());
        panel.getAccessibleContext().setAccessibleName(shown.what() + " " + shown.next());
        var place = place();
        if (!place.equals(window.getBounds())) {
            window.setBounds(place);
            window.validate();
        }
        if (!window.isVisible()) {
            window.setVisible(true);
        }
        window.toFront(); // whatever came up over it since
    }

    /** As wide as the screen has room for windows, as high as the sentences need. */
    private Rectangle place() {
        var screen = device.getDefaultConfiguration();
        var taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        var bounds = screen.getBounds();
        var width = bounds.width - taken.left - taken.right;
        panel.setSize(width, Math.max(1, panel.getHeight()));
        panel.doLayout(); // sentences know how high they are once they know how wide
        return new Rectangle(bounds.x + taken.left, bounds.y + taken.top, width, panel.getPreferredSize().height);
    }

    void close() {
        window.dispose();
    }
}
