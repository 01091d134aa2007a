package io.vigil.console.store.vault;

import io.vigil.console.store.vault.entry.Found;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.Stored;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.store.vault.entry.Which;
import io.vigil.crypto.vault.KeyTree;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.RootKeys;
import io.vigil.crypto.vault.Slots;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A closed session record with a handful of records and facts, and what is read after something in it was changed. */
final class SmallVault implements AutoCloseable {
    static final UUID SESSION = new UUID(3, 4);
    static final UUID OTHER_SESSION = new UUID(5, 6);
    static final UUID CLIENT = new UUID(1, 2);
    static final UUID OTHER_CLIENT = new UUID(7, 8);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;
    private final Slots slots;
    private final RootKeys keys;
    private final byte[] earlier;
    private final byte[] bytes;
    private final List<String> content;
    private final Set<String> everWritten = new HashSet<>();

    /** What became of a vault that was changed. */
    enum Outcome {
        /** It says that it is damaged. */
        NAMED,
        /** It reads exactly as it was written. */
        READS_THE_SAME
    }

    private SmallVault(Path folder) throws Exception {
        this.folder = folder;
        OpenVaults.createSmall(folder.resolve("vaults")).close();
        this.slots = Slots.read(Files.readAllBytes(folder.resolve("vaults/slots")));
        try (var passphrase = OpenVaults.passphrase()) {
            this.keys = slots.unlock(passphrase);
        }
        try (var vault = open()) {
            firstPart(vault);
            everWritten.addAll(content(vault, new ArrayList<>()));
        }
        this.earlier = Files.readAllBytes(file());
        try (var vault = open()) {
            secondPart(vault);
        }
        this.bytes = Files.readAllBytes(file());
        try (var vault = open()) {
            this.content = content(vault, new ArrayList<>());
            everWritten.addAll(content);
        }
    }

    static SmallVault in(Path folder) throws Exception {
        return new SmallVault(folder);
    }

    private void firstPart(VaultFile vault) throws NotWritten {
        vault.write(change -> change.put(Kind.SESSION, SESSION, CLIENT, text("the first session")));
        vault.write(change -> change.put(Kind.SESSION, OTHER_SESSION, OTHER_CLIENT, text("another's")));
        vault.write(change -> change.put(Kind.CLIENT, new UUID(9, 1), CLIENT, text("the client")));
        vault.write(change -> {
            change.append(SESSION, CLIENT, text("one"));
            change.append(SESSION, CLIENT, text("two"));
        });
        vault.write(change -> change.append(OTHER_SESSION, OTHER_CLIENT, text("another's one")));
        vault.lock();
        vault.write(change -> change.append(SESSION, CLIENT, text("three, through the letterbox")));
        vault.unlock(new KeyTree(slots.ids().record(), keys.record()));
    }

    private static void secondPart(VaultFile vault) throws NotWritten {
        vault.write(change -> change.put(Kind.CLIENT, new UUID(9, 1), CLIENT, text("the client, moved house")));
        vault.write(change -> change.put(Kind.LINE, new UUID(9, 2), CLIENT, text("a line")));
        vault.write(change -> {
            change.append(SESSION, CLIENT, text("four"));
            change.append(SESSION, CLIENT, text("five"));
        });
        vault.write(change -> change.append(OTHER_SESSION, OTHER_CLIENT, text("another's two")));
        vault.write(change -> change.append(SESSION, CLIENT, text("six")));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Path file() {
        return folder.resolve("vaults").resolve(Which.RECORD.file());
    }

    /** As it was closed last. */
    byte[] bytes() {
        return bytes.clone();
    }

    /** As it was closed before the second part was written. */
    byte[] earlier() {
        return earlier.clone();
    }

    VaultFile open() throws VaultDamaged, NewerVersion {
        return VaultFile.open(file(), Which.RECORD, new KeyTree(slots.ids().record(), keys.record()), RANDOM);
    }

    /** Puts these bytes in the place of the vault, opens, checks and reads it. */
    Outcome after(byte[] changed) throws IOException {
        Files.deleteIfExists(file().resolveSibling(Which.RECORD.file() + "-wal"));
        Files.deleteIfExists(file().resolveSibling(Which.RECORD.file() + "-shm"));
        Files.write(file(), changed);
        return outcome();
    }

    /**
     * Opens, checks and reads the vault as it stands.
     *
     * @throws AssertionError if it reads as anything that was not written, or lacks something and does not say so
     */
    Outcome outcome() {
        var damaged = new ArrayList<VaultDamaged>();
        try (var vault = open()) {
            var read = content(vault, damaged);
            if (!everWritten.containsAll(read)) {
                throw new AssertionError("what nobody wrote: " + read);
            }
            damaged.addAll(vault.check().damaged());
            if (damaged.isEmpty() && !read.equals(content)) {
                throw new AssertionError("not all, and not a word about it: " + read);
            }
        } catch (VaultDamaged | NewerVersion e) {
            return Outcome.NAMED;
        }
        return damaged.isEmpty() ? Outcome.READS_THE_SAME : Outcome.NAMED;
    }

    /** Whether the facts of both sessions are there, or it is said of each that they are not: without a check of the whole. */
    boolean isHonestAboutItsFacts() {
        try (var vault = open()) {
            for (var session : List.of(SESSION, OTHER_SESSION)) {
                var found = vault.facts(session);
                var all = content.stream()
                        .filter(line -> line.startsWith("fact " + session))
                        .count();
                if (found.damaged().isEmpty() && found.whole().size() != all) {
                    return false;
                }
            }
            return true;
        } catch (VaultDamaged | NewerVersion e) {
            return true;
        }
    }

    private static List<String> content(VaultFile vault, List<VaultDamaged> damaged) {
        var lines = new ArrayList<String>();
        for (var kind : List.of(Kind.SESSION, Kind.CLIENT, Kind.LINE, Kind.NOTE)) {
            read(() -> vault.all(kind), damaged).forEach(stored -> lines.add(kind + " " + line(stored)));
        }
        for (var session : List.of(SESSION, OTHER_SESSION)) {
            read(() -> vault.facts(session), damaged).forEach(stored -> lines.add("fact " + line(stored)));
        }
        return lines;
    }

    private interface Reading {
        Found read() throws VaultDamaged;
    }

    private static List<Stored> read(Reading reading, List<VaultDamaged> damaged) {
        try {
            var found = reading.read();
            damaged.addAll(found.damaged());
            return found.whole();
        } catch (VaultDamaged e) {
            damaged.add(e);
            return List.of();
        }
    }

    private static String line(Stored stored) {
        return stored.id() + " of " + stored.client() + " " + stored.version() + ": "
                + new String(stored.content(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        keys.close();
    }
}
