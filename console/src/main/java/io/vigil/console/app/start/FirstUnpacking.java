package io.vigil.console.app.start;

import io.vigil.console.desk.start.UnpackingWindow;
import io.vigil.console.video.Chromium;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.ChromiumOptions;
import java.util.function.DoubleConsumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Unpacks Chromium before the way in, with a window that says so. Whatever goes wrong, the way in follows: a client is held without
 * video rather than not at all, and the console says then why there is none.
 */
public final class FirstUnpacking {
    private static final Logger LOG = LoggerFactory.getLogger(FirstUnpacking.class);

    private FirstUnpacking() {}

    /** Returns at once when Chromium lies there already. After {@link Display#prepare}; not on the event dispatch thread. */
    public static void ifNeeded(ChromiumOptions chromium) {
        ifNeeded(chromium, new OnScreen());
    }

    static void ifNeeded(ChromiumOptions chromium, Progress progress) {
        if (!Chromium.isUnpacked(chromium)) {
            try {
                Chromium.unpack(chromium, progress);
            } catch (ChromiumNotStarted e) {
                LOG.warn("Chromium was not unpacked: {}", e.getMessage());
            } finally {
                progress.end();
            }
        }
    }

    /** Told how much is unpacked, then that it is over. */
    interface Progress extends DoubleConsumer {
        void end();
    }

    /** The window, made and moved where windows are. */
    private static final class OnScreen implements Progress {
        private @Nullable UnpackingWindow window;

        @Override
        public void accept(double share) {
            SwingUtilities.invokeLater(() -> {
                var open = window == null ? opened() : window;
                open.show(share);
            });
        }

        private UnpackingWindow opened() {
            var made = new UnpackingWindow();
            made.frame().setVisible(true);
            window = made;
            return made;
        }

        @Override
        public void end() {
            SwingUtilities.invokeLater(() -> {
                if (window != null) {
                    window.dispose();
                }
            });
        }
    }
}
