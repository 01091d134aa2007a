package io.vigil.console.release;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.Revision;
import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper;
import io.vigil.console.paper.Paper.Line;
import io.vigil.console.paper.Section;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Psychotherapy notes as they are released: each with what counts, what was added, and every version before it. */
public final class NotesPaper {
    private static final Words WORDS = Words.of(NotesPaper.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    private NotesPaper(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * The paper of {@code notes}, in the order in which they are given.
     *
     * @param zone in which times are told
     * @throws IllegalArgumentException if a note is about another client than the one that was confirmed
     */
    public static Paper of(Confirmed confirmed, List<Note> notes, ZoneId zone) {
        for (var note : notes) {
            if (!note.about().client().equals(confirmed.client())) {
                throw new IllegalArgumentException("a note about another client than " + confirmed.client());
            }
        }
        var file = confirmed.file();
        var paper = new NotesPaper(zone);
        var head = new ArrayList<Line>();
        head.add(new Line(WORDS.text("client"), file.person().called()));
        if (!file.therapist().isBlank()) {
            head.add(new Line(WORDS.text("therapist"), file.therapist()));
        }
        head.add(new Line(WORDS.text("times"), zone.getId()));
        head.add(new Line(WORDS.text("count"), String.valueOf(notes.size())));
        return new Paper(
                WORDS.text("title"),
                WORDS.text("footer"),
                head,
                notes.stream().map(paper::note).toList());
    }

    private Section note(Note note) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Lines(List.of(standing(note))));
        blocks.add(new Block.Prose(note.last().text()));
        note.addenda().forEach(addendum -> blocks.addAll(addendum(addendum)));
        var before = note.revisions().subList(0, note.revisions().size() - 1);
        for (var revision : before) {
            blocks.add(new Block.Lines(List.of(new Line(
                    WORDS.text("version", revision.number()), WORDS.text("written", time(revision.writtenAt()))))));
            blocks.add(new Block.Prose(
                    revision.text().equals(note.last().text()) ? WORDS.text("sameWords") : revision.text()));
        }
        return new Section(WORDS.text("note", time(note.revisions().get(0).writtenAt())), blocks);
    }

    private Line standing(Note note) {
        var last = note.last();
        var key = last.state() == Revision.State.SIGNED ? "signed" : "draft";
        return new Line(WORDS.text("version", last.number()), WORDS.text(key, time(last.writtenAt())));
    }

    private List<Block> addendum(Addendum addendum) {
        return List.of(
                new Block.Lines(
                        List.of(new Line(WORDS.text("addendum"), WORDS.text("written", time(addendum.writtenAt()))))),
                new Block.Prose(addendum.text()));
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
