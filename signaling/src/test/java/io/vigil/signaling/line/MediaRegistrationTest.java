package io.vigil.signaling.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.signaling.line.MediaRegistration.Ticket;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaRegistrationTest {
    private static final LineId LINE = new LineId("a".repeat(32));
    private static final String ROOM = "c".repeat(32);
    private static final Ticket TICKET = new Ticket("h".repeat(43), Instant.parse("2026-11-28T10:00:00.5Z"));

    @Test
    void isWrittenAsTheServerReadsIt() {
        assertEquals(
                "<media xmlns=\"urn:vigil:door:1\" line=\"" + LINE + "\" room=\"" + ROOM + "\"><ticket hash=\""
                        + TICKET.hash() + "\" expires=\"2026-11-28T10:00:00Z\"/></media>",
                StanzaWriter.write(new MediaRegistration(LINE, ROOM, List.of(TICKET)).toElement()));
    }

    @Test
    void refusesWhatTheServerWouldRefuse() {
        assertThrows(
                IllegalArgumentException.class, () -> new MediaRegistration(LINE, "C".repeat(32), List.of(TICKET)));
        assertThrows(IllegalArgumentException.class, () -> new MediaRegistration(LINE, ROOM, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MediaRegistration(
                        LINE, ROOM, Collections.nCopies(MediaRegistration.MOST_TICKETS + 1, TICKET)));
        assertThrows(IllegalArgumentException.class, () -> new Ticket("short", TICKET.expires()));
    }

    @Test
    void doesNotNameItsRoomToWhoeverLogsIt() {
        assertFalse(
                new MediaRegistration(LINE, ROOM, List.of(TICKET)).toString().contains(ROOM));
    }
}
