package io.vigil.console.app;

import io.vigil.console.app.vault.Entry;
import io.vigil.console.app.vault.VaultTool;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.words.Notice;
import java.awt.GraphicsEnvironment;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** Starts the console: {@code [--server URL [--pin BASE64]] [--data DIR]}; {@code vault …} works on its vaults instead. */
public final class Main {
    private static final int WRONG_USE = 2;
    private static final int PIN_BYTES = 32;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("vault")) {
            var words = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(VaultTool.run(words, ConsoleOptions.ofThisUser().folder(), new SecureRandom(), System.out));
        }
        var options = options(arguments);
        if (options.isEmpty()) {
            end(AppNotices.wrongUse());
            return;
        }
        if (GraphicsEnvironment.isHeadless()) {
            end(AppNotices.noDisplay());
            return;
        }
        try (var entry = Entry.show(options.get().vaults(), new SecureRandom(), today(options.get()))) {
            var vaults = entry.await();
            if (vaults.isPresent()) {
                run(options.get(), vaults.get());
            }
        }
        System.exit(0);
    }

    private static LocalDate today(ConsoleOptions options) {
        return LocalDate.now(options.dayClock().withZone(options.zone()));
    }

    private static void run(ConsoleOptions options, Vaults vaults) throws InterruptedException {
        try (var console = Console.start(options, vaults)) {
            console.awaitClosed();
        } catch (CannotStart e) {
            vaults.close();
            end(e.notice());
        }
    }

    private static void end(Notice notice) {
        System.err.println(notice.what() + "\n" + notice.meaning() + "\n" + notice.next());
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
