package io.vigil.console.desk.start;

import javax.swing.JFrame;

/** Says, once on a computer, that the browser for the video is being unpacked, and how far that is. Event dispatch thread only. */
public final class UnpackingWindow {
    private final UnpackingCard card = new UnpackingCard();
    private final JFrame frame = SmallWindow.around(card.component());

    /** The window, for tests and pictures. */
    public JFrame frame() {
        return frame;
    }

    /** Says how far it is: {@code share} of it is done, 0 to 1. */
    public void show(double share) {
        card.show(share);
    }

    public void dispose() {
        frame.dispose();
    }
}
