package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.session.run.SessionLogContract;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSessionLogTest extends SessionLogContract {
    private static final UUID CLIENT = new UUID(1, 2);

    private Path folder;

    private Vaults vaults;
    private SessionShelf shelf;

    @BeforeEach
    void open(@TempDir Path temporary) throws NotWritten, VaultInUse {
        folder = temporary;
        vaults = OpenVaults.create(folder.resolve("vaults"));
        shelf = new SessionShelf(vaults, new SecureRandom());
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Override
    protected SessionLog empty() {
        try {
            return shelf.begin(CLIENT, Instant.EPOCH);
        } catch (NotWritten e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aConsoleThatStartsAgainReadsWhatWasKept() throws Exception {
        empty().append(EveryFact.once());
        vaults.close();

        vaults = OpenVaults.open(folder.resolve("vaults"));
        shelf = new SessionShelf(vaults, new SecureRandom());
        var again = shelf.open(shelf.latest().orElseThrow());

        assertEquals(EveryFact.once(), again.read());
        again.append(List.of(EveryFact.once().get(0)));
        assertEquals(EveryFact.once().size() + 1, again.read().size());
    }

    @Tag("SAFE-94")
    @Test
    void theDaysOnWhichNumbersWereTriedAreKeptWithThePlan() throws Exception {
        var began = new SessionEvent.Began(
                Instant.EPOCH,
                Samuel.complete().plan(InnerFile.empty(Samuel.ID), Optional.of(Samuel.home()), ZoneOffset.UTC));
        var log = empty();

        log.append(List.of(began));

        var read = assertInstanceOf(SessionEvent.Began.class, log.read().get(0));
        assertEquals(began.plan().contacts(), read.plan().contacts());
        assertTrue(read.plan().contacts().card().checked().isPresent());
    }

    @Test
    void twoSessionsDoNotMix() throws Exception {
        var one = empty();
        var other = empty();

        one.append(EveryFact.once().subList(0, 3));
        other.append(EveryFact.once().subList(3, 6));

        assertEquals(EveryFact.once().subList(0, 3), one.read());
        assertEquals(EveryFact.once().subList(3, 6), other.read());
    }

    @Test
    void whatIsSaidWhileTheNotesAreLockedIsThereAfterTheyAreOpened() throws Exception {
        var log = empty();
        log.append(EveryFact.once().subList(0, 5));

        vaults.lockNotes();
        log.append(EveryFact.once().subList(5, EveryFact.once().size()));
        vaults.unlockNotes(OpenVaults.passphrase());

        assertEquals(EveryFact.once(), log.read());
        assertTrue(vaults.psychotherapy().check().isWhole());
    }

    @Test
    void aVaultThatTakesNothingLeavesTheFactsOfTheOther() throws Exception {
        var log = empty();
        var facts = List.of(EveryFact.once().get(8), EveryFact.once().get(1));

        SessionLog.NotRecorded thrown;
        try (var another = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vaults/record.vault"));
                var statement = another.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE"); // nobody else writes there
            thrown = assertThrows(SessionLog.NotRecorded.class, () -> log.append(facts));
        }

        assertEquals(
                facts.stream()
                        .filter(fact -> fact.vault() == SessionEvent.Vault.PSYCHOTHERAPY)
                        .toList(),
                thrown.kept());
        log.append(List.of(EveryFact.once().get(2)));
        assertEquals(List.of(EveryFact.once().get(8), EveryFact.once().get(2)), log.read());
    }

    @Test
    void aDayThatAnOlderReleaseKeptHasTheUsualMeditation() throws Exception {
        var kept = """
                {"checks":{"leftOff":[],"own":["door closed"]},"minutesInMouth":8}""";

        var day = Json.read(kept.getBytes(StandardCharsets.UTF_8), PracticeDay.class);

        assertEquals(new PracticeDay(new SettingChecks(List.of(), List.of("door closed")), 8), day);
        assertEquals(Duration.ofMinutes(10), day.meditation());
        assertEquals(day, Json.read(Json.bytes(day), PracticeDay.class));
    }
}
