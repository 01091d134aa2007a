package io.vigil.console.app.day;

import io.vigil.console.app.room.BesideRoom;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.store.KeptLine;
import io.vigil.console.store.KeptLines;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The invitation of somebody beside the client to the session that goes on: made when the therapist asks for it, kept with the client's, and
 * offered again when the console starts again. On the session's thread, as everything that goes to the disk.
 */
public final class BesideLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BesideLink.class);

    private final Beside whose;
    private final KeptLines lines;
    private final Executor thread;
    private final SessionRunner runner;
    private final BesideRoom room;
    private final SecureRandom random;
    private final Clock clock;
    private final Consumer<Notice> notices;
    private final Consumer<Notice> canWait;
    private @Nullable Going going;
    private @Nullable Present present;

    /** The session that goes on. */
    private record Going(UUID client, UUID session) {}

    /** Their line of it, under the id it is kept by. */
    private record Present(Optional<UUID> lineId, KeptLine line) {}

    /** The links in these vaults; {@code thread} is the session's own. */
    public BesideLink(
            Beside whose,
            Vaults vaults,
            Executor thread,
            SessionRunner runner,
            BesideRoom room,
            SecureRandom random,
            Clock clock,
            Consumer<Notice> notices,
            Consumer<Notice> canWait) {
        this.whose = whose;
        this.lines = new KeptLines(vaults, random);
        this.thread = thread;
        this.runner = runner;
        this.room = room;
        this.random = random;
        this.clock = clock;
        this.notices = notices;
        this.canWait = canWait;
    }

    /** This session goes on now: their line of it, if there was one, stands again. On the session's thread. */
    public void turnTo(UUID client, UUID session) {
        forget();
        going = new Going(client, session);
        try {
            var found = lines.of(client, session, whose.kept());
            if (found.isPresent() && found.get().line().expires().isAfter(clock.instant())) {
                var line = found.get().line();
                present = new Present(Optional.of(found.get().id()), line);
                var offer = KeptDays.offer(line);
                thread.execute(() -> room.resume(offer)); // after the runner has turned to it
            } else {
                found.ifPresent(old -> old.line().close());
            }
        } catch (VaultDamaged e) {
            LOG.warn("the {}'s line cannot be read: {}", whose.line(), e.getMessage());
            notices.accept(AppNotices.linkNotRead(whose));
        }
    }

    /** Writes a link for them; one that was given before becomes worthless. Any thread. */
    public void invite() {
        thread.execute(() -> {
            var here = going;
            if (here != null && !runner.session().get().isEnded()) {
                room.open(KeptDays.offer(keep(here)));
            }
        });
    }

    private KeptLine keep(Going here) {
        var line = KeptDays.fresh(here.session(), whose.kept(), random, clock.instant());
        forget();
        going = here;
        try {
            present = new Present(Optional.of(lines.keep(here.client(), line)), line);
        } catch (NotWritten e) {
            LOG.warn("the {}'s invitation is not kept: {}", whose.line(), e.getMessage());
            notices.accept(AppNotices.linkNotKept(whose));
            present = new Present(Optional.empty(), line);
        }
        return line;
    }

    /** The words of the present line were read alike: after a restart they still are. Any thread. */
    public void confirmed(ConfirmedWords words) {
        var kept = new KeptLine.Confirmed(
                words.words().words(), SecretBytes.owning(words.export().copy()));
        thread.execute(() -> {
            if (going == null || present == null || present.lineId().isEmpty()) {
                kept.export().close();
                return;
            }
            var line = present.line().with(kept);
            try {
                lines.keep(present.lineId().get(), going.client(), line);
                present = new Present(present.lineId(), line);
            } catch (NotWritten e) {
                LOG.warn("the {}'s confirmed words are not kept: {}", whose.line(), e.getMessage());
                canWait.accept(AppNotices.wordsNotKept());
            }
        });
    }

    private void forget() {
        if (present != null) {
            present.line().close();
            present = null;
        }
        going = null;
    }

    /** After the session's thread has ended. */
    @Override
    public void close() {
        forget();
    }
}
