package io.vigil.console.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Stage;
import io.vigil.console.parts.Stance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every place for clients' files has to do; each adapter's test extends this. */
public abstract class ClientBookContract {
    protected static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID MAYA = new UUID(7, 2);

    /** A book without clients, dated by {@code clock}. */
    protected abstract ClientBook empty(Clock clock);

    @Test
    void aNewBookHasNoClients() throws Exception {
        var book = empty(at(NOON));

        assertEquals(List.of(), book.list());
        assertEquals(Optional.empty(), book.read(Samuel.ID));
        assertEquals(Optional.empty(), book.readInner(Samuel.ID));
    }

    @Test
    void bothFilesComeBackAsTheyWere() throws Exception {
        var book = empty(at(NOON));

        book.keep(Samuel.complete());
        book.keep(Samuel.inner());

        assertEquals(Optional.of(Samuel.complete()), book.read(Samuel.ID));
        assertEquals(Optional.of(Samuel.inner()), book.readInner(Samuel.ID));
    }

    @Test
    void aFileOfWhichNothingButANameIsKnownComesBackAsItWas() throws Exception {
        var book = empty(at(NOON));

        book.keep(Samuel.bare());
        book.keep(InnerFile.empty(Samuel.ID));

        assertEquals(Optional.of(Samuel.bare()), book.read(Samuel.ID));
        assertEquals(Optional.of(InnerFile.empty(Samuel.ID)), book.readInner(Samuel.ID));
    }

    @Test
    void everyLetterComesBackAsItWas() throws Exception {
        var book = empty(at(NOON));
        var file = called(Samuel.ID, "Zoë 名前 🌿 \"quoted\" \\ <b>");

        book.keep(file);

        assertEquals(Optional.of(file), book.read(Samuel.ID));
    }

    @Test
    void theFileKeptLastIsTheOneThatIsRead() throws Exception {
        var book = empty(at(NOON));
        book.keep(Samuel.bare());
        book.keep(Samuel.inner());

        book.keep(Samuel.complete());
        book.keep(InnerFile.empty(Samuel.ID));

        assertEquals(Optional.of(Samuel.complete()), book.read(Samuel.ID));
        assertEquals(Optional.of(InnerFile.empty(Samuel.ID)), book.readInner(Samuel.ID));
        assertEquals(1, book.list().size());
    }

    @Test
    void theListNamesEveryClientOnceTheLastChangedFirst() throws Exception {
        var clock = new PushedClock();
        var book = empty(clock);
        book.keep(called(Samuel.ID, "Samuel"));
        clock.push(Duration.ofMinutes(1));
        book.keep(called(MAYA, "Maya"));
        clock.push(Duration.ofMinutes(1));

        book.keep(called(Samuel.ID, "Sam"));

        assertEquals(
                List.of(
                        new ClientSummary(Samuel.ID, "Sam", NOON.plusSeconds(120)),
                        new ClientSummary(MAYA, "Maya", NOON.plusSeconds(60))),
                book.list());
    }

    @Test
    void oneClientsFilesAreNotAnothers() throws Exception {
        var book = empty(at(NOON));
        book.keep(Samuel.complete());
        book.keep(Samuel.inner());

        book.keep(called(MAYA, "Maya"));

        assertEquals(Optional.of(Samuel.complete()), book.read(Samuel.ID));
        assertEquals(Optional.empty(), book.readInner(MAYA));
    }

    @Test
    void anInnerFileAloneIsNotYetAClient() throws Exception {
        var book = empty(at(NOON));

        book.keep(Samuel.inner());

        assertEquals(List.of(), book.list());
        assertEquals(Optional.of(Samuel.inner()), book.readInner(Samuel.ID));
    }

    @Test
    void everyKeepingOfTheInnerFileIsAVersionWithItsTime() throws Exception {
        var clock = new PushedClock();
        var book = empty(clock);
        assertEquals(InnerHistory.NONE, book.innerHistory(Samuel.ID));
        book.keep(InnerFile.empty(Samuel.ID));
        clock.push(Duration.ofDays(3));
        book.keep(InnerFile.empty(MAYA));

        book.keep(Samuel.inner());

        assertEquals(
                new InnerHistory(
                        List.of(
                                new InnerHistory.Version(NOON, InnerFile.empty(Samuel.ID)),
                                new InnerHistory.Version(NOON.plusSeconds(259_200), Samuel.inner())),
                        List.of()),
                book.innerHistory(Samuel.ID));
    }

    @Test
    void everythingThatIsKnownOfAPartComesBackAsItWas() throws Exception {
        var book = empty(at(NOON));
        var map = Samuel.inner().parts();
        var first = map.parts().get(0);
        var described = Described.of(first).at(Stage.MET).telling("“🌿” ילד", "30", "keeps\nwatch", "dark", "back");
        for (var change : List.<UnaryOperator<PartsMap>>of(
                now -> made(new Asking(now, Samuel.TODAY).describe(first.id(), described)),
                now -> made(new Asking(now, Samuel.TODAY).trust(first.id(), Samuel.TODAY, 7)),
                now -> made(new Asking(now, Samuel.TODAY)
                        .stance(first.id(), Samuel.TODAY, Stance.View.AGREES_IF, "with the light on")),
                now -> made(new Asking(now, Samuel.TODAY)
                        .relate(
                                first.id(),
                                Relation.Kind.POLARISED_WITH,
                                now.parts().get(1).id())),
                now -> now.setAside(now.parts().get(1).id(), Samuel.TODAY))) {
            map = change.apply(map);
        }
        var inner = Samuel.inner().with(map);

        book.keep(inner);

        assertEquals(Optional.of(inner), book.readInner(Samuel.ID));
        assertEquals(inner, book.innerHistory(Samuel.ID).versions().get(0).file());
    }

    private static PartsMap made(Change change) {
        return assertInstanceOf(Change.Made.class, change).map();
    }

    @Test
    void whatWasListedIsNotTheBookItself() throws Exception {
        var book = empty(at(NOON));
        book.keep(Samuel.bare());
        var listed = book.list();

        assertThrows(UnsupportedOperationException.class, listed::clear);
    }

    private static ClientFile called(UUID id, String name) {
        var bare = Samuel.bare();
        return new ClientFile(
                id,
                bare.therapist(),
                new ClientFile.Person(name, "", "", Optional.empty(), PhoneNumber.NONE),
                bare.sitters(),
                bare.secondContact(),
                bare.addresses(),
                bare.prescription(),
                bare.limits(),
                bare.health());
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** A clock that goes on when it is pushed. */
    private static final class PushedClock extends Clock {
        private Instant now = NOON;

        void push(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException("the book asks for instants alone");
        }
    }
}
