package io.vigil.console.app;

import io.vigil.console.app.jitsi.JitsiTool;
import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.app.setting.PracticeSettings;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.start.CannotStartShown;
import io.vigil.console.app.start.Display;
import io.vigil.console.app.start.FirstUnpacking;
import io.vigil.console.app.vault.Entry;
import io.vigil.console.app.vault.VaultTool;
import io.vigil.console.desk.lock.LockWindow;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.watch.pipe.WatchLink;
import io.vigil.console.words.Notice;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the console: {@code [--server URL [--pin BASE64]] [--data DIR]}; {@code vault …} works on its vaults instead, and
 * {@code jitsi …} on the practice's Jitsi deployment.
 */
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int PIN_BYTES = 32;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("vault")) {
            var words = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VaultTool.run(words, ConsoleOptions.ofThisUser().folder(), new SecureRandom(), System.out));
        }
        if (arguments.length > 0 && arguments[0].equals("jitsi")) {
            var words = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(JitsiTool.run(words, ConsoleOptions.ofThisUser().folder(), new SecureRandom(), System.out));
        }
        var display = Display.isThere();
        if (display) {
            Display.prepare(); // beside the reading of settings: the window is waited for
        }
        var options = options(arguments);
        if (options.isEmpty()) {
            end(AppNotices.wrongUse());
            return;
        }
        if (!display) {
            end(AppNotices.noDisplay());
            return;
        }
        System.exit(run(options.get()));
    }

    /**
     * Reads what the practice has set, asks for the passphrase, and runs the console until the therapist closes it. From the first moment on the parent
     * process, if there is one, hears that this one lives. After {@link Display#prepare}.
     *
     * @return the code to end with
     */
    public static int run(ConsoleOptions given) throws InterruptedException {
        ConsoleOptions options;
        try {
            options = given.by(PracticeSettings.in(given.folder())).checked();
        } catch (CannotStart e) {
            CannotStartShown.await(e.notice());
            return WRONG_USE;
        }
        var shown = new AtomicReference<Console>();
        var link = WatchLink.open(() -> isAlive(shown), notice -> said(shown, notice));
        if (!link.startedAgain()) { // whoever comes back to a client waits for nothing
            FirstUnpacking.ifNeeded(options.chromium());
        }
        try (var entry = Entry.show(options.vaults(), new SecureRandom(), today(options), place(link))) {
            var vaults = entry.await();
            var code = vaults.isPresent() ? run(options, vaults.get(), link, shown) : 0;
            link.goodbye();
            return code;
        } catch (RuntimeException e) {
            LOG.error("the console has failed", e);
            if (!link.startedAgain()
                    || shown.get() != null) { // nobody is in its care yet, or the therapist was closing it
                link.goodbye();
            }
            return FAILED;
        }
    }

    /** A console that died left a card with numbers on the screen: nothing stands over it. */
    private static LockWindow.Place place(WatchLink link) {
        return link.startedAgain() ? LockWindow.Place.BESIDE_THE_CARD : LockWindow.Place.WHOLE;
    }

    private static boolean isAlive(AtomicReference<Console> shown) {
        var console = shown.get();
        return console == null || console.isAlive();
    }

    /** That nobody watches is said where it is read: before the window is there, it is said when it is. */
    private static void said(AtomicReference<Console> shown, Notice notice) {
        var console = shown.get();
        if (console != null) {
            console.notice(notice);
        }
    }

    private static int run(ConsoleOptions options, Vaults vaults, WatchLink link, AtomicReference<Console> shown)
            throws InterruptedException {
        try (var console = Console.start(options, vaults, Optional.of(link))) {
            shown.set(console);
            console.awaitClosed();
            return 0;
        } catch (CannotStart e) {
            vaults.close();
            CannotStartShown.await(e.notice());
            return WRONG_USE;
        }
    }

    private static LocalDate today(ConsoleOptions options) {
        return LocalDate.now(options.dayClock().withZone(options.zone()));
    }

    private static void end(Notice notice) throws InterruptedException {
        CannotStartShown.await(notice);
        System.exit(WRONG_USE);
    }

    /** Empty when the words are not understood. */
    static Optional<ConsoleOptions> options(String[] arguments) {
        var options = ConsoleOptions.ofThisUser();
        Optional<URI> server = Optional.empty();
        Optional<String> pin = Optional.empty();
        if (arguments.length % 2 != 0) {
            return Optional.empty();
        }
        try {
            for (var i = 0; i < arguments.length; i += 2) {
                var value = arguments[i + 1];
                switch (arguments[i]) {
                    case "--server" -> server = Optional.of(URI.create(value));
                    case "--pin" -> {
                        if (Base64.getDecoder().decode(value).length != PIN_BYTES) {
                            return Optional.empty();
                        }
                        pin = Optional.of(value);
                    }
                    case "--data" -> options = options.in(Path.of(value));
                    default -> {
                        return Optional.empty();
                    }
                }
            }
        } catch (IllegalArgumentException e) { // no address, no base64
            return Optional.empty();
        }
        if (server.filter(address -> !"https".equals(address.getScheme())).isPresent()
                || (pin.isPresent() && server.isEmpty())) {
            return Optional.empty();
        }
        var key = pin;
        var base = options;
        return Optional.of(server.map(address -> base.at(new ConsoleOptions.PracticeServer(address, key)))
                .orElse(base));
    }
}
