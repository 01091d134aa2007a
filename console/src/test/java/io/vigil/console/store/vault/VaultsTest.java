package io.vigil.console.store.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.store.AnotherConsole;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.crypto.secret.SecretBytes;
import io.vigil.crypto.vault.NewerVersion;
import io.vigil.crypto.vault.Passphrase;
import io.vigil.crypto.vault.WrongPassphrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultsTest {
    private static final UUID CLIENT = new UUID(1, 2);
    private static final UUID SESSION = new UUID(3, 4);
    private static final UUID NOTE = new UUID(5, 6);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Path folder;

    @BeforeEach
    void make(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        try (var vaults = OpenVaults.create(folder)) {
            vaults.psychotherapy().write(change -> change.put(Kind.NOTE, NOTE, CLIENT, text("a note")));
            vaults.record().write(change -> change.append(SESSION, CLIENT, text("a fact")));
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SecretBytes other() {
        return Passphrase.of("another river, in another month".toCharArray());
    }

    private static void assertTheNoteIsThere(Vaults vaults) throws VaultDamaged {
        var note = vaults.psychotherapy().read(Kind.NOTE, NOTE).orElseThrow();
        assertEquals("a note", new String(note.content(), StandardCharsets.UTF_8));
        assertTrue(vaults.record().check().isWhole());
        assertTrue(vaults.psychotherapy().check().isWhole());
    }

    private void flip(String name, int place) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(name));
        bytes[place] ^= 1;
        Files.write(folder.resolve(name), bytes);
    }

    private VaultDamaged damaged() {
        return assertThrows(VaultDamaged.class, () -> OpenVaults.open(folder).close());
    }

    @Nested
    class ARehearsalOfTheOpening {
        @Test
        void goesThroughAllOfIt() {
            assertDoesNotThrow(() -> VaultFile.rehearse(RANDOM)); // what a warm-up would only log
        }

        @Test
        void writesNothingWhereNothingIs() {
            var nowhere = folder.resolveSibling("nowhere");

            Vaults.rehearse(nowhere, RANDOM);

            assertFalse(Files.exists(nowhere));
        }

        @Test
        void leavesVaultsThatAreThereAsTheyAre() throws Exception {
            Vaults.rehearse(folder, RANDOM);

            try (var vaults = OpenVaults.open(folder)) {
                assertTheNoteIsThere(vaults);
                assertEquals(1, vaults.record().facts());
            }
        }

        @Test
        void saysNothingOfDamageWhichTheOpeningSays() throws Exception {
            flip("slots", 60);
            flip("slots.copy", 60);

            Vaults.rehearse(folder, RANDOM);

            assertEquals(VaultDamaged.Place.SLOTS, damaged().place());
        }
    }

    @Nested
    class APassphrase {
        @Test
        void thatIsWrongIsNotCalledDamage() throws Exception {
            assertThrows(WrongPassphrase.class, () -> Vaults.open(folder, other(), RANDOM));

            try (var vaults = OpenVaults.open(folder)) {
                assertTheNoteIsThere(vaults);
            }
        }

        @Test
        void thatIsRightDoesNotHideDamage() throws Exception {
            flip("slots", 60);
            flip("slots.copy", 60);

            assertEquals(VaultDamaged.Place.SLOTS, damaged().place());
        }

        @Test
        void thatWasChangedOpensNothingAnyMore() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                vaults.changePassphrase(OpenVaults.passphrase(), other(), OpenVaults.CHEAP);
            }

            assertThrows(WrongPassphrase.class, () -> OpenVaults.open(folder));
            try (var vaults = Vaults.open(folder, other(), RANDOM)) {
                assertTheNoteIsThere(vaults);
            }
        }

        @Test
        void thatIsWrongChangesNothing() throws Exception {
            var before = Files.readAllBytes(folder.resolve("slots"));
            try (var vaults = OpenVaults.open(folder)) {
                assertThrows(WrongPassphrase.class, () -> vaults.changePassphrase(other(), other(), OpenVaults.CHEAP));
            }

            assertArrayEquals(before, Files.readAllBytes(folder.resolve("slots")));
        }

        /** The power went between the two files: at the next opening the copy follows, and the old one opens nothing. */
        @Test
        void thatWasChangedInOneFileOnlyIsChangedInBothAtTheNextOpening() throws Exception {
            var old = Files.readAllBytes(folder.resolve("slots.copy"));
            try (var vaults = OpenVaults.open(folder)) {
                vaults.changePassphrase(OpenVaults.passphrase(), other(), OpenVaults.CHEAP);
            }
            Files.write(folder.resolve("slots.copy"), old);

            Vaults.open(folder, other(), RANDOM).close();

            assertEquals(-1, Files.mismatch(folder.resolve("slots"), folder.resolve("slots.copy")));
            Files.delete(folder.resolve("slots"));
            assertThrows(WrongPassphrase.class, () -> OpenVaults.open(folder));
        }
    }

    @Nested
    class TheRecoveryCode {
        @Test
        void opensBothAndMakesANewPassphrase() throws Exception {
            try (var vaults = Vaults.recover(folder, OpenVaults.code(), RANDOM)) {
                assertTheNoteIsThere(vaults);
                vaults.changePassphraseByCode(OpenVaults.code(), other(), OpenVaults.CHEAP);
            }

            try (var vaults = Vaults.open(folder, other(), RANDOM)) {
                assertTheNoteIsThere(vaults);
            }
        }

        @Test
        void opensNothingWhenItIsAnother() {
            var wrong = SecretBytes.owning(text("twenty bytes at all."));

            assertThrows(WrongPassphrase.class, () -> Vaults.recover(folder, wrong, RANDOM));
        }
    }

    @Nested
    class TheSlots {
        @ParameterizedTest
        @ValueSource(strings = {"slots", "slots.copy"})
        void areReadFromTheOtherFileAndPutRight(String name) throws Exception {
            var whole = Files.readAllBytes(folder.resolve(name));
            for (var damage : List.of("flipped", "empty", "gone", "huge")) {
                switch (damage) {
                    case "flipped" -> flip(name, 50);
                    case "empty" -> Files.write(folder.resolve(name), new byte[0]);
                    case "gone" -> Files.delete(folder.resolve(name));
                    default -> Files.write(folder.resolve(name), new byte[1024 * 1024]);
                }

                try (var vaults = OpenVaults.open(folder)) {
                    assertTheNoteIsThere(vaults);
                }
                assertArrayEquals(whole, Files.readAllBytes(folder.resolve(name)), damage);
            }
        }

        @Test
        void areNamedWhenBothAreGoneAndNothingIsMadeInTheirPlace() throws Exception {
            Files.delete(folder.resolve("slots"));
            Files.delete(folder.resolve("slots.copy"));

            assertEquals(VaultDamaged.Place.MISSING, damaged().place());
            assertTrue(Vaults.exist(folder));
            assertThrows(NotWritten.class, () -> OpenVaults.create(folder));
        }

        @Test
        void ofAnotherPracticeOpenNothing() throws Exception {
            var another = folder.resolveSibling("another");
            OpenVaults.create(another).close();
            Files.copy(another.resolve("slots"), folder.resolve("slots"), StandardCopyOption.REPLACE_EXISTING);

            assertEquals(VaultDamaged.Place.HEADER, damaged().place());
        }
    }

    @Nested
    class TheFiles {
        @ParameterizedTest
        @ValueSource(strings = {"record.vault", "psychotherapy.vault"})
        void areNamedWhenOneIsMissingAndNotMadeAnew(String name) throws Exception {
            Files.delete(folder.resolve(name));

            assertEquals(VaultDamaged.Place.MISSING, damaged().place());
            assertFalse(Files.exists(folder.resolve(name)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"record.vault", "psychotherapy.vault"})
        void areNamedWhenOneIsNoDatabase(String name) throws Exception {
            for (var bytes : List.of(new byte[0], text("SQLite format 3"), new byte[40_000])) {
                Files.write(folder.resolve(name), bytes);

                assertEquals(VaultDamaged.Place.HEADER, damaged().place());
            }
        }

        @Test
        void areNamedWhenTheyStandInEachOthersPlace() throws Exception {
            var aside = folder.resolve("aside");
            Files.move(folder.resolve("record.vault"), aside);
            Files.move(folder.resolve("psychotherapy.vault"), folder.resolve("record.vault"));
            Files.move(aside, folder.resolve("psychotherapy.vault"));

            assertEquals(VaultDamaged.Place.HEADER, damaged().place());
        }

        @Test
        void ofALaterReleaseAreNotOpenedAndNotChanged() throws Exception {
            var file = folder.resolve("record.vault");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                statement.execute("PRAGMA user_version = 2");
            }
            var before = Files.readAllBytes(file);

            assertThrows(NewerVersion.class, () -> OpenVaults.open(folder));

            assertArrayEquals(before, Files.readAllBytes(file));
        }

        @Test
        void areTheirOwnersAloneWhileTheyAreOpenAndAfterwards() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                vaults.record().write(change -> change.append(SESSION, CLIENT, text("one more")));
                vaults.psychotherapy().write(change -> change.append(SESSION, CLIENT, text("one more")));
                vaults.changePassphrase(OpenVaults.passphrase(), other(), OpenVaults.CHEAP);
                var open = assertOwnersAlone();
                assertTrue(open.containsAll(List.of(
                        "record.vault-wal", "record.vault-shm", "psychotherapy.vault-wal", "psychotherapy.vault-shm")));
            }
            assertOwnersAlone();
        }

        private List<String> assertOwnersAlone() throws IOException {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
            try (var files = Files.list(folder)) {
                var names = new ArrayList<String>();
                for (var file : files.toList()) {
                    var name = file.getFileName().toString();
                    var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                    assertEquals("rw-------", permissions, name);
                    names.add(name);
                }
                return names;
            }
        }
    }

    @Nested
    class TheFirstStart {
        @Test
        void thatWasInterruptedIsBegunAgain() throws Exception {
            var place = folder.resolveSibling("first");
            var making = folder.resolveSibling("first.making");
            Files.createDirectories(making.resolve("deeper"));
            Files.write(making.resolve("record.vault"), text("half of one"));
            Files.write(making.resolve("deeper/other"), text("left"));

            assertFalse(Vaults.exist(place));
            OpenVaults.create(place).close();

            assertFalse(Files.exists(making));
            OpenVaults.open(place).close();
        }

        @ParameterizedTest
        @ValueSource(strings = {"slots", "slots.copy", "record.vault", "psychotherapy.vault"})
        void neverWritesOverWhatIsThere(String name) throws Exception {
            var place = Files.createDirectories(folder.resolveSibling("there"));
            Files.write(place.resolve(name), text("what is there"));

            assertThrows(NotWritten.class, () -> OpenVaults.create(place));

            assertEquals("what is there", Files.readString(place.resolve(name)));
        }

        @Test
        void takesNoFolderInWhichSomethingElseIs() throws Exception {
            var place = Files.createDirectories(folder.resolveSibling("letters"));
            Files.write(place.resolve("letter"), text("dear Ana"));

            assertThrows(NotWritten.class, () -> OpenVaults.create(place));

            try (var files = Files.list(place)) {
                assertEquals(
                        List.of("letter"),
                        files.map(file -> file.getFileName().toString()).collect(Collectors.toList()));
            }
        }
    }

    @Nested
    class ASecondConsole {
        @Test
        void inTheSameProcessIsTurnedAway() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                assertThrows(VaultInUse.class, () -> OpenVaults.open(folder));
                assertTheNoteIsThere(vaults);
            }

            OpenVaults.open(folder).close();
        }

        @Timeout(60)
        @Test
        void isTurnedAwayAsLongAsTheOtherLivesHoweverThatEnds() throws Exception {
            try (var other = AnotherConsole.holding(folder)) {
                assertEquals("open", other.next());
                assertThrows(VaultInUse.class, () -> OpenVaults.open(folder));
                other.killed();
            }

            try (var vaults = OpenVaults.open(folder)) {
                assertTheNoteIsThere(vaults);
            }
        }

        @Test
        void doesNotComeInByAWrongPassphraseOfTheFirst() throws Exception {
            assertThrows(WrongPassphrase.class, () -> Vaults.open(folder, other(), RANDOM));

            OpenVaults.open(folder).close();
        }
    }

    @Nested
    class TheNotes {
        @Test
        void areClosedToEverythingButFactsWhileTheyAreLocked() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                vaults.lockNotes();

                var notes = vaults.psychotherapy();
                assertTrue(notes.isLocked());
                assertThrows(IllegalStateException.class, () -> notes.read(Kind.NOTE, NOTE));
                assertThrows(IllegalStateException.class, () -> notes.all(Kind.NOTE));
                assertThrows(IllegalStateException.class, notes::check);
                var thrown = assertThrows(
                        NotWritten.class,
                        () -> notes.write(change -> change.put(Kind.NOTE, NOTE, CLIENT, text("over it"))));
                assertEquals(NotWritten.Why.LOCKED, thrown.why());
                notes.write(change -> change.append(SESSION, CLIENT, text("unread")));

                assertThrows(WrongPassphrase.class, () -> vaults.unlockNotes(other()));
                assertTrue(notes.isLocked());
                vaults.unlockNotes(OpenVaults.passphrase());
                assertTheNoteIsThere(vaults);
                var fact = notes.facts(SESSION).whole().get(0);
                assertEquals("unread", new String(fact.content(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void takeAFactOfAClientWhoIsNewWhileTheyAreLocked() throws Exception {
            var stranger = new UUID(90, 91);
            try (var vaults = OpenVaults.open(folder)) {
                vaults.lockNotes();
                vaults.psychotherapy().write(change -> change.append(SESSION, stranger, text("first")));
                vaults.unlockNotes(OpenVaults.passphrase());
                vaults.psychotherapy().write(change -> change.append(SESSION, stranger, text("second")));

                assertEquals(2, vaults.psychotherapy().facts(SESSION).whole().size());
                assertTrue(vaults.psychotherapy().check().isWhole());
            }
        }
    }

    @Nested
    class WhatIsWritten {
        @Test
        void isAllThereOrNotAtAll() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                assertThrows(OutOfMemoryError.class, () -> vaults.record().write(change -> {
                    change.append(SESSION, CLIENT, text("half"));
                    throw new OutOfMemoryError("in the middle");
                }));
                vaults.record().write(change -> change.append(SESSION, CLIENT, text("whole")));

                var facts = vaults.record().facts(SESSION);
                assertEquals(
                        List.of("a fact", "whole"),
                        facts.whole().stream()
                                .map(fact -> new String(fact.content(), StandardCharsets.UTF_8))
                                .toList());
                assertTrue(vaults.record().check().isWhole());
            }
        }

        @Test
        void goesOnAfterItFailed() throws Exception {
            try (var vaults = OpenVaults.open(folder);
                    var another = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                    var statement = another.createStatement()) {
                for (var time = 0; time < 2; time++) {
                    statement.execute("BEGIN IMMEDIATE");
                    assertThrows(NotWritten.class, () -> vaults.record()
                            .write(change -> change.append(SESSION, CLIENT, text("busy"))));
                    statement.execute("ROLLBACK");
                    vaults.record().write(change -> change.append(SESSION, CLIENT, text("free")));
                }

                assertEquals(3, vaults.record().facts(SESSION).whole().size());
                assertTrue(vaults.record().check().isWhole());
            }
        }

        @Test
        void ofAMegabyteIsReadBack() throws Exception {
            var paste = "x".repeat(1 << 20);
            try (var vaults = OpenVaults.open(folder)) {
                vaults.psychotherapy().write(change -> change.put(Kind.NOTE, NOTE, CLIENT, text(paste)));

                var note = vaults.psychotherapy().read(Kind.NOTE, NOTE).orElseThrow();
                assertEquals(paste, new String(note.content(), StandardCharsets.UTF_8));
            }
        }

        @Test
        void staysInItsOrderWhenTheClockIsSetBack() throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                var shelf = new SessionShelf(vaults, RANDOM);
                shelf.begin(CLIENT, Instant.parse("2026-11-23T20:00:00Z"));
                var last = shelf.begin(CLIENT, Instant.parse("2026-11-23T19:00:00Z"));

                assertEquals(last.session(), shelf.latest().orElseThrow().session());
            }
        }
    }
}
