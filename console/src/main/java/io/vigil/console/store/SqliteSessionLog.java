package io.vigil.console.store;

import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.row.Change;
import io.vigil.crypto.envelope.Tampered;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The facts of one session in both vaults, each where its kind belongs. What goes to the psychotherapy vault is written
 * first: when the second writing fails, a gate may be closed that need not be, and none is open that must not be. For the
 * session's one thread.
 */
public final class SqliteSessionLog implements SessionLog {
    private final Vaults vaults;
    private final UUID session;
    private final UUID client;
    private long decisions;

    /** A fact with its place in the session. */
    private record Placed(long decision, int place, SessionEvent fact) {}

    SqliteSessionLog(Vaults vaults, UUID session, UUID client) {
        this.vaults = vaults;
        this.session = session;
        this.client = client;
    }

    @Override
    public void append(List<SessionEvent> events) throws NotRecorded {
        if (events.isEmpty()) {
            return;
        }
        decisions++;
        var placed = new ArrayList<Placed>();
        for (var fact : events) {
            placed.add(new Placed(decisions, placed.size(), fact));
        }
        var inner = of(placed, SessionEvent.Vault.PSYCHOTHERAPY);
        var outer = of(placed, SessionEvent.Vault.RECORD);
        write(vaults.psychotherapy(), inner, List.of());
        write(vaults.record(), outer, inner.stream().map(Placed::fact).toList());
    }

    private static List<Placed> of(List<Placed> placed, SessionEvent.Vault vault) {
        return placed.stream().filter(each -> each.fact().vault() == vault).toList();
    }

    private void write(VaultFile vault, List<Placed> placed, List<SessionEvent> kept) throws NotRecorded {
        if (placed.isEmpty()) {
            return;
        }
        try {
            vault.write(change -> add(change, placed));
        } catch (NotWritten e) {
            throw new NotRecorded(
                    "session " + session + ": " + placed.size() + " facts not kept, " + kept.size() + " kept", e, kept);
        }
    }

    private void add(Change change, List<Placed> placed) throws SQLException, Tampered {
        for (var each : placed) {
            change.append(session, client, Json.bytes(FactJson.of(each.decision(), each.place(), each.fact())));
        }
    }

    @Override
    public List<SessionEvent> read() throws NotRead {
        try {
            var inner = vaults.psychotherapy().facts(session);
            var outer = vaults.record().facts(session);
            var placed = new ArrayList<Placed>();
            var unread = understand(inner, placed) + understand(outer, placed);
            decisions = placed.stream().mapToLong(Placed::decision).max().orElse(0);
            return inOrder(placed, unread);
        } catch (VaultDamaged e) {
            throw new NotRead("session " + session + ": " + e.getMessage(), List.of());
        }
    }

    /** The facts of the record vault alone, in their order, also while the psychotherapy vault is locked. */
    public List<SessionEvent> readRecord() throws NotRead {
        try {
            var placed = new ArrayList<Placed>();
            var unread = understand(vaults.record().facts(session), placed);
            return inOrder(placed, unread);
        } catch (VaultDamaged e) {
            throw new NotRead("session " + session + ": " + e.getMessage(), List.of());
        }
    }

    private List<SessionEvent> inOrder(List<Placed> placed, int unread) throws NotRead {
        placed.sort(Comparator.comparingLong(Placed::decision).thenComparingInt(Placed::place));
        var facts = placed.stream().map(Placed::fact).toList();
        if (unread > 0) {
            throw new NotRead("session " + session + ": " + unread + " facts cannot be read", facts);
        }
        return facts;
    }

    /** Adds those that can be read, and counts those that cannot. */
    private static int understand(Found found, List<Placed> into) {
        var unread = found.damaged().size();
        for (var stored : found.whole()) {
            try {
                var json = Json.read(stored.content(), FactJson.class);
                into.add(new Placed(json.decision(), json.place(), json.read()));
            } catch (Json.NotUnderstood e) {
                unread++;
            }
        }
        return unread;
    }

    /** Which session this is. */
    public UUID session() {
        return session;
    }

    /** Whose. */
    public UUID client() {
        return client;
    }
}
