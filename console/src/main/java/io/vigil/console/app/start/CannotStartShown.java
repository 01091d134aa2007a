package io.vigil.console.app.start;

import io.vigil.console.desk.start.CannotStartWindow;
import io.vigil.console.words.Notice;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;

/** Says why Vigil does not start: at the terminal, and in a window where there is a display. */
public final class CannotStartShown {
    private CannotStartShown() {}

    /** Returns when it has been read. Not on the event dispatch thread. */
    public static void await(Notice notice) throws InterruptedException {
        System.err.println(notice.what() + "\n" + notice.meaning() + "\n" + notice.next());
        if (!Display.isThere()) {
            return;
        }
        var read = new CountDownLatch(1);
        Display.prepare();
        SwingUtilities.invokeLater(() -> new CannotStartWindow(notice, read::countDown).show());
        read.await();
    }
}
