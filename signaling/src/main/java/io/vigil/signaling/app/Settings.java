package io.vigil.signaling.app;

import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The settings of a stand-alone server ({@code signaling/docs/server.md}). Read strictly: a name that is not known, a
 * value that cannot be, stop the start, with line and allowed names.
 */
record Settings(
        List<String> hosts,
        List<String> otherServers,
        ServerOptions.Front front,
        Optional<Path> consoleKeys,
        List<String> relays,
        String relaySecret,
        Duration resumeWindow,
        List<URI> deployments,
        Optional<Path> library) {
    private static final List<String> NAMES = List.of(
            "hosts",
            "other.servers",
            "tls.certificate",
            "tls.key",
            "proxy.certificate",
            "console.keys",
            "stun.urls",
            "turn.urls",
            "turn.secret",
            "resume.seconds",
            "jitsi.services",
            "jitsi.library");

    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]{1,253}|\\[[0-9a-f:.]+]");
    private static final Pattern SERVER = Pattern.compile("[a-z0-9.-]{1,253}(:[0-9]{1,5})?");

    private static final Pattern DEPLOYMENT = Pattern.compile("wss://[a-z0-9.-]{1,253}(:[0-9]{1,5})?");

    private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,3}");
    /** Somebody who is away for longer has left, whatever the network says. */
    private static final int MOST_RESUME_SECONDS = 600;

    private static final String MEANS = "No session is affected: nothing was started.";

    static Settings none() {
        return new Settings(
                List.of(),
                List.of(),
                ServerOptions.Front.NONE,
                Optional.empty(),
                List.of(),
                "",
                StreamResumption.WINDOW,
                List.of(),
                Optional.empty());
    }

    static Settings read(Path file) throws CannotStart {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart(
                    "The settings file " + file + " cannot be read.",
                    MEANS,
                    "Give the path of a readable text file, or start without --settings.");
        }
        var values = new TreeMap<String, String>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                take(file, i + 1, line, values);
            }
        }
        return of(file, values);
    }

    private static void take(Path file, int number, String line, Map<String, String> values) throws CannotStart {
        var equals = line.indexOf('=');
        var name = equals < 0 ? line : line.substring(0, equals).strip();
        if (!NAMES.contains(name)) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " sets \"" + name + "\", which is no setting.",
                    MEANS,
                    "The settings are: " + String.join(", ", NAMES) + ".");
        }
        if (equals < 0 || line.substring(equals + 1).isBlank()) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " gives \"" + name + "\" no value.",
                    MEANS,
                    "Write " + name + "=VALUE, or take the line out.");
        }
        if (values.put(name, line.substring(equals + 1).strip()) != null) {
            throw new CannotStart(
                    "Line " + number + " of " + file + " sets \"" + name + "\" a second time.",
                    MEANS,
                    "Keep one of the two lines.");
        }
    }

    private static Settings of(Path file, Map<String, String> values) throws CannotStart {
        var relays = new ArrayList<>(urls(file, values, "stun"));
        relays.addAll(urls(file, values, "turn"));
        var secret = values.getOrDefault("turn.secret", "");
        if (secret.isEmpty() && values.containsKey("turn.urls")) {
            throw new CannotStart(
                    file + " names a TURN server in turn.urls, and turn.secret is missing.",
                    MEANS,
                    "Set turn.secret to the static-auth-secret of coturn.");
        }
        return new Settings(
                names(file, values, "hosts", HOST),
                names(file, values, "other.servers", SERVER),
                front(file, values),
                path(file, values, "console.keys"),
                List.copyOf(relays),
                secret,
                resumeWindow(file, values),
                deployments(file, values),
                path(file, values, "jitsi.library"));
    }

    private static List<URI> deployments(Path file, Map<String, String> values) throws CannotStart {
        var deployments = new ArrayList<URI>();
        for (var one : list(values.getOrDefault("jitsi.services", "").toLowerCase(Locale.ROOT))) {
            if (!DEPLOYMENT.matcher(one).matches() || URI.create(one).getHost() == null) {
                throw new CannotStart(
                        "jitsi.services in " + file + " names \"" + one + "\", which is no address of a deployment.",
                        MEANS,
                        "Write for example jitsi.services=wss://meet.practice.example.");
            }
            deployments.add(URI.create(one));
        }
        return List.copyOf(deployments);
    }

    private static Duration resumeWindow(Path file, Map<String, String> values) throws CannotStart {
        var seconds = values.getOrDefault("resume.seconds", Long.toString(StreamResumption.WINDOW.toSeconds()));
        if (!SECONDS.matcher(seconds).matches() || Integer.parseInt(seconds) > MOST_RESUME_SECONDS) {
            throw new CannotStart(
                    "resume.seconds in " + file + " is \"" + seconds + "\", which is no number from 1 to "
                            + MOST_RESUME_SECONDS + ".",
                    MEANS,
                    "Write for example resume.seconds=120.");
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    private static ServerOptions.Front front(Path file, Map<String, String> values) throws CannotStart {
        var certificate = path(file, values, "tls.certificate");
        var key = path(file, values, "tls.key");
        var proxy = path(file, values, "proxy.certificate");
        if (certificate.isPresent() != key.isPresent()) {
            throw new CannotStart(
                    file + " gives one of tls.certificate and tls.key.", MEANS, "Give both, as PEM files, or neither.");
        }
        if (certificate.isPresent() && proxy.isPresent()) {
            throw new CannotStart(
                    file + " gives tls.certificate and proxy.certificate.",
                    MEANS,
                    "Keep the first two for a server that speaks TLS itself, or the last for one behind a proxy.");
        }
        return new ServerOptions.Front(
                certificate.flatMap(pem -> key.map(secret -> new ServerOptions.Tls(pem, secret))), proxy);
    }

    private static List<String> urls(Path file, Map<String, String> values, String scheme) throws CannotStart {
        var urls = list(values.getOrDefault(scheme + ".urls", ""));
        for (var url : urls) {
            if (!Services.isAddress(url) || !url.startsWith(scheme)) {
                throw new CannotStart(
                        scheme + ".urls in " + file + " names \"" + url + "\", which is no address of such a server.",
                        MEANS,
                        "Write for example " + scheme + ":relay.example:3478.");
            }
        }
        return urls;
    }

    private static List<String> names(Path file, Map<String, String> values, String name, Pattern shape)
            throws CannotStart {
        var names = list(values.getOrDefault(name, "").toLowerCase(Locale.ROOT));
        for (var one : names) {
            if (!shape.matcher(one).matches()) {
                throw new CannotStart(
                        name + " in " + file + " names \"" + one + "\", which is no name of a server.",
                        MEANS,
                        "Write for example " + name + "=practice.example.");
            }
        }
        return names;
    }

    private static Optional<Path> path(Path settings, Map<String, String> values, String name) throws CannotStart {
        if (!values.containsKey(name)) {
            return Optional.empty();
        }
        var path = settings.toAbsolutePath().resolveSibling(values.getOrDefault(name, ""));
        if (!Files.isReadable(path)) {
            throw new CannotStart(
                    name + " in " + settings + " names " + path + ", which cannot be read.",
                    MEANS,
                    "Give the path of a readable file; a relative one starts beside the settings.");
        }
        return Optional.of(path);
    }

    private static List<String> list(String value) {
        var list = new ArrayList<String>();
        for (var part : value.split("[,\\s]+", -1)) {
            if (!part.isEmpty()) {
                list.add(part);
            }
        }
        return list;
    }
}
