package io.vigil.console.stage.console;

import io.vigil.console.app.Console;
import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.desk.port.CallShown.Progress;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.guest.GuestPage;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.video.ChromiumOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A real console with a fictional client's room open, and what stories do with it again and again. */
public final class OpenSession implements AutoCloseable {
    /** Long enough for a busy machine with two cores; every wait ends as soon as its condition holds. */
    public static final Duration SOON = Duration.ofSeconds(30);

    /** As the list names the client of the first day. */
    public static final String CLIENT = "Samuel";

    private static final System.Logger LOG = System.getLogger(OpenSession.class.getName());
    private static final Set<ChromiumOptions.Extra> EXTRAS =
            Set.of(ChromiumOptions.Extra.FAKE_DEVICES, ChromiumOptions.Extra.LOOPBACK_CALLS);
    private static final long MORE_FRAMES = 10;
    private static final Duration PRESS_AGAIN = Duration.ofSeconds(2);

    private final Console console;
    private final Vaults vaults;
    private final Path folder;
    private final CallsOver.Ground ground;
    private boolean left;

    private OpenSession(Console console, Vaults vaults, Path folder, CallsOver.Ground ground) {
        this.console = console;
        this.vaults = vaults;
        this.folder = folder;
        this.ground = ground;
    }

    /** Starts a console on this machine with made-up devices, and opens the room. */
    public static OpenSession start() throws CannotStart {
        return start(options -> options);
    }

    public static OpenSession start(UnaryOperator<ConsoleOptions> set) throws CannotStart {
        return start(set, OwnVaults::in);
    }

    /**
     * A console whose camera gives few pictures. Two cores that encode a whole picture at both ends of a call are busy with
     * it; where reactions are timed, the client's end would not be on the therapist's machine.
     */
    public static ConsoleOptions withFewPictures(ConsoleOptions options) {
        var extras = EnumSet.copyOf(EXTRAS);
        extras.add(ChromiumOptions.Extra.FEW_PICTURES);
        return options.with(extras);
    }

    /** As above, with vaults that are opened, or made, in the console's folder by {@code door}. */
    public static OpenSession start(UnaryOperator<ConsoleOptions> set, Function<Path, Vaults> door) throws CannotStart {
        var session = of(set, door.andThen(OpenSession::withAClient));
        session.opensTheRoomOf(CLIENT);
        return session;
    }

    private static Vaults withAClient(Vaults vaults) {
        WholeCourse.ofSomebodyNew(vaults, CLIENT).leadsToTheJourney();
        return vaults;
    }

    /** Opens the room of a client from the list, by the buttons in the window: the course must lead there. */
    public void opensTheRoomOf(String client) {
        new WayToTheRoom(console).asksFor(client);
        awaitInvitation();
    }

    /** Starts a console where one ended in the middle of a session. */
    public static OpenSession again(UnaryOperator<ConsoleOptions> set) throws CannotStart {
        var session = of(set, OwnVaults::in);
        session.awaitInvitation();
        return session;
    }

    private static OpenSession of(UnaryOperator<ConsoleOptions> set, Function<Path, Vaults> door) throws CannotStart {
        var folder = Folders.temporary("vigil-console-");
        var ground = CallsOver.here().laid();
        var options =
                set.apply(ground.set(ConsoleOptions.ofThisUser().in(folder).with(EXTRAS)));
        var vaults = door.apply(options.folder());
        return new OpenSession(Console.start(options, vaults), vaults, folder, ground);
    }

    /** There is a link: none is left of a session that was ended. */
    public void awaitInvitation() {
        Patience.until(
                "the invitation is written",
                SOON,
                () -> console.line().get().invitation().isPresent());
    }

    public Console console() {
        return console;
    }

    /** The console's own, which it closes. */
    public Vaults vaults() {
        return vaults;
    }

    /** The link as the therapist would send it. */
    public String link() {
        return console.line().get().invitation().orElseThrow().text();
    }

    /** The same link, leading to another server that stands before the real one. */
    public String linkBy(URI other) {
        return other + link().substring(link().indexOf("/j#"));
    }

    /** A client taps the link, tests the devices and goes to the waiting room. */
    public GuestBrowser guestComes(GuestBrowser.Options options) {
        return guestComes(options, link());
    }

    public GuestBrowser guestComes(GuestBrowser.Options options, String link) {
        var guest = GuestBrowser.open(options);
        goIn(guest, link);
        return guest;
    }

    /** From the link to the waiting room, in a browser that is open. */
    public static void goIn(GuestPage guest, String link) {
        guest.visit(link);
        guest.until("the link is read", SOON, "link");
        guest.press("begin");
        guest.until("the devices are tested", SOON, "devices");
        Patience.until("the page offers the waiting room", SOON, () -> guest.offers("join"));
        pressUntilItWorks(guest);
    }

    /** The page may draw its buttons anew just as one is pressed, when the devices are there: a person presses again. */
    private static void pressUntilItWorks(GuestPage guest) {
        var pressed = new AtomicLong(System.nanoTime() - PRESS_AGAIN.toNanos() - 1);
        Patience.until("the device test is left", SOON, () -> {
            if (!"devices".equals(guest.screen())) {
                return true;
            }
            if (System.nanoTime() - pressed.get() > PRESS_AGAIN.toNanos() && guest.offers("join")) {
                guest.press("join");
                pressed.set(System.nanoTime());
            }
            return false;
        });
    }

    /** The therapist sees somebody waiting and lets them in. */
    public void admit() {
        Patience.until(
                "somebody waits, sealed",
                SOON,
                () -> console.line().get().guest() == Guest.WAITING
                        && !console.line().get().words().isEmpty(),
                () -> console.line().get().guest() + " " + console.line().get().encryption());
        console.acts().admit();
    }

    /**
     * The words on both ends are alike, and the therapist says so: once more when others took their place meanwhile, until
     * both ends show that the line is verified.
     */
    public void compareWords(GuestPage guest) {
        var confirmed = new AtomicReference<List<String>>(List.of());
        Patience.until(
                "the words are confirmed on both ends",
                SOON,
                () -> {
                    var line = console.line().get();
                    if (line.encryption() == Encryption.VERIFIED) {
                        return guest.line().equals("verified");
                    }
                    var words = line.words();
                    if (!words.equals(confirmed.get()) && guest.words().equals(String.join(" ", words))) {
                        confirmed.set(words);
                        console.acts().confirmWords(words);
                    }
                    return false;
                },
                () -> "confirmed " + confirmed + ", console "
                        + console.line().get().encryption() + " "
                        + console.line().get().words() + ", guest " + guest.line() + " " + guest.words());
    }

    /** Picture and sound arrive at both ends, more and more of them. */
    public Duration untilMediaFlows(GuestPage guest) {
        return Patience.until(
                "picture and sound on both ends",
                SOON,
                () -> console.call().get().progress() == Progress.CONNECTED && flows(guest),
                () -> console.call().get().progress() + ", console "
                        + console.figures().last() + ", guest " + guest.received() + " on " + guest.screen());
    }

    private boolean flows(GuestPage guest) {
        var here = console.figures().last();
        var there = guest.received();
        return here.isPresent()
                && here.get().framesDecoded() > MORE_FRAMES
                && here.get().audioEnergy() > 0
                && there.framesDecoded() > MORE_FRAMES
                && there.audioEnergy() > 0;
    }

    /** Closes the console in the middle of its session, as somebody does who closes the wrong window. */
    public void leave() {
        if (!left) {
            left = true;
            LOG.log(
                    System.Logger.Level.INFO,
                    "calls over {0}: from admission or loss to the first frame {1} ms, {2} pieces refused in the last",
                    CallsOver.here(),
                    console.figures().toFirstFrame().stream()
                            .map(Duration::toMillis)
                            .toList(),
                    console.figures().last().map(MediaReport::refused).orElse(0L));
            console.close();
        }
    }

    @Override
    public void close() {
        leave();
        ground.close();
        Folders.delete(folder);
    }
}
