package io.vigil.console.screens;

import io.vigil.console.desk.theme.Theme;
import io.vigil.console.screens.View.Lights;
import io.vigil.console.screens.View.Sizes;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One picture of a view: the light, the size of the letters in percent, and the window. */
record Picture(String view, Theme light, Screen screen) {
    /** A screen somebody sits at. */
    enum Screen {
        ORDINARY("", 100, 1366, 768),
        /** Large letters where there are more points, though not twice as many. */
        LARGE("-200", 200, 1920, 1080),
        /** Large letters on the ordinary screen. */
        LARGE_ON_SMALL("-200-small", 200, 1366, 768);

        private final String suffix;
        private final int percent;
        private final int width;
        private final int height;

        Screen(String suffix, int percent, int width, int height) {
            this.suffix = suffix;
            this.percent = percent;
            this.width = width;
            this.height = height;
        }

        int percent() {
            return percent;
        }

        /** In the table of pictures. */
        String words() {
            return width + " x " + height;
        }

        Dimension window() {
            return new Dimension(width, height);
        }
    }

    static List<Picture> of(View view) {
        var all = new ArrayList<Picture>();
        var first = view.lights() == Lights.DARK ? Theme.DARK : Theme.LIGHT;
        all.add(new Picture(view.name(), first, Screen.ORDINARY));
        if (view.lights() == Lights.BOTH) {
            all.add(new Picture(view.name(), Theme.DARK, Screen.ORDINARY));
        }
        if (view.sizes() != Sizes.ONE) {
            all.add(new Picture(view.name(), first, Screen.LARGE));
        }
        if (view.sizes() == Sizes.WITH_LARGE_ON_SMALL) {
            all.add(new Picture(view.name(), first, Screen.LARGE_ON_SMALL));
        }
        return List.copyOf(all);
    }

    /** Its name in the folder. */
    String file() {
        return view + "-" + light.name().toLowerCase(Locale.ROOT) + screen.suffix + ".png";
    }
}
