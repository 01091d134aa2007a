package io.vigil.console.video;

import io.vigil.console.video.ChromiumOptions.Extra;
import io.vigil.console.video.message.BadMessage;
import io.vigil.console.video.message.FromPane;
import io.vigil.console.video.message.PaneReader;
import io.vigil.console.video.message.PaneWriter;
import io.vigil.console.video.message.ToPane;
import java.awt.Component;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.cef.CefClient;
import org.cef.CefSettings.LogSeverity;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.browser.CefMessageRouter;
import org.cef.callback.CefQueryCallback;
import org.cef.handler.CefDisplayHandlerAdapter;
import org.cef.handler.CefMessageRouterHandlerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pane in which the call is seen: one page of ours in a window of Chromium, which says and hears typed messages and
 * can do nothing else. If its process dies or hangs, it is loaded anew and told again what stood.
 */
public final class VideoPane {
    /** Where the console's own page lies on the class path. */
    public static final String PAGES = "io/vigil/signaling/web/pages/pane/";

    /** A page that was told to load anew and is not ready after so long hangs; its process is ended. */
    static final Duration HANGS_AFTER = Duration.ofSeconds(4);

    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(VideoPane.class);

    private final CefClient client;
    private final CefBrowser browser;
    private final ChromiumProcesses processes;
    private final PaneListener listener;
    private final PaneThread thread = new PaneThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Thread closer;
    private final AtomicLong refused = new AtomicLong();

    // On the pane's thread alone:
    private final Map<Class<?>, ToPane> standing = new LinkedHashMap<>();
    private boolean ready;
    private int loads;
    private Duration pause = SHORTEST_PAUSE;

    VideoPane(
            CefClient client,
            ChromiumProcesses processes,
            PageFiles files,
            PaneListener listener,
            ChromiumOptions options) {
        this.client = client;
        this.processes = processes;
        this.listener = listener;
        LockDown.on(client);
        client.addLifeSpanHandler(new LockDown.NoPopups() {
            @Override
            public void onBeforeClose(CefBrowser closing) {
                closer = Thread.currentThread();
                ended.countDown();
            }
        });
        client.addFocusHandler(new KeysStayWithSwing());
        client.addDisplayHandler(new Complaints(options.has(Extra.SPOKEN_ERRORS)));
        client.addRequestHandler(new LockDown.Requests(files) {
            @Override
            public void onRenderProcessTerminated(
                    CefBrowser dead, TerminationStatus status, int code, String description) {
                LOG.warn("the pane's process ended: {} {}", status, code);
                thread.run(VideoPane.this::died);
            }
        });
        client.addMessageRouter(CefMessageRouter.create(new Bridge()));
        this.browser = client.createBrowser(PageFiles.START, false, false);
        browser.getUIComponent().setFocusable(false);
    }

    /** What is put into the window. It shows the page as soon as it is on the screen. */
    public Component component() {
        return browser.getUIComponent();
    }

    /**
     * Says {@code message} to the page. What stands (devices, microphone, camera, look, library, say, stale) is remembered and
     * said again after every load; what belongs to a call is dropped while no page is ready. On any thread, at once.
     */
    public void send(ToPane message) {
        thread.run(() -> {
            if (isStanding(message)) {
                standing.put(message.getClass(), message);
            }
            if (ready) {
                say(message);
            }
        });
    }

    /** Loads the page anew; one that hangs is ended first. Then {@link FromPane.Ready} comes again. On any thread. */
    public void reload() {
        thread.run(this::loadAnew);
    }

    /** How many messages of the page were refused because they were not in the contract. */
    public long refused() {
        return refused.get();
    }

    /** Takes the page away; nothing is heard afterwards. On the event dispatch thread; {@link #awaitEnd} waits. */
    void close() {
        thread.close();
        client.dispose();
    }

    /**
     * Whether the page was gone within {@code limit}. Never on the event dispatch thread. Chromium's thread has left its
     * own clearing up then: it holds a lock there that the end of Chromium, which holds another, would wait for.
     */
    boolean awaitEnd(Duration limit) throws InterruptedException {
        var latest = System.nanoTime() + limit.toNanos();
        if (!ended.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        while (isClearingUp()) {
            if (System.nanoTime() > latest) {
                return false;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return true;
    }

    private boolean isClearingUp() {
        var thread = closer;
        return thread != null
                && Arrays.stream(thread.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals("onBeforeClose"));
    }

    private void say(ToPane message) {
        run("window.vigilPane.receive(" + PaneWriter.write(message) + ")");
    }

    /** Runs {@code script} in the page, as if it were its own. */
    void run(String script) {
        browser.executeJavaScript(script, PageFiles.START, 1);
    }

    private void heard(FromPane message) {
        if (message instanceof FromPane.Ready) {
            ready = true;
            pause = SHORTEST_PAUSE;
            sayWhatStands();
        }
        listener.fromPane(message);
    }

    /** The devices come last: a microphone that is muted must be so when it is taken. */
    private void sayWhatStands() {
        var devices = standing.get(ToPane.Devices.class);
        standing.values().stream().filter(message -> !message.equals(devices)).forEach(this::say);
        if (devices != null) {
            say(devices);
        }
    }

    private void died() {
        ready = false;
        listener.paneLost();
        thread.runAfter(pause, this::loadAnew);
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private void loadAnew() {
        ready = false;
        loads++;
        browser.loadURL(PageFiles.START);
        var load = loads;
        thread.runAfter(HANGS_AFTER, () -> endIfHanging(load));
    }

    private void endIfHanging(int load) {
        if (load == loads && !ready) {
            LOG.warn("the pane's page hangs");
            processes.renderers().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static boolean isStanding(ToPane message) {
        return message instanceof ToPane.Devices
                || message instanceof ToPane.Microphone
                || message instanceof ToPane.Camera
                || message instanceof ToPane.Look
                || message instanceof ToPane.Library
                || message instanceof ToPane.Say
                || message instanceof ToPane.Stale;
    }

    /** What the page says, taken from Chromium's thread to the pane's. */
    private final class Bridge extends CefMessageRouterHandlerAdapter {
        @Override
        public boolean onQuery(
                CefBrowser from,
                CefFrame frame,
                long id,
                String request,
                boolean persistent,
                CefQueryCallback callback) {
            if (!frame.isMain() || !PageFiles.isThePage(frame.getURL())) {
                return false;
            }
            try {
                PaneReader.read(request).ifPresent(message -> thread.run(() -> heard(message)));
                callback.success("");
            } catch (BadMessage e) { // the page's mistake; the call goes on
                LOG.warn("refused what the pane said: {} ({} so far)", e.getMessage(), refused.incrementAndGet());
                callback.failure(0, e.getMessage());
            }
            return true;
        }
    }

    /** Mistakes of the page's scripts. What they quote may hold an address of the client. */
    private static final class Complaints extends CefDisplayHandlerAdapter {
        private final boolean inFull;

        Complaints(boolean inFull) {
            this.inFull = inFull;
        }

        @Override
        public boolean onConsoleMessage(
                CefBrowser browser, LogSeverity level, String message, String source, int line) {
            if (level == LogSeverity.LOGSEVERITY_ERROR || inFull) {
                LOG.warn("the pane's script at {}:{} {}", source, line, inFull ? message : "");
            }
            return true;
        }
    }
}
