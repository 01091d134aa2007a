package io.vigil.console.screens;

import io.vigil.console.desk.theme.Theme;
import io.vigil.console.screens.Picture.Screen;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page that stands beside the pictures: which view is on which, what it shows, which statements it answers. */
final class Index {
    static final String FILE = "README.md";

    private static final String HEAD = """
            # Every view of the window

            Drawn by `./run screens`, which overwrites this folder; nothing here is written by hand. `ScreensTest` fails when a view of the window has no picture, `EveryViewIsDrawn` when one cannot be drawn.

            The window is the real one, over real vaults in a temporary folder, with clocks that stand still: the same program draws the same pictures. Client, course, map and notes are invented. No Chromium is started; a plain surface says where the video is. The journey, and what happens in it, is always dark.

            *light* and *dark* are 1366 x 768 at 100 %; *200 %* is the largest size of the letters, on 1920 x 1080 and for some views also on 1366 x 768: what has no room there scrolls. The words in the pictures are the ones in [words.md](../words.md), the statements (`P`, `E`) those of [requirements.md](../requirements.md).
            """;

    private Index() {}

    static String of(List<Views.Group> groups) {
        return HEAD + groups.stream().map(Index::group).collect(Collectors.joining());
    }

    private static String group(Views.Group group) {
        return "\n## " + group.title()
                + "\n\n| view | what it shows | light | dark | 200 % | answers |\n|---|---|---|---|---|---|\n"
                + group.views().stream().map(Index::row).collect(Collectors.joining());
    }

    private static String row(View view) {
        return "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        view.name(),
                        view.shows(),
                        links(view, each -> isOrdinary(each) && each.light() == Theme.LIGHT),
                        links(view, each -> isOrdinary(each) && each.light() == Theme.DARK),
                        links(view, each -> !isOrdinary(each)),
                        String.join(" ", view.answers()))
                .replace(System.lineSeparator(), "\n");
    }

    private static boolean isOrdinary(Picture picture) {
        return picture.screen() == Screen.ORDINARY;
    }

    private static String links(View view, Predicate<Picture> which) {
        return view.pictures().stream()
                .filter(which)
                .map(each -> "[" + each.screen().words() + "](" + each.file() + ")")
                .collect(Collectors.joining(" "));
    }
}
