package io.vigil.console.safeguards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A safeguard taken out on purpose: a mistake that somebody could make, and the test that has to fail for it.
 *
 * @param file its name, for messages
 * @param hazard the row of {@code docs/hazards.md}
 * @param safeguard the requirement that is broken
 * @param breaks what would then be so, as the end of the sentence "nobody notices that ..."
 * @param source the one file that is changed, from the root of the repository
 * @param test a class below {@code io.vigil.console}, or a file of {@code signaling/web/test}; after a {@code #} one test of it
 * @param safe what stands in the source, once
 * @param unsafe what takes its place
 */
public record Removal(
        String file,
        String hazard,
        String safeguard,
        String breaks,
        String source,
        String test,
        String safe,
        String unsafe) {
    private static final String SAFE = "--- with the safeguard";
    private static final String UNSAFE = "--- without it";
    private static final String ENDING = ".removal";

    /** Every removal of a folder, by name. */
    public static List<Removal> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(Removal::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it is not written as the others are; says what is missing
     */
    public static Removal read(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            return read(name, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Removal read(String name, List<String> lines) {
        var safe = lines.indexOf(SAFE);
        var unsafe = lines.indexOf(UNSAFE);
        if (safe < 0 || unsafe < safe) {
            throw new IllegalArgumentException(name + ": write \"" + SAFE + "\", then \"" + UNSAFE + "\"");
        }
        Map<String, String> head = new TreeMap<>();
        for (var line : lines.subList(0, safe)) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return new Removal(
                name,
                said(name, head, "hazard"),
                said(name, head, "safeguard"),
                said(name, head, "breaks"),
                said(name, head, "source"),
                said(name, head, "test"),
                block(lines.subList(safe + 1, unsafe)),
                block(lines.subList(unsafe + 1, lines.size())));
    }

    private static String said(String name, Map<String, String> head, String key) {
        var value = head.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException(name + ": write a line \"" + key + ": ...\"");
        }
        return value;
    }

    private static String block(List<String> lines) {
        var rest = new ArrayList<>(lines);
        while (!rest.isEmpty() && rest.get(rest.size() - 1).isBlank()) {
            rest.remove(rest.size() - 1);
        }
        return String.join("\n", rest);
    }

    /**
     * The text of the source without the safeguard.
     *
     * @throws Outdated if what is taken out does not stand there exactly once
     */
    public String from(String text) throws Outdated {
        var at = text.indexOf(safe);
        if (safe.isBlank() || at < 0) {
            throw new Outdated("is outdated: what it takes out is not in " + source);
        }
        if (text.indexOf(safe, at + 1) >= 0) {
            throw new Outdated("is outdated: what it takes out stands more than once in " + source);
        }
        if (safe.equals(unsafe)) {
            throw new Outdated("takes nothing out of " + source);
        }
        return text.substring(0, at) + unsafe + text.substring(at + safe.length());
    }

    /** Whether it breaks a page and not the console. */
    public boolean isOfThePages() {
        return test.startsWith("signaling/web/test/");
    }

    /** The class, or the file, of the test. */
    public String testClass() {
        return test.contains("#") ? test.substring(0, test.indexOf('#')) : test;
    }

    /** The one test of it, or empty for all. */
    public String testName() {
        return test.contains("#") ? test.substring(test.indexOf('#') + 1) : "";
    }

    /** What it takes out does not fit to the source any more. */
    public static final class Outdated extends Exception {
        private static final long serialVersionUID = 1L;

        Outdated(String message) {
            super(message);
        }
    }
}
