package io.vigil.console.app.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.shared.OneThread;
import io.vigil.console.client.Samuel;
import io.vigil.console.desk.records.RecordsPort.Refused;
import io.vigil.console.desk.records.RecordsPort.Why;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.Revision;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import io.vigil.console.store.Markers;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteExportLog;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Over real vaults and real files. */
class RecordsSeatTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant AT = Instant.parse("2026-11-23T23:00:00Z");

    private Path folder;
    private Vaults vaults;
    private RecordsSeat records;
    private UUID session;
    private boolean isKept = true;

    @BeforeEach
    void open(@TempDir Path temporary) throws Exception {
        folder = Files.createDirectory(temporary.resolve("out"));
        vaults = OpenVaults.create(temporary.resolve("vaults"));
        records = new RecordsSeat(
                vaults,
                () -> isKept,
                Runnable::run,
                RANDOM,
                Clock.fixed(AT, ZoneOffset.UTC),
                ZoneId.of("America/Los_Angeles"));
        var log = new SessionShelf(vaults, RANDOM).begin(Samuel.ID, AT);
        log.append(Markers.facts());
        session = log.session();
    }

    @AfterEach
    void close() {
        vaults.close();
    }

    private void note() throws Exception {
        new SqliteNoteBook(vaults.psychotherapy())
                .keep(
                        new NoteId(new UUID(5, 5)),
                        new NoteAbout(Samuel.ID, Optional.empty()),
                        new Revision(1, "the Watchman rests", AT, Revision.State.DRAFT));
    }

    private List<Exported> log() throws Exception {
        return new SqliteExportLog(vaults, RANDOM).of(Samuel.ID);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Confirmed confirmed() {
        return Confirmed.typed(Samuel.complete(), "Samuel").orElseThrow();
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void theSessionsOfAClientAreListed() throws Exception {
        new SessionShelf(vaults, RANDOM).begin(new UUID(9, 9), AT);

        var held = records.sessions(Samuel.ID);

        assertEquals(List.of(session), held.stream().map(each -> each.session()).toList());
    }

    @Tag("SAFE-87")
    @Test
    void eachRecordOfASessionIsAFileAndAFactInTheLog() throws Exception {
        for (var what : List.of(ExportKind.SESSION_SHEET, ExportKind.PRESCRIBER_SUMMARY, ExportKind.FHIR_DOCUMENT)) {
            records.session(what, Samuel.complete(), session, folder.resolve(what.name()));
        }

        assertEquals(List.of("FHIR_DOCUMENT", "PRESCRIBER_SUMMARY", "SESSION_SHEET"), files());
        assertTrue(text(folder.resolve("SESSION_SHEET")).startsWith("%PDF-"));
        assertTrue(text(folder.resolve("FHIR_DOCUMENT")).contains("\"resourceType\": \"Composition\""));
        assertFalse(text(folder.resolve("FHIR_DOCUMENT")).contains(Markers.INNER));
        assertEquals(
                new Exported(Samuel.ID, Optional.of(session), ExportKind.SESSION_SHEET, "Mira Okafor", AT),
                log().get(0));
        assertEquals(3, log().size());
    }

    @Test
    void recordsOfSessionsGoOutWhileTheNotesAreLocked() throws Exception {
        vaults.lockNotes();

        records.session(ExportKind.SESSION_SHEET, Samuel.complete(), session, folder.resolve("sheet.pdf"));

        assertEquals(List.of("sheet.pdf"), files());
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverAndNothingIsKept() throws Exception {
        Files.writeString(folder.resolve("sheet.pdf"), "another");

        var refused = assertThrows(
                Refused.class,
                () -> records.session(
                        ExportKind.SESSION_SHEET, Samuel.complete(), session, folder.resolve("sheet.pdf")));

        assertEquals(Why.PLACE_TAKEN, refused.why());
        assertEquals(List.of(), log());
    }

    @Test
    void aSessionOfAnotherClientIsNotExported() {
        var refused = assertThrows(
                Refused.class,
                () -> records.session(
                        ExportKind.FHIR_DOCUMENT, Samuel.complete(), new UUID(3, 3), folder.resolve("x")));

        assertEquals(Why.NOT_BEGUN, refused.why());
    }

    @Test
    void theNotesGoOutAsTextAndAsPdf() throws Exception {
        note();

        records.notes(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT, confirmed(), folder.resolve("notes.txt"));
        records.notes(ExportKind.PSYCHOTHERAPY_NOTES, confirmed(), folder.resolve("notes.pdf"));

        assertTrue(text(folder.resolve("notes.txt")).contains("the Watchman rests"));
        assertTrue(text(folder.resolve("notes.pdf")).startsWith("%PDF-"));
        assertEquals(
                List.of(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT, ExportKind.PSYCHOTHERAPY_NOTES),
                log().stream().map(Exported::what).toList());
    }

    /** The keeper waits a while after each keystroke before it saves; an export does not. */
    @Test
    void theWordsOfTheLastSecondsGoOutToo() throws Exception {
        var failures = new CopyOnWriteArrayList<Throwable>();
        try (var thread = new OneThread("notes", failures::add)) {
            var keeper = new NotesKeeper(
                    thread, Clock.systemUTC(), ZoneOffset.UTC, () -> Duration.ZERO, RANDOM, notice -> {});
            keeper.open(new SqliteNoteBook(vaults.psychotherapy()), new NoteAbout(Samuel.ID, Optional.empty()));
            var exporting = new RecordsSeat(
                    vaults,
                    () -> keeper.flush(Duration.ofSeconds(10)),
                    thread,
                    RANDOM,
                    Clock.systemUTC(),
                    ZoneOffset.UTC);
            keeper.typed(new NoteId(new UUID(6, 6)), "the Watchman was heard just now");

            exporting.notes(ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT, confirmed(), folder.resolve("notes.txt"));
        }

        assertEquals(List.of(), failures);
        assertTrue(text(folder.resolve("notes.txt")).contains("the Watchman was heard just now"));
    }

    @Test
    void withoutWordsThatCannotBeKeptNothingGoesOut() throws Exception {
        note();
        isKept = false;

        var refused = assertThrows(
                Refused.class,
                () -> records.notes(ExportKind.PSYCHOTHERAPY_NOTES, confirmed(), folder.resolve("notes.pdf")));

        assertEquals(Why.NOT_ALL_KEPT, refused.why());
        assertEquals(List.of(), files());
        assertEquals(List.of(), log());
    }

    @Test
    void whatWasExportedIsTold() throws Exception {
        records.session(ExportKind.SESSION_SHEET, Samuel.complete(), session, folder.resolve("sheet.pdf"));

        assertEquals(log(), records.exports(Samuel.ID));
        assertEquals(List.of(), records.exports(new UUID(9, 9)));
    }

    @Test
    void lockedNotesStayWhereTheyAre() throws Exception {
        note();
        vaults.lockNotes();

        var refused = assertThrows(
                Refused.class,
                () -> records.notes(ExportKind.PSYCHOTHERAPY_NOTES, confirmed(), folder.resolve("notes.pdf")));

        assertEquals(Why.NOTES_LOCKED, refused.why());
        assertEquals(List.of(), files());
        assertEquals(List.of(), log());
    }

    @Test
    void whereThereIsNoNoteThereIsNoFile() throws Exception {
        var refused = assertThrows(
                Refused.class,
                () -> records.notes(ExportKind.PSYCHOTHERAPY_NOTES, confirmed(), folder.resolve("notes.pdf")));

        assertEquals(Why.NO_NOTES, refused.why());
        assertEquals(List.of(), files());
    }
}
