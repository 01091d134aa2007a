package io.vigil.console.app.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.Samuel;
import io.vigil.console.export.pdf.PdfText;
import io.vigil.console.release.ExportKind;
import io.vigil.console.store.InnerFields;
import io.vigil.console.store.Markers;
import io.vigil.console.store.SqliteExportLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A client's whole course, with a word of its own in every field that belongs to the psychotherapy vault (domain.md §6).
 * Each is found there and in the vault's own export, and nowhere else that the console writes, says or shows to others.
 */
@Tag("SAFE-97")
@Timeout(180)
class NothingOfThePsychotherapyVaultIsElsewhereTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A value that says what it holds. */
    private record Telltale(String words) {}

    @Test
    void everyFieldHasAWordAndEveryWordIsInTheVaultAlone(@TempDir Path folder) throws Exception {
        try (var console = new HeardConsole();
                var course = new MarkedCourse(folder, MarkedCourse.Typing.WHERE_IT_BELONGS)) {
            course.lived();

            var written = InnerFields.writtenIn(course.vaults);
            assertEquals(Set.of(), fieldsWithoutAWord(written), "type a word into each of these");
            var vault = String.join(
                    "\n", written.values().stream().flatMap(Set::stream).toList());
            course.typed.forEach(word -> assertTrue(vault.contains(word) || isSoughtAlone(course, word), word));
            var export = Files.readString(course.exported(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT));
            assertTrue(export.contains(Markers.INNER), "the vault's own export holds its notes");
            assertTrue(text(course.exported(ExportKind.PSYCHOTHERAPY_NOTES)).contains(Markers.INNER), "as a PDF too");

            places(course, console).forEach((place, said) -> assertEquals(List.of(), found(said), place));
        }
    }

    /** What a search was asked for is kept nowhere. */
    private static boolean isSoughtAlone(MarkedCourse course, String word) {
        return course.typed.indexOf(word) == course.sought;
    }

    @Test
    void aWordInTheWrongPlaceIsFoundInEachOfThem(@TempDir Path folder) throws Exception {
        try (var console = new HeardConsole();
                var course = new MarkedCourse(folder, MarkedCourse.Typing.EVERYWHERE)) {
            course.lived();
            LoggerFactory.getLogger(getClass()).warn("a protector says {}", Markers.INNER);
            course.values.addAll(Spoken.by(List.of(new Telltale(Markers.INNER))));
            Files.writeString(course.out.resolve(Markers.INNER + ".pdf"), "");
            Files.writeString(course.folder.resolve("vaults").resolve("left"), Markers.INNER);
            Files.writeString(course.folder.resolve("backup"), Markers.INNER, StandardOpenOption.APPEND);
            Files.writeString(course.calendar(), Markers.INNER);
            var places = places(course, console);
            places.put("exceptions", List.of(Failing.said(new IllegalStateException(Markers.INNER))));

            places.forEach((place, said) -> assertTrue(!found(said).isEmpty(), place));
        }
    }

    /** The fields are those of the records themselves: one that is added is asked for at once. */
    @Test
    void aFieldIntoWhichNobodyTypedIsNamed() {
        var all = InnerFields.all();

        assertEquals(all, fieldsWithoutAWord(new TreeMap<>()));
        assertTrue(all.containsAll(Set.of(
                "ProtectorHeard.answer.fear",
                "Marked SPOKEN_WORDS.words",
                "MarkTold DISTRESS.words",
                "ItemKept INTENTIONS.text",
                "FollowedUp.words",
                "InnerFile.parts.parts.told.fear",
                "InnerFile.intentions",
                "NotePiece ADDENDUM.text")));
    }

    private static Set<String> fieldsWithoutAWord(SortedMap<String, Set<String>> written) {
        var without = new TreeSet<String>();
        for (var field : InnerFields.all()) {
            if (written.getOrDefault(field, Set.of()).stream().noneMatch(text -> text.contains(Markers.INNER))) {
                without.add(field);
            }
        }
        return without;
    }

    private static List<String> found(List<String> said) {
        return said.stream().filter(each -> each.contains(Markers.INNER)).toList();
    }

    /** Where nothing of the psychotherapy vault may be. The last thing that is asked of the course: it breaks the vaults. */
    private static Map<String, List<String>> places(MarkedCourse course, HeardConsole console) throws Exception {
        var places = new LinkedHashMap<String, List<String>>();
        places.put("the record vault, opened with its key", InnerFields.opened(course.vaults.record(), course.vaults));
        places.put("the session sheet", texts(course.exported(ExportKind.SESSION_SHEET)));
        places.put("the prescriber's page", texts(course.exported(ExportKind.PRESCRIBER_SUMMARY)));
        places.put("the FHIR document", List.of(Files.readString(course.exported(ExportKind.FHIR_DOCUMENT))));
        places.put("the calendar file", List.of(Files.readString(course.calendar())));
        places.put(
                "the log of exports",
                new SqliteExportLog(course.vaults, RANDOM)
                        .of(Samuel.ID).stream()
                                .map(exported -> exported.who() + exported)
                                .toList());
        places.put("the guest's page", course.toldGuest);
        places.put("values as a log writes them", course.values);
        places.put("exceptions", Failing.with(course));
        places.put("names of files", names(course.folder));
        places.put("the files of the vaults as bytes", bytes(course.folder.resolve("vaults")));
        places.put("the backup as bytes", bytes(course.folder.resolve("backup")));
        places.put("the watch", List.of(new String(course.pipe.heard(), StandardCharsets.UTF_8)));
        places.put("what is logged and printed", List.of(console.heard()));
        return places;
    }

    private static List<String> texts(Path pdf) throws Exception {
        return List.of(text(pdf), PdfText.byPdfBox(Files.readAllBytes(pdf)));
    }

    private static String text(Path pdf) throws Exception {
        return PdfText.byPoppler(Files.readAllBytes(pdf));
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).toList();
        }
    }

    /** The search knows many spellings, and the record's markers too; here each find counts as the vault's. */
    private static List<String> bytes(Path folder) throws Exception {
        var found = new ArrayList<String>();
        Markers.foundIn(folder).forEach(each -> found.add(Markers.INNER + " " + each));
        return found;
    }
}
