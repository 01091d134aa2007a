package io.vigil.console.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pictures in {@code docs/screens} are those of the window as it is. To draw them anew: {@code ./run screens}. */
class ScreensTest {
    private static final Path PICTURES = Path.of("docs", "screens");
    private static final Path CLASSES = Path.of("src/main/java/io/vigil/console");
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final Pattern ROW = Pattern.compile("^\\| ([PE]\\d+) \\|[^|]*\\|[^|]*\\|([^|]*)\\|.*$");
    private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

    @Test
    void everyStatementOfTheCourseIsToBeSeenOnThePanelsThatItNames() throws IOException {
        var places = places();

        for (var place : places.entrySet()) {
            var seen = Views.all().stream()
                    .filter(view -> view.answers().contains(place.getKey()))
                    .flatMap(view -> view.panels().stream())
                    .collect(Collectors.toSet());
            assertTrue(
                    seen.containsAll(place.getValue()),
                    () -> place.getKey() + " stands on " + place.getValue() + ", and its views are drawn by " + seen);
        }
        for (var view : Views.all()) {
            assertTrue(places.keySet().containsAll(view.answers()), () -> view.name() + " answers " + view.answers());
        }
    }

    /** What another package can put into the window is a view, or a part of one. */
    @Test
    void everyPanelThatTheDeskShowsHasAPicture() throws IOException {
        var drawn = Views.all().stream().flatMap(view -> view.panels().stream()).collect(Collectors.toSet());
        var panels = panels();

        assertTrue(drawn.containsAll(panels), () -> "no view is drawn by one of " + panels);
        for (var panel : drawn) {
            assertTrue(Files.exists(CLASSES.resolve(panel.replace('.', '/') + ".java")), panel);
        }
    }

    @Test
    void everyViewHasANameOfItsOwn() {
        var names = Views.all().stream().map(View::name).toList();

        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
    }

    @Test
    void thePicturesAreThereAndNoOthers() throws IOException {
        var wanted = new TreeSet<>(Set.of(Index.FILE));
        Views.all().forEach(view -> view.pictures().forEach(picture -> wanted.add(picture.file())));

        assertEquals(wanted, files(), "draw them anew with ./run screens, and remove what no view has any more");
    }

    @Test
    void theyAreSmallEnoughToTravelWithTheSource() throws IOException {
        var bytes = 0L;
        for (var file : files()) {
            bytes += Files.size(PICTURES.resolve(file));
        }

        var all = bytes;
        assertTrue(all <= MOST_BYTES, () -> all + " bytes");
    }

    @Test
    void thePageBesideThemIsTheOneThatIsWritten() throws IOException {
        assertEquals(
                Index.of(Views.groups()),
                Files.readString(PICTURES.resolve(Index.FILE)),
                "write it anew with ./run screens");
    }

    private static Set<String> files() throws IOException {
        try (var files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Of each statement the panels on which it stands, from the table of requirements. */
    private static Map<String, Set<String>> places() throws IOException {
        var places = new TreeMap<String, Set<String>>();
        for (var line : Files.readAllLines(Path.of("docs", "requirements.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                var panels = CODE.matcher(row.group(2)).results().map(name -> name.group(1));
                places.put(row.group(1), panels.collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        assertTrue(places.size() > 30, places::toString);
        return places;
    }

    private static Set<String> panels() throws IOException {
        var panels = new TreeSet<String>();
        try (var files = Files.walk(CLASSES.resolve("desk"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith("Panel.java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                if (Files.readString(file).contains("public final class " + name)) {
                    panels.add(String.join(".", names(CLASSES.relativize(file.getParent()))) + "." + name);
                }
            }
        }
        assertTrue(panels.contains("desk.course.CoursePanel"), panels::toString);
        return panels;
    }

    private static List<String> names(Path folder) {
        return Pattern.compile("[/\\\\]").splitAsStream(folder.toString()).toList();
    }
}
