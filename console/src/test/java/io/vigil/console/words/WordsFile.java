package io.vigil.console.words;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;

/** A {@code words.properties} as it is written: its comments and its sentences in their order. */
record WordsFile(String inside, Path sources, List<Entry> entries) {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path HOUSE = Path.of("io", "vigil", "console");

    /** A sentence under its key, or, without a key, what a comment says about those that follow. */
    record Entry(String key, String text) {
        boolean isComment() {
            return key.isEmpty();
        }
    }

    /** Every one of the console, by the package that says it. */
    static List<WordsFile> all() throws IOException {
        var files = new TreeMap<String, WordsFile>();
        try (var found = Files.walk(RESOURCES.resolve(HOUSE))) {
            for (var file :
                    found.filter(path -> path.endsWith("words.properties")).toList()) {
                var folder = RESOURCES.relativize(file.getParent());
                var inside =
                        HOUSE.relativize(folder).toString().replace('\\', '/').replace('/', '.');
                files.put(inside, new WordsFile(inside, SOURCES.resolve(folder), read(file)));
            }
        }
        return List.copyOf(files.values());
    }

    /** The sentences alone. */
    List<Entry> sentences() {
        return entries.stream().filter(entry -> !entry.isComment()).toList();
    }

    private static List<Entry> read(Path file) throws IOException {
        var entries = new ArrayList<Entry>();
        var logical = new StringBuilder();
        for (var line : Files.readAllLines(file)) {
            if (logical.isEmpty() && line.strip().startsWith("#")) {
                entries.add(new Entry("", line.strip().substring(1).strip()));
            } else {
                logical.append(line).append('\n');
                if (!goesOn(line)) {
                    sentence(logical.toString(), entries);
                    logical.setLength(0);
                }
            }
        }
        return entries;
    }

    private static boolean goesOn(String line) {
        var slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static void sentence(String logical, List<Entry> entries) throws IOException {
        var read = new Properties();
        read.load(new StringReader(logical));
        read.forEach((key, text) -> entries.add(new Entry((String) key, (String) text)));
    }
}
