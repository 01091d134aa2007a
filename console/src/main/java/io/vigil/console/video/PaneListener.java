package io.vigil.console.video;

import io.vigil.console.video.message.FromPane;

/** Hears the pane. Both are called on the pane's own thread, one after the other; they may block it for a moment. */
public interface PaneListener {
    /** The page said something. {@link FromPane.Ready} comes after every load of the page. */
    void fromPane(FromPane message);

    /** The page is gone, with its call; it is being loaded anew and will be ready again. */
    void paneLost();
}
