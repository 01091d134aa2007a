package io.vigil.console.video;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {
    @Test
    void whatCannotBeUnpackedIsToldAndNotTriedTwice(@TempDir Path folder) throws IOException {
        var options = ChromiumOptions.in(Files.writeString(folder.resolve("cache"), "a file, not a folder"));

        var told = assertThrows(ChromiumNotStarted.class, () -> Chromium.start(options, progress -> {}));
        assertInstanceOf(IOException.class, told.getCause());
        assertThrows(IllegalStateException.class, () -> Chromium.start(options, progress -> {}));
    }

    @Test
    void isNotStartedOnTheEventDispatchThread(@TempDir Path folder)
            throws InterruptedException, InvocationTargetException {
        var thrown = new CompletableFuture<Throwable>();
        SwingUtilities.invokeAndWait(() -> thrown.complete(assertThrows(
                IllegalStateException.class, () -> Chromium.start(ChromiumOptions.in(folder), progress -> {}))));

        assertInstanceOf(IllegalStateException.class, thrown.join());
    }
}
