package io.vigil.console.packing;

import io.vigil.console.watch.WatchMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A folder that runs wherever it lies, made by jpackage; on Windows and macOS also the installer, which has not been run: no such
 * computer was there.
 */
final class Image {
    static final String NAME = "vigil";
    /** Of the watch, which does little and starts the console before anything else. */
    private static final String SMALL = "-XX:+UseSerialGC";

    /** Java's own provider of sockets on Linux; unless it is named, every jar is opened and asked for another one. */
    private static final String ITS_OWN_SOCKETS =
            "-Djava.nio.channels.spi.SelectorProvider=sun.nio.ch.EPollSelectorProvider";

    /**
     * What it is made of.
     *
     * @param content all that lies beside each other in it
     * @param mainJar the one of {@code content} that is started
     * @param java the Java it brings along
     * @param sources the folder of what a package needs besides
     */
    record Asked(Path content, String mainJar, Path java, Path sources, Version version) {}

    private Image() {}

    /** Makes one, in {@code target}. @return the folder of the program */
    static Path make(Asked asked, Path target) throws IOException {
        Trees.fresh(target);
        var arguments = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                asked.version().numbers(),
                "--vendor",
                "Vigil",
                "--description",
                "A console for therapists who sit with clients through remote sessions",
                "--input",
                asked.content().toString(),
                "--main-jar",
                asked.mainJar(),
                "--main-class",
                "io.vigil.console.app.Vigil",
                "--runtime-image",
                asked.java().toString(),
                "--java-options",
                "-Dvigil.packed=$APPDIR",
                "--java-options",
                SMALL,
                "--dest",
                target.toString()));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.equals("linux")) {
            arguments.addAll(List.of("--java-options", ITS_OWN_SOCKETS));
        }
        for (var option : WatchMain.KEPT_IN_MEMORY) {
            arguments.addAll(List.of("--java-options", option));
        }
        Tools.ofTheJdk("jpackage", arguments);
        if (system.startsWith("windows")) {
            install("msi", target.resolve(NAME), asked.version(), List.of("--win-menu", "--win-per-user-install"));
        } else if (system.startsWith("mac")) {
            install("dmg", target.resolve(NAME + ".app"), asked.version(), List.of());
        }
        var made = target.resolve(system.startsWith("mac") ? NAME + ".app" : NAME);
        if (!Files.isDirectory(made)) {
            throw new IOException("jpackage left no " + made);
        }
        return made;
    }

    private static void install(String type, Path image, Version version, List<String> besides) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "--type",
                type,
                "--name",
                NAME,
                "--app-version",
                version.numbers(),
                "--app-image",
                image.toString(),
                "--dest",
                image.resolve("..").normalize().toString()));
        arguments.addAll(besides);
        Tools.ofTheJdk("jpackage", arguments);
    }
}
