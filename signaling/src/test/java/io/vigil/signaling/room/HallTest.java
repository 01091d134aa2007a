package io.vigil.signaling.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.crypto.proof.Digest;
import io.vigil.signaling.door.Admission;
import io.vigil.signaling.door.ConsoleKey;
import io.vigil.signaling.door.Lines;
import io.vigil.signaling.line.LineId;
import io.vigil.signaling.line.LineRegistration;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import io.vigil.signaling.xmpp.StreamCondition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HallTest {
    private static final LineId LINE = new LineId("0123456789abcdef0123456789abcdef");
    private static final LineId OTHER_LINE = new LineId("f".repeat(32));
    private static final byte[] TICKET = Digest.sha256(new byte[] {1});
    private static final byte[] WRONG = Digest.sha256(new byte[] {2});
    private static final PartyId CONSOLE = new PartyId(1);
    private static final PartyId ANA = new PartyId(2);
    private static final PartyId BEN = new PartyId(3);
    private static final PartyId CLEO = new PartyId(4);
    private static final PartyId DAN = new PartyId(5);
    private static final Element STANZA = Element.of("message", Namespaces.CLIENT);

    private final TestClock clock = new TestClock();
    private final Hall hall = new Hall(new Lines(), clock);

    private static ConsoleKey key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return ConsoleKey.of(bytes).orElseThrow();
    }

    private static SeatKey seat(String name) {
        var bytes = Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 16);
        return SeatKey.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .orElseThrow();
    }

    private LineRegistration open(LineId line) {
        return new LineRegistration(
                line, TICKET, clock.instant(), clock.instant().plus(Duration.ofHours(8)));
    }

    private List<Delivery> join(PartyId party, String tab) {
        return hall.joinsAsGuest(party, LINE, seat(tab), STANZA);
    }

    private Admission enter(PartyId party) {
        return hall.guestEnters(party, "192.0.2.1", LINE, TICKET);
    }

    private static Delivery.Present sees(PartyId who, Seat seat) {
        return new Delivery.Present(who, LINE, seat, Delivery.Whose.OTHER);
    }

    private static Delivery.Present sits(PartyId who, Seat seat) {
        return new Delivery.Present(who, LINE, seat, Delivery.Whose.OWN);
    }

    private static Delivery.Gone seesGone(PartyId who, Seat seat) {
        return new Delivery.Gone(who, LINE, seat, Delivery.Whose.OTHER);
    }

    @Nested
    class BeforeTheLineIsRegistered {
        @Test
        void aGuestIsParkedAndGoesOnByItselfWhenItIs() {
            assertEquals(Admission.EARLY, enter(ANA));
            assertEquals(List.of(new Delivery.Parked(ANA, LINE)), join(ANA, "a"));

            hall.consoleEnters(CONSOLE, key(1));
            var told = hall.registers(CONSOLE, List.of(open(LINE)));

            assertEquals(Optional.of(List.of(sits(ANA, Seat.GUEST))), told);
        }

        @Test
        void aGuestWithAnotherTicketIsSentAwayWhenItIs() {
            hall.guestEnters(ANA, "192.0.2.1", LINE, WRONG);
            join(ANA, "a");
            hall.consoleEnters(CONSOLE, key(1));

            var told = hall.registers(CONSOLE, List.of(open(LINE)));

            assertEquals(Optional.of(List.of(new Delivery.Ended(ANA, StreamCondition.NOT_AUTHORIZED))), told);
        }

        @Test
        void aGuestWaitsForTheTimeToo() {
            enter(ANA);
            join(ANA, "a");
            hall.consoleEnters(CONSOLE, key(1));
            var later = new LineRegistration(
                    LINE,
                    TICKET,
                    clock.instant().plus(Duration.ofMinutes(10)),
                    clock.instant().plus(Duration.ofHours(1)));
            assertEquals(Optional.of(List.of()), hall.registers(CONSOLE, List.of(later)));

            clock.pass(Duration.ofMinutes(10));

            assertEquals(List.of(sits(ANA, Seat.GUEST)), hall.tick());
        }

        @Test
        void aFourthForOneLineAndATwentyFirstFromOneAddressComeLater() {
            for (var i = 0; i < 3; i++) {
                assertEquals(Admission.EARLY, hall.guestEnters(new PartyId(10 + i), "192.0.2." + i, LINE, TICKET));
            }
            assertEquals(Admission.LATER, hall.guestEnters(new PartyId(20), "192.0.2.99", LINE, TICKET));

            for (var i = 0; i < 20; i++) {
                assertEquals(
                        Admission.EARLY, hall.guestEnters(new PartyId(100 + i), "192.0.2.50", numbered(i), TICKET));
            }
            assertEquals(Admission.LATER, hall.guestEnters(new PartyId(130), "192.0.2.50", numbered(50), TICKET));
        }

        @Test
        void theThousandAndFirstComesLaterAndAPlaceIsFreeWhenOneGoes() {
            for (var i = 0; i < 1_000; i++) {
                assertEquals(
                        Admission.EARLY,
                        hall.guestEnters(new PartyId(1_000 + i), "10.0." + i / 10 + ".1", numbered(i), TICKET));
            }
            assertEquals(Admission.LATER, hall.guestEnters(ANA, "10.1.1.1", numbered(5_000), TICKET));

            hall.gone(new PartyId(1_000));

            assertEquals(Admission.EARLY, hall.guestEnters(ANA, "10.1.1.1", numbered(5_000), TICKET));
        }

        @Test
        void aGuestWaitsTwelveHoursAtMost() {
            enter(ANA);
            join(ANA, "a");

            clock.pass(Duration.ofHours(12));

            assertEquals(List.of(new Delivery.Ended(ANA, StreamCondition.CONNECTION_TIMEOUT)), hall.tick());
        }

        private static LineId numbered(int number) {
            return new LineId("%032x".formatted(number));
        }
    }

    @Nested
    class WithTheLineRegistered {
        @BeforeEach
        void register() {
            hall.consoleEnters(CONSOLE, key(1));
            assertTrue(hall.registers(CONSOLE, List.of(open(LINE))).isPresent());
        }

        @Test
        void bothSeeEachOtherAndWhatIsSaidGoesToTheOther() {
            assertEquals(List.of(sits(CONSOLE, Seat.CONSOLE)), hall.joinsAsConsole(CONSOLE, LINE, STANZA));
            enter(ANA);

            assertEquals(
                    List.of(sees(ANA, Seat.CONSOLE), sits(ANA, Seat.GUEST), sees(CONSOLE, Seat.GUEST)), join(ANA, "a"));
            assertEquals(
                    List.of(new Delivery.Said(CONSOLE, LINE, Seat.GUEST, STANZA)),
                    hall.says(ANA, LINE, Seat.CONSOLE, STANZA));
            assertEquals(
                    List.of(new Delivery.Said(ANA, LINE, Seat.CONSOLE, STANZA)),
                    hall.says(CONSOLE, LINE, Seat.GUEST, STANZA));
        }

        @Test
        void aCutIsALeaveAndNobodyIsLeftToTalkTo() {
            hall.joinsAsConsole(CONSOLE, LINE, STANZA);
            enter(ANA);
            join(ANA, "a");

            assertEquals(List.of(seesGone(CONSOLE, Seat.GUEST)), hall.gone(ANA));
            assertEquals(
                    List.of(new Delivery.Undeliverable(CONSOLE, LINE, Seat.GUEST, STANZA)),
                    hall.says(CONSOLE, LINE, Seat.GUEST, STANZA));
        }

        @Test
        void theSameTabReplacesItselfInSilence() {
            hall.joinsAsConsole(CONSOLE, LINE, STANZA);
            enter(ANA);
            join(ANA, "a");
            enter(BEN);

            var told = join(BEN, "a");

            assertEquals(
                    List.of(
                            new Delivery.Ended(ANA, StreamCondition.CONFLICT),
                            sees(BEN, Seat.CONSOLE),
                            sits(BEN, Seat.GUEST)),
                    told);
            assertEquals(List.of(), hall.gone(ANA));
        }

        @Test
        void theSameConsoleKeyReplacesItselfInSilence() {
            var again = new PartyId(9);
            hall.joinsAsConsole(CONSOLE, LINE, STANZA);
            enter(ANA);
            join(ANA, "a");
            hall.consoleEnters(again, key(1));

            assertEquals(
                    List.of(
                            new Delivery.Ended(CONSOLE, StreamCondition.CONFLICT),
                            sees(again, Seat.GUEST),
                            sits(again, Seat.CONSOLE)),
                    hall.joinsAsConsole(again, LINE, STANZA));
            assertEquals(List.of(), hall.gone(CONSOLE));
        }

        @Test
        void anotherConsoleMayNeitherRegisterNorJoinNorAnswer() {
            var other = new PartyId(9);
            hall.consoleEnters(other, key(2));

            assertEquals(Optional.empty(), hall.registers(other, List.of(open(OTHER_LINE), open(LINE))));
            assertEquals(Admission.EARLY, hall.guestEnters(DAN, "192.0.2.1", OTHER_LINE, TICKET));
            assertEquals(List.of(new Delivery.Forbidden(other, STANZA)), hall.joinsAsConsole(other, LINE, STANZA));
            assertEquals(Optional.empty(), hall.answers(other, LINE, "k1", KnockAnswer.ADMIT));
        }

        @Test
        void aGuestHasNoBusinessInAnotherRoom() {
            enter(ANA);

            assertEquals(
                    List.of(new Delivery.Forbidden(ANA, STANZA)),
                    hall.joinsAsGuest(ANA, OTHER_LINE, seat("a"), STANZA));
            assertEquals(List.of(new Delivery.Forbidden(ANA, STANZA)), hall.joinsAsConsole(ANA, LINE, STANZA));
            assertEquals(Optional.empty(), hall.registers(ANA, List.of(open(LINE))));
            assertEquals(List.of(new Delivery.Forbidden(ANA, STANZA)), hall.says(ANA, LINE, Seat.CONSOLE, STANZA));
        }

        @Test
        void aWrongTicketAndAnEndedLineAreToldApartFromAnEarlyGuest() {
            assertEquals(Admission.WRONG_TICKET, hall.guestEnters(ANA, "192.0.2.1", LINE, WRONG));

            clock.pass(Duration.ofHours(8));

            assertEquals(Admission.EXPIRED, enter(ANA));
        }

        @Test
        void aSeatedGuestStaysWhenTheLinesTimeIsOver() {
            enter(ANA);
            join(ANA, "a");
            hall.joinsAsConsole(CONSOLE, LINE, STANZA);

            clock.pass(Duration.ofHours(9));

            assertEquals(List.of(), hall.tick());
            assertEquals(1, hall.says(CONSOLE, LINE, Seat.GUEST, STANZA).size());
        }

        @Test
        void aConsoleThatIsGoneLeavesItsLinesForTwelveHours() {
            hall.gone(CONSOLE);
            clock.pass(Duration.ofHours(7));
            hall.tick();
            assertEquals(Admission.ADMITTED, enter(ANA));

            clock.pass(Duration.ofHours(5));
            hall.tick();

            assertEquals(Admission.EARLY, enter(BEN));
        }
    }

    @Nested
    class WhileTheGuestsSeatIsTaken {
        @BeforeEach
        void take() {
            hall.consoleEnters(CONSOLE, key(1));
            hall.registers(CONSOLE, List.of(open(LINE)));
            hall.joinsAsConsole(CONSOLE, LINE, STANZA);
            enter(ANA);
            join(ANA, "a");
            enter(BEN);
        }

        @Test
        void anotherDeviceKnocks() {
            assertEquals(
                    List.of(new Delivery.Knocking(BEN, LINE), new Delivery.Knock(CONSOLE, LINE, "k1")), join(BEN, "b"));
        }

        @Test
        void theOneWhoKnocksHearsAndSaysNothing() {
            join(BEN, "b");

            assertEquals(List.of(new Delivery.Forbidden(BEN, STANZA)), hall.says(BEN, LINE, Seat.CONSOLE, STANZA));
        }

        @Test
        void theConsoleAdmitsAndTheFirstIsToldThatAnotherTookOver() {
            join(BEN, "b");

            assertEquals(
                    Optional.of(List.of(
                            new Delivery.Ended(ANA, StreamCondition.CONFLICT),
                            seesGone(CONSOLE, Seat.GUEST),
                            sees(BEN, Seat.CONSOLE),
                            sits(BEN, Seat.GUEST),
                            sees(CONSOLE, Seat.GUEST))),
                    hall.answers(CONSOLE, LINE, "k1", KnockAnswer.ADMIT));
            assertEquals(List.of(), hall.gone(ANA));
        }

        @Test
        void theConsoleTurnsAway() {
            join(BEN, "b");

            assertEquals(
                    Optional.of(List.of(new Delivery.Ended(BEN, StreamCondition.NOT_ALLOWED))),
                    hall.answers(CONSOLE, LINE, "k1", KnockAnswer.TURN_AWAY));
            assertEquals(Optional.empty(), hall.answers(CONSOLE, LINE, "k1", KnockAnswer.ADMIT));
        }

        @Test
        void twoMayKnockAndTheThirdMayNot() {
            enter(CLEO);
            enter(DAN);
            join(BEN, "b");
            join(CLEO, "c");

            assertEquals(List.of(new Delivery.Ended(DAN, StreamCondition.POLICY_VIOLATION)), join(DAN, "d"));
        }

        @Test
        void aKnockLastsFiveMinutes() {
            join(BEN, "b");
            clock.pass(Duration.ofMinutes(5));

            assertEquals(List.of(new Delivery.Ended(BEN, StreamCondition.CONNECTION_TIMEOUT)), hall.tick());
        }

        @Test
        void theOldestIsSeatedWhenTheSeatIsFree() {
            enter(CLEO);
            join(BEN, "b");
            join(CLEO, "c");

            assertEquals(
                    List.of(
                            seesGone(CONSOLE, Seat.GUEST),
                            sees(BEN, Seat.CONSOLE),
                            sits(BEN, Seat.GUEST),
                            sees(CONSOLE, Seat.GUEST)),
                    hall.gone(ANA));
        }

        @Test
        void aConsoleThatComesBackHearsTheKnocksAgain() {
            var again = new PartyId(9);
            join(BEN, "b");
            hall.gone(CONSOLE);
            hall.consoleEnters(again, key(1));

            assertTrue(hall.joinsAsConsole(again, LINE, STANZA).contains(new Delivery.Knock(again, LINE, "k1")));
        }
    }
}
