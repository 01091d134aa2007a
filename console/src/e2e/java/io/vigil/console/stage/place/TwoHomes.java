package io.vigil.console.stage.place;

import io.vigil.console.stage.console.ConsoleBehind;
import io.vigil.console.stage.guest.Film;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.video.ChromiumOptions.Extra;
import io.vigil.crypto.proof.SelfSignedCertificate;
import io.vigil.crypto.proof.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A practice's own server and relay on the internet, therapist and client at home behind routers that let nothing in: a
 * console in one home, a browser in the other.
 */
public final class TwoHomes implements AutoCloseable {
    private static final URI SERVER = URI.create("https://" + TwoNats.PUBLIC_ADDRESS + ":8443");
    private static final String RELAY_SECRET = "a secret of this story alone";
    private static final int FAR_PORT = 3479;

    private final TwoNats nets;
    private final Path practice;
    private final ConsoleBehind console;
    private final GuestBrowser guest;
    private final Together together;
    private final Opened all;
    private final String pin;
    private Coturn relay;
    private Duration toFirstMedia = Duration.ZERO;

    private TwoHomes(
            TwoNats nets,
            Path practice,
            Coturn relay,
            ConsoleBehind console,
            GuestBrowser guest,
            String pin,
            Opened all) {
        this.nets = nets;
        this.practice = practice;
        this.relay = relay;
        this.console = console;
        this.guest = guest;
        this.together = new Together(console, guest);
        this.pin = pin;
        this.all = all;
    }

    /** What the two homes are for. */
    private enum Purpose {
        CALL,
        /** The relay is far away. */
        CALL_FROM_AFAR,
        /** Both cameras give few small pictures. */
        LONG_DAY
    }

    /**
     * Furnishes both.
     *
     * @param practice an empty folder for server and relay
     * @param therapist an empty folder for the console
     */
    public static TwoHomes furnished(Path practice, Path therapist) throws IOException {
        return furnished(practice, therapist, Purpose.CALL);
    }

    /** As above; both cameras give few small pictures, so that two cores have room for other things for hours. */
    public static TwoHomes forALongDay(Path practice, Path therapist) throws IOException {
        return furnished(practice, therapist, Purpose.LONG_DAY);
    }

    /** As above; what goes to the relay or comes from it is on its way for 100 to 200 ms. */
    public static TwoHomes farFromTheRelay(Path practice, Path therapist) throws IOException {
        return furnished(practice, therapist, Purpose.CALL_FROM_AFAR);
    }

    private static TwoHomes furnished(Path practice, Path therapist, Purpose purpose) throws IOException {
        var random = new SecureRandom();
        try (var certificate = SelfSignedCertificate.create(
                List.of(TwoNats.PUBLIC_ADDRESS), Clock.systemUTC(), Duration.ofDays(1), random)) {
            Files.writeString(practice.resolve("server.pem"), certificate.certificatePem());
            secretly(practice.resolve("server-key.pem"), certificate.keyPem());
            try (var key = SigningKey.create(random)) {
                secretly(therapist.resolve("console-key.pem"), key.toPem());
                Files.writeString(
                        practice.resolve("consoles"),
                        Base64.getEncoder().encodeToString(key.publicKey()) + " practice\n");
            }
            return opened(practice, therapist, certificate.publicKeyPin(), purpose);
        }
    }

    /** What was opened before something failed is closed again. */
    private static TwoHomes opened(Path practice, Path therapist, String pin, Purpose purpose) {
        try (var open = new Opened()) {
            var nets = TwoNats.lay();
            open.add(nets::close);
            var relay = Coturn.start(nets.inPublic(), TwoNats.PUBLIC_ADDRESS, RELAY_SECRET, practice);
            open.add(relay::close);
            if (purpose == Purpose.CALL_FROM_AFAR) {
                var way = SlowWay.lay(nets.inPublic(), TwoNats.PUBLIC_ADDRESS, FAR_PORT, Coturn.PORT);
                open.add(way::close);
            }
            var turn = purpose == Purpose.CALL_FROM_AFAR ? relay.turnAt(FAR_PORT) : relay.turn();
            var server = StandaloneServer.start(
                    nets.inPublic(), practice, SERVER.getAuthority(), settings(relay.stun(), turn));
            open.add(server::close);
            var console = purpose == Purpose.LONG_DAY
                    ? ConsoleBehind.start(nets.atTheConsole(), therapist, SERVER, pin, Extra.FEW_PICTURES)
                    : ConsoleBehind.start(nets.atTheConsole(), therapist, SERVER, pin);
            open.add(console::close);
            var browser = new GuestBrowser.Options().behind(nets.atTheGuest()).trusting(pin);
            var guest = GuestBrowser.open(
                    purpose == Purpose.LONG_DAY ? browser.filming(Film.ofADarkRoom(practice)) : browser);
            open.add(guest::close);
            return new TwoHomes(nets, practice, relay, console, guest, pin, open.handedOn());
        }
    }

    private static Map<String, String> settings(String stun, String turn) {
        return Map.of(
                "hosts",
                TwoNats.PUBLIC_ADDRESS,
                "tls.certificate",
                "server.pem",
                "tls.key",
                "server-key.pem",
                "console.keys",
                "consoles",
                "stun.urls",
                stun,
                "turn.urls",
                turn,
                "turn.secret",
                RELAY_SECRET);
    }

    private static void secretly(Path file, String text) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    public ConsoleBehind console() {
        return console;
    }

    public GuestBrowser guest() {
        return guest;
    }

    /** The client comes in by the link, is let in, and the words are compared. */
    public void meet() {
        toFirstMedia = together.meet();
    }

    /** From the admission to picture and sound at both ends, when they last met. */
    public Duration toFirstMedia() {
        return toFirstMedia;
    }

    public Duration untilMediaFlows() {
        return together.untilMediaFlows();
    }

    /** More pictures and more sound come than had come when this was asked, at both ends. */
    public void untilMediaFlowsAnew() {
        together.untilMediaFlowsAnew();
    }

    /** The cable to the client's home is pulled. */
    public void cutOffTheGuest() {
        nets.cutOffTheGuest();
    }

    public void joinTheGuestAgain() {
        nets.joinTheGuestAgain();
    }

    /** The relay ends, and every path that it carries. */
    public void stopTheRelay() {
        relay.close();
    }

    /** Another relay is at its address. */
    public void startTheRelay() {
        relay = Coturn.start(nets.inPublic(), TwoNats.PUBLIC_ADDRESS, RELAY_SECRET, practice);
    }

    /** What another browser needs to trust the practice's server. */
    public String pin() {
        return pin;
    }

    /** The places and the ways between them. */
    public TwoNats nets() {
        return nets;
    }

    @Override
    public void close() {
        relay.close();
        all.close();
    }

    /** Closed last first, each whatever becomes of the others. */
    private static final class Opened implements AutoCloseable {
        private final Deque<Runnable> all = new ArrayDeque<>();

        void add(Runnable close) {
            all.push(close);
        }

        /** Somebody else closes them now. */
        Opened handedOn() {
            var others = new Opened();
            others.all.addAll(all);
            all.clear();
            return others;
        }

        @Override
        public void close() {
            if (!all.isEmpty()) {
                try {
                    all.pop().run();
                } finally {
                    close();
                }
            }
        }
    }
}
