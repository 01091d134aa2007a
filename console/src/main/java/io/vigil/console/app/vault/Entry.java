package io.vigil.console.app.vault;

import io.vigil.console.desk.lock.LockWindow;
import io.vigil.console.store.vault.Vaults;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.swing.SwingUtilities;

/** The way in: the window that asks for the passphrase, until the vaults are open or the therapist closes it. */
public final class Entry implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var made = new Thread(task, "vigil-vault-door");
        made.setDaemon(true);
        return made;
    });
    private final CompletableFuture<Optional<Vaults>> opened = new CompletableFuture<>();
    private final DoorToVaults door;

    private Entry(Path vaults, SecureRandom random) {
        door = new DoorToVaults(vaults, random, thread, SwingUtilities::invokeLater);
    }

    /** Shows the window, at its place on the screen. After the typeface and the tokens were prepared. */
    public static Entry show(Path vaults, SecureRandom random, LocalDate today, LockWindow.Place place) {
        var entry = new Entry(vaults, random);
        SwingUtilities.invokeLater(() -> entry.showWindow(random, today, place));
        return entry;
    }

    private void showWindow(SecureRandom random, LocalDate today, LockWindow.Place place) {
        var window = new LockWindow(door, random, today, place, () -> opened.complete(door.vaults()));
        window.frame().addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                window.dispose();
                door.vaults().ifPresent(Vaults::close); // a code that was not read back is asked for at the next start
                opened.complete(Optional.empty());
            }
        });
        window.show();
    }

    /** Waits for the vaults, which are the caller's to close then; empty when the therapist closed the window. */
    public Optional<Vaults> await() throws InterruptedException {
        try {
            return opened.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the way in failed", e.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
