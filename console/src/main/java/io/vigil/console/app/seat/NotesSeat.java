package io.vigil.console.app.seat;

import io.vigil.console.app.shared.OneThread;
import io.vigil.console.app.vault.DoorToVaults;
import io.vigil.console.desk.Desk;
import io.vigil.console.desk.lock.IdleLock;
import io.vigil.console.desk.notes.NotesDoor;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.Vaults;
import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings notes and vault together: the notes of the client whose day it is, as long as the psychotherapy vault is open. It
 * locks by key and when nobody has touched the console for a while; the session goes on whether it is open or not.
 */
public final class NotesSeat implements NotesDoor, AutoCloseable {
    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    private final Vaults vaults;
    private final NotesKeeper keeper;
    private final DoorToVaults door;
    private final NoteTargets targets;
    private final Supplier<Duration> uptime;
    private volatile IdleLock idle;
    private final AWTEventListener touched = event -> active();
    private volatile Optional<NoteAbout> about = Optional.empty();
    private volatile @Nullable Desk desk;

    public NotesSeat(
            Vaults vaults, NotesKeeper keeper, DoorToVaults door, NoteTargets targets, Supplier<Duration> uptime) {
        this.targets = targets;
        this.vaults = vaults;
        this.keeper = keeper;
        this.door = door;
        this.uptime = uptime;
        this.idle = IdleLock.begun(uptime.get());
    }

    /** From now on every key and every movement of the mouse counts as somebody being there. */
    public void watch(Desk shown, OneThread looking) {
        desk = shown;
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        touched,
                        AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK | AWTEvent.MOUSE_MOTION_EVENT_MASK);
        looking.every(LOOKS_EVERY, this::look);
    }

    private synchronized void active() {
        idle = idle.active(uptime.get());
    }

    private void look() {
        var shown = desk;
        if (shown != null && !vaults.psychotherapy().isLocked() && idle.isDue(uptime.get())) {
            active(); // once, not at every look
            shown.lockNotes();
        }
    }

    /** Another session: its client's notes are opened, unless they are locked. */
    public void turnTo(UUID client, UUID session) {
        var whom = new NoteAbout(client, Optional.of(session));
        about = Optional.of(whom);
        targets.turnTo(client, session);
        if (!vaults.psychotherapy().isLocked()) {
            keeper.open(new SqliteNoteBook(vaults.psychotherapy()), whom);
        }
    }

    private void unlocked() {
        targets.read();
        about.ifPresent(whom -> keeper.open(new SqliteNoteBook(vaults.psychotherapy()), whom));
        var shown = desk;
        if (shown != null) {
            shown.notesUnlocked();
        }
    }

    @Override
    public void lock() {
        vaults.lockNotes();
        targets.forget();
    }

    @Override
    public void askToUnlock() {
        var shown = desk;
        if (shown != null) {
            shown.askForThePassphrase(door, this::unlocked);
        }
    }

    @Override
    public void close() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(touched);
    }
}
