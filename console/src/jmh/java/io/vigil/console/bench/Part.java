package io.vigil.console.bench;

import java.nio.file.Path;
import java.util.List;

/** Some figures that are measured together. */
interface Part {
    /** How it is asked for. */
    String name();

    /**
     * Measures.
     *
     * @param folder empty, on the disk that is measured
     */
    List<Figure> measure(Path folder) throws Exception;
}
