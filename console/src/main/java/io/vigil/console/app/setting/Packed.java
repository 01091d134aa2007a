package io.vigil.console.app.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What came with an installed Vigil, in a folder that all users of the computer read and none of them writes.
 *
 * @param folder of the program's jars, with the rest beside them
 */
public record Packed(Path folder) {
    /** Set by the installed program's launcher; absent when Vigil is started from its sources. */
    public static final String PROPERTY = "vigil.packed";

    /** Where this program was installed. */
    public static Optional<Packed> here() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(Packed::new);
    }

    /** Chromium, unpacked when the package was made: one for all users, and none of them can change it. */
    public Optional<Path> chromium() {
        return ifThere("chromium");
    }

    /** The licences of everything in the package, as texts. */
    public Optional<Path> licences() {
        return ifThere("licences");
    }

    /** The software bill of materials, in CycloneDX's JSON. */
    public Optional<Path> billOfMaterials() {
        return ifThere("vigil.cdx.json");
    }

    /** The classes of a start as they lie in memory; good for a Java that is started in {@link #folder} with its jars named from there. */
    public Optional<Path> classes() {
        return ifThere("vigil.jsa");
    }

    private Optional<Path> ifThere(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::exists);
    }
}
