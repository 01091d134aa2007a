package io.vigil.console.app.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.client.MemoryClientBook;
import io.vigil.console.client.Samuel;
import io.vigil.console.journey.Mark;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTarget.Is;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P20")
class NoteTargetsTest {
    private static final Instant AT = Instant.parse("2026-11-23T14:29:00Z");
    private static final UUID GOING = new UUID(3, 3);

    private final MemoryClientBook book = new MemoryClientBook(Clock.fixed(AT, ZoneOffset.UTC));
    private Session session = Session.notBegun();
    private final NoteTargets targets = new NoteTargets(book, Runnable::run, () -> session, ZoneOffset.UTC);

    @Test
    void thePartsComeFirstThenTheMoments() {
        var map = Samuel.inner().parts();
        var organizer = map.protectors().get(1);
        book.keep(Samuel.inner().with(map.setAside(organizer.id(), Samuel.TODAY)));
        session = Session.of(List.of(new SessionEvent.Marked(AT, Mark.CALM, "")));

        targets.turnTo(Samuel.ID, GOING);

        assertEquals(
                List.of(
                        new LinkTarget(
                                Is.PROTECTOR, map.protectors().get(0).id().toString(), "The Night Watchman"),
                        new LinkTarget(Is.PART_SET_ASIDE, organizer.id().toString(), "The Organizer"),
                        new LinkTarget(Is.MOMENT, GOING + "-" + AT.toEpochMilli(), "14:29 Calm")),
                targets.now());
    }

    @Test
    void nothingCanBePointedToWhileTheNotesAreLockedOrNobodyIsThere() {
        assertEquals(List.of(), targets.now());
        book.keep(Samuel.inner());
        targets.turnTo(Samuel.ID, GOING);
        assertEquals(2, targets.now().size());

        targets.forget();
        assertEquals(List.of(), targets.now());

        targets.read();
        assertEquals(2, targets.now().size());
    }
}
