package io.vigil.console.desk.client.file;

import io.vigil.console.client.ClientBook.NotKept;
import io.vigil.console.client.ClientBook.NotRead;
import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.InnerFile;
import io.vigil.console.desk.port.Clients;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Goes to the disk and comes back: asked on the screen's thread, answers there, and reads and writes on the disk's. */
public final class Keeper {
    private final Clients clients;
    private final Executor screen;

    /** Reads and writes on the disk's thread, and answers on {@code screen}. */
    public Keeper(Clients clients, Executor screen) {
        this.clients = clients;
        this.screen = screen;
    }

    /**
     * What became of two files; each was kept unless there is a reason why not.
     *
     * @param inner why not the inner file
     * @param file why not the client's file
     * @param innerNow the inner file as it stands on the disk now, if it was written
     */
    record Kept(Optional<Why> inner, Optional<Why> file, Optional<InnerFile> innerNow) {}

    /** What was listed, or why nothing could be. */
    public record Listed(List<ClientSummary> clients, Optional<Why> whyNot) {}

    /**
     * What was opened.
     *
     * @param file empty if it cannot be read
     * @param innerNotRead why the inner file cannot be read; it is empty then
     */
    public record Opened(Optional<ClientFile> file, InnerFile inner, Optional<Why> innerNotRead) {}

    /** Of somebody who is not on the disk yet. */
    public UUID newId() {
        return clients.ids().get();
    }

    /** All clients, or why they cannot be read. */
    public void list(Consumer<Listed> then) {
        clients.disk().execute(() -> {
            var listed = listed();
            screen.execute(() -> then.accept(listed));
        });
    }

    private Listed listed() {
        try {
            return new Listed(clients.book().list(), Optional.empty());
        } catch (NotRead e) {
            return new Listed(List.of(), Optional.of(e.why()));
        }
    }

    /** Both files of one client, as far as they can be read. */
    public void open(UUID id, Consumer<Opened> then) {
        clients.disk().execute(() -> {
            var opened = opened(id);
            screen.execute(() -> then.accept(opened));
        });
    }

    /** Asks something that reads the disk. */
    <T> void ask(Supplier<T> question, Consumer<T> then) {
        clients.disk().execute(() -> {
            var answer = question.get();
            screen.execute(() -> then.accept(answer));
        });
    }

    private Opened opened(UUID id) {
        try {
            var inner = clients.book().readInner(id).orElse(InnerFile.empty(id));
            return new Opened(file(id), inner, Optional.empty());
        } catch (NotRead e) {
            return new Opened(file(id), InnerFile.empty(id), Optional.of(e.why()));
        }
    }

    private Optional<ClientFile> file(UUID id) {
        try {
            return clients.book().read(id);
        } catch (NotRead e) {
            return Optional.empty();
        }
    }

    /** The therapist's own name as it stands in the file that was changed last: offered to the next. */
    public void therapist(Consumer<String> then) {
        clients.disk().execute(() -> {
            var name = listed().clients().stream()
                    .findFirst()
                    .flatMap(last -> file(last.id()))
                    .map(ClientFile::therapist)
                    .orElse("");
            screen.execute(() -> then.accept(name));
        });
    }

    /**
     * Keeps what is given. The inner file goes first: a crash between the two leaves no protector unasked.
     *
     * @param inner is given the inner file of {@code client} as it stands on the disk, where the map may have been changed
     *     since the form was filled
     */
    void keep(UUID client, Optional<ClientFile> file, Optional<UnaryOperator<InnerFile>> inner, Consumer<Kept> then) {
        clients.disk().execute(() -> {
            var within = inner.map(change -> keep(client, change)).orElse(new Kept(none(), none(), Optional.empty()));
            var kept = new Kept(within.inner(), file.flatMap(this::keep), within.innerNow());
            screen.execute(() -> then.accept(kept));
        });
    }

    private Kept keep(UUID client, UnaryOperator<InnerFile> change) {
        try {
            var now = clients.book().readInner(client).orElse(InnerFile.empty(client));
            var next = change.apply(now);
            if (!next.equals(now)) {
                clients.book().keep(next);
            }
            return new Kept(none(), none(), Optional.of(next));
        } catch (NotRead e) {
            return new Kept(Optional.of(e.why()), none(), Optional.empty());
        } catch (NotKept e) {
            return new Kept(Optional.of(e.why()), none(), Optional.empty());
        }
    }

    private static Optional<Why> none() {
        return Optional.empty();
    }

    private Optional<Why> keep(ClientFile file) {
        try {
            clients.book().keep(file);
            return Optional.empty();
        } catch (NotKept e) {
            return Optional.of(e.why());
        }
    }
}
