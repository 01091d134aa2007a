package io.vigil.console.desk.parts;

import io.vigil.console.client.ClientBook.NotKept;
import io.vigil.console.client.ClientBook.NotRead;
import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.parts.Joining;
import io.vigil.console.parts.PartsMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Goes to the disk and comes back: asked on the screen's thread, answers there, and reads and writes on the disk's. */
final class PartsDisk {
    private final UUID client;
    private final Clients clients;
    private final Executor screen;

    PartsDisk(UUID client, Clients clients, Executor screen) {
        this.client = client;
        this.clients = clients;
        this.screen = screen;
    }

    /** What came of it: a value, or why there is none. */
    record Answer<T>(Optional<T> value, Optional<Why> whyNot) {
        static <T> Answer<T> of(T value) {
            return new Answer<>(Optional.of(value), Optional.empty());
        }

        static <T> Answer<T> not(Why why) {
            return new Answer<>(Optional.empty(), Optional.of(why));
        }

        @Override
        public String toString() {
            return "Answer[" + whyNot + "]";
        }
    }

    void read(Consumer<Answer<PartsMap>> then) {
        answer(
                () -> {
                    try {
                        return Answer.of(readInner().parts());
                    } catch (NotRead e) {
                        return Answer.not(e.why());
                    }
                },
                then);
    }

    void history(Consumer<Answer<InnerHistory>> then) {
        answer(
                () -> {
                    try {
                        return Answer.of(clients.book().innerHistory(client));
                    } catch (NotRead e) {
                        return Answer.not(e.why());
                    }
                },
                then);
    }

    /**
     * Keeps a map. What came to the map on the disk since {@code base} was read stays: a protector that was found in a
     * green light, a name that was written in the client's file.
     */
    void keep(PartsMap base, PartsMap map, Consumer<Answer<PartsMap>> then) {
        answer(
                () -> {
                    try {
                        var now = readInner();
                        var next = now.parts().equals(base) ? map : Joining.of(base, map, now.parts());
                        clients.book().keep(now.with(next));
                        return Answer.of(next);
                    } catch (NotRead e) {
                        return Answer.not(e.why());
                    } catch (NotKept e) {
                        return Answer.not(e.why());
                    }
                },
                then);
    }

    private InnerFile readInner() throws NotRead {
        return clients.book().readInner(client).orElse(InnerFile.empty(client));
    }

    private interface Asked<T> {
        Answer<T> answer();
    }

    private <T> void answer(Asked<T> asked, Consumer<Answer<T>> then) {
        clients.disk().execute(() -> {
            var answer = asked.answer();
            screen.execute(() -> then.accept(answer));
        });
    }
}
