package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.Story;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Vault;
import io.vigil.console.course.event.Kept;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.course.log.CourseLogContract;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.VaultInUse;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.store.vault.entry.NotWritten;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCourseLogTest extends CourseLogContract {
    private Path folder;
    private Vaults vaults;

    @BeforeEach
    void open(@TempDir Path temporary) throws NotWritten, VaultInUse {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    @Override
    protected CourseLog empty() {
        return new SqliteCourseLog(vaults);
    }

    @Test
    void aConsoleThatStartsAgainReadsTheSameCourse() throws Exception {
        empty().append(CLIENT, Story.everyKind());
        vaults.close();

        vaults = OpenVaults.open(folder);

        assertEquals(Story.everyKind(), empty().read(CLIENT));
    }

    @Test
    void eachFactStandsInItsVault() throws Exception {
        empty().append(CLIENT, Story.everyKind());

        var inner = vaults.psychotherapy().all(Kind.COURSE_INNER, CLIENT).whole();
        var outer = vaults.record().all(Kind.COURSE, CLIENT).whole();

        assertEquals(count(Vault.PSYCHOTHERAPY), inner.size());
        assertEquals(count(Vault.RECORD), outer.size());
    }

    private static int count(Vault vault) {
        return (int)
                Story.everyKind().stream().filter(fact -> fact.vault() == vault).count();
    }

    @Test
    void whileTheNotesAreLockedNothingIsReadAndNothingIsAdded() throws Exception {
        var facts = Story.everyKind();
        var last = facts.size() - 1;
        empty().append(CLIENT, facts.subList(0, last));
        vaults.lockNotes();

        var notRead = assertThrows(CourseLog.NotRead.class, () -> empty().read(CLIENT));
        var notKept =
                assertThrows(CourseLog.NotKept.class, () -> empty().append(CLIENT, facts.subList(last, facts.size())));

        assertEquals(CourseLog.Why.LOCKED, notRead.why());
        assertEquals(CourseLog.Why.LOCKED, notKept.why());
        vaults.unlockNotes(OpenVaults.passphrase());
        assertEquals(facts.subList(0, last), empty().read(CLIENT));
    }

    @Test
    void whenTheRecordTakesNothingTheFactThatClosesTheWayIsKept() throws Exception {
        var raised = new CourseEvent.ObjectionRaised(kept(1), Story.GUARD, "not yet");
        var noted = new CourseEvent.ObjectionsNoted(kept(2), CourseEvent.Objections.STAND);
        recordTakesNothing(raised, noted);

        assertEquals(List.of(raised), empty().read(CLIENT));
    }

    private void recordTakesNothing(CourseEvent... events) throws Exception {
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER full BEFORE INSERT ON record BEGIN SELECT RAISE(ABORT, 'full'); END");
        }
        vaults = OpenVaults.open(folder);
        var again = assertThrows(CourseLog.NotKept.class, () -> empty().append(CLIENT, List.of(events)));
        assertEquals(CourseLog.Why.DISK, again.why());
        assertFalse(String.valueOf(again.getMessage()).contains(Story.GUARD));
    }

    @Test
    void aNumberThatIsTakenInTheOtherVaultIsRefused() throws Exception {
        var log = empty();
        log.append(CLIENT, List.of(new CourseEvent.ObjectionRaised(kept(1), Story.GUARD, "")));

        assertThrows(
                CourseLog.NotKept.class,
                () -> log.append(
                        CLIENT,
                        List.of(new CourseEvent.ConsentGiven(kept(1), CourseEvent.Consent.TELEHEALTH, "2026-09"))));
    }

    @Test
    void aFactThatCannotBeReadIsSaidAndHidesNoOther() throws Exception {
        var facts = Story.everyKind();
        empty().append(CLIENT, facts);
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE record SET envelope = randomblob(length(envelope)) WHERE n = 2");
        }
        vaults = OpenVaults.open(folder);

        var notRead = assertThrows(CourseLog.NotRead.class, () -> empty().read(CLIENT));

        assertEquals(CourseLog.Why.DAMAGED, notRead.why());
        assertEquals(facts.size() - 1, notRead.readable().size());
        assertTrue(facts.containsAll(notRead.readable()));
    }

    private static Kept kept(long number) {
        return new Kept(number, Instant.EPOCH, Story.FIRST_DAY);
    }
}
