package io.vigil.console.desk.notes;

import io.vigil.console.desk.notes.NotesShown.Entry;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.form.Line;
import io.vigil.console.notes.form.Link;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How notes and their versions are called in headings and lists, and how a signed note reads with its addenda. */
final class NoteNames {
    private static final Words WORDS = Words.of(NoteNames.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int FIRST_WORDS = 48;
    private static final int LOOKED_AT = 400; // characters in which the first words stand, marks and links included

    private final ZoneId zone;

    /** Names with times as they are in {@code zone}. */
    NoteNames(ZoneId zone) {
        this.zone = zone;
    }

    String newNote() {
        return WORDS.text("heading.new");
    }

    String draft(Note note) {
        return WORDS.text("heading.draft", begun(note), note.last().number());
    }

    String signed(Note note) {
        return WORDS.text("heading.signed", begun(note), when(note.last().writtenAt()));
    }

    String versionsOf(Note note) {
        return WORDS.text("heading.versions", begun(note));
    }

    /** Above the list of notes, or of those that were {@code found} while something is looked for. */
    String list(Optional<Set<NoteId>> found, int all) {
        return found.map(those -> WORDS.text("heading.found", those.size(), all))
                .orElseGet(() -> WORDS.text("heading.all"));
    }

    /** Versions, newest first. */
    List<Entry> versions(Note note) {
        return newestFirst(note.revisions()).stream()
                .map(revision -> new Entry(
                        note.id(),
                        revision.number(),
                        WORDS.text(
                                revision.state() == Revision.State.SIGNED ? "version.signed" : "version.draft",
                                revision.number(),
                                when(revision.writtenAt()))))
                .toList();
    }

    /** Notes, newest first; of those that were found, when something is looked for. */
    List<Entry> notes(List<Note> notes, Optional<Set<NoteId>> found) {
        return newestFirst(notes).stream()
                .filter(note -> found.isEmpty() || found.get().contains(note.id()))
                .map(note -> new Entry(
                        note.id(),
                        0,
                        WORDS.text(note.signed() ? "entry.signed" : "entry.draft", begun(note), firstWords(note))))
                .toList();
    }

    /** A signed note with what was added to it. */
    String withAddenda(Note note) {
        var text = new StringBuilder(note.last().text());
        for (var added : note.addenda()) {
            text.append("\n\n")
                    .append(WORDS.text("addendum.of", when(added.writtenAt())))
                    .append("\n");
            text.append(added.text());
        }
        return text.toString();
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        var list = new ArrayList<>(oldestFirst);
        Collections.reverse(list);
        return list;
    }

    private static String firstWords(Note note) {
        var all = note.last().text();
        var text = Link.named(all.substring(0, Math.min(LOOKED_AT, all.length())));
        var words = new StringBuilder();
        text.lines().map(Line::saying).forEach(line -> words.append(line).append(' '));
        var line = words.toString().strip().replaceAll("\\s+", " ");
        if (line.length() <= FIRST_WORDS) {
            return all.length() > LOOKED_AT ? line + "…" : line;
        }
        var end = Character.isHighSurrogate(line.charAt(FIRST_WORDS - 1)) ? FIRST_WORDS - 1 : FIRST_WORDS;
        return line.substring(0, end).strip() + "…";
    }

    private String begun(Note note) {
        return when(note.revisions().get(0).writtenAt());
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(zone));
    }
}
