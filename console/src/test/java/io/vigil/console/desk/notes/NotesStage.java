package io.vigil.console.desk.notes;

import io.vigil.console.notes.Addendum;
import io.vigil.console.notes.FullableNoteBook;
import io.vigil.console.notes.NoteAbout;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.PushedNotesThread;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Revision.State;
import io.vigil.console.notes.form.LinkTarget;
import io.vigil.console.notes.form.LinkTarget.Is;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** The real notes of a fictional client over a book in memory, with a thread that is pushed by hand. */
public final class NotesStage implements NotesDoor {
    public static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    public static final UUID SAMUEL = new UUID(1, 1);
    public static final String MARKED = """
            # Integration

            ## Parts to spend more time with
            - [[part:part-3|Small One]], who came to the gate at [[moment:moment-2|14:29 calm]] and stayed there while the \
            others spoke
              - likes the blanket
              - [[part:part-4|Clown]] stood beside it
            - somebody younger, without a name yet

            ## The protectors, heard afterwards
            1. [[part:part-1|Watchman]]: it was asked to pause, and wants to be told earlier
            2. [[part:part-2|Critic]]: “fine, this once”

            ### For Thursday
            The lamp stays on. עֵד הלילה asked for it.""";
    public static final NoteAbout TODAY = new NoteAbout(SAMUEL, Optional.of(new UUID(2, 3)));
    private static final NoteAbout LAST_TIME = new NoteAbout(SAMUEL, Optional.of(new UUID(2, 2)));

    public final PushedNotesThread thread = new PushedNotesThread();
    public final FullableNoteBook book = new FullableNoteBook();
    public final List<Notice> notices = new ArrayList<>();
    public final List<String> door = new ArrayList<>();
    public final List<LinkTarget> targets = new ArrayList<>();
    public final NotesKeeper keeper =
            new NotesKeeper(thread, thread, ZoneOffset.UTC, thread, new Random(1), notices::add);

    /** Notes of two sessions and a draft between: one signed with an addendum, one with three versions. */
    public NotesStage withHistory() {
        var signed = new NoteId(new UUID(8, 1));
        var before = NOW.minus(Duration.ofDays(14));
        book.inside.keep(
                signed,
                LAST_TIME,
                new Revision(
                        1,
                        "Second journey. The Night Watchman let her go as far as the gate of the garden, and no farther. She was content with that.\n\nWithin the hour: calm, then a short time of sadness without a picture. Sitter Ana beside her the whole time.",
                        before,
                        State.DRAFT));
        book.inside.sign(signed, before.plus(Duration.ofHours(2)));
        book.inside.addAddendum(
                signed,
                new Addendum(
                        before.plus(Duration.ofDays(1)),
                        "She called in the morning: slept well, and dreamt of the garden."));
        var between = new NoteId(new UUID(8, 2));
        book.inside.keep(
                between,
                new NoteAbout(SAMUEL, Optional.empty()),
                new Revision(
                        1,
                        "Telephone, ten minutes: she asks whether the Small One may bring the blanket.",
                        NOW.minus(Duration.ofDays(3)),
                        State.DRAFT));
        return this;
    }

    /** A note of today's session that was begun and opened again. */
    public NotesStage withTodaysNote() {
        var today = new NoteId(new UUID(8, 3));
        book.inside.keep(
                today, TODAY, new Revision(1, "Green light of all four.", NOW.minusSeconds(3_000), State.DRAFT));
        book.inside.keep(
                today,
                TODAY,
                new Revision(
                        2,
                        "Green light of all four. The Night Watchman wants the lamp left on.",
                        NOW.minusSeconds(2_000),
                        State.DRAFT));
        book.inside.keep(
                today,
                TODAY,
                new Revision(
                        3,
                        "Green light of all four. The Night Watchman wants the lamp left on; agreed.\n\n14:12 “it is wide”. Breathing slow, hands open.\n14:21 she smiles, no words.\n\nTo ask afterwards: who was the one at the gate? It did not feel like the Critic, and it was much younger than the Watchman.",
                        NOW.minusSeconds(60),
                        State.DRAFT));
        return this;
    }

    /** A note of today's session with headings, lists and links, of which one part was renamed and one set aside. */
    public NotesStage withAMarkedNote() {
        book.inside.keep(new NoteId(new UUID(8, 4)), TODAY, new Revision(1, MARKED, NOW.minusSeconds(30), State.DRAFT));
        return this;
    }

    /** The parts of a client and some moments of today's journey, to link. */
    public NotesStage withTargets() {
        targets.add(new LinkTarget(Is.PROTECTOR, "part-1", "Night Watchman"));
        targets.add(new LinkTarget(Is.PROTECTOR, "part-2", "Critic"));
        targets.add(new LinkTarget(Is.PART, "part-3", "Small One"));
        targets.add(new LinkTarget(Is.PART_SET_ASIDE, "part-4", "Clown"));
        targets.add(new LinkTarget(Is.MOMENT, "moment-1", "14:12 spoken words"));
        targets.add(new LinkTarget(Is.MOMENT, "moment-2", "14:29 calm"));
        return this;
    }

    public NotesStage opened() {
        keeper.open(book, TODAY);
        thread.run();
        return this;
    }

    public NotesPort port() {
        return new NotesPort(keeper, this, () -> List.copyOf(targets));
    }

    @Override
    public void lock() {
        door.add("locked");
    }

    @Override
    public void askToUnlock() {
        door.add("asked to unlock");
    }
}
