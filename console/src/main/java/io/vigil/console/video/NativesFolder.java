package io.vigil.console.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import me.friwi.jcefmaven.CefAppBuilder;
import me.friwi.jcefmaven.UnsupportedPlatformException;
import me.friwi.jcefmaven.impl.step.check.CefInstallationChecker;

/**
 * Where Chromium lies unpacked. It comes with the console, on the class path; nothing is downloaded. Two consoles that
 * start at the same time wait for each other.
 */
final class NativesFolder {
    /** Bytes of Chromium once unpacked, on Linux; for the estimate only. */
    private static final double UNPACKED_BYTES = 357e6;

    private static final String FOLDER = "chromium";
    private static final long LOOK_EVERY_MILLIS = 200;

    private NativesFolder() {}

    /** Whether the Chromium that this program brings lies unpacked below {@code cache}, whole. */
    static boolean isThere(Path cache) {
        try {
            return CefInstallationChecker.checkInstallation(
                    cache.resolve(FOLDER).toFile());
        } catch (UnsupportedPlatformException e) { // it never will be; who starts it is told
            return false;
        }
    }

    /** Unpacks Chromium into a folder of its own below {@code cache}, unless it lies there already. */
    static Path unpack(Path cache, DoubleConsumer share) throws ChromiumNotStarted {
        var folder = cache.resolve(FOLDER);
        var builder = new CefAppBuilder();
        builder.setInstallDir(folder.toFile());
        builder.setMirrors(List.of());
        builder.setProgressHandler((step, unknown) -> {});
        try {
            Files.createDirectories(cache);
            try (var channel = FileChannel.open(
                            cache.resolve("chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                watching(folder, share, builder::install);
                if (!lock.isValid()) {
                    throw new ChromiumNotStarted("another console unpacked into " + folder + " at the same time");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ChromiumNotStarted("Chromium could not be unpacked into " + folder, e);
        } catch (UnsupportedPlatformException e) {
            throw new ChromiumNotStarted("there is no Chromium for this kind of computer", e);
        }
        return folder;
    }

    private interface Install {
        Object run() throws IOException, UnsupportedPlatformException;
    }

    /** Runs {@code install} and tells meanwhile how much lies in {@code folder}. */
    private static void watching(Path folder, DoubleConsumer share, Install install)
            throws IOException, UnsupportedPlatformException {
        var done = new CountDownLatch(1);
        var watcher = new Thread(() -> watch(folder, share, done), "vigil-chromium-unpacking");
        watcher.setDaemon(true);
        watcher.start();
        try {
            install.run();
        } finally {
            done.countDown();
        }
    }

    private static void watch(Path folder, DoubleConsumer share, CountDownLatch done) {
        try {
            while (!done.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                share.accept(Math.min(0.99, bytesIn(folder) / UNPACKED_BYTES));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long bytesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (NoSuchFileException e) { // not begun yet
            return 0;
        } catch (IOException
                | UncheckedIOException e) { // files come and go while it is unpacked; the next look is better
            return 0;
        }
    }
}
