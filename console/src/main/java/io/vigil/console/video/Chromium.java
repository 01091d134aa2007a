package io.vigil.console.video;

import io.vigil.console.video.StartProgress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javax.swing.SwingUtilities;
import me.friwi.jcefmaven.CefAppBuilder;
import me.friwi.jcefmaven.CefInitializationException;
import me.friwi.jcefmaven.MavenCefAppHandlerAdapter;
import me.friwi.jcefmaven.UnsupportedPlatformException;
import org.cef.CefApp;
import org.cef.CefApp.CefAppState;
import org.cef.CefClient;
import org.cef.CefSettings.LogSeverity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded Chromium: started once in the life of a process, with an empty profile that is deleted afterwards, and
 * told to speak to nobody.
 */
public final class Chromium implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    private static final long START_SECONDS = 30;
    private static final Duration PANE_ENDS = Duration.ofSeconds(3);
    private static final Duration CHROMIUM_ENDS = Duration.ofSeconds(5);
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private final ChromiumOptions options;
    private final CefApp app;
    private final ChromiumProcesses processes;
    private final ProfileFolder profile;
    private final Life life;
    private final List<VideoPane> panes = new CopyOnWriteArrayList<>();

    private Chromium(
            ChromiumOptions options, CefApp app, ChromiumProcesses processes, ProfileFolder profile, Life life) {
        this.options = options;
        this.app = app;
        this.processes = processes;
        this.profile = profile;
        this.life = life;
    }

    /**
     * Unpacks Chromium if need be (seconds, once on a computer) and starts it (about a second). Never on the event
     * dispatch thread, which must be free meanwhile.
     *
     * @param progress called on several threads
     * @throws IllegalStateException if it was started before in this process, or on the event dispatch thread
     */
    public static Chromium start(ChromiumOptions options, Consumer<StartProgress> progress) throws ChromiumNotStarted {
        if (SwingUtilities.isEventDispatchThread()) {
            throw new IllegalStateException("Chromium is not started on the event dispatch thread");
        }
        if (!STARTED.compareAndSet(false, true)) {
            throw new IllegalStateException("Chromium can be started once in a process");
        }
        var natives = unpack(options, share -> progress.accept(new StartProgress(Step.UNPACKING, share)));
        progress.accept(new StartProgress(Step.STARTING, 0));
        try {
            var profile = ProfileFolder.create(options.cacheFolder().toAbsolutePath());
            var builder = new CefAppBuilder();
            builder.setInstallDir(natives.toFile());
            builder.setSkipInstallation(true);
            builder.setMirrors(List.of());
            builder.setProgressHandler((step, unknown) -> {});
            builder.addJcefArgs(ChromiumArguments.of(options).toArray(String[]::new));
            var settings = builder.getCefSettings();
            settings.windowless_rendering_enabled = false;
            settings.root_cache_path = profile.path().toString();
            settings.persist_session_cookies = false;
            settings.log_severity = LogSeverity.LOGSEVERITY_DISABLE;
            var life = new Life(profile);
            builder.setAppHandler(life);
            Runtime.getRuntime().addShutdownHook(new Thread(life::clearAway, "vigil-chromium-clears-away"));
            var app = life.start(builder);
            progress.accept(new StartProgress(Step.STARTED, 1));
            return new Chromium(options, app, new ChromiumProcesses(natives), profile, life);
        } catch (IOException e) {
            throw new ChromiumNotStarted("no folder for Chromium's profile in " + options.cacheFolder(), e);
        }
    }

    /** Whether Chromium can be started without being unpacked before. */
    public static boolean isUnpacked(ChromiumOptions options) {
        return options.unpacked().isPresent()
                || NativesFolder.isThere(options.cacheFolder().toAbsolutePath());
    }

    /**
     * Unpacks Chromium if need be: seconds, once on a computer. Never on the event dispatch thread.
     *
     * @param share told how much is done, 0 to 1, estimated; on another thread
     * @return where it lies
     */
    public static Path unpack(ChromiumOptions options, DoubleConsumer share) throws ChromiumNotStarted {
        if (options.unpacked().isPresent()) {
            return options.unpacked().get().toAbsolutePath();
        }
        share.accept(0);
        return NativesFolder.unpack(options.cacheFolder().toAbsolutePath(), share);
    }

    /**
     * Opens a pane with the page that lies in {@code pages}, a folder of the class path that ends in a slash. On the
     * event dispatch thread. The page is loaded when its component is first shown.
     */
    public VideoPane openPane(String pages, PaneListener listener) {
        return openPane(pages, Map.of(), listener);
    }

    /** The same, with scripts besides that its page may load, by their path from {@code /} on. */
    public VideoPane openPane(String pages, Map<String, byte[]> besides, PaneListener listener) {
        var pane = new VideoPane(app.createClient(), processes, new PageFiles(pages, besides), listener, options);
        panes.add(pane);
        return pane;
    }

    /** The version, as the browser names itself. */
    public String version() {
        var version = app.getVersion();
        return version.CHROME_VERSION_MAJOR + "." + version.CHROME_VERSION_MINOR + "." + version.CHROME_VERSION_BUILD
                + "." + version.CHROME_VERSION_PATCH;
    }

    /** The processes of this Chromium: for tests that end one, and for a page that hangs. */
    public ChromiumProcesses processes() {
        return processes;
    }

    /**
     * Ends Chromium with all its panes and deletes its profile: half a second, 8 s at most. Not on the event dispatch
     * thread, and before the window with the pane is disposed of: otherwise Chromium may wait for ever for a window
     * that is gone.
     */
    @Override
    public void close() {
        SwingUtilities.invokeLater(() -> panes.forEach(VideoPane::close));
        try {
            for (var pane : panes) {
                if (!pane.awaitEnd(PANE_ENDS)) {
                    LOG.warn("a pane did not end within {} s", PANE_ENDS.toSeconds());
                }
            }
            SwingUtilities.invokeLater(app::dispose);
            if (!life.awaitEnd(CHROMIUM_ENDS)) {
                LOG.warn("Chromium did not end within {} s; it goes with this process", CHROMIUM_ENDS.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        profile.delete();
    }

    /** Follows Chromium from its start to its end. */
    private static final class Life extends MavenCefAppHandlerAdapter {
        private final ProfileFolder profile;
        private final CompletableFuture<CefApp> started = new CompletableFuture<>();
        private final CompletableFuture<CefApp> settled = new CompletableFuture<>();
        private final CountDownLatch ended = new CountDownLatch(1);

        Life(ProfileFolder profile) {
            this.profile = profile;
        }

        /** A start that fails may hang, so it is tried on a thread that can be left behind. */
        CefApp start(CefAppBuilder builder) throws ChromiumNotStarted {
            var thread = new Thread(() -> build(builder), "vigil-chromium-start");
            thread.setDaemon(true);
            thread.start();
            try {
                var app = started.get(START_SECONDS, TimeUnit.SECONDS);
                settled.get(START_SECONDS, TimeUnit.SECONDS);
                return app;
            } catch (ExecutionException e) {
                throw new ChromiumNotStarted("Chromium did not start", e.getCause() == null ? e : e.getCause());
            } catch (TimeoutException e) {
                throw new ChromiumNotStarted("Chromium did not start within " + START_SECONDS + " s", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ChromiumNotStarted("interrupted while Chromium started", e);
            }
        }

        private void build(CefAppBuilder builder) {
            try {
                var app = builder.build();
                CefClient first = app.createClient(); // the first client makes it start
                first.dispose();
                started.complete(app);
            } catch (IOException | UnsupportedPlatformException | CefInitializationException e) {
                started.completeExceptionally(e);
            } catch (IllegalStateException | UnsatisfiedLinkError e) { // its state went to failed in between
                started.completeExceptionally(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void stateHasChanged(CefAppState state) {
            if (state == CefAppState.INITIALIZATION_FAILED) {
                started.completeExceptionally(new IOException("initialization failed"));
                settled.completeExceptionally(new IOException("initialization failed"));
            }
            if (state == CefAppState.TERMINATED) {
                ended.countDown();
            }
        }

        @Override
        public void onContextInitialized() {
            ContentSettings.apply();
            var unused = started.thenAccept(settled::complete);
        }

        boolean awaitEnd(Duration limit) throws InterruptedException {
            return ended.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        void clearAway() {
            profile.delete();
        }
    }
}
