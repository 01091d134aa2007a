package io.vigil.console.desk.client;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.ClientSummary;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A book on a disk that can be made to fail, each vault for itself. */
final class BookThatFails implements ClientBook {
    private final ClientBook book;
    Optional<Why> record = Optional.empty();
    Optional<Why> psychotherapy = Optional.empty();

    BookThatFails(ClientBook book) {
        this.book = book;
    }

    @Override
    public List<ClientSummary> list() throws NotRead {
        refuseReading(record);
        return book.list();
    }

    @Override
    public Optional<ClientFile> read(UUID id) throws NotRead {
        refuseReading(record);
        return book.read(id);
    }

    @Override
    public Optional<InnerFile> readInner(UUID client) throws NotRead {
        refuseReading(psychotherapy);
        return book.readInner(client);
    }

    @Override
    public InnerHistory innerHistory(UUID client) throws NotRead {
        refuseReading(psychotherapy);
        return book.innerHistory(client);
    }

    @Override
    public void keep(ClientFile file) throws NotKept {
        refuseKeeping(record);
        book.keep(file);
    }

    @Override
    public void keep(InnerFile file) throws NotKept {
        refuseKeeping(psychotherapy);
        book.keep(file);
    }

    private static void refuseReading(Optional<Why> why) throws NotRead {
        if (why.isPresent()) {
            throw new NotRead(why.get(), "made to fail");
        }
    }

    private static void refuseKeeping(Optional<Why> why) throws NotKept {
        if (why.isPresent()) {
            throw new NotKept(why.get(), "made to fail");
        }
    }
}
