package io.vigil.console.app.seat;

import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.Kept;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Told;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.store.Markers;
import io.vigil.console.store.SessionShelf;
import io.vigil.console.store.SqliteNoteBook;
import io.vigil.console.store.vault.OpenVaults;
import io.vigil.console.store.vault.entry.Kind;
import io.vigil.console.words.Bounds;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that can go wrong with words of the psychotherapy vault, and what each exception says with all its causes. */
final class Failing {
    private static final UUID CLIENT = new UUID(9, 9);
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final MarkedCourse course;
    private final List<String> said = new ArrayList<>();

    /** What is tried. */
    private interface Attempt {
        void go() throws Exception;
    }

    private Failing(MarkedCourse course) {
        this.course = course;
    }

    /** Leaves records in the vault that nobody can read. */
    static List<String> with(MarkedCourse course) throws Exception {
        var failing = new Failing(course);
        failing.whatIsRefused();
        failing.whatIsLocked();
        failing.whatIsDamaged();
        return failing.said;
    }

    static String said(Exception exception) {
        var text = new StringWriter();
        exception.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void fails(Attempt attempt) {
        try {
            attempt.go();
        } catch (Exception e) {
            said.add(said(e));
            return;
        }
        throw new AssertionError("nothing failed");
    }

    private void whatIsRefused() throws Exception {
        var words = Markers.INNER;
        var tooLong = words.repeat(Bounds.TEXT_CHARACTERS / words.length() + 1);
        var map = course.book.readInner(Samuel.ID).orElseThrow().parts();
        var part = map.parts().get(0);
        fails(() -> new Told(tooLong, "", "", "", ""));
        fails(() -> new Told("", tooLong, "", "", ""));
        fails(() -> new PartsMap(map.client(), List.of(part, part), List.of()));
        fails(() -> new PartsMap(
                map.client(), map.parts(), List.of(new Relation(CLIENT, Relation.Kind.PROTECTS, new UUID(9, 8)))));
        fails(() -> new InnerFile(CLIENT, map, List.of(words)));
        fails(() -> new InnerFile(map.client(), map, List.of(tooLong)));
        fails(() -> new CourseEvent.ObjectionRaised(new Kept(1, AT, ON), tooLong, words));
        fails(() -> new ProtectorAnswer(
                words, ProtectorAnswer.Answer.NO, words, words, words, 11, ProtectorAnswer.Speaker.THE_PART_ITSELF));
    }

    private void whatIsLocked() throws Exception {
        var inner = course.book.readInner(Samuel.ID).orElseThrow();
        course.vaults.lockNotes();
        fails(() -> course.book.readInner(Samuel.ID));
        fails(() -> course.book.innerHistory(Samuel.ID));
        fails(() -> course.book.keep(inner));
        fails(() -> course.work.courses().read(Samuel.ID));
        fails(() -> course.work
                .courses()
                .append(
                        Samuel.ID,
                        List.of(new CourseEvent.ObjectionRaised(
                                new Kept(1000, AT, ON), Markers.INNER, Markers.INNER))));
        fails(() -> notes().of(Samuel.ID));
        fails(() -> notes().keep(
                        new NoteId(new UUID(4, 4)),
                        new NoteAbout(Samuel.ID, Optional.empty()),
                        new Revision(1, Markers.INNER, AT, Revision.State.DRAFT)));
        course.vaults.unlockNotes(OpenVaults.passphrase());
    }

    private SqliteNoteBook notes() {
        return new SqliteNoteBook(course.vaults.psychotherapy());
    }

    /** What another release wrote, and what is no JSON at all. */
    private void whatIsDamaged() throws Exception {
        var words = "{\"kind\":\"ObjectionRaised\",\"decision\":1,\"place\":0,\"changedAt\":\"" + Markers.INNER
                + "\",\"text\":[\"" + Markers.INNER + "\"],\"fact\":{\"kept\":\"" + Markers.INNER
                + "\"},\"file\":{\"client\":\"" + Markers.INNER + "\",\"parts\":\"" + Markers.INNER
                + "\",\"intentions\":[]}}";
        var log = new SessionShelf(course.vaults, new SecureRandom()).begin(CLIENT, AT);
        for (var content : List.of(words, words.substring(0, words.length() - 2) + Markers.INNER)) {
            var bytes = content.getBytes(StandardCharsets.UTF_8);
            course.vaults.psychotherapy().write(change -> {
                change.put(Kind.INNER, CLIENT, CLIENT, bytes);
                change.put(Kind.INNER_THEN, new UUID(9, 1), CLIENT, bytes);
                change.put(Kind.COURSE_INNER, new UUID(9, 2), CLIENT, bytes);
                change.put(Kind.NOTE, new UUID(9, 3), CLIENT, bytes);
                change.append(log.session(), CLIENT, bytes);
            });
            fails(() -> course.book.readInner(CLIENT));
            fails(() -> course.work.courses().read(CLIENT));
            fails(log::read);
            said.addAll(course.book.innerHistory(CLIENT).damaged());
            said.add(notes().of(CLIENT).toString());
        }
        course.vaults.record().close();
        fails(() -> log.append(List.of(new SessionEvent.HeldOff(AT, Markers.INNER), new SessionEvent.Ended(AT))));
    }
}
