package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDay.Sign;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.session.EveryFact;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.Kind;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJourneyDaysTest {
    private static final UUID CLIENT = new UUID(7, 1);
    private static final List<SessionEvent> EVERY = EveryFact.once();
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private Path folder;
    private Vaults vaults;
    private SessionShelf shelf;

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("vaults");
        vaults = OpenVaults.create(folder);
        shelf = new SessionShelf(vaults, new SecureRandom());
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private List<JourneyDay> days() throws JourneyDays.NotRead {
        return new SqliteJourneyDays(vaults, new SecureRandom()).of(CLIENT);
    }

    private UUID session(Predicate<SessionEvent> facts) throws Exception {
        var log = shelf.begin(CLIENT, Instant.EPOCH);
        log.append(EVERY.stream().filter(facts).toList());
        return log.session();
    }

    private static boolean isBeginning(SessionEvent fact) {
        return fact instanceof SessionEvent.Began || fact instanceof SessionEvent.ProtectorAdded;
    }

    @Test
    void aPlaceThatWasMadeAndNeverBegunIsNoDay() throws Exception {
        shelf.begin(CLIENT, Instant.EPOCH);

        assertEquals(List.of(), days());
    }

    @Test
    void eachDayIsToldInTheOrderOfItsBeginning() throws Exception {
        var open = session(SqliteJourneyDaysTest::isBeginning);
        var journey = session(fact -> !(fact instanceof SessionEvent.HeldOff));
        shelf.begin(new UUID(7, 2), Instant.EPOCH).append(EVERY);

        assertEquals(
                List.of(JourneyDay.of(open, DAY), JourneyDay.of(journey, DAY, Sign.MEDICINE_TAKEN, Sign.ENDED)),
                days());
    }

    @Test
    void medicineOutsideThePlanIsAJourneyToo() throws Exception {
        var session = session(fact -> isBeginning(fact) || fact instanceof SessionEvent.MedicineOutsidePlan);

        assertEquals(List.of(JourneyDay.of(session, DAY, Sign.MEDICINE_TAKEN)), days());
    }

    @Test
    void aDayThatWasHeldOffIsToldWithoutThePsychotherapyVault() throws Exception {
        var log = shelf.begin(CLIENT, Instant.EPOCH);
        var facts = new ArrayList<>(EVERY.stream()
                .filter(fact -> isBeginning(fact) || fact instanceof SessionEvent.HeldOff)
                .toList());
        facts.add(new SessionEvent.PhaseEntered(facts.get(0).at(), Phase.HELD));
        log.append(facts);
        vaults.lockNotes();

        assertEquals(List.of(JourneyDay.of(log.session(), DAY, Sign.HELD_OFF)), days());
    }

    @Test
    void aSessionThatCannotBeReadIsSaid() throws Exception {
        session(fact -> true);
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE fact SET envelope = randomblob(length(envelope)) WHERE seq = 2");
        }
        vaults = OpenVaults.open(folder);

        assertThrows(JourneyDays.NotRead.class, this::days);
    }

    @Test
    void whatAnEndedDaySaysIsKeptAndSaysTheSame() throws Exception {
        session(fact -> !(fact instanceof SessionEvent.HeldOff));
        session(SqliteJourneyDaysTest::isBeginning);
        var read = days();

        assertEquals(
                1, vaults.record().all(Kind.JOURNEY_DAY, CLIENT).whole().size(), "the day that goes on is not kept");
        assertEquals(read, days());
        vaults.close();
        vaults = OpenVaults.open(folder);
        assertEquals(read, days());
    }

    @Test
    void aFactThatCameAfterwardsIsNotMissed() throws Exception {
        var log = shelf.begin(CLIENT, Instant.EPOCH);
        var beginning =
                EVERY.stream().filter(SqliteJourneyDaysTest::isBeginning).toList();
        log.append(beginning);
        log.append(List.of(new SessionEvent.Ended(beginning.get(0).at())));
        assertEquals(List.of(JourneyDay.of(log.session(), DAY, Sign.ENDED)), days());

        log.append(EVERY.stream()
                .filter(fact -> fact instanceof SessionEvent.MedicineOutsidePlan)
                .toList());
        assertEquals(List.of(JourneyDay.of(log.session(), DAY, Sign.MEDICINE_TAKEN, Sign.ENDED)), days());
        assertEquals(days(), days());
    }

    @Test
    void aKeptDayThatCannotBeReadIsMadeAnewFromItsFacts() throws Exception {
        session(fact -> true);
        var read = days();
        vaults.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.vault"));
                var statement = connection.createStatement()) {
            assertEquals(
                    1,
                    statement.executeUpdate(
                            "UPDATE record SET envelope = randomblob(length(envelope)) WHERE kind = 17"));
        }
        vaults = OpenVaults.open(folder);

        assertEquals(read, days());
    }
}
