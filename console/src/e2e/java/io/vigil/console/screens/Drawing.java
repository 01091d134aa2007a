package io.vigil.console.screens;

import io.vigil.console.screens.Picture.Screen;
import java.nio.file.Path;

/** Draws every view as it begins, for a story of its own. */
public final class Drawing {
    private Drawing() {}

    /**
     * Draws into {@code pictures}, over a practice that is written into {@code temporary}; both are empty.
     *
     * @return how many pictures there are
     * @throws IllegalStateException if one of the views does not come up
     */
    public static int ordinary(Path temporary, Path pictures) throws Exception {
        var studio = Studio.open(temporary);
        studio.moveTo(Screen.ORDINARY);
        var drawn = 0;
        for (var view : Views.all()) {
            drawn += studio.draw(view, pictures);
        }
        return drawn;
    }
}
