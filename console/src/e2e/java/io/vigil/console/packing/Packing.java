package io.vigil.console.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Makes the package: {@code FOLDER VERSION JAR SOURCES}. In {@code FOLDER} lie {@code libraries} and {@code vigil.cdx.json}; the console's own jar and
 * the folder of what a package needs besides are named. Takes minutes. Ends with 1 and the reason when a step fails.
 */
public final class Packing {
    private static final int WRONG_USE = 2;
    private static final double MEGABYTE = 1e6;

    private final Path folder;
    private final Version version;
    private final Path consoleJar;
    private final Path sources;

    private Packing(Path folder, Version version, Path consoleJar, Path sources) {
        this.folder = folder;
        this.version = version;
        this.consoleJar = consoleJar;
        this.sources = sources;
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 4) {
            System.err.println("./run package: makes what a computer can install");
            System.exit(WRONG_USE);
        }
        var packing = new Packing(
                Path.of(arguments[0]), new Version(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        try {
            System.out.println(packing.make());
        } catch (IOException e) {
            System.err.println("Nothing was packed: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Makes all of it. @return what was made, with its size */
    private String make() throws IOException, InterruptedException {
        var content = Trees.fresh(folder.resolve("content"));
        collect(content);
        var java = OwnJava.link(content, folder.resolve("java"));
        Browser.unpack(folder.resolve("libraries"), content.resolve("chromium"));
        var image = Image.make(
                new Image.Asked(content, Trees.name(consoleJar), java, sources, version), folder.resolve("image"));
        if (isLinux()) {
            KeptClasses.write(image, folder, DebianPackage.madeAt());
        }
        var made = isLinux() ? DebianPackage.make(image, sources.resolve("linux"), version, folder) : image;
        return String.format(
                Locale.ROOT, "%s: %.0f MB, %.0f MB once installed", made, megabytes(made), megabytes(image));
    }

    /** The jars, the licences and the bill of materials: all that lies beside each other in the installed program. */
    private void collect(Path content) throws IOException {
        for (var jar : Trees.files(folder.resolve("libraries"))) {
            if (!Browser.isPackedIn(jar)) {
                Files.copy(jar, content.resolve(Trees.name(jar)));
            }
        }
        Files.copy(consoleJar, content.resolve(Trees.name(consoleJar)), StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(folder.resolve("vigil.cdx.json"))) {
            throw new IOException("there is no bill of materials; Maven writes it only when it may ask its repository");
        }
        var bill = Files.copy(folder.resolve("vigil.cdx.json"), content.resolve("vigil.cdx.json"));
        new Licences(bill, folder.resolve("libraries")).write(content.resolve("licences"));
        for (var text : Trees.files(sources.resolve("licences"))) { // of parts that name a licence and bring no text
            Files.copy(text, content.resolve("licences").resolve(Trees.name(text)));
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static double megabytes(Path made) throws IOException {
        var bytes = 0L;
        for (var file : Trees.files(made)) {
            bytes += Files.size(file);
        }
        return bytes / MEGABYTE;
    }
}
