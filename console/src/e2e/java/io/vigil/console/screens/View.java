package io.vigil.console.screens;

import java.util.List;
import java.util.function.Consumer;

/**
 * A view of the window.
 *
 * @param name what its pictures are called
 * @param shows one sentence: what is to be seen on it
 * @param opening how it comes to stand there
 * @param lights in which lights a therapist may see it
 * @param sizes in which sizes it is drawn
 * @param panels the classes that draw it, from {@code desk.} or {@code watch.} on
 * @param answers which statements of the course are met by it
 */
record View(
        String name,
        String shows,
        Opening opening,
        Lights lights,
        Sizes sizes,
        List<String> panels,
        List<String> answers) {
    /** Brings a window to where it is to be drawn. */
    @FunctionalInterface
    interface Opening {
        Standing in(Studio studio);
    }

    /** The lights of a view. */
    enum Lights {
        BOTH,
        /** Of the journey: the desk goes dark by itself. */
        DARK
    }

    /** The sizes of a view. */
    enum Sizes {
        /** As it begins, and twice as large on a larger screen. */
        TWO,
        /** Twice as large on an ordinary screen, too: what has no room there has to scroll. */
        WITH_LARGE_ON_SMALL,
        /** It has its own letters, whatever is set. */
        ONE
    }

    /** The desk after these steps. */
    static View desk(String name, String shows, Consumer<Visit> steps) {
        return of(name, shows, studio -> {
            var visit = studio.visit();
            steps.accept(visit);
            return visit;
        });
    }

    static View of(String name, String shows, Opening opening) {
        return new View(name, shows, opening, Lights.BOTH, Sizes.TWO, List.of(), List.of());
    }

    /** Of the journey. */
    View dark() {
        return new View(name, shows, opening, Lights.DARK, sizes, panels, answers);
    }

    View sized(Sizes wanted) {
        return new View(name, shows, opening, lights, wanted, panels, answers);
    }

    View drawnBy(String... classes) {
        return new View(name, shows, opening, lights, sizes, List.of(classes), answers);
    }

    View answering(String... statements) {
        return new View(name, shows, opening, lights, sizes, panels, List.of(statements));
    }

    /** Which pictures there are of it, in the order in which they are taken. */
    List<Picture> pictures() {
        return Picture.of(this);
    }
}
