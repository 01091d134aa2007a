package io.vigil.console.packing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The licences of everything in the package, gathered from the bill of materials and from the jars themselves: a list of who is under which,
 * the texts that the bill holds, and what every jar says of itself. Java's and Chromium's lie with them.
 */
final class Licences {
    private static final String OWN_GROUP = "io.vigil";
    private static final Pattern TEXT =
            Pattern.compile("(META-INF/)?((LICEN[CS]E|NOTICE|COPYING)[^/]*|licenses?/[^/]+)", Pattern.CASE_INSENSITIVE);

    private final Path bill;
    private final Path libraries;

    Licences(Path bill, Path libraries) {
        this.bill = bill;
        this.libraries = libraries;
    }

    /**
     * Writes them into the folder.
     *
     * @throws IOException also when a part names no licence: then it may not be packed
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var texts = new TreeMap<String, String>();
        var list = list(texts);
        Files.writeString(folder.resolve("index.txt"), list, StandardCharsets.UTF_8);
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue(), StandardCharsets.UTF_8);
        }
        for (var jar : Trees.files(libraries)) {
            copyOwn(jar, folder);
        }
    }

    private String list(Map<String, String> texts) throws IOException {
        var list = new StringBuilder(
                "Vigil is made of these parts. Java's licences lie in lib/runtime/legal, Chromium's beside it.\n\n");
        var without = new ArrayList<String>();
        for (var part : new ObjectMapper().readTree(bill.toFile()).path("components")) {
            if (part.path("group").asText().equals(OWN_GROUP)) {
                continue;
            }
            var name = part.path("group").asText() + ":" + part.path("name").asText() + " "
                    + part.path("version").asText();
            var licences = licences(part, texts);
            if (licences.isEmpty()) {
                without.add(name);
            }
            list.append(name)
                    .append("\n    ")
                    .append(String.join("; ", licences))
                    .append('\n');
        }
        if (!without.isEmpty()) {
            throw new IOException("no licence is named for " + String.join(", ", without));
        }
        return list.toString();
    }

    private static List<String> licences(JsonNode part, Map<String, String> texts) {
        var names = new ArrayList<String>();
        for (var named : part.path("licenses")) {
            if (named.has("expression")) {
                names.add(named.path("expression").asText());
                continue;
            }
            var licence = named.path("license");
            var id = licence.path("id").asText(licence.path("name").asText());
            names.add(licence.has("url") ? id + " (" + licence.path("url").asText() + ")" : id);
            text(licence.path("text")).ifPresent(text -> texts.put(fileName(id), text));
        }
        return names;
    }

    private static Optional<String> text(JsonNode text) {
        var content = text.path("content").asText();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                text.path("encoding").asText().equals("base64")
                        ? new String(Base64.getMimeDecoder().decode(content), StandardCharsets.UTF_8)
                        : content);
    }

    private static String fileName(String licence) {
        return licence.replaceAll("[^A-Za-z0-9.-]+", "-").toLowerCase(Locale.ROOT);
    }

    /** What a jar says of itself lies in a folder of its name. */
    private static void copyOwn(Path jar, Path folder) throws IOException {
        if (!Trees.name(jar).endsWith(".jar")) {
            return;
        }
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(Licences::isText).toList()) {
                var own = Files.createDirectories(folder.resolve(Trees.name(jar).replace(".jar", "")));
                try (var in = zip.getInputStream(entry)) {
                    Files.write(own.resolve(Trees.name(Path.of(entry.getName()))), in.readAllBytes());
                }
            }
        }
    }

    private static boolean isText(ZipEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().endsWith(".class")
                && TEXT.matcher(entry.getName()).matches();
    }
}
