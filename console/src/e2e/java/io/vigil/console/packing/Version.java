package io.vigil.console.packing;

/**
 * The version of what is packed.
 *
 * @param maven as the build names it: {@code 0.1.0} or {@code 0.1.0-SNAPSHOT}
 */
record Version(String maven) {
    private static final String UNRELEASED = "-SNAPSHOT";

    Version {
        if (!maven.matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?")) {
            throw new IllegalArgumentException("the version is " + maven + ", not three numbers");
        }
    }

    /** The numbers alone, as the launchers of Windows and macOS take them. */
    String numbers() {
        return maven.replace(UNRELEASED, "");
    }

    /** As Debian orders versions: what is not released yet comes before what is. */
    String debian() {
        return maven.replace(UNRELEASED, "~snapshot");
    }
}
