package io.vigil.console.desk.help;

import io.vigil.console.escalation.TelephoneUri;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands numbers to the computer's own telephone, where there is one. It never knows whether a call was made, and says so.
 * Programs are asked on threads of their own, each for {@value #SECONDS} seconds at most: nothing waits for them.
 */
public final class DialOut {
    /** Whether this computer has a program for telephone numbers. */
    enum Handler {
        NONE,
        THERE
    }

    private static final Words WORDS = Words.of(DialOut.class);
    private static final int SECONDS = 5;
    private static final int LONGEST_NAME = 1024;
    private static final String QUESTION = "x-scheme-handler/tel";

    private final Consumer<Notice> notices;
    private final Map<String, String> environment;
    private final boolean isLinux;

    /** @param notices is told what came of it, from any thread */
    public DialOut(Consumer<Notice> notices) {
        this(notices, Map.of());
    }

    /** @param environment what the programs are told beside the console's own surroundings */
    DialOut(Consumer<Notice> notices, Map<String, String> environment) {
        this.notices = notices;
        this.environment = Map.copyOf(environment);
        this.isLinux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /**
     * Finds out whether there is a handler.
     *
     * @param found is told, from another thread
     */
    void look(Consumer<Handler> found) {
        start("vigil-telephone-look", () -> found.accept(handler()), () -> found.accept(Handler.NONE));
    }

    /** Hands {@code number} over. A failure is told in words. */
    void dial(TelephoneUri number) {
        start("vigil-telephone", () -> handOver(number), () -> notices.accept(WORDS.notice("dial.failed")));
    }

    private static void start(String name, Runnable does, Runnable otherwise) {
        var thread = new Thread(does, name);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, wrong) -> otherwise.run());
        thread.start();
    }

    private Handler handler() {
        if (!isLinux) {
            return browses() ? Handler.THERE : Handler.NONE;
        }
        try {
            var asked = process(List.of("xdg-mime", "query", "default", QUESTION))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!asked.waitFor(SECONDS, TimeUnit.SECONDS)) {
                asked.destroyForcibly();
                return Handler.NONE;
            }
            var name = new String(asked.getInputStream().readNBytes(LONGEST_NAME), StandardCharsets.UTF_8);
            return asked.exitValue() == 0 && name.strip().endsWith(".desktop") ? Handler.THERE : Handler.NONE;
        } catch (IOException e) { // a desktop without xdg-utils has no handler that could be asked for
            return Handler.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Handler.NONE;
        }
    }

    private static boolean browses() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
    }

    private void handOver(TelephoneUri number) {
        try {
            if (isLinux) {
                open(number);
            } else {
                Desktop.getDesktop().browse(URI.create(number.uri()));
            }
            notices.accept(WORDS.notice("dial.handed", number.shown()));
        } catch (IOException e) { // the message may hold the number: it is not kept
            notices.accept(WORDS.notice("dial.failed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A telephone that was started by this may run on: it is left alone, and has taken the number. */
    private void open(TelephoneUri number) throws IOException, InterruptedException {
        var opening = process(List.of("xdg-open", number.uri()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (opening.waitFor(SECONDS, TimeUnit.SECONDS) && opening.exitValue() != 0) {
            throw new IOException("xdg-open ended with " + opening.exitValue());
        }
    }

    private ProcessBuilder process(List<String> command) {
        var process = new ProcessBuilder(command);
        process.environment().putAll(environment);
        return process;
    }
}
