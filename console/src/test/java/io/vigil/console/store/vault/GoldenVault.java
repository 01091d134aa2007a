package io.vigil.console.store.vault;

import io.vigil.console.client.Samuel;
import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.session.EveryFact;
import io.vigil.console.store.KeptLine;
import io.vigil.console.store.KeptLines;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.entry.Ids;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.UnlockCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The vaults that this release made once and that every later one has to read, with a backup of them; all in them is
 * invented. {@link #main} made them. The test folder holds them as they were: whoever opens them takes a copy.
 */
final class GoldenVault {
    /** Its ß, its dash and its ligature are other bytes before they are normalized, or take more than one. */
    static final String PASSPHRASE = "Ein ruhiger Fluß im Juni – \ufb01ve stones";
    /** With the slips that a reader forgives. */
    static final String CODE_AS_TYPED = "o4lo 6iO5-0r3g G28A 1c6O-t3Gf-2o8H-44rm-0ddR";

    static final Path FOLDER = Path.of("src/test/resources/io/vigil/console/store/vault/golden");
    static final Path BACKUP = FOLDER.resolve("golden.backup");
    static final List<String> FILES = List.of("slots", "slots.copy", "record.vault", "psychotherapy.vault");

    private static final int PAGE_BYTES = 4096;
    private static final UnlockCost COST = new UnlockCost(UnlockCost.LEAST_MEMORY_KIB, 2, 2);
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();

    private GoldenVault() {}

    static SecretBytes passphrase() {
        return Passphrase.of(PASSPHRASE.toCharArray());
    }

    /** The numbers 1 to 20. */
    static SecretBytes code() {
        var bytes = new byte[20];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return SecretBytes.owning(bytes);
    }

    /** The vaults, in a folder where they may be opened and changed. */
    static Path copiedTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var name : FILES) {
            Files.copy(FOLDER.resolve(name), folder.resolve(name));
        }
        return folder;
    }

    /** Makes them anew in an empty folder: {@code vaults} and {@code golden.backup}. Run on purpose, when the format changes. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var code = code();
                var printed = RecoveryCode.of(code)) {
            for (var group = 1; group <= RecoveryCode.GROUPS; group++) {
                System.out.print(new String(printed.group(group)) + (group < RecoveryCode.GROUPS ? "-" : "\n"));
            }
            try (var vaults = Vaults.create(folder.resolve("vaults"), passphrase(), COST, code, RANDOM, PAGE_BYTES)) {
                write(vaults);
                new VaultBackup(RANDOM).write(vaults, folder.resolve("golden.backup"));
            }
        }
        for (var name : FILES) {
            Files.copy(
                    folder.resolve("vaults").resolve(name), FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(folder.resolve("golden.backup"), BACKUP, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Two sessions of two clients, one of them written on while the notes were locked; notes, files, a line. */
    private static void write(Vaults vaults) throws Exception {
        var shelf = new SessionShelf(vaults, RANDOM);
        var samuel = Samuel.ID;
        var log = shelf.begin(samuel, AT);
        log.append(EveryFact.inTheFirstRelease());
        vaults.lockNotes();
        for (var fact : EveryFact.inTheFirstRelease()) {
            log.append(List.of(fact));
        }
        vaults.unlockNotes(passphrase());
        shelf.begin(Ids.random(RANDOM), AT.plusSeconds(3600))
                .append(EveryFact.inTheFirstRelease().subList(0, 3));
        notes(vaults, samuel, log.session());
        var clients = new SqliteClientBook(vaults, RANDOM, Clock.fixed(AT, ZoneOffset.UTC));
        clients.keep(Samuel.complete());
        clients.keep(Samuel.complete());
        clients.keep(Samuel.inner());
        line(vaults, samuel, log.session());
    }

    private static void notes(Vaults vaults, UUID client, UUID session) throws Exception {
        var book = new SqliteNoteBook(vaults.psychotherapy());
        var signed = new NoteId(Ids.random(RANDOM));
        var about = new NoteAbout(client, Optional.of(session));
        book.keep(signed, about, new Revision(1, "He says the river", AT, Revision.State.DRAFT));
        book.keep(
                signed,
                about,
                new Revision(2, "He says the river is lower than in June. Größer? – ja.", AT, Revision.State.DRAFT));
        book.sign(signed, AT.plusSeconds(60));
        book.addAddendum(signed, new Addendum(AT.plusSeconds(86_400), "He meant the other river."));
        var long60KiB = new Revision(1, "A long afternoon. ".repeat(3_400), AT, Revision.State.DRAFT);
        book.keep(new NoteId(Ids.random(RANDOM)), new NoteAbout(client, Optional.empty()), long60KiB);
    }

    private static void line(Vaults vaults, UUID client, UUID session) throws Exception {
        var lines = new KeptLines(vaults, RANDOM);
        try (var line = new KeptLine(
                        session, SecretBytes.random(RANDOM, 32), AT, AT.plusSeconds(86_400), Optional.empty());
                var export = SecretBytes.random(RANDOM, 32)) {
            var id = lines.keep(client, line);
            lines.keep(
                    id,
                    client,
                    line.with(new KeptLine.Confirmed(List.of("acorn", "lantern", "meadow", "violin"), export)));
        }
    }
}
