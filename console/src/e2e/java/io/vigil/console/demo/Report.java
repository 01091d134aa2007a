package io.vigil.console.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the demo measured, for machines: {@code report.json}. Written at the end, also when the demo fails. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final ObjectNode root = JSON.createObjectNode();

    Report(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    ObjectNode root() {
        return root;
    }

    ObjectNode part(String name) {
        return root.withObjectProperty(name);
    }

    void millis(String name, Duration duration) {
        root.put(name, duration.toMillis());
    }

    void millis(String name, List<Duration> durations) {
        var list = root.putArray(name);
        durations.forEach(duration -> list.add(duration.toMillis()));
    }

    /** A text beside the report. */
    void text(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("the demo's folder takes no " + name, e);
        }
    }

    void write() throws IOException {
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("report.json").toFile(), root);
    }

    static long median(List<Duration> durations) {
        var sorted = durations.stream().map(Duration::toMillis).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
