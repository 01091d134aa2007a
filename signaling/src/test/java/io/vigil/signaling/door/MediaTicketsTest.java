package io.vigil.signaling.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.door.MediaTickets.Registered;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What opens a media room, and for how long (protocol.md §8.1). */
class MediaTicketsTest {
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ANA = "console of Ana";
    private static final String BEN = "console of Ben";
    private static final String LINE = "a".repeat(32);
    private static final String OTHER_LINE = "b".repeat(32);
    private static final String ROOM = "c".repeat(32);
    private static final String OTHER_ROOM = "d".repeat(32);

    private final Lines lines = new Lines();
    private final MediaTickets tickets = new MediaTickets(lines);

    @BeforeEach
    void openLines() {
        open(ANA, LINE, NOW.plus(HOUR.multipliedBy(8)));
        open(BEN, OTHER_LINE, NOW.plus(HOUR.multipliedBy(8)));
    }

    private void open(String owner, String line, Instant expires) {
        var registration = new Registration(line, "t".repeat(43), NOW.minus(HOUR), expires);
        assertEquals(Lines.Registered.DONE, lines.register(owner, registration));
    }

    private static String token(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Party.Participant with(String token) {
        return new Party.Participant(MediaTickets.hash(token), "192.0.2.1");
    }

    private static Element asked(String line, String room, String hash, String expires) {
        return Element.of("media", Namespaces.DOOR)
                .with("line", line)
                .with("room", room)
                .with(Element.of("ticket", Namespaces.DOOR).with("hash", hash).with("expires", expires));
    }

    private Registered register(String owner, String line, String room, int ticket, Duration lives) {
        var expires = NOW.plus(lives).toString();
        return tickets.register(owner, asked(line, room, MediaTickets.hash(token(ticket)), expires), NOW);
    }

    @Nested
    class ATicket {
        @BeforeEach
        void isRegistered() {
            assertEquals(Registered.DONE, register(ANA, LINE, ROOM, 1, Duration.ofMinutes(10)));
        }

        @Test
        void opensTheRoomOfItsLineUntilItRunsOut() {
            var end = NOW.plus(Duration.ofMinutes(10));

            assertEquals(Admission.WELCOME, tickets.admit(with(token(1)), NOW));
            assertEquals(Admission.WELCOME, tickets.admit(with(token(1)), end.minusMillis(1)));
            assertEquals(Admission.OVER, tickets.admit(with(token(1)), end));
            assertEquals(Optional.of(ROOM), tickets.room(MediaTickets.hash(token(1))));
            assertEquals(Optional.of(LINE), tickets.line(MediaTickets.hash(token(1))));
        }

        @Test
        void isToldFromAWrongOneForTwelveHoursAfterThat() {
            var end = NOW.plus(Duration.ofMinutes(10));
            assertEquals(Admission.WRONG_TICKET, tickets.admit(with(token(2)), NOW));

            tickets.forget(end.plus(MediaTickets.REMEMBERED).minusMillis(1));
            assertEquals(Admission.OVER, tickets.admit(with(token(1)), end));
            tickets.forget(end.plus(MediaTickets.REMEMBERED));

            assertEquals(Admission.WRONG_TICKET, tickets.admit(with(token(1)), end));
            assertEquals(Optional.empty(), tickets.room(MediaTickets.hash(token(1))));
        }

        @Test
        void endsWithItsLine() {
            open(ANA, LINE, NOW.minusSeconds(1));

            assertEquals(Admission.OVER, tickets.admit(with(token(1)), NOW));
        }

        @Test
        void mayBeGivenMoreTime() {
            assertEquals(Registered.DONE, register(ANA, LINE, ROOM, 1, Duration.ofMinutes(20)));

            assertEquals(Admission.WELCOME, tickets.admit(with(token(1)), NOW.plus(Duration.ofMinutes(15))));
        }

        @Test
        void isForgottenFirstWhenItsLineHasTooMany() {
            for (var ticket = 2; ticket <= MediaTickets.MOST_OF_A_LINE; ticket++) {
                register(ANA, LINE, ROOM, ticket, Duration.ofMinutes(10));
            }
            assertEquals(Admission.WELCOME, tickets.admit(with(token(1)), NOW));

            register(ANA, LINE, ROOM, 99, Duration.ofMinutes(10));

            assertEquals(Admission.WRONG_TICKET, tickets.admit(with(token(1)), NOW));
            assertEquals(Admission.WELCOME, tickets.admit(with(token(2)), NOW));
        }

        @Test
        void letsItsHolderGoOnWithAStreamOfTheSameRoomOnly() {
            register(ANA, LINE, ROOM, 2, Duration.ofMinutes(10));
            register(BEN, OTHER_LINE, OTHER_ROOM, 3, Duration.ofMinutes(10));

            assertTrue(tickets.areForOneRoom(with(token(1)), with(token(2))));
            assertFalse(tickets.areForOneRoom(with(token(1)), with(token(3))));
            assertFalse(tickets.areForOneRoom(with(token(8)), with(token(9))), "both wrong is not the same");
            assertFalse(tickets.areForOneRoom(with(token(1)), new Party.Visitor()));
            assertTrue(tickets.areForOneRoom(new Party.Visitor(), new Party.Visitor()));
        }
    }

    @Nested
    class ARegistration {
        @Test
        void isUpToTheConsoleWhoseLineItIs() {
            assertEquals(Registered.FOREIGN, register(BEN, LINE, ROOM, 1, Duration.ofMinutes(10)));
            assertEquals(Registered.FOREIGN, register(ANA, "e".repeat(32), ROOM, 1, Duration.ofMinutes(10)));
        }

        @Test
        void takesNobodyElsesRoomOrTicketAndNamesOneRoomALine() {
            assertEquals(Registered.DONE, register(ANA, LINE, ROOM, 1, Duration.ofMinutes(10)));

            assertEquals(Registered.FOREIGN, register(BEN, OTHER_LINE, ROOM, 2, Duration.ofMinutes(10)));
            assertEquals(Registered.FOREIGN, register(BEN, OTHER_LINE, OTHER_ROOM, 1, Duration.ofMinutes(10)));
            assertEquals(Registered.FOREIGN, register(ANA, LINE, OTHER_ROOM, 2, Duration.ofMinutes(10)));
        }

        @Test
        void isForAnHourAtMost() {
            assertEquals(Registered.DONE, register(ANA, LINE, ROOM, 1, MediaTickets.LONGEST));
            assertEquals(Registered.NONSENSE, register(ANA, LINE, ROOM, 1, MediaTickets.LONGEST.plusMillis(1)));
        }

        @Test
        void thatIsNoneIsToldSo() {
            var hash = MediaTickets.hash(token(1));
            var soon = NOW.plusSeconds(60).toString();

            assertEquals(Registered.NONSENSE, tickets.register(ANA, asked(LINE, "room", hash, soon), NOW));
            assertEquals(Registered.NONSENSE, tickets.register(ANA, asked(LINE, ROOM, "short", soon), NOW));
            assertEquals(Registered.NONSENSE, tickets.register(ANA, asked(LINE, ROOM, hash, "soon"), NOW));
            var none = Element.of("media", Namespaces.DOOR).with("line", LINE).with("room", ROOM);
            assertEquals(Registered.NONSENSE, tickets.register(ANA, none, NOW));
        }
    }

    @Test
    void whatIsNoTicketHasNoHash() {
        assertEquals(43, MediaTickets.hash(token(1)).length());
        assertEquals("", MediaTickets.hash(""));
        assertEquals("", MediaTickets.hash("short"));
        assertEquals("", MediaTickets.hash("no base64url!"));
        assertEquals(Admission.WRONG_TICKET, tickets.admit(with(""), NOW));
    }
}
