package io.vigil.console.app.day;

import io.vigil.console.session.EarlierDays;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the session record tells of the present client's days before this one, read once when a session goes on: the
 * psychotherapy vault may be locked. What cannot be read is not shown.
 */
public final class EarlierInTheRecord implements Supplier<EarlierDays> {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierInTheRecord.class);

    private final SessionShelf shelf;
    private final Executor disk;
    private volatile EarlierDays read = EarlierDays.NONE;
    private volatile UUID present = new UUID(0, 0);

    /** @param disk where the record is read: never the event dispatch thread or the session's */
    public EarlierInTheRecord(Vaults vaults, SecureRandom random, Executor disk) {
        this.shelf = new SessionShelf(vaults, random);
        this.disk = disk;
    }

    /** Another session goes on. */
    public void turnTo(UUID client, UUID session) {
        present = session;
        read = EarlierDays.NONE;
        disk.execute(() -> {
            var found = EarlierDays.of(before(client, session));
            if (present.equals(session)) {
                read = found;
            }
        });
    }

    private List<Session> before(UUID client, UUID session) {
        var sessions = new ArrayList<Session>();
        try {
            var isBefore = false;
            for (var shelved : shelf.of(client)) { // the latest first
                if (isBefore) {
                    sessions.add(Session.of(record(shelved)));
                }
                isBefore |= shelved.session().equals(session);
            }
        } catch (VaultDamaged e) {
            LOG.warn("earlier days are not shown: {}", e.getMessage());
        }
        Collections.reverse(sessions);
        return sessions;
    }

    private List<SessionEvent> record(SessionShelf.Shelved shelved) {
        try {
            return shelf.open(shelved).readRecord();
        } catch (SessionLog.NotRead e) {
            return e.readable();
        }
    }

    @Override
    public EarlierDays get() {
        return read;
    }
}
