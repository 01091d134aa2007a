package io.vigil.console.video;

import io.vigil.console.call.media.MediaDevice;
import io.vigil.console.stage.Patience;
import io.vigil.console.video.message.FromPane;
import java.awt.Component;
import java.awt.Point;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/** A real pane in a real window, which remembers all it heard and runs scripts as if they were the page's own. */
public final class PaneOnStage implements AutoCloseable {
    /** A page as small as it can be; it repeats what it is told. */
    public static final String SMALL_PAGE = "io/vigil/console/video/pane/";

    private static final Duration LOADED = Duration.ofSeconds(20);
    private static final String ANSWER = "probe";

    private final Chromium chromium;
    private final VideoPane pane;
    private final JFrame frame;
    private final JButton button;
    private final List<FromPane> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger lost = new AtomicInteger();
    private volatile PaneListener also = new PaneListener() {
        @Override
        public void fromPane(FromPane message) {}

        @Override
        public void paneLost() {}
    };

    /** Opens it and returns when the page is ready. */
    public PaneOnStage(String pages) throws ChromiumNotStarted {
        this(pages, options());
    }

    /** The same with other options. */
    public PaneOnStage(String pages, ChromiumOptions options) throws ChromiumNotStarted {
        this(pages, Map.of(), options);
    }

    /** And with scripts that its page may load besides. */
    public PaneOnStage(String pages, Map<String, byte[]> besides, ChromiumOptions options) throws ChromiumNotStarted {
        this(pages, besides, Chromium.start(options, progress -> {}));
    }

    private PaneOnStage(String pages, Map<String, byte[]> besides, Chromium chromium) {
        this.chromium = chromium;
        this.button = inSwing(() -> new JButton("A button of the console"));
        this.frame = inSwing(() -> new JFrame("A stage for the pane"));
        this.pane = inSwing(() -> chromium.openPane(pages, besides, new PaneListener() {
            @Override
            public void fromPane(FromPane message) {
                heard.add(message);
                also.fromPane(message);
            }

            @Override
            public void paneLost() {
                lost.incrementAndGet();
                also.paneLost();
            }
        }));
        inSwing(() -> {
            frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
            frame.add(pane.component());
            frame.add(button, java.awt.BorderLayout.SOUTH);
            frame.setSize(900, 700);
            frame.setVisible(true);
            button.requestFocusInWindow();
            return frame;
        });
        Patience.until("the pane is ready", LOADED, () -> readies() > 0);
    }

    /** As a console has it on a machine without devices and network. */
    public static ChromiumOptions options() {
        return ChromiumOptions.in(cacheFolder())
                .with(ChromiumOptions.Extra.FAKE_DEVICES)
                .with(ChromiumOptions.Extra.LOOPBACK_CALLS)
                .with(ChromiumOptions.Extra.SPOKEN_ERRORS);
    }

    public static Path cacheFolder() {
        return Path.of(System.getProperty(
                "vigil.cache",
                Path.of(System.getProperty("user.home"), ".cache", "vigil").toString()));
    }

    public VideoPane pane() {
        return pane;
    }

    public Chromium chromium() {
        return chromium;
    }

    public JFrame frame() {
        return frame;
    }

    public JButton button() {
        return button;
    }

    /** Lets {@code listener} hear the pane too, from now on. */
    public void listen(PaneListener listener) {
        also = listener;
    }

    public List<FromPane> heard() {
        return heard;
    }

    public int lost() {
        return lost.get();
    }

    public long readies() {
        return heard.stream().filter(FromPane.Ready.class::isInstance).count();
    }

    /** The middle of the pane, on the screen. */
    public Point middle() {
        return inSwing(() -> {
            Component component = pane.component();
            var corner = component.getLocationOnScreen();
            corner.translate(component.getWidth() / 2, component.getHeight() / 2);
            return corner;
        });
    }

    public void run(String script) {
        pane.run(script);
    }

    /** Runs the body of an asynchronous function in the page and returns what it returns, as text. */
    public String ask(String body) {
        heard.clear();
        run("""
                (async () => { try { return String(await (async () => { %s })()); } catch (e) { return 'threw ' + e.name; } })()
                  .then(label => window.cefQuery({ request: JSON.stringify({ type: 'found',
                    cameras: [{ id: '%s', label }], microphones: [] }), onSuccess() {}, onFailure() {} }));
                """.formatted(body, ANSWER));
        Patience.until("the page answers", LOADED, () -> answer().isPresent(), () -> body);
        return answer().orElseThrow();
    }

    private Optional<String> answer() {
        return heard.stream()
                .flatMap(message -> message instanceof FromPane.Found found
                        ? found.devices().cameras().stream()
                        : java.util.stream.Stream.empty())
                .filter(device -> device.id().equals(ANSWER))
                .map(MediaDevice::label)
                .findFirst();
    }

    /** Does {@code work} on the event dispatch thread. */
    public static <T> T inSwing(Callable<T> work) {
        try {
            var task = new FutureTask<>(work);
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        inSwing(() -> {
            frame.dispose();
            return frame;
        });
    }
}
