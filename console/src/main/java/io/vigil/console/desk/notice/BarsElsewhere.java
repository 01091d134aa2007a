package io.vigil.console.desk.notice;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.JFrame;

/**
 * The alarm where the desk's own strip cannot be seen: on every other screen, and on the desk's too while another program
 * has the keyboard and may lie over it. Event dispatch thread only.
 */
public final class BarsElsewhere {
    private final JFrame desk;
    private final Map<GraphicsDevice, ScreenBar> bars = new HashMap<>();

    public BarsElsewhere(JFrame desk) {
        this.desk = desk;
    }

    /** Shows what the strip says, as long as that is an alarm; a screen that was plugged in meanwhile has it too. */
    public void show(StripModel.Shown shown) {
        var wanted = shown.strip() == StripModel.Strip.ALARM && desk.isVisible() ? unseen() : List.<GraphicsDevice>of();
        for (var device : List.copyOf(bars.keySet())) {
            if (!wanted.contains(device)) {
                Objects.requireNonNull(bars.remove(device)).close();
            }
        }
        for (var device : wanted) {
            bars.computeIfAbsent(device, one -> new ScreenBar(one, desk)).show(shown);
        }
    }

    /** Takes every bar off. */
    public void close() {
        bars.values().forEach(ScreenBar::close);
        bars.clear();
    }

    private List<GraphicsDevice> unseen() {
        var inFront = KeyboardFocusManager.getCurrentKeyboardFocusManager().getActiveWindow() != null;
        var desks = desk.getGraphicsConfiguration().getDevice();
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices())
                .filter(device -> isMissed(inFront, device.equals(desks)))
                .toList();
    }

    /**
     * Whether what the desk shows would be missed on a screen.
     *
     * @param inFront the desk has the keyboard
     * @param desksOwn it stands on that screen
     */
    static boolean isMissed(boolean inFront, boolean desksOwn) {
        return !inFront || !desksOwn;
    }
}
