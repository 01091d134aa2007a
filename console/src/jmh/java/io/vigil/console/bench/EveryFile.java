package io.vigil.console.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Every file below a folder, each with a hash of its content. SQLite's own index of its log, which says who is reading
 * and has no content, is left out.
 */
record EveryFile(Map<Path, Integer> hashes) {
    private static final String INDEX_OF_THE_LOG = "-shm";

    static EveryFile in(Path folder) throws IOException {
        var hashes = new TreeMap<Path, Integer>();
        for (var file : files(folder)) {
            hashes.put(file, Arrays.hashCode(Files.readAllBytes(file)));
        }
        return new EveryFile(hashes);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(INDEX_OF_THE_LOG))
                    .toList();
        }
    }

    /** How many files are there in one alone, or with another content. */
    int differencesTo(EveryFile other) {
        var all = new HashSet<>(hashes.keySet());
        all.addAll(other.hashes.keySet());
        return (int) all.stream()
                .filter(file -> !Objects.equals(hashes.get(file), other.hashes.get(file)))
                .count();
    }

    /** In how many the word stands in the clear. */
    static int holding(String word, Path folder) throws IOException {
        var holding = new ArrayList<Path>();
        for (var file : files(folder)) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                holding.add(file);
            }
        }
        return holding.size();
    }
}
