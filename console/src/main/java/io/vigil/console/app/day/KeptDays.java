package io.vigil.console.app.day;

import io.vigil.console.app.room.Offer;
import io.vigil.console.app.room.RoomByInvitation;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.Openness;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.store.KeptLine;
import io.vigil.console.store.KeptLines;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SessionShelf.Shelved;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import io.vigil.crypto.line.SafetyWords;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a session and its invitation on disk before they are used, and brings both back when the console starts again.
 * Everything here is done on the session's thread: a disk that stalls holds up neither line nor alarm.
 */
public final class KeptDays implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptDays.class);
    /** A link opens the door for as long: a session, and a morning's delay. */
    private static final Duration LINK_LIVES = Duration.ofHours(24);
    /** Clocks differ: a link is good from a little before it is made. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private static final int SECRET_BYTES = 32;

    private final SessionShelf shelf;
    private final KeptLines lines;
    private final Executor thread;
    private final SessionRunner runner;
    private final RoomByInvitation guest;
    private final SecureRandom random;
    private final Clock clock;
    private final Consumer<Notice> notices;
    private final Consumer<Notice> canWait;
    private final BiConsumer<UUID, UUID> turned;
    private @Nullable Present present;
    /** A session has its place, and whether its beginning could be kept is not known yet. */
    private boolean isBeginning;

    /** The session that is going on, and its invitation under the id it is kept by. */
    private record Present(UUID client, UUID session, Optional<UUID> lineId, KeptLine line) {}

    /**
     * The days in these vaults.
     *
     * @param thread the session's own, on which {@code runner} decides
     * @param notices is told what has to be done now
     * @param canWait is told what is behind that
     * @param turned is told the client and the session that goes on now
     */
    public KeptDays(
            Vaults vaults,
            Executor thread,
            SessionRunner runner,
            RoomByInvitation guest,
            SecureRandom random,
            Clock clock,
            Consumer<Notice> notices,
            Consumer<Notice> canWait,
            BiConsumer<UUID, UUID> turned) {
        this.shelf = new SessionShelf(vaults, random);
        this.lines = new KeptLines(vaults, random);
        this.thread = thread;
        this.runner = runner;
        this.guest = guest;
        this.random = random;
        this.clock = clock;
        this.notices = notices;
        this.canWait = canWait;
        this.turned = turned;
    }

    /**
     * Begins a day, and opens its room once that is kept, unless one is going on: then the runner says so. One that could not
     * be kept is nobody's: the next begins in a place of its own.
     */
    public void begin(UUID client, SessionPlan plan) {
        thread.execute(() -> {
            if (isBeginning) {
                return; // pressed twice
            }
            if (isGoingOn()) {
                runner.ask(new SessionCommand.Begin(plan));
                return;
            }
            try {
                var log = shelf.begin(client, clock.instant());
                isBeginning = true;
                runner.turnTo(log);
                runner.ask(new SessionCommand.Begin(plan));
                turned.accept(client, log.session());
                thread.execute(() -> begun(client, log.session())); // after the runner has begun the day
            } catch (NotWritten e) {
                LOG.warn("no session begun: {}", e.getMessage());
                notices.accept(AppNotices.sessionNotKept());
            }
        });
    }

    private void begun(UUID client, UUID session) {
        isBeginning = false;
        forget();
        if (runner.session().get().plan().isPresent()) {
            guest.open(invite(client, session));
        }
    }

    private boolean isGoingOn() {
        return present != null && Openness.goesOn(runner.session().get());
    }

    /** Makes the present link worthless and offers another, while the session goes on. */
    public void inviteAgain() {
        thread.execute(() -> {
            if (present != null && isGoingOn()) {
                guest.openAnother(invite(present.client(), present.session()));
            }
        });
    }

    private Offer invite(UUID client, UUID session) {
        var line = fresh(session, KeptLine.Guest.CLIENT, random, clock.instant());
        forget();
        try {
            present = new Present(client, session, Optional.of(lines.keep(client, line)), line);
        } catch (NotWritten e) {
            LOG.warn("an invitation is not kept: {}", e.getMessage());
            notices.accept(AppNotices.invitationNotKept());
            present = new Present(client, session, Optional.empty(), line);
        }
        return offer(line);
    }

    /** The words of the present line were read alike: after a restart they still are. */
    public void confirmed(ConfirmedWords words) {
        var kept = new KeptLine.Confirmed(
                words.words().words(), SecretBytes.owning(words.export().copy()));
        thread.execute(() -> {
            if (present == null || present.lineId().isEmpty()) {
                kept.export().close();
                return;
            }
            var line = present.line().with(kept);
            try {
                lines.keep(present.lineId().get(), present.client(), line);
                present = new Present(present.client(), present.session(), present.lineId(), line);
            } catch (NotWritten e) {
                LOG.warn("confirmed words are not kept: {}", e.getMessage());
                canWait.accept(AppNotices.wordsNotKept());
            }
        });
    }

    /** Goes on with the session that was begun last, if it was not ended: same phase, same clocks, same link. */
    public void resume() {
        thread.execute(() -> {
            try {
                var goingOn = shelf.goingOn();
                if (goingOn.isPresent()) {
                    resume(goingOn.get());
                }
            } catch (VaultDamaged e) {
                LOG.warn("the last session cannot be found: {}", e.getMessage());
                notices.accept(AppNotices.lastSessionUnreadable());
            }
        });
    }

    private void resume(Shelved shelved) throws VaultDamaged {
        runner.turnTo(shelf.open(shelved));
        turned.accept(shelved.client(), shelved.session());
        var found = lines.of(shelved.client(), shelved.session(), KeptLine.Guest.CLIENT);
        if (found.isEmpty() || found.get().line().expires().isBefore(clock.instant())) {
            reopen(invite(shelved.client(), shelved.session()));
            return;
        }
        var line = found.get().line();
        present = new Present(
                shelved.client(), shelved.session(), Optional.of(found.get().id()), line);
        reopen(offer(line));
    }

    /** After the runner has turned to the session, which it does on this thread: the room asks for its phase. */
    private void reopen(Offer offer) {
        thread.execute(() -> guest.resume(offer));
    }

    static KeptLine fresh(UUID session, KeptLine.Guest guest, SecureRandom random, Instant now) {
        return new KeptLine(
                session,
                SecretBytes.random(random, SECRET_BYTES),
                now.minus(CLOCKS_DIFFER),
                now.plus(LINK_LIVES),
                Optional.empty(),
                guest);
    }

    static Offer offer(KeptLine line) {
        return new Offer(
                SecretBytes.owning(line.secret().copy()),
                line.notBefore(),
                line.expires(),
                line.confirmed()
                        .map(each -> new ConfirmedWords(
                                new SafetyWords(each.words()),
                                SecretBytes.owning(each.export().copy()))));
    }

    private void forget() {
        if (present != null) {
            present.line().close();
            present = null;
        }
    }

    /** After the session's thread has ended. */
    @Override
    public void close() {
        forget();
    }
}
