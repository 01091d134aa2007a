package io.vigil.signaling.app;

import io.vigil.signaling.relay.Services;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of a stand-alone server ({@code signaling/docs/server.md}). Read strictly: a name that is not known, a
 * value that cannot be, stop the start, with line and allowed names.
 */
record Settings(
        List<String> hosts,
        Optional<Path> certificate,
        Optional<Path> key,
        Optional<Path> consoleKeys,
        List<String> relays,
        String relaySecret) {
    private static final List<String> NAMES =
            List.of("hosts", "tls.certificate", "tls.key", "console.keys", "relay.urls", "relay.secret");

    private static final String MEANS = "No session is affected: nothing was started.";

    static Settings none() {
        return new Settings(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");
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
        var relays = list(values.getOrDefault("relay.urls", ""));
        for (var url : relays) {
            if (!Services.isAddress(url)) {
                throw new CannotStart(
                        "relay.urls in " + file + " names \"" + url + "\", which is no address of a relay.",
                        MEANS,
                        "Write for example stun:relay.example:3478, turn:relay.example:3478?transport=udp.");
            }
        }
        var secret = values.getOrDefault("relay.secret", "");
        if (secret.isEmpty() && relays.stream().anyMatch(url -> url.startsWith("turn"))) {
            throw new CannotStart(
                    "relay.urls in " + file + " names a TURN server, and relay.secret is missing.",
                    MEANS,
                    "Set relay.secret to the static-auth-secret of coturn.");
        }
        var certificate = path(file, values, "tls.certificate");
        var key = path(file, values, "tls.key");
        if (certificate.isPresent() != key.isPresent()) {
            throw new CannotStart(
                    file + " gives one of tls.certificate and tls.key.", MEANS, "Give both, as PEM files, or neither.");
        }
        return new Settings(
                list(values.getOrDefault("hosts", "").toLowerCase(Locale.ROOT)),
                certificate,
                key,
                path(file, values, "console.keys"),
                relays,
                secret);
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
