package io.vigil.console.packing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The Java that a package brings along: the modules that its jars name, and those that they find without naming them. It keeps
 * {@code bin/java}, by which the watch starts the console.
 */
final class OwnJava {
    private static final String RELEASE = "17";

    /** What no jar names, and why it is there. */
    private static final Map<String, String> FOUND_AT_RUN_TIME = Map.of(
            "jdk.crypto.ec", "the curves of TLS, by java.security's providers",
            "jdk.localedata", "dates in the therapist's language",
            "jdk.accessibility", "screen readers, by AWT",
            "jdk.zipfs", "folders within jars, by java.nio.file's providers",
            "jdk.charsets", "the encodings of older systems",
            "jdk.unsupported", "Netty's memory");

    private OwnJava() {}

    /** Links one for the jars in {@code content}. @return its folder */
    static Path link(Path content, Path target) throws IOException, InterruptedException {
        var modules = new TreeSet<>(FOUND_AT_RUN_TIME.keySet());
        modules.addAll(named(content));
        Trees.delete(target);
        Tools.ofTheJdk(
                "jlink",
                List.of(
                        "--add-modules",
                        String.join(",", modules),
                        "--include-locales",
                        "en,de,es",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        target.toString()));
        shareClasses(target);
        return target;
    }

    private static List<String> named(Path content) throws IOException {
        var jars = Trees.files(content).stream()
                .map(Path::toString)
                .filter(name -> name.endsWith(".jar"))
                .toList();
        var arguments = new ArrayList<>(
                List.of("--multi-release", RELEASE, "--ignore-missing-deps", "--print-module-deps", "-quiet"));
        arguments.addAll(jars);
        var said = Tools.ofTheJdk("jdeps", arguments).strip();
        var last = said.substring(said.lastIndexOf('\n') + 1); // warnings about the jars stand before it
        return Arrays.stream(last.split(",", -1)).map(String::strip).toList();
    }

    /** Classes that are laid out ready to be read make every start shorter; jlink leaves them out. */
    private static void shareClasses(Path java) throws IOException, InterruptedException {
        Tools.ofTheSystem(java, Map.of(), List.of(java.resolve("bin/java").toString(), "-Xshare:dump"));
    }
}
