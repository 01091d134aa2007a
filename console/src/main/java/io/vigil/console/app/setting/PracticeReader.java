package io.vigil.console.app.setting;

import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Engine;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.conference.TokenTerms;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** From lines to what a practice has set. */
final class PracticeReader {
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final String LIFE = "a number of seconds from 20 to 3600";
    private static final Pattern CLAIM = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");
    /** 48 bytes in base64, which come out even. */
    private static final Pattern SHA384 = Pattern.compile("[A-Za-z0-9+/]{64}");

    /** 32 bytes in base64, which leave one over. */
    private static final Pattern PIN = Pattern.compile("[A-Za-z0-9+/]{43}=");

    private final SettingLines lines;

    PracticeReader(SettingLines lines) {
        this.lines = lines;
    }

    PracticeSettings settings() throws CannotStart {
        return new PracticeSettings(engine(), deployment(), library(), new DayReader(lines).day(), paths(), second());
    }

    private Engine engine() throws CannotStart {
        return switch (lines.value("call.engine").orElse("direct")) {
            case "direct" -> Engine.DIRECT;
            case "jitsi" -> Engine.JITSI;
            default -> throw lines.refused("call.engine", "direct, jitsi");
        };
    }

    private Paths paths() throws CannotStart {
        return switch (lines.value("call.paths").orElse("any")) {
            case "any" -> Paths.ANY;
            case "relay" -> Paths.RELAY_ONLY;
            default -> throw lines.refused("call.paths", "any, relay");
        };
    }

    private Optional<SecondServer> second() throws CannotStart {
        var pin = matching(
                SecondServer.PIN, PIN, "44 characters of base64: the SHA-256 of its public key, as with --pin");
        var host = lines.value(SecondServer.HOST).map(written -> written.toLowerCase(Locale.ROOT));
        if (host.isEmpty()) {
            if (pin.isPresent()) {
                throw lines.lacks(SecondServer.PIN, SecondServer.HOST);
            }
            return Optional.empty();
        }
        if (!SecondServer.isOne(host.get())) {
            throw lines.refused(SecondServer.HOST, "HOST or HOST:PORT, for example second.practice.example");
        }
        return Optional.of(new SecondServer(host.get(), pin));
    }

    private Optional<Deployment> deployment() throws CannotStart {
        var written = lines.value("jitsi.service");
        if (written.isEmpty()) {
            var alone = lines.firstSet("jitsi.domain", "jitsi.muc", "jitsi.focus", "jitsi.media")
                    .or(() -> lines.firstSet(tokenNames()));
            if (alone.isPresent()) {
                throw lines.lacks(alone.get(), "jitsi.service");
            }
            return Optional.empty();
        }
        var service = service(written.get());
        var domain = domain("jitsi.domain").orElse(service.host());
        var muc = domain("jitsi.muc").orElse("conference." + domain);
        var focus = domain("jitsi.focus");
        return Optional.of(new Deployment(service, domain, muc, focus, media(focus), tokens(domain)));
    }

    private ServiceAddress service(String written) throws CannotStart {
        try {
            var service = ServiceAddress.of(written);
            if (URI.create(written).getHost() == null) {
                throw new IllegalArgumentException("a host whose name is none");
            }
            return service;
        } catch (IllegalArgumentException e) {
            throw lines.refused(
                    "jitsi.service", "wss://HOST[:PORT]/xmpp-websocket, and ws:// on this computer (127.0.0.1) alone");
        }
    }

    private Optional<String> domain(String name) throws CannotStart {
        return matching(name, DOMAIN, "a domain in small letters, for example conference.meet.example");
    }

    private Media media(Optional<String> focus) throws CannotStart {
        return switch (lines.value("jitsi.media").orElse("peer")) {
            case "peer" -> Media.PEER;
            case "bridge" -> {
                if (focus.isEmpty()) {
                    throw lines.lacks("jitsi.media", "jitsi.focus");
                }
                yield Media.BRIDGE;
            }
            default -> throw lines.refused("jitsi.media", "peer, bridge");
        };
    }

    private Optional<TokenTerms> tokens(String domain) throws CannotStart {
        var first = lines.firstSet(tokenNames());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var issuer = claim("jitsi.token.issuer").orElseThrow(() -> lines.lacks(first.get(), "jitsi.token.issuer"));
        var secret = lines.value("jitsi.token.secret.file")
                .orElseThrow(() -> lines.lacks(first.get(), "jitsi.token.secret.file"));
        return Optional.of(new TokenTerms(
                issuer,
                claim("jitsi.token.audience").orElse(issuer),
                claim("jitsi.token.subject").orElse(domain),
                TokenSecretFile.read(beside(secret)),
                life()));
    }

    private Duration life() throws CannotStart {
        var seconds =
                matching("jitsi.token.seconds", SECONDS, LIFE).map(text -> Duration.ofSeconds(Long.parseLong(text)));
        if (seconds.isPresent()
                && (seconds.get().compareTo(TokenTerms.SHORTEST_LIFE) < 0
                        || seconds.get().compareTo(TokenTerms.LONGEST_LIFE) > 0)) {
            throw lines.refused("jitsi.token.seconds", LIFE);
        }
        return seconds.orElse(TokenTerms.USUAL_LIFE);
    }

    private static String[] tokenNames() {
        return new String[] {
            "jitsi.token.issuer",
            "jitsi.token.audience",
            "jitsi.token.subject",
            "jitsi.token.secret.file",
            "jitsi.token.seconds"
        };
    }

    private Optional<String> claim(String name) throws CannotStart {
        return matching(name, CLAIM, "up to 200 characters without spaces, as the deployment knows them");
    }

    private Optional<LibraryPin> library() throws CannotStart {
        var first = lines.firstSet(LibraryPin.NAMES.toArray(String[]::new));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        for (var name : LibraryPin.NAMES) {
            if (lines.value(name).isEmpty()) {
                throw lines.lacks(first.get(), name);
            }
        }
        var file = lines.value(LibraryPin.FILE).orElse("");
        var sha384 = matching(LibraryPin.SHA384, SHA384, "64 characters of base64, as ./run jitsi pin writes them");
        return Optional.of(new LibraryPin(beside(file), from(), sha384.orElse("")));
    }

    private URI from() throws CannotStart {
        try {
            return LibraryPin.source(lines.value(LibraryPin.FROM).orElse(""));
        } catch (URISyntaxException e) {
            throw lines.refused(LibraryPin.FROM, "https://HOST/PATH, and http:// on this computer (127.0.0.1) alone");
        }
    }

    private Optional<String> matching(String name, Pattern shape, String allowed) throws CannotStart {
        var value = lines.value(name);
        if (value.isPresent() && !shape.matcher(value.get()).matches()) {
            throw lines.refused(name, allowed);
        }
        return value;
    }

    /** A relative name begins beside the settings. */
    private Path beside(String name) {
        return lines.file().toAbsolutePath().resolveSibling(name).normalize();
    }
}
