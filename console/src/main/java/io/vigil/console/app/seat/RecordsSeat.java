package io.vigil.console.app.seat;

import io.vigil.console.client.ClientFile;
import io.vigil.console.desk.records.RecordsPort;
import io.vigil.console.export.NotExported;
import io.vigil.console.export.WholeFile;
import io.vigil.console.export.fhir.FhirDocument;
import io.vigil.console.export.fhir.Told;
import io.vigil.console.export.pdf.PdfPaper;
import io.vigil.console.measures.Coded;
import io.vigil.console.measures.MeasureHistory;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteBook;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.PaperText;
import io.vigil.console.release.Confirmed;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.ExportLog;
import io.vigil.console.release.Exported;
import io.vigil.console.release.NotesPaper;
import io.vigil.console.session.Session;
import io.vigil.console.session.run.SessionLog;
import io.vigil.console.sheet.SessionPaper;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteExportLog;
import io.vigil.console.store.SqliteMeasureLog;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.Vaults;
import io.vigil.console.store.vault.entry.VaultDamaged;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * Brings vaults and files together: reads what is to be exported, keeps that it is, and writes it. Called on the thread that
 * reads and writes client files; notes are read on their own.
 */
public final class RecordsSeat implements RecordsPort {
    private final Vaults vaults;
    private final MeasureLog measures;
    private final SessionShelf shelf;
    private final ExportLog log;
    private final BooleanSupplier keepsWhatIsTyped;
    private final Executor notesThread;
    private final SecureRandom random;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * The records of the vaults.
     *
     * @param keepsWhatIsTyped keeps every word of a note that is not kept yet, waits for it, and says whether it was
     * @param notesThread never the thread on which this is called, which waits for it
     * @param zone in which the times of notes are told; a session has its own
     */
    public RecordsSeat(
            Vaults vaults,
            BooleanSupplier keepsWhatIsTyped,
            Executor notesThread,
            SecureRandom random,
            Clock clock,
            ZoneId zone) {
        this.keepsWhatIsTyped = keepsWhatIsTyped;
        this.vaults = vaults;
        this.shelf = new SessionShelf(vaults, random);
        this.measures = new SqliteMeasureLog(vaults, random);
        this.log = new SqliteExportLog(vaults, random);
        this.notesThread = notesThread;
        this.random = random;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<Held> sessions(UUID client) throws Refused {
        try {
            return shelf.of(client).stream()
                    .map(shelved -> new Held(shelved.session(), shelved.begunAt()))
                    .toList();
        } catch (VaultDamaged e) {
            throw new Refused(Why.DAMAGED);
        }
    }

    @Override
    public List<Exported> exports(UUID client) throws Refused {
        try {
            return log.of(client);
        } catch (ExportLog.NotRead e) {
            throw new Refused(Why.DAMAGED);
        }
    }

    @Override
    public void session(ExportKind what, ClientFile client, UUID session, Path place) throws Refused {
        var read = read(client.id(), session);
        write(place, content(what, client, read), exported(client, Optional.of(session), what));
    }

    private WholeFile.Content content(ExportKind what, ClientFile client, Session session) throws Refused {
        return switch (what) {
            case SESSION_SHEET -> pdf(SessionPaper.sheet(session).orElseThrow());
            case PRESCRIBER_SUMMARY ->
                pdf(SessionPaper.forThePrescriber(session).orElseThrow());
            case FHIR_DOCUMENT -> fhir(client, session);
            case PSYCHOTHERAPY_NOTES, PSYCHOTHERAPY_NOTES_AS_TEXT ->
                throw new IllegalArgumentException("notes are not of a session: " + what);
        };
    }

    private WholeFile.Content fhir(ClientFile client, Session session) throws Refused {
        var told =
                new Told(client, session, scores(client.id(), session), oxygen(session), clock.instant(), this::newId);
        return out -> FhirDocument.write(told, out);
    }

    private static List<Told.Saturation> oxygen(Session session) {
        return session.vitals().stream()
                .filter(vitals -> vitals.oxygen().isPresent())
                .map(vitals -> new Told.Saturation(vitals.at(), vitals.oxygen().getAsInt()))
                .toList();
    }

    private List<Told.Score> scores(UUID client, Session session) throws Refused {
        var on = session.begunAt().map(session::today).orElseThrow();
        try {
            var kept = measures.of(client);
            if (kept.damaged() > 0) {
                throw new Refused(Why.DAMAGED);
            }
            return Coded.by(on, MeasureHistory.of(kept.facts())).stream()
                    .map(coded -> new Told.Score(coded.loinc(), coded.on(), coded.total()))
                    .toList();
        } catch (MeasureLog.NotRead e) {
            throw new Refused(Why.DAMAGED);
        }
    }

    private static WholeFile.Content pdf(Paper paper) {
        return out -> PdfPaper.write(paper, out);
    }

    /** What the record holds of it, or a refusal: a session of which facts are lost is not exported as if it were all. */
    private Session read(UUID client, UUID session) throws Refused {
        try {
            var shelved = shelf.of(client).stream()
                    .filter(each -> each.session().equals(session))
                    .findFirst()
                    .orElseThrow(() -> new Refused(Why.NOT_BEGUN));
            var read = Session.of(shelf.open(shelved).readRecord());
            if (read.begunAt().isEmpty()) {
                throw new Refused(Why.NOT_BEGUN);
            }
            return read;
        } catch (VaultDamaged | SessionLog.NotRead e) {
            throw new Refused(Why.DAMAGED);
        }
    }

    @Override
    public void notes(ExportKind what, Confirmed confirmed, Path place) throws Refused {
        var notes = notes(confirmed.client());
        if (notes.isEmpty()) {
            throw new Refused(Why.NO_NOTES);
        }
        var paper = NotesPaper.of(confirmed, notes, zone);
        WholeFile.Content content = what == ExportKind.PSYCHOTHERAPY_NOTES_AS_TEXT
                ? out -> out.write(PaperText.of(paper).getBytes(StandardCharsets.UTF_8))
                : pdf(paper);
        write(
                place,
                content,
                new Exported(confirmed.client(), Optional.empty(), what, confirmed.therapist(), clock.instant()));
    }

    private List<Note> notes(UUID client) throws Refused {
        if (vaults.psychotherapy().isLocked()) {
            throw new Refused(Why.NOTES_LOCKED);
        }
        if (!keepsWhatIsTyped.getAsBoolean()) { // the last seconds before an export are part of it
            throw new Refused(Why.NOT_ALL_KEPT);
        }
        try {
            var shelf = CompletableFuture.supplyAsync(
                            () -> {
                                try {
                                    return new SqliteNoteBook(vaults.psychotherapy()).of(client);
                                } catch (NoteBook.NotRead e) {
                                    throw new CompletionException(e);
                                }
                            },
                            notesThread)
                    .join();
            if (!shelf.damaged().isEmpty()) {
                throw new Refused(Why.DAMAGED);
            }
            return shelf.notes();
        } catch (CompletionException e) {
            throw new Refused(vaults.psychotherapy().isLocked() ? Why.NOTES_LOCKED : Why.DAMAGED);
        }
    }

    private Exported exported(ClientFile client, Optional<UUID> session, ExportKind what) {
        return new Exported(client.id(), session, what, client.therapist(), clock.instant());
    }

    private void write(Path place, WholeFile.Content content, Exported exported) throws Refused {
        try {
            WholeFile.write(place, content, () -> log.keep(exported));
        } catch (NotExported e) {
            throw new Refused(why(e));
        } catch (ExportLog.NotKept e) {
            throw new Refused(Why.NOT_LOGGED);
        }
    }

    private static Why why(NotExported refused) {
        return switch (refused.why()) {
            case DISK_FULL -> Why.DISK_FULL;
            case NOT_ALLOWED -> Why.NOT_ALLOWED;
            case NO_FOLDER -> Why.NO_FOLDER;
            case PLACE_TAKEN -> Why.PLACE_TAKEN;
            case PART_LEFT -> Why.PART_LEFT;
            case UNKNOWN -> Why.UNKNOWN;
        };
    }

    /** Random, with the marks of version 4 (RFC 9562 §5.4) that receivers look for. */
    private UUID newId() {
        var high = (random.nextLong() & ~0xF000L) | 0x4000L;
        var low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
