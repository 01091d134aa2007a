package io.vigil.console.store;

import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.UnlockCost;
import io.vigil.crypto.vault.WrongPassphrase;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Vaults on a real disk, with as many notes of 3 KiB about one client as are asked for. The text is invented. */
public final class NotesOnDisk {
    /** Whom all of them are about. */
    public static final UUID CLIENT = new UUID(1, 2);
    /** Stands in one note of {@link #RARELY}. */
    public static final String RARE = "zephyrine";

    public static final int RARELY = 1_000;

    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");
    private static final NoteAbout ABOUT = new NoteAbout(CLIENT, Optional.of(new UUID(2, 3)));
    private static final int IN_ONE_TRANSACTION = 500;
    private static final int NOTE_CHARACTERS = 3 * 1024;
    private static final String IN_EVERY_NOTE =
            "Zoë says “it is wide”. The Night Watchman wants the lamp of the garden left on.\n";
    private static final List<String> WORDS = List.of(
            "calm",
            "garden",
            "gate",
            "lamp",
            "breath",
            "slow",
            "hands",
            "open",
            "she",
            "says",
            "it",
            "is",
            "wide",
            "watchman",
            "wants",
            "the",
            "left",
            "on",
            "then",
            "a",
            "short",
            "sadness",
            "without",
            "picture",
            "sitter",
            "beside",
            "her",
            "whole",
            "time",
            "asks",
            "whether",
            "small",
            "one",
            "may",
            "bring",
            "blanket",
            "Wednesday",
            "younger",
            "than",
            "Critic",
            "protector",
            "agreed",
            "to",
            "wait",
            "outside",
            "afterwards",
            "water",
            "tea",
            "minutes",
            "laughed",
            "wept",
            "quiet",
            "river",
            "June",
            "window",
            "light",
            "returned",
            "from",
            "journey");

    private final Path folder;
    private final SecureRandom random;
    private final Random words = new Random(20261128);
    private int count;

    private NotesOnDisk(Path folder, SecureRandom random) {
        this.folder = folder;
        this.random = random;
    }

    /** New vaults without a note, behind the cheapest passphrase that is allowed. */
    public static NotesOnDisk create(Path folder, SecureRandom random) throws NotWritten, VaultInUse {
        return create(folder, new UnlockCost(UnlockCost.LEAST_MEMORY_KIB, 1, 1), random);
    }

    /** New vaults without a note. */
    public static NotesOnDisk create(Path folder, UnlockCost cost, SecureRandom random) throws NotWritten, VaultInUse {
        Vaults.create(folder, passphrase(), cost, code(), random).close();
        return new NotesOnDisk(folder, random);
    }

    /** What opens them. */
    public static SecretBytes passphrase() {
        return Passphrase.of("the quiet river in june".toCharArray());
    }

    private static SecretBytes code() {
        return SecretBytes.owning(new byte[20]);
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** Opens both by the recovery code, which is not stretched. */
    public Vaults open() throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        return open(folder, random);
    }

    /** Opens a copy of such vaults. */
    public static Vaults open(Path copy, SecureRandom random)
            throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        return Vaults.recover(copy, code(), random);
    }

    /**
     * Adds notes until there are so many, five hundred in a transaction; each is the record that keeping it would make.
     */
    public void fillTo(int notes) throws WrongPassphrase, VaultDamaged, NewerVersion, VaultInUse, NotWritten {
        try (var vaults = open()) {
            while (count < notes) {
                var some = Math.min(IN_ONE_TRANSACTION, notes - count);
                vaults.psychotherapy().write(change -> {
                    for (var i = 0; i < some; i++) {
                        var piece = piece(newId(random), first(text(count + i)));
                        change.put(Kind.NOTE, piece.id(), CLIENT, Json.bytes(piece));
                    }
                });
                count += some;
            }
        }
    }

    /** Invented words, 3 KiB of them. */
    public String text(int number) {
        var text = new StringBuilder(2 * NOTE_CHARACTERS).append(IN_EVERY_NOTE);
        if (number % RARELY == RARELY - 1) {
            text.append(RARE).append(' ');
        }
        while (text.length() < NOTE_CHARACTERS) {
            text.append(WORDS.get(words.nextInt(WORDS.size()))).append(words.nextInt(12) == 0 ? ".\n" : " ");
        }
        text.setLength(NOTE_CHARACTERS);
        return text.toString();
    }

    /** What is written of a note that has just begun. */
    public static byte[] content(NoteId note, Revision first) {
        return Json.bytes(piece(note, first));
    }

    /** Its first revision. */
    public static Revision first(String text) {
        return new Revision(1, text, AT, Revision.State.DRAFT);
    }

    /** The session they were begun in. */
    public static NoteAbout about() {
        return ABOUT;
    }

    /** A name for one more. */
    public static NoteId newId(SecureRandom random) {
        return new NoteId(Ids.random(random));
    }

    private static NotePiece piece(NoteId note, Revision first) {
        return NotePiece.of(Note.begin(note, ABOUT, first), first);
    }
}
