package io.vigil.console.app.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.checklist.Item;
import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.client.Samuel;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P7")
@Tag("P18")
class FoundProtectorsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final LockableBook book = new LockableBook();
    private final List<Notice> said = new ArrayList<>();
    private final FoundProtectors found = new FoundProtectors(book, Runnable::run, CLOCK, ZoneOffset.UTC, said::add);
    private final SessionRunner runner =
            new SessionRunner(new MemorySessionLog(), Runnable::run, CLOCK, said::add, said::add);

    @BeforeEach
    void begin() throws Exception {
        book.keep(Samuel.complete());
        book.keep(Samuel.inner());
        found.turnTo(Samuel.ID);
        var unused = runner.session().watch(found::dayIs);
        runner.ask(new SessionCommand.Begin(
                Samuel.complete().plan(Samuel.inner(), Optional.of(Samuel.home()), ZoneOffset.UTC)));
    }

    private List<String> kept() throws Exception {
        return book.readInner(Samuel.ID).orElseThrow().protectors();
    }

    @Test
    void inTheMiddleOfAGreenLightIsOnTheListTheNextTime() throws Exception {
        runner.ask(new SessionCommand.AddProtector("The One Who Runs"));

        assertEquals(List.of("The Night Watchman", "The Organizer", "The One Who Runs"), kept());
        var part = book.readInner(Samuel.ID)
                .orElseThrow()
                .parts()
                .named("The One Who Runs")
                .orElseThrow();
        assertEquals(Role.PROTECTOR, part.role());
        assertEquals(Stage.NOT_MET, part.stage());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), part.foundOn());
    }

    @Test
    void isSetAsideAgainWhenItsNameWasASlip() throws Exception {
        toTheGreenLight();
        runner.ask(new SessionCommand.AddProtector("Fgo"));
        runner.ask(new CorrectingCommand.TakeProtectorOff("Fgo", "a slip of the pen"));

        assertEquals(List.of("The Night Watchman", "The Organizer"), kept());
        assertTrue(map().named("Fgo").orElseThrow().isSetAside(), "it stays written down");

        runner.ask(new SessionCommand.AddProtector("Fog"));
        assertEquals(List.of("The Night Watchman", "The Organizer", "Fog"), kept());
    }

    @Test
    void staysOnTheMapWhenSomethingWasToldOfItMeanwhile() throws Exception {
        toTheGreenLight();
        runner.ask(new SessionCommand.AddProtector("Fog"));
        var fog = map().named("Fog").orElseThrow();
        var told = new Asking(map(), LocalDate.of(2026, 11, 23)).trust(fog.id(), LocalDate.of(2026, 11, 23), 3);
        book.keep(book.readInner(Samuel.ID).orElseThrow().with(((Change.Made) told).map()));
        runner.ask(new CorrectingCommand.TakeProtectorOff("Fog", "it asks for another day"));

        assertEquals(List.of("The Night Watchman", "The Organizer", "Fog"), kept());
    }

    @Test
    void isNeverBroughtThereWhenItLeftTheListWhileTheNotesWereLocked() throws Exception {
        toTheGreenLight();
        book.locked = true;
        runner.ask(new SessionCommand.AddProtector("Fgo"));
        runner.ask(new CorrectingCommand.TakeProtectorOff("Fgo", "a slip of the pen"));
        book.locked = false;
        runner.ask(new SessionCommand.AddProtector("Fog"));

        assertTrue(map().named("Fgo").isEmpty());
    }

    private PartsMap map() throws Exception {
        return book.readInner(Samuel.ID).orElseThrow().parts();
    }

    private void toTheGreenLight() {
        for (var item : Item.values()) {
            if (item.part() == Item.Part.CHECK_IN) {
                runner.ask(new SessionCommand.KeepItem(item, "as it is"));
            }
        }
        runner.ask(new SessionCommand.TakeVitals(118, 76, 64));
        runner.ask(new SessionCommand.GoOn());
    }

    @Test
    void writesNothingWhileNobodyIsFound() throws Exception {
        assertEquals(1, book.innerHistory(Samuel.ID).versions().size());
    }

    @Test
    void waitsWhileTheNotesAreLocked() throws Exception {
        book.locked = true;
        runner.ask(new SessionCommand.AddProtector("Fog"));
        book.locked = false;
        assertEquals(List.of("The Night Watchman", "The Organizer"), kept());

        runner.ask(new SessionCommand.AddProtector("Stone"));

        assertEquals(List.of("The Night Watchman", "The Organizer", "Fog", "Stone"), kept());
        assertEquals(2, book.innerHistory(Samuel.ID).versions().size());
    }

    @Test
    void isSaidWhenAnotherDayBeginsBeforeItCouldBeKept() {
        book.locked = true;
        runner.ask(new SessionCommand.AddProtector("Fog"));

        found.turnTo(new UUID(7, 2));

        assertEquals(List.of(AppNotices.foundNotKept()), said);
    }

    @Test
    void whoWasSetAsideDuringTheDayIsNotBroughtBack() throws Exception {
        var inner = book.readInner(Samuel.ID).orElseThrow();
        var organizer = inner.parts().named("The Organizer").orElseThrow();
        book.keep(inner.with(inner.parts().setAside(organizer.id(), LocalDate.of(2026, 11, 23))));

        runner.ask(new SessionCommand.AddProtector("Fog"));

        assertEquals(List.of("The Night Watchman", "Fog"), kept());
    }

    @Test
    void ofSomebodyWithoutAFileIsKeptInTheDayAlone() throws Exception {
        var nobody = new UUID(8, 8);
        found.turnTo(nobody);
        found.dayIs(runner.session().get());

        runner.ask(new SessionCommand.AddProtector("Fog"));

        assertTrue(book.readInner(nobody).isEmpty());
    }

    /** A book whose inner files can be locked. */
    private static final class LockableBook implements ClientBook {
        private final MemoryClientBook book = new MemoryClientBook(CLOCK);
        private boolean locked;

        @Override
        public List<ClientSummary> list() {
            return book.list();
        }

        @Override
        public Optional<ClientFile> read(UUID id) {
            return book.read(id);
        }

        @Override
        public Optional<InnerFile> readInner(UUID client) throws NotRead {
            if (locked) {
                throw new NotRead(Why.LOCKED, "locked");
            }
            return book.readInner(client);
        }

        @Override
        public InnerHistory innerHistory(UUID client) {
            return book.innerHistory(client);
        }

        @Override
        public void keep(ClientFile file) {
            book.keep(file);
        }

        @Override
        public void keep(InnerFile file) {
            book.keep(file);
        }
    }
}
