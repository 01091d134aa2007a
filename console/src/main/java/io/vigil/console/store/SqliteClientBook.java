package io.vigil.console.store;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.store.vault.VaultFile;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of clients, in the vault each file belongs to. Every keeping leaves a record of its own beside the one
 * that counts, so that nothing is edited in silence.
 */
public final class SqliteClientBook implements ClientBook {
    private final Vaults vaults;
    private final SecureRandom random;
    private final Clock clock;

    public SqliteClientBook(Vaults vaults, SecureRandom random, Clock clock) {
        this.vaults = vaults;
        this.random = random;
        this.clock = clock;
    }

    private record KeptFile(Instant changedAt, ClientFile file) {}

    @Override
    public List<ClientSummary> list() throws NotRead {
        try {
            var summaries = new ArrayList<ClientSummary>();
            for (var stored : vaults.record().all(Kind.CLIENT).whole()) {
                summary(stored.content()).ifPresent(summaries::add);
            }
            summaries.sort(Comparator.comparing(ClientSummary::changedAt).reversed());
            return List.copyOf(summaries);
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    /** One that cannot be read is named when it is asked for; it hides no other. */
    private static Optional<ClientSummary> summary(byte[] content) {
        try {
            var kept = Json.read(content, KeptFile.class);
            return Optional.of(
                    new ClientSummary(kept.file().id(), kept.file().person().called(), kept.changedAt()));
        } catch (Json.NotUnderstood e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ClientFile> read(UUID id) throws NotRead {
        return read(vaults.record(), Kind.CLIENT, id, content -> Json.read(content, KeptFile.class))
                .map(KeptFile::file);
    }

    @Override
    public Optional<InnerFile> readInner(UUID client) throws NotRead {
        if (vaults.psychotherapy().isLocked()) {
            throw new NotRead(Why.LOCKED, "the psychotherapy vault is locked");
        }
        return read(vaults.psychotherapy(), Kind.INNER, client, InnerJson::read).map(InnerHistory.Version::file);
    }

    @Override
    public InnerHistory innerHistory(UUID client) throws NotRead {
        if (vaults.psychotherapy().isLocked()) {
            throw new NotRead(Why.LOCKED, "the psychotherapy vault is locked");
        }
        try {
            return history(vaults.psychotherapy().all(Kind.INNER_THEN, client));
        } catch (VaultDamaged e) {
            throw new NotRead(Why.DAMAGED, "the versions of client " + client + ": " + e.getMessage());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "the vault is locked");
        }
    }

    private static InnerHistory history(Found found) {
        var versions = new ArrayList<InnerHistory.Version>();
        var damaged = new ArrayList<String>();
        found.damaged().forEach(each -> damaged.add(String.valueOf(each.getMessage())));
        for (var stored : found.whole()) {
            try {
                versions.add(InnerJson.read(stored.content()));
            } catch (Json.NotUnderstood e) {
                damaged.add("version " + stored.id() + ": " + e.getMessage());
            }
        }
        return new InnerHistory(versions, damaged);
    }

    private interface Reading<T> {
        T read(byte[] content) throws Json.NotUnderstood;
    }

    private static <T> Optional<T> read(VaultFile vault, Kind kind, UUID id, Reading<T> reading) throws NotRead {
        try {
            var stored = vault.read(kind, id);
            return stored.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reading.read(stored.get().content()));
        } catch (VaultDamaged | Json.NotUnderstood e) {
            throw new NotRead(Why.DAMAGED, "the file of client " + id + ": " + e.getMessage());
        } catch (IllegalStateException e) { // locked between the question and the answer
            throw new NotRead(Why.LOCKED, "the vault is locked");
        }
    }

    @Override
    public void keep(ClientFile file) throws NotKept {
        var content = Json.bytes(new KeptFile(clock.instant(), file));
        keep(vaults.record(), Kind.CLIENT, Kind.CLIENT_THEN, file.id(), content);
    }

    @Override
    public void keep(InnerFile file) throws NotKept {
        var content = InnerJson.bytes(clock.instant(), file);
        keep(vaults.psychotherapy(), Kind.INNER, Kind.INNER_THEN, file.client(), content);
    }

    private void keep(VaultFile vault, Kind now, Kind then, UUID client, byte[] content) throws NotKept {
        try {
            vault.write(change -> {
                change.put(now, client, client, content);
                change.put(then, Ids.random(random), client, content);
            });
        } catch (NotWritten e) {
            throw new NotKept(
                    e.why() == NotWritten.Why.LOCKED ? Why.LOCKED : Why.DISK,
                    "the file of client " + client + " is not kept",
                    e);
        }
    }
}
