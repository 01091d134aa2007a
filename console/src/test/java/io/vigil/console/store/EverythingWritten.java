package io.vigil.console.store;

import io.vigil.console.measures.Course;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.SafetyStep;
import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Sought;
import io.vigil.console.release.ExportKind;
import io.vigil.console.release.Exported;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.Week;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.Vaults;
import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes, by every adapter of the store, everything that a practice writes, and searches it: with a marker in each
 * field.
 */
final class EverythingWritten {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Instant AT = Instant.parse("2026-11-23T20:00:00Z");

    private EverythingWritten() {}

    /** Half of the facts while the notes are locked. */
    static void into(Vaults vaults) throws Exception {
        var log = new SessionShelf(vaults, RANDOM).begin(Markers.CLIENT, AT);
        var facts = Markers.facts();
        log.append(facts);
        vaults.lockNotes();
        for (var fact : facts) {
            log.append(List.of(fact));
        }
        vaults.unlockNotes(OpenVaults.passphrase());
        notes(vaults, log.session());
        var clients = new SqliteClientBook(vaults, RANDOM, Clock.fixed(AT, ZoneOffset.UTC));
        clients.keep(Markers.client());
        clients.keep(Markers.client());
        clients.keep(Markers.inner());
        clients.keep(Markers.inner());
        new SqliteCourseLog(vaults).append(Markers.CLIENT, Markers.courseFacts());
        new SqliteTherapistBook(vaults, RANDOM, Clock.fixed(AT, ZoneOffset.UTC)).keep(Markers.therapist());
        line(vaults, log.session());
        new SqliteExportLog(vaults, RANDOM)
                .keep(new Exported(
                        Markers.CLIENT,
                        Optional.of(log.session()),
                        ExportKind.SESSION_SHEET,
                        Markers.OUTER + " therapist",
                        AT));
        measures(vaults);
        new SqliteScheduleBook(vaults, RANDOM).append(Week.made(1, Kind.JOURNEY, "2026-11-23T19:00:00Z"));
        new RecoveryPaper(vaults, RANDOM).readBack();
    }

    private static void notes(Vaults vaults, UUID session) throws Exception {
        var book = new SqliteNoteBook(vaults.psychotherapy());
        var note = new NoteId(new UUID(77, 1));
        var about = new NoteAbout(Markers.CLIENT, Optional.of(session));
        for (var number = 1; number <= 3; number++) {
            book.keep(note, about, new Revision(number, Markers.note(number), AT, Revision.State.DRAFT));
        }
        book.sign(note, AT);
        book.addAddendum(note, new Addendum(AT, Markers.note(4)));
        if (book.search(Markers.CLIENT, Sought.of(Markers.note(4))).notes().size() != 1) {
            throw new IllegalStateException("the note was not found");
        }
    }

    private static void measures(Vaults vaults) throws Exception {
        var log = new SqliteMeasureLog(vaults, RANDOM);
        var course = new Course();
        var answered = course.answered(Questionnaire.PHQ_9, Course.DAY, Course.all(Questionnaire.PHQ_9, 1));
        log.append(answered);
        log.append(new MeasureFact.SafetyNoted(
                Markers.CLIENT, answered.entry().id(), SafetyStep.ASKED, Markers.OUTER + "noted", AT));
    }

    private static void line(Vaults vaults, UUID session) throws Exception {
        var lines = new KeptLines(vaults, RANDOM);
        try (var line = new KeptLine(
                session, SecretBytes.owning(Markers.secret(Markers.OUTER)), AT, AT.plusSeconds(60), Optional.empty())) {
            var id = lines.keep(Markers.CLIENT, line);
            var words = new KeptLine.Confirmed(
                    List.of(Markers.OUTER + "a", Markers.OUTER + "b"),
                    SecretBytes.owning(Markers.secret(Markers.OUTER)));
            lines.keep(id, Markers.CLIENT, line.with(words));
            words.export().close();
        }
    }
}
