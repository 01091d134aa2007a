package io.vigil.console.app.seat;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.InnerFile;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTarget.Is;
import io.vigil.console.notes.form.LinkTargets;
import io.vigil.console.parts.Part;
import io.vigil.console.session.Session;
import io.vigil.console.sheet.FactWords;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * What a note about the present client can point to: the parts on the map, read when the notes are opened, and the moments
 * of the session that goes on. Answers from memory, on any thread.
 */
public final class NoteTargets implements LinkTargets {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ClientBook book;
    private final Executor disk;
    private final Supplier<Session> session;
    private final ZoneId zone;
    private volatile Optional<Whom> whom = Optional.empty();
    private volatile Optional<List<LinkTarget>> parts = Optional.empty();

    private record Whom(UUID client, UUID session) {}

    /**
     * Nothing to point to yet.
     *
     * @param disk where {@code book} is read: never the event dispatch thread
     * @param session the one that goes on
     */
    public NoteTargets(ClientBook book, Executor disk, Supplier<Session> session, ZoneId zone) {
        this.book = book;
        this.disk = disk;
        this.session = session;
        this.zone = zone;
    }

    /** Another session goes on. */
    void turnTo(UUID client, UUID going) {
        whom = Optional.of(new Whom(client, going));
        parts = Optional.empty();
        read();
    }

    /** Reads the parts: the notes are open, or opened again. */
    void read() {
        var asked = whom;
        asked.ifPresent(each -> disk.execute(() -> {
            try {
                var read = book.readInner(each.client()).map(NoteTargets::parts).orElse(List.of());
                if (whom.equals(asked)) {
                    parts = Optional.of(read);
                }
            } catch (ClientBook.NotRead e) {
                parts = Optional.empty(); // locked or damaged: there is nothing to point to
            }
        }));
    }

    /** The notes are locked: no name of a part stays. */
    void forget() {
        parts = Optional.empty();
    }

    private static List<LinkTarget> parts(InnerFile file) {
        var targets = new ArrayList<LinkTarget>();
        for (var part : file.parts().standing()) {
            targets.add(target(part.role().protects() ? Is.PROTECTOR : Is.PART, part));
        }
        for (var part : file.parts().setAside()) {
            targets.add(target(Is.PART_SET_ASIDE, part));
        }
        return targets;
    }

    private static LinkTarget target(Is is, Part part) {
        return new LinkTarget(is, part.id().toString(), part.name());
    }

    @Override
    public List<LinkTarget> now() {
        var known = parts;
        var present = whom;
        if (known.isEmpty() || present.isEmpty()) {
            return List.of();
        }
        var targets = new ArrayList<>(known.get());
        for (var mark : session.get().marks()) {
            var id = present.get().session() + "-" + mark.at().toEpochMilli(); // the same after every restart
            targets.add(new LinkTarget(
                    Is.MOMENT, id, TIME.format(mark.at().atZone(zone)) + " " + FactWords.text(mark.mark())));
        }
        return List.copyOf(targets);
    }
}
