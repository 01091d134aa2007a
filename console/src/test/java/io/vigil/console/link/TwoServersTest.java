package io.vigil.console.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.Seal;
import io.vigil.console.link.message.EndReason;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.place.Contacts;
import io.vigil.console.link.place.Contacts.Missed;
import io.vigil.console.link.place.Place;
import io.vigil.console.link.place.ServerContact;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.LineTerms;
import io.vigil.console.link.room.PracticeServer;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.door.ConsoleKeys;
import io.vigil.signaling.relay.Services;
import io.vigil.signaling.web.NotStarted;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.SignalingServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line over two real servers of one practice, and a guest whose tab goes from the one to the other. */
@Tag("SAFE-93")
class TwoServersTest {
    private static final String HOST = "127.0.0.1";
    private static final FromGuest HELP = new FromGuest.Help("h1", Instant.EPOCH);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey key = SigningKey.create(random);
    private final LineSecret secret = LineSecret.create(random);
    private final Ear ear = new Ear();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final Map<Place, SignalingServer> servers = new EnumMap<>(Place.class);
    private final Map<Place, Integer> ports = new EnumMap<>(Place.class);
    private Switchboard board;
    private GuestLine line;

    @BeforeEach
    void start() throws NotStarted, InterruptedException {
        for (var place : Place.values()) {
            comesUp(place, key);
        }
        board = board();
        line = board.open("client", terms(), ear);
        ear.untilState("both servers are there", now -> now.servers()
                .equals(new Contacts(ServerContact.REACHED, Optional.of(ServerContact.REACHED))));
    }

    @AfterEach
    void stop() throws Exception {
        for (var each : open) {
            each.close();
        }
        line.close();
        board.close();
        servers.values().forEach(SignalingServer::close);
    }

    private void comesUp(Place place, SigningKey known) throws NotStarted {
        var keys = ConsoleKeys.of(Set.of(Base64.getEncoder().encodeToString(known.publicKey())));
        var options = ServerOptions.onLoopback(keys)
                .on(ports.getOrDefault(place, 0))
                .with(new Services(List.of(stun(place)), ""));
        var server = SignalingServer.start(options, Clock.systemUTC(), random);
        servers.put(place, server);
        ports.put(place, server.port());
    }

    private static String stun(Place place) {
        return "stun:" + place.name().toLowerCase(Locale.ROOT) + ".example";
    }

    private List<String> relays() throws ExecutionException, InterruptedException {
        return board.iceServers().get().stream()
                .flatMap(server -> server.urls().stream())
                .toList();
    }

    private void goesDown(Place place) {
        Objects.requireNonNull(servers.get(place)).close();
    }

    private Switchboard board() {
        return Switchboard.to(
                at(Place.FIRST), Optional.of(at(Place.SECOND)), key, () -> Duration.ofNanos(System.nanoTime()), random);
    }

    private PracticeServer at(Place place) {
        return new PracticeServer(ServerAddress.of(address(place)), Trust.systemAuthorities());
    }

    private URI address(Place place) {
        return URI.create("ws://" + HOST + ":" + ports.get(place) + "/xmpp-websocket");
    }

    private LineTerms terms() {
        var now = Instant.now();
        return new LineTerms(secret(), now.minusSeconds(60), now.plusSeconds(3_600));
    }

    private LineSecret secret() {
        try {
            return LineSecret.parse(secret.fragment());
        } catch (Mistyped e) {
            throw new AssertionError(e);
        }
    }

    private GuestTab comesTo(Place place) throws GuestDoor.Refused, InterruptedException {
        var tab = new GuestTab(address(place), HOST, secret(), random);
        open.add(tab);
        return tab;
    }

    private GuestTab sealedAt(Place place) throws GuestDoor.Refused, InterruptedException {
        var guest = comesTo(place);
        ear.untilSeal(Seal.UNVERIFIED);
        return guest;
    }

    private static FromConsole ask(int number) {
        return new FromConsole.CheckIn("c" + number);
    }

    private static FromGuest answer(int number) {
        return new FromGuest.CheckInAnswer("c" + number);
    }

    private void isOneGuestToTheEnd() {
        assertEquals(1, ear.events().stream().filter("another"::equals).count(), ear.events()::toString);
        assertEquals(List.of(), ear.knocks());
        assertFalse(ear.heard(Alteration.FRAME_DID_NOT_OPEN.name()), ear.events()::toString);
        assertEquals(0, line.counts().framesNotOpened());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void theSameTabIsTheSameGuestWhileItsOldStreamStillStands(Place place) throws Exception {
        var guest = sealedAt(place);
        line.send(ask(1));
        ear.until("the first is heard", () -> guest.heard().size() == 1);
        guest.comeBackLeavingTheOldStream(address(place.other()));
        guest.say(HELP);
        line.send(ask(2));

        ear.until(
                "all is heard",
                () -> ear.said().equals(List.of(HELP)) && guest.heard().equals(List.of(ask(1), ask(2))));
        isOneGuestToTheEnd();
    }

    @Test
    void aServerThatDiesCostsNothingAndNeitherDoesTheOther() throws Exception {
        var guest = sealedAt(Place.FIRST);
        line.confirmWords(line.state().words().orElseThrow());
        var words = line.state().words().orElseThrow().four();
        ear.until("both know", () -> ear.confirmed().isPresent() && guest.knowsConfirmation());

        goesDown(Place.FIRST);
        ear.untilState(
                "the first is missed",
                now -> now.servers().missed().equals(Optional.of(new Missed(Place.FIRST, ServerContact.UNREACHABLE))));
        assertEquals(ServerContact.REACHED, line.state().server());
        line.send(ask(1));
        guest.say(HELP);
        guest.comeBack(address(Place.SECOND));
        ear.untilSeal(Seal.VERIFIED);
        ear.until(
                "all is heard at the second",
                () -> ear.said().equals(List.of(HELP)) && guest.heard().contains(ask(1)));

        comesUp(Place.FIRST, key);
        ear.untilState("the first is back", now -> now.servers().missed().isEmpty());
        goesDown(Place.SECOND);
        ear.untilState(
                "the second is missed",
                now -> now.servers().missed().map(Missed::place).equals(Optional.of(Place.SECOND)));
        guest.comeBack(address(Place.FIRST));
        guest.say(answer(2));
        ear.untilSeal(Seal.VERIFIED);
        ear.until("all is heard at the first", () -> ear.said().equals(List.of(HELP, answer(2))));

        assertEquals(words, line.state().words().orElseThrow().four());
        isOneGuestToTheEnd();
    }

    @Test
    void bothServersMayBeGoneForAWhile() throws Exception {
        var guest = sealedAt(Place.FIRST);
        goesDown(Place.FIRST);
        goesDown(Place.SECOND);
        ear.untilState("none is reached", now -> now.server() == ServerContact.UNREACHABLE);
        assertEquals(Optional.empty(), line.state().servers().missed(), "no word of one, where both are gone");
        guest.say(HELP);
        comesUp(Place.SECOND, key);
        guest.comeBack(address(Place.SECOND));

        ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
        isOneGuestToTheEnd();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anotherDeviceAtTheOtherServerKnocksAndHasTheLineWhenItIsLetIn(Place place) throws Exception {
        var guest = sealedAt(place);
        var words = line.state().words().orElseThrow();
        var other = comesTo(place.other());
        ear.until("the knock is heard", () -> !ear.knocks().isEmpty());
        guest.say(HELP);
        ear.until("the client is heard all the while", () -> ear.said().equals(List.of(HELP)));
        assertEquals(words, line.state().words().orElseThrow());
        assertEquals(List.of(), other.heard(), "it is told nothing");
        assertEquals(1, ear.knocks().size());

        line.answer(ear.knocks().get(0), Knock.Answer.ADMIT);
        ear.until("the first device is out", guest::turnedOut);
        other.say(answer(7));
        ear.until("the other is heard", () -> ear.said().equals(List.of(HELP, answer(7))));
        assertNotEquals(words.four(), line.state().words().orElseThrow().four());
        assertEquals(2, ear.events().stream().filter("another"::equals).count());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void anotherDeviceAtTheOtherServerIsTurnedAwayAndNothingIsChanged(Place place) throws Exception {
        var guest = sealedAt(place);
        var words = line.state().words();
        var other = comesTo(place.other());
        ear.until("the knock is heard", () -> !ear.knocks().isEmpty());
        line.answer(ear.knocks().get(0), Knock.Answer.TURN_AWAY);
        ear.until("it is out", other::turnedOut);
        guest.say(HELP);

        ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
        assertEquals(words, line.state().words());
        assertFalse(guest.turnedOut());
        assertEquals(1, ear.events().stream().filter("another"::equals).count());
    }

    @Test
    void whoKnocksHasTheLineWhenTheFirstDeviceIsGone() throws Exception {
        var guest = sealedAt(Place.FIRST);
        var other = comesTo(Place.SECOND);
        ear.until("the knock is heard", () -> !ear.knocks().isEmpty());
        goesDown(Place.FIRST);
        other.say(HELP);

        ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
        assertEquals(List.of(), guest.heard());
        assertEquals(2, ear.events().stream().filter("another"::equals).count(), "and it is told that it is another");
    }

    @Test
    void whoComesFirstAndSealsLaterKnocks() throws Exception {
        var slow = comesTo(Place.FIRST);
        slow.swallow();
        ear.untilState("somebody sits there", now -> now.seat() == GuestSeat.TAKEN);
        line.close();
        var nextEar = new Ear();
        line = board.open("client", terms(), nextEar); // this one has greeted nobody
        var quick = comesTo(Place.SECOND);
        quick.say(HELP);
        nextEar.until("the quick one is heard", () -> nextEar.said().equals(List.of(HELP)));
        slow.stopSwallowing();
        slow.begin();

        nextEar.until("the slow one knocks", () -> nextEar.knocks().size() == 1);
        assertEquals(Seal.UNVERIFIED, line.state().seal());
    }

    @Test
    void aConsoleThatIsStartedAgainFindsItsGuestWhereverItIs() throws Exception {
        var guest = sealedAt(Place.FIRST);
        guest.comeBackLeavingTheOldStream(address(Place.SECOND));
        guest.say(HELP);
        ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
        line.close();
        board.close();
        var nextEar = new Ear();
        board = board();
        line = board.open("client", terms(), nextEar);
        guest.say(answer(2));

        nextEar.until("the answer is heard", () -> nextEar.said().contains(answer(2)));
        assertEquals(List.of(), nextEar.knocks());
    }

    @Test
    void aServerThatDoesNotKnowTheConsoleIsNamedAndTheOtherCarriesTheLine() throws Exception {
        goesDown(Place.SECOND);
        comesUp(Place.SECOND, SigningKey.create(random));

        ear.untilState(
                "the second is named",
                now -> now.servers().missed().equals(Optional.of(new Missed(Place.SECOND, ServerContact.REFUSED))));
        var guest = sealedAt(Place.FIRST);
        guest.say(HELP);
        ear.until("help is heard", () -> ear.said().equals(List.of(HELP)));
    }

    @Test
    void theRelaysOfBothServersAreTakenAndThoseOfOneWhenTheOtherIsGone() throws Exception {
        assertEquals(List.of("stun:first.example:3478", "stun:second.example:3478"), relays());
        goesDown(Place.FIRST);
        ear.untilState("the first is missed", now -> now.servers().missed().isPresent());
        assertEquals(List.of("stun:second.example:3478"), relays());
        goesDown(Place.SECOND);
        ear.untilState("none is reached", now -> now.server() == ServerContact.UNREACHABLE);

        assertThrows(ExecutionException.class, this::relays);
    }

    @Test
    void theLinkIsWorthNothingAtEitherServerAfterTheEnd() throws Exception {
        sealedAt(Place.SECOND);
        line.end(EndReason.FINISHED);
        ear.until("both servers know", () -> ear.heard("ended"));

        for (var place : Place.values()) {
            assertEquals(
                    "credentials-expired",
                    assertThrows(GuestDoor.Refused.class, () -> comesTo(place)).getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMessageArrivesOnceAndInOrderWhicheverServerTheTabGoesTo(long seed) throws Exception {
        var chance = new Random(seed);
        var guest = sealedAt(Place.FIRST);
        for (var number = 1; number <= 200; number++) {
            var so = number;
            line.send(ask(number));
            guest.say(answer(number));
            if (chance.nextInt(10) == 0) {
                ear.until(
                        "most is heard",
                        () -> ear.said().size() > so - 30 && guest.heard().size() > so - 30);
            }
            if (chance.nextInt(20) == 0) {
                var to = address(chance.nextBoolean() ? Place.FIRST : Place.SECOND);
                if (chance.nextBoolean()) {
                    guest.comeBack(to);
                } else {
                    guest.comeBackLeavingTheOldStream(to);
                }
            }
        }

        ear.until(
                "all is heard", () -> ear.said().size() >= 200 && guest.heard().size() >= 200);
        assertEquals(
                IntStream.rangeClosed(1, 200).mapToObj(TwoServersTest::answer).toList(), ear.said());
        assertEquals(IntStream.rangeClosed(1, 200).mapToObj(TwoServersTest::ask).toList(), guest.heard());
        assertTrue(line.counts().handshakes() > 3, line.counts().toString());
        isOneGuestToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void everyMessageArrivesOnceAndInOrderWhicheverServerGoesAndComesBack(long seed) throws Exception {
        var chance = new Random(seed);
        var guest = sealedAt(Place.FIRST);
        var down = Optional.<Place>empty();
        for (var number = 1; number <= 120; number++) {
            var so = number;
            line.send(ask(number));
            guest.say(answer(number));
            if (chance.nextInt(6) == 0) {
                ear.until(
                        "most is heard",
                        () -> ear.said().size() > so - 30 && guest.heard().size() > so - 30);
            }
            if (number % 15 == 0) {
                if (down.isPresent()) {
                    comesUp(down.get(), key);
                    down = Optional.empty();
                } else {
                    var goes = chance.nextBoolean() ? Place.FIRST : Place.SECOND;
                    goesDown(goes);
                    down = Optional.of(goes);
                    guest.comeBack(address(goes.other()));
                }
            }
        }

        ear.until(
                "all is heard", () -> ear.said().size() >= 120 && guest.heard().size() >= 120);
        assertEquals(
                IntStream.rangeClosed(1, 120).mapToObj(TwoServersTest::answer).toList(), ear.said());
        assertEquals(IntStream.rangeClosed(1, 120).mapToObj(TwoServersTest::ask).toList(), guest.heard());
        isOneGuestToTheEnd();
    }
}
