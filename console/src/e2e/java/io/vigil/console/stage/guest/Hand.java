package io.vigil.console.stage.guest;

import io.vigil.console.stage.Patience;
import java.awt.Point;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A hand on a telephone's screen: real touches, from which Chromium makes pointer events, gestures and what it takes back
 * of them.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/tot/Input/#method-dispatchTouchEvent">touches</a>
 */
public final class Hand {
    private static final int LEFT = 195;
    private static final int TOP = 420;
    private static final int FAR_PIXELS = 200;
    /** Pixels in a second. */
    private static final int FAST = 2_000;

    private static final int BRUSH_MILLIS = 80;

    private final GuestBrowser guest;

    private Hand(GuestBrowser guest) {
        this.guest = guest;
    }

    /** The browser becomes one with a touch screen. */
    public static Hand on(GuestBrowser guest) {
        guest.driver()
                .executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", true, "maxTouchPoints", 5));
        return new Hand(guest);
    }

    /** One finger, down and up. */
    public void brushes() {
        gesture("Input.synthesizeTapGesture", Map.of("duration", BRUSH_MILLIS));
    }

    /** One finger, for as long. */
    public void holds(Duration held) {
        touch("touchStart", finger(LEFT, TOP));
        Patience.settled(held);
        touch("touchEnd");
    }

    /** One finger is drawn over the page, as one scrolls. */
    public void scrolls() {
        gesture("Input.synthesizeScrollGesture", Map.of("yDistance", -FAR_PIXELS, "speed", FAST));
    }

    /** Two fingers go apart, as one enlarges. */
    public void pinches() {
        gesture("Input.synthesizePinchGesture", Map.of("scaleFactor", 2, "relativeSpeed", FAST));
    }

    /** In the browser's own time, whatever the story's machine does meanwhile: a slow finger would be a held one. */
    private void gesture(String which, Map<String, Object> how) {
        var all = new HashMap<>(how);
        all.put("x", LEFT);
        all.put("y", TOP);
        all.put("gestureSourceType", "touch");
        guest.driver().executeCdpCommand(which, all);
    }

    private static Point finger(int x, int y) {
        return new Point(x, y);
    }

    private void touch(String what, Point... fingers) {
        var touches = IntStream.range(0, fingers.length)
                .mapToObj(id -> Map.of("x", fingers[id].x, "y", fingers[id].y, "id", id))
                .toList();
        guest.driver().executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", what, "touchPoints", touches));
    }
}
