package io.vigil.console.desk.parts.map;

/** How much room words need, in points at 100 %. */
interface Measure {
    /** The two sizes of type in a picture. */
    enum Face {
        NAME,
        SMALL
    }

    double width(String text, Face face);

    double height(Face face);
}
