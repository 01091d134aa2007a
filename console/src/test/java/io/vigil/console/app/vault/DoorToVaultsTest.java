package io.vigil.console.app.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.RecoveryPaper;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import io.vigil.console.store.vault.entry.VaultDamaged;
import io.vigil.console.words.Notice;
import io.vigil.crypto.vault.RecoveryCode;
import io.vigil.crypto.vault.UnlockCost;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The way from what is typed to open vaults, on a real disk, behind the cheapest passphrase that is allowed. */
@Timeout(120)
class DoorToVaultsTest {
    private static final String PASSPHRASE = "the quiet river in june";
    private static final String ANOTHER = "another river, in another month";
    private static final UUID CLIENT = new UUID(1, 2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HastyThread thread = new HastyThread();
    private final AtomicInteger onTheScreen = new AtomicInteger();
    private final List<DoorToVaults> doors = new ArrayList<>();
    private Path folder;
    private DoorToVaults door;

    @BeforeEach
    void aDoor(@TempDir Path temporary) {
        folder = temporary.resolve("vaults");
        door = anotherDoor();
    }

    @AfterEach
    void close() {
        List.copyOf(doors).forEach(this::leave);
        thread.shutdownNow();
    }

    /** As a console that is started once more has it. */
    private DoorToVaults anotherDoor() {
        return doorWith(RANDOM);
    }

    private DoorToVaults doorWith(SecureRandom random) {
        var made = new DoorToVaults(folder, random, thread, this::screen, OpenVaults.CHEAP);
        doors.add(made);
        return made;
    }

    private void screen(Runnable task) {
        onTheScreen.incrementAndGet();
        task.run();
    }

    /** The console ends. */
    private void leave(DoorToVaults left) {
        if (doors.remove(left)) {
            left.vaults().ifPresent(Vaults::close);
        }
    }

    private static Answer answer(Consumer<Consumer<Answer>> asked) throws Exception {
        var came = new CompletableFuture<Answer>();
        asked.accept(came::complete);
        return came.get(60, TimeUnit.SECONDS);
    }

    private static Answer create(DoorToVaults door) throws Exception {
        return answer(then -> door.create(PASSPHRASE.toCharArray(), then));
    }

    private static Answer unlock(DoorToVaults door, String passphrase) throws Exception {
        return answer(then -> door.unlock(passphrase.toCharArray(), then));
    }

    private static Answer recover(DoorToVaults door, String code, String passphrase) throws Exception {
        return answer(then -> door.recover(code.toCharArray(), passphrase.toCharArray(), then));
    }

    private static Answer readBack(DoorToVaults door) throws Exception {
        return answer(door::codeReadBack);
    }

    private static void assertSays(Notice notice, Answer answer) {
        assertEquals(new Answer.Refused(notice), answer);
    }

    private static void assertOpened(Answer answer) {
        assertEquals(new Answer.Opened(), answer);
    }

    private static String text(List<char[]> code) {
        return String.join("-", code.stream().map(String::valueOf).toList());
    }

    /** Vaults from an earlier start, whose code was read back. @return the code */
    private String vaultsOfALongTime() throws Exception {
        var made = assertInstanceOf(Answer.Created.class, create(door));
        assertOpened(readBack(door));
        leave(door);
        return text(made.code());
    }

    /** Vaults from an earlier start that the therapist left before the code was read back. @return the code */
    private String vaultsWithoutPaper() throws Exception {
        var made = assertInstanceOf(Answer.Created.class, create(door));
        leave(door);
        return text(made.code());
    }

    private static boolean isReadBack(DoorToVaults door) throws Exception {
        return new RecoveryPaper(door.vaults().orElseThrow(), RANDOM).isReadBack();
    }

    private void flip(String name, int place) throws Exception {
        var bytes = Files.readAllBytes(folder.resolve(name));
        bytes[place] ^= 1;
        Files.write(folder.resolve(name), bytes);
    }

    @Nested
    class TheFirstStart {
        @Test
        void makesVaultsAndACodeThatOpensThem() throws Exception {
            assertTrue(door.isFirstStart());

            var made = assertInstanceOf(Answer.Created.class, create(door));

            assertFalse(door.isFirstStart());
            assertEquals(RecoveryCode.GROUPS, made.code().size());
            leave(door);
            try (var code = RecoveryCode.parse(text(made.code()).toCharArray());
                    var secret = code.secret()) {
                Vaults.recover(folder, secret, RANDOM).close();
            }
        }

        @Test
        void wipesWhatWasTypedAndAnswersOnTheScreen() throws Exception {
            var typed = PASSPHRASE.toCharArray();

            var made = answer(then -> door.create(typed, then));

            assertInstanceOf(Answer.Created.class, made);
            assertArrayEquals(new char[typed.length], typed);
            assertEquals(1, onTheScreen.get());
        }

        @Test
        void isReadBackOnlyWhenItIsSaid() throws Exception {
            var made = assertInstanceOf(Answer.Created.class, create(door));
            assertEquals("Created[]", made.toString());
            assertFalse(isReadBack(door));

            assertOpened(readBack(door));

            assertTrue(isReadBack(door));
        }

        @Test
        void overwritesNoVaults() throws Exception {
            vaultsOfALongTime();

            assertSays(VaultNotices.notWritten(NotWritten.Why.PLACE_TAKEN), create(anotherDoor()));

            assertOpened(unlock(anotherDoor(), PASSPHRASE));
        }

        @Test
        void isSaidToHaveWrittenNothingWhereNothingCanBeWrittenAndSucceedsOnceItCan() throws Exception {
            var home = Files.writeString(folder.resolveSibling("home"), "no folder");
            folder = home.resolve("vaults");
            var inVain = anotherDoor();

            assertSays(VaultNotices.notWritten(NotWritten.Why.UNKNOWN), create(inVain));
            assertTrue(inVain.isFirstStart());

            Files.delete(home);
            assertInstanceOf(Answer.Created.class, create(inVain));
        }

        @Test
        void takesAPassphraseAtNoLessThanTheUsualCostAfterWarmingUp() throws Exception {
            door.warmUp();

            assertInstanceOf(Answer.Created.class, create(door));

            var slots = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("slots")));
            assertTrue(slots.getInt(44) >= UnlockCost.USUAL.memoryKib(), "memory of the slot: " + slots.getInt(44));
        }
    }

    @Nested
    class ThePassphrase {
        @Test
        void opensBothVaults() throws Exception {
            vaultsOfALongTime();
            var next = anotherDoor();
            var typed = PASSPHRASE.toCharArray();

            assertOpened(answer(then -> next.unlock(typed, then)));

            var vaults = next.vaults().orElseThrow();
            assertFalse(vaults.psychotherapy().isLocked());
            assertTrue(vaults.record().check().isWhole());
            assertArrayEquals(new char[typed.length], typed);
        }

        @Test
        void thatIsWrongIsSaidAndTheVaultsStayFree() throws Exception {
            vaultsOfALongTime();
            var next = anotherDoor();

            assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));

            assertTrue(next.vaults().isEmpty());
            assertOpened(unlock(next, PASSPHRASE));
        }

        @Test
        void isAnsweredLaterAndLaterAfterTheThirdWrongOne() throws Exception {
            vaultsOfALongTime();
            var next = anotherDoor();
            for (var time = 0; time < 3; time++) {
                assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));
            }
            assertEquals(List.of(), thread.waits);

            for (var time = 0; time < 7; time++) {
                assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));
            }

            assertEquals(
                    Stream.of(1, 2, 4, 8, 16, 30, 30).map(Duration::ofSeconds).toList(), thread.waits);
        }

        @Test
        void thatIsRightIsAnsweredAtOnceAndForgivesTheWrongOnes() throws Exception {
            vaultsOfALongTime();
            var next = anotherDoor();
            for (var time = 0; time < 4; time++) {
                assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));
            }
            thread.waits.clear();

            assertOpened(unlock(next, PASSPHRASE));

            assertSays(VaultNotices.wrongPassphrase(), answer(then -> next.unlockNotes(ANOTHER.toCharArray(), then)));
            assertEquals(List.of(), thread.waits);
        }

        @Test
        void isNotForgivenByACodeWithATypingMistake() throws Exception {
            vaultsOfALongTime();
            var next = anotherDoor();
            for (var time = 0; time < 3; time++) {
                assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));
                assertInstanceOf(Answer.CodeMistyped.class, recover(next, "0410", ANOTHER));
            }

            assertSays(VaultNotices.wrongPassphrase(), unlock(next, ANOTHER));

            assertEquals(List.of(Duration.ofSeconds(1)), thread.waits);
        }
    }

    @Nested
    class WhatIsNotThePassphrasesFault {
        @Test
        void aDamagedFileOfSlotsIsToldApart() throws Exception {
            vaultsOfALongTime();
            flip("slots", 60);
            flip("slots.copy", 60);

            var refused = assertInstanceOf(Answer.Refused.class, unlock(anotherDoor(), PASSPHRASE));

            assertTrue(
                    refused.notice().what().startsWith("The small file that opens the vaults is damaged"),
                    refused.notice().what());
            assertEquals(List.of(), thread.waits);
        }

        @Test
        void oneDamagedFileOfTwoIsMendedInSilence() throws Exception {
            vaultsOfALongTime();
            flip("slots", 60);

            assertOpened(unlock(anotherDoor(), PASSPHRASE));

            assertEquals(-1, Files.mismatch(folder.resolve("slots"), folder.resolve("slots.copy")));
        }

        @Test
        void aMissingVaultIsNamedAndNothingIsMadeInItsPlace() throws Exception {
            vaultsOfALongTime();
            Files.delete(folder.resolve("record.vault"));

            var refused = assertInstanceOf(Answer.Refused.class, unlock(anotherDoor(), PASSPHRASE));

            assertEquals(
                    VaultNotices.damaged(
                            new VaultDamaged(VaultDamaged.Place.MISSING, "the file of the RECORD vault is not there")),
                    refused.notice());
            assertFalse(Files.exists(folder.resolve("record.vault")));
        }

        @Test
        void aSecondConsoleIsTurnedAwayUntilTheFirstIsGone() throws Exception {
            vaultsOfALongTime();
            var first = anotherDoor();
            var second = anotherDoor();
            assertOpened(unlock(first, PASSPHRASE));

            assertSays(VaultNotices.inUse(), unlock(second, PASSPHRASE));

            leave(first);
            assertOpened(unlock(second, PASSPHRASE));
        }

        @Test
        void aMistakeOfOursIsSaidAndLeavesTheVaultsFree() throws Exception {
            vaultsWithoutPaper();
            var broken = doorWith(new SecureRandom() {
                private static final long serialVersionUID = 1;

                @Override
                public void nextBytes(byte[] bytes) {
                    throw new IllegalStateException("no chance left");
                }
            });

            assertSays(VaultNotices.wrong(), unlock(broken, PASSPHRASE));

            assertTrue(broken.vaults().isEmpty());
            assertInstanceOf(Answer.CodeRenewed.class, unlock(anotherDoor(), PASSPHRASE));
        }
    }

    @Nested
    class ACodeThatWasNeverReadBack {
        @Test
        void isReplacedByANewOneWhenThePassphraseIsTyped() throws Exception {
            var old = vaultsWithoutPaper();
            var next = anotherDoor();

            var renewed = assertInstanceOf(Answer.CodeRenewed.class, unlock(next, PASSPHRASE));

            assertEquals("CodeRenewed[]", renewed.toString());
            assertEquals(RecoveryCode.GROUPS, renewed.code().size());
            leave(next);
            assertSays(VaultNotices.wrongCode(), recover(anotherDoor(), old, ANOTHER));
            assertOpened(recover(anotherDoor(), text(renewed.code()), ANOTHER));
        }

        @Test
        void isAskedForAtEachStartUntilItIsReadBackAndThenNeverAgain() throws Exception {
            vaultsWithoutPaper();
            var second = anotherDoor();
            assertInstanceOf(Answer.CodeRenewed.class, unlock(second, PASSPHRASE));
            leave(second);
            var third = anotherDoor();
            assertInstanceOf(Answer.CodeRenewed.class, unlock(third, PASSPHRASE));

            assertOpened(readBack(third));
            leave(third);

            assertOpened(unlock(anotherDoor(), PASSPHRASE));
        }

        @Test
        void keepsNobodyFromASessionThatGoesOn() throws Exception {
            vaultsWithoutPaper();
            var every = EveryFact.once();
            inTheVaults(every.subList(0, every.size() - 1));
            var slots = Files.readAllBytes(folder.resolve("slots"));
            var next = anotherDoor();

            assertOpened(unlock(next, PASSPHRASE));

            assertFalse(isReadBack(next));
            leave(next);
            assertArrayEquals(slots, Files.readAllBytes(folder.resolve("slots")));
        }

        @Test
        void isAskedForAfterThatSessionHasEnded() throws Exception {
            vaultsWithoutPaper();
            inTheVaults(EveryFact.once());

            assertInstanceOf(Answer.CodeRenewed.class, unlock(anotherDoor(), PASSPHRASE));
        }

        private void inTheVaults(List<SessionEvent> facts) throws Exception {
            try (var vaults = OpenVaults.open(folder)) {
                new SessionShelf(vaults, RANDOM).begin(CLIENT, Instant.EPOCH).append(facts);
            }
        }

        @Test
        void keepsNobodyOutWhenTheDiskTakesNoNewOne() throws Exception {
            var old = vaultsWithoutPaper();
            var inTheWay = Files.createDirectories(folder.resolve("slots.new").resolve("not empty"));
            var next = anotherDoor();

            assertOpened(unlock(next, PASSPHRASE));

            leave(next);
            Files.delete(inTheWay);
            Files.delete(folder.resolve("slots.new"));
            assertOpened(recover(anotherDoor(), old, ANOTHER));
        }
    }

    @Nested
    class TheRecoveryCode {
        @Test
        void opensPutsTheVaultsBehindANewPassphraseAndCountsAsReadBack() throws Exception {
            var code = vaultsWithoutPaper();
            var next = anotherDoor();

            assertOpened(recover(next, code, ANOTHER));

            assertTrue(isReadBack(next));
            leave(next);
            var third = anotherDoor();
            assertSays(VaultNotices.wrongPassphrase(), unlock(third, PASSPHRASE));
            assertOpened(unlock(third, ANOTHER));
        }

        @Test
        void isWipedWithThePassphraseWhateverComesOfIt() throws Exception {
            var printed = vaultsOfALongTime();
            for (var typed : List.of(printed, "0410-6105")) {
                var code = typed.toCharArray();
                var passphrase = ANOTHER.toCharArray();
                var next = anotherDoor();

                var came = answer(then -> next.recover(code, passphrase, then));

                assertEquals(typed.equals(printed), came instanceof Answer.Opened);
                assertArrayEquals(new char[code.length], code);
                assertArrayEquals(new char[passphrase.length], passphrase);
                leave(next);
            }
        }

        @Test
        void withATypingMistakeNamesItsGroupAndChangesNothing() throws Exception {
            var code = vaultsOfALongTime();
            var wrong = code.charAt(5) == 'Z' ? 'Y' : 'Z';

            var came = recover(anotherDoor(), code.substring(0, 5) + wrong + code.substring(6), ANOTHER);

            assertEquals(new Answer.CodeMistyped(2), came);
            assertOpened(unlock(anotherDoor(), PASSPHRASE));
        }

        @Test
        void ofOtherVaultsIsWrongAndCountsAsATry() throws Exception {
            vaultsOfALongTime();
            var other = "0410-6105-0R3G-G28A-1C60-T3GF-208H-44RM-0DDR";
            var next = anotherDoor();

            for (var time = 0; time < 4; time++) {
                assertSays(VaultNotices.wrongCode(), recover(next, other, ANOTHER));
            }

            assertEquals(List.of(Duration.ofSeconds(1)), thread.waits);
            assertOpened(unlock(next, PASSPHRASE));
        }
    }

    @Nested
    class TheNotesBesideASession {
        private Vaults vaults;
        private DoorToVaults beside;

        @BeforeEach
        void locked() throws Exception {
            vaultsOfALongTime();
            vaults = OpenVaults.open(folder);
            vaults.lockNotes();
            beside = new DoorToVaults(folder, RANDOM, thread, DoorToVaultsTest.this::screen, vaults);
            doors.add(beside);
        }

        private Answer unlockNotes(String passphrase) throws Exception {
            return answer(then -> beside.unlockNotes(passphrase.toCharArray(), then));
        }

        @Test
        void areOpenedByThePassphrase() throws Exception {
            assertOpened(unlockNotes(PASSPHRASE));

            assertFalse(vaults.psychotherapy().isLocked());
        }

        @Test
        void stayLockedWhenItIsWrongAndTheSessionsRecordStaysOpen() throws Exception {
            assertSays(VaultNotices.wrongPassphrase(), unlockNotes(ANOTHER));

            assertTrue(vaults.psychotherapy().isLocked());
            assertTrue(vaults.record().check().isWhole());
        }

        @Test
        void areNotAskedForBeforeThereAreAny() throws Exception {
            assertSays(VaultNotices.wrong(), answer(then -> anotherDoor().unlockNotes(PASSPHRASE.toCharArray(), then)));
        }
    }
}
