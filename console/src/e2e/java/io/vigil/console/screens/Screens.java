package io.vigil.console.screens;

import io.vigil.console.screens.Picture.Screen;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Draws every view of the window: {@code [--out DIR] [--only NAME]}. Ends with 0 when every picture was drawn, with 1 when one
 * was not or time ran out, with 2 when it was asked wrongly or no window can be opened.
 */
public final class Screens {
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Path out;
    private final Optional<String> only;

    private Screens(Path out, Optional<String> only) {
        this.out = out;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        var asked = asked(arguments);
        if (asked.isEmpty() || GraphicsEnvironment.isHeadless()) {
            System.err.println(
                    "./run screens [--out DIR] [--only NAME]: draws every view of the window; it needs a display.");
            System.exit(WRONG_USE);
        }
        endInTime();
        System.exit(asked.get().draw() ? 0 : FAILED);
    }

    private static Optional<Screens> asked(String[] arguments) {
        var out = Path.of(System.getProperty("vigil.home", "."), "console", "docs", "screens");
        Optional<String> only = Optional.empty();
        if (arguments.length % 2 != 0) {
            return Optional.empty();
        }
        for (var place = 0; place < arguments.length; place += 2) {
            switch (arguments[place]) {
                case "--out" -> out = Path.of(arguments[place + 1]);
                case "--only" -> only = Optional.of(arguments[place + 1]);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Screens(out, only));
    }

    /** A window that hangs ends the command, not the patience of whoever waits for it. */
    private static void endInTime() {
        var never = new CountDownLatch(1);
        var clock = new Thread(
                () -> {
                    try {
                        if (!never.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                            System.err.println("not drawn within " + LONGEST.toMinutes() + " minutes");
                            Runtime.getRuntime().halt(FAILED);
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "vigil-screens-clock");
        clock.setDaemon(true);
        clock.start();
    }

    private boolean draw() throws Exception {
        Files.createDirectories(out);
        var temporary = Files.createTempDirectory("vigil-screens");
        try {
            return draw(Studio.open(temporary));
        } finally {
            remove(temporary);
        }
    }

    private boolean draw(Studio studio) throws IOException {
        var wanted = Views.all().stream()
                .filter(view ->
                        only.filter(name -> !view.name().startsWith(name)).isEmpty())
                .toList();
        var drawn = 0;
        var failed = new TreeSet<String>();
        for (var screen : Screen.values()) {
            studio.moveTo(screen);
            for (var view : wanted) {
                try {
                    drawn += studio.draw(view, out);
                } catch (RuntimeException e) {
                    failed.add(view.name());
                    System.err.println(view.name() + " cannot be drawn: " + e.getMessage());
                }
            }
            System.out.println(screen.words() + " at " + screen.percent() + " %: " + drawn + " pictures so far");
        }
        if (only.isEmpty()) {
            Files.writeString(out.resolve(Index.FILE), Index.of(Views.groups()));
        }
        System.out.println(wanted.size() + " views, " + drawn + " pictures in " + out);
        return failed.isEmpty();
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
