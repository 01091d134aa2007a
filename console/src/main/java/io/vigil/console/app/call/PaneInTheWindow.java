package io.vigil.console.app.call;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.video.Chromium;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.VideoPane;
import io.vigil.console.video.message.ToPane;
import io.vigil.console.words.Notice;
import io.vigil.signaling.web.JitsiLibrary;
import java.awt.Component;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded Chromium beside everything else, and puts its pane into the window when it is there. */
public final class PaneInTheWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PaneInTheWindow.class);
    /** A Chromium that is being unpacked is waited for, so that it can be ended. */
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(40);

    private final ConsoleOptions options;
    private final JitsiLibrary library;
    private final CallRoom call;
    private final Consumer<Notice> notices;
    private final AtomicReference<@Nullable Chromium> chromium = new AtomicReference<>();
    private volatile @Nullable Thread starting;

    /** @param library the build of lib-jitsi-meet that both ends run, where calls are conferences */
    public PaneInTheWindow(ConsoleOptions options, JitsiLibrary library, CallRoom call, Consumer<Notice> notices) {
        this.options = options;
        this.library = library;
        this.call = call;
        this.notices = notices;
    }

    /**
     * Returns at once; a Chromium that does not start is said.
     *
     * @param place puts the pane into the window; called on the event dispatch thread
     */
    public void start(Consumer<Component> place) {
        var thread = new Thread(() -> begin(place), "vigil-video-start");
        thread.setDaemon(true);
        thread.start();
        starting = thread;
    }

    private void begin(Consumer<Component> place) {
        try {
            var started = Chromium.start(options.chromium().reaching(hosts()), progress -> {});
            chromium.set(started);
            SwingUtilities.invokeLater(() -> {
                VideoPane opened = started.openPane(VideoPane.PAGES, scripts(), call);
                place.accept(opened.component());
                if (isConference()) {
                    opened.send(new ToPane.Library(library.integrity()));
                }
                call.paneOpened(opened);
            });
        } catch (ChromiumNotStarted e) {
            LOG.warn("Chromium did not start: {}", e.getMessage());
            notices.accept(AppNotices.noChromium());
        }
    }

    private boolean isConference() {
        return options.practice().engine() == Engine.JITSI;
    }

    /** What the pane's page loads when a call asks for it. */
    private Map<String, byte[]> scripts() {
        return isConference() ? Map.of(library.path(), library.script()) : Map.of();
    }

    /** Whom a call may look up. */
    private List<String> hosts() {
        return Stream.concat(
                        options.server().map(it -> it.address().getHost()).stream(),
                        options.practice().deployment().map(it -> it.service().host()).stream())
                .distinct()
                .toList();
    }

    /** The embedded Chromium, once it is there. */
    public Optional<Chromium> chromium() {
        return Optional.ofNullable(chromium.get());
    }

    @Override
    public void close() {
        var thread = starting;
        if (thread != null) {
            try {
                thread.join(STARTS_WITHIN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        chromium().ifPresent(Chromium::close);
    }
}
