package io.vigil.console.packing;

import io.vigil.console.desk.theme.Sign;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A Debian package without scripts: files at their places, nothing run when it comes or goes. What a user wrote lies in that user's home and
 * stays when it is removed. The libraries it needs are read from its own programs.
 */
final class DebianPackage {
    private static final String NAME = "vigil-console";
    private static final int ELF = 0x7f454c46;
    private static final long KIBIBYTE = 1024;

    private final Path root;
    private final Path sources;
    private final Version version;

    private DebianPackage(Path root, Path sources, Version version) {
        this.root = root;
        this.sources = sources;
        this.version = version;
    }

    /** Makes one of the image, in {@code folder}. @return the package */
    static Path make(Path image, Path sources, Version version, Path folder) throws IOException, InterruptedException {
        var root = Trees.fresh(folder.resolve("debian"));
        var made = new DebianPackage(root, sources, version);
        Files.createDirectories(root.resolve("opt"));
        Trees.copy(image, root.resolve("opt/" + Image.NAME));
        made.placeInTheMenu();
        made.document();
        made.control();
        made.setRights();
        var file = folder.resolve(NAME + "_" + version.debian() + "_" + architecture() + ".deb");
        Tools.ofTheSystem(
                folder,
                Map.of("SOURCE_DATE_EPOCH", Long.toString(madeAt().getEpochSecond())),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Z" + System.getProperty("vigil.packed.by", "xz"),
                        "--build",
                        root.toString(),
                        file.toString()));
        return file;
    }

    /** The time that stands on everything in it, the same for every making of a version. */
    static Instant madeAt() {
        return Instant.parse(System.getProperty("vigil.packed.at", "2026-01-01T00:00:00Z"));
    }

    static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    private void placeInTheMenu() throws IOException {
        var applications = Files.createDirectories(root.resolve("usr/share/applications"));
        Files.copy(sources.resolve("vigil.desktop"), applications.resolve("vigil.desktop"));
        for (var size : Sign.SIZES) {
            var icons = Files.createDirectories(root.resolve("usr/share/icons/hicolor/" + size + "x" + size + "/apps"));
            ImageIO.write(Sign.of(size), "png", icons.resolve("vigil.png").toFile());
        }
        var commands = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(commands.resolve("vigil"), Path.of("/opt/vigil/bin/vigil"));
    }

    private void document() throws IOException {
        var documents = Files.createDirectories(root.resolve("usr/share/doc/" + NAME));
        Files.copy(sources.resolve("copyright"), documents.resolve("copyright"));
    }

    private void control() throws IOException, InterruptedException {
        var control = Files.createDirectories(root.resolve("DEBIAN"));
        var text = Files.readString(sources.resolve("control"), StandardCharsets.UTF_8)
                .replace("${version}", version.debian())
                .replace("${architecture}", architecture())
                .replace("${installed}", Long.toString(kibibytes()))
                .replace("${libraries}", libraries());
        Files.writeString(control.resolve("control"), text, StandardCharsets.UTF_8);
    }

    private long kibibytes() throws IOException {
        var sum = 0L;
        for (var file : Trees.files(root)) {
            sum += (Files.size(file) + KIBIBYTE - 1) / KIBIBYTE;
        }
        return sum;
    }

    /** What its programs are linked to, as packages with the versions that are new enough. */
    private String libraries() throws IOException, InterruptedException {
        var scratch = Trees.fresh(root.resolveSibling("shlibdeps"));
        Files.createDirectories(scratch.resolve("debian"));
        Files.writeString(
                scratch.resolve("debian/control"),
                "Source: " + NAME + "\n\nPackage: " + NAME + "\nArchitecture: any\n");
        var command = new ArrayList<>(List.of("dpkg-shlibdeps", "-O", "--ignore-missing-info"));
        var programs = programs();
        for (var folder : programs.stream()
                .map(program -> program.resolveSibling(""))
                .distinct()
                .toList()) {
            command.add("-l" + folder);
        }
        programs.forEach(program -> command.add("-e" + program));
        var said = Tools.ofTheSystem(scratch, Map.of(), command);
        return said.lines()
                .filter(line -> line.startsWith("shlibs:Depends="))
                .map(line -> line.substring("shlibs:Depends=".length()))
                .findFirst()
                .orElseThrow(() -> new IOException("dpkg-shlibdeps named no library: " + said));
    }

    private List<Path> programs() throws IOException {
        var found = new ArrayList<Path>();
        for (var file : Trees.files(root.resolve("opt"))) {
            if (isProgram(file)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean isProgram(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            return open.length() >= Integer.BYTES && open.readInt() == ELF;
        }
    }

    /** For whoever installs it, whatever the umask of whoever made it was. */
    private void setRights() throws IOException {
        try (var all = Files.walk(root)) {
            for (var one : all.filter(it -> !Files.isSymbolicLink(it)).toList()) {
                var runs = Files.isDirectory(one) || Files.isExecutable(one);
                Files.setPosixFilePermissions(one, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
