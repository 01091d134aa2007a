package io.vigil.console.bench;

import io.vigil.console.client.ClientFile;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.session.Day;
import io.vigil.console.session.Session;
import io.vigil.console.store.NotesOnDisk;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteClientBook;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A year of a practice: 60 clients, each with five versions of both files, and 500 sessions with the facts of a whole day
 * each. What is opened: the day view, which wants every client, both their files and every session by name; and one
 * client after the other, with both files and all their sessions as they stand.
 */
final class YearOfAPractice implements Part {
    private static final int CLIENTS = 60;
    private static final int SESSIONS = 500;
    private static final int VERSIONS = 5;
    private static final int TIMES = 120;
    private static final int WARM_UP_TIMES = 30;
    private static final Duration DAY_VIEW = Duration.ofMillis(300);
    private static final Duration CLIENT = Duration.ofMillis(150);
    private static final Instant FIRST_DAY = Instant.parse("2026-01-05T16:00:00Z");

    @Override
    public String name() {
        return "year";
    }

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var random = new SecureRandom();
        var disk = NotesOnDisk.create(folder.resolve("vaults"), random);
        try (var vaults = disk.open()) {
            var book = new SqliteClientBook(vaults, random, Clock.fixed(FIRST_DAY, ZoneOffset.UTC));
            var shelf = new SessionShelf(vaults, random);
            var clients = fill(book, shelf);

            var runs = new Interleaved(TIMES, WARM_UP_TIMES);
            var list = runs.addWhole(round -> expect(CLIENTS, book.list().size()));
            var day = runs.addWhole(round -> openTheDay(book, shelf));
            var client = runs.addWhole(round -> openAClient(clients.get(round % CLIENTS), book, shelf));
            runs.run();
            return List.of(
                    Figure.told("the list of 60 clients", list),
                    Figure.time("the day view: every client with both files, 500 sessions by name", day, DAY_VIEW),
                    Figure.time("a client: both files and all their sessions as they stand", client, CLIENT));
        }
    }

    private static List<UUID> fill(SqliteClientBook book, SessionShelf shelf) throws Exception {
        var clients = new ArrayList<UUID>();
        for (var i = 0; i < CLIENTS; i++) {
            var client = new UUID(60, i);
            clients.add(client);
            for (var version = 0; version < VERSIONS; version++) {
                book.keep(file(client, i));
                book.keep(new InnerFile(
                        client,
                        List.of("The Night Watchman", "The Organizer", "The one at the gate " + version),
                        List.of("To rest.\nAnd to listen.")));
            }
        }
        var facts = Day.wholeDay();
        for (var i = 0; i < SESSIONS; i++) {
            var log = shelf.begin(clients.get(i % CLIENTS), FIRST_DAY.plus(Duration.ofHours(16L * i)));
            log.append(facts);
        }
        return clients;
    }

    private static ClientFile file(UUID client, int number) {
        var like = Samuel.complete();
        var person = like.person();
        return new ClientFile(
                client,
                like.therapist(),
                new ClientFile.Person(
                        "Client " + number, person.fullName(), person.pronouns(), person.bornOn(), person.phone()),
                like.sitters(),
                like.secondContact(),
                like.addresses(),
                like.prescription(),
                like.limits(),
                like.health());
    }

    private static void openTheDay(SqliteClientBook book, SessionShelf shelf) throws Exception {
        expect(SESSIONS, shelf.all().size());
        var files = 0;
        for (var summary : book.list()) {
            files += book.read(summary.id()).isPresent()
                            && book.readInner(summary.id()).isPresent()
                    ? 1
                    : 0;
        }
        expect(CLIENTS, files);
    }

    private static void openAClient(UUID client, SqliteClientBook book, SessionShelf shelf) throws Exception {
        expect(1, book.read(client).isPresent() && book.readInner(client).isPresent() ? 1 : 0);
        var ended = 0;
        for (var shelved : shelf.all()) {
            if (shelved.client().equals(client)) {
                ended += Session.of(shelf.open(shelved).read()).isEnded() ? 1 : 0;
            }
        }
        if (ended < SESSIONS / CLIENTS) {
            throw new IllegalStateException(ended + " sessions of a client, fewer than " + SESSIONS / CLIENTS);
        }
    }

    private static void expect(int wanted, int found) {
        if (found != wanted) {
            throw new IllegalStateException(found + " instead of " + wanted);
        }
    }
}
