package io.vigil.console.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What the demo measured, for machines: {@code report.json}. Written at the end, also when the demo fails. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();

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

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("report.json").toFile(), root);
    }

    static long median(List<Duration> durations) {
        var sorted = durations.stream().map(Duration::toMillis).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
