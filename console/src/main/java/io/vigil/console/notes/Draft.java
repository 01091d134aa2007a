package io.vigil.console.notes;

import io.vigil.console.notes.NoteBook.NotKept.Why;
import io.vigil.console.notes.Revision.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A note while it is being written on: what stands on the screen, how much of it is kept, and when the next save is due.
 * Ticks are of the monotonic ticker, so that a clock set back delays no save.
 *
 * <p>A save takes the place of the revision that is being written. The next revision begins
 * <ul>
 *   <li>when the note is opened again,
 *   <li>with the first keystroke after {@link #PAUSE} without one: what was written in one go stays together, and what
 *       is thought over is a version of its own,
 *   <li>when a save would leave less than half of what is kept, so that a text deleted by mistake is never saved over.
 * </ul>
 * A text that could not be kept is no revision yet; what is written after it belongs to the same one.
 */
public final class Draft {
    /** A save is due after so much quiet. */
    public static final Duration QUIET = Duration.ofMillis(800);
    /** And at most so long after the first keystroke that is not kept. */
    public static final Duration AT_MOST = Duration.ofSeconds(5);
    /** A keystroke after so much quiet begins a revision. */
    public static final Duration PAUSE = Duration.ofMinutes(10);
    /** The first wait after a save that failed; it doubles up to {@link #LAST_RETRY}. */
    public static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    public static final Duration LAST_RETRY = Duration.ofSeconds(30);

    private static final int SHORT_ENOUGH_TO_LOSE = 40; // characters: a line that is written anew is no loss

    private enum Next {
        SAME_REVISION,
        NEXT_REVISION
    }

    private record Unsaved(Duration first, Duration last) {}

    private record Failure(Why why, Duration waited, Duration retryAt, Instant retryAtWall) {}

    private final NoteId id;
    private final NoteAbout about;
    private final String text;
    private final Optional<Revision> kept;
    private final Next next;
    private final Optional<Duration> lastKey;
    private final Optional<Unsaved> unsaved;
    private final Optional<Failure> failure;

    private Draft(
            NoteId id,
            NoteAbout about,
            String text,
            Optional<Revision> kept,
            Next next,
            Optional<Duration> lastKey,
            Optional<Unsaved> unsaved,
            Optional<Failure> failure) {
        this.id = id;
        this.about = about;
        this.text = text;
        this.kept = kept;
        this.next = next;
        this.lastKey = lastKey;
        this.unsaved = unsaved;
        this.failure = failure;
    }

    /** An empty note. Nothing of it is kept before something is written. */
    public static Draft begin(NoteId id, NoteAbout about) {
        return new Draft(
                id,
                about,
                "",
                Optional.empty(),
                Next.NEXT_REVISION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A note that is opened again. @throws IllegalArgumentException if it is signed */
    public static Draft reopen(Note note) {
        if (note.signed()) {
            throw new IllegalArgumentException("a signed note is not written on: " + note.id());
        }
        return new Draft(
                note.id(),
                note.about(),
                note.last().text(),
                Optional.of(note.last()),
                Next.NEXT_REVISION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public NoteId id() {
        return id;
    }

    public NoteAbout about() {
        return about;
    }

    public String text() {
        return text;
    }

    /** The draft after a keystroke that left {@code now} on the screen. */
    public Draft typed(String now, Duration tick) {
        return typed(now, tick, tick);
    }

    /** The draft after keystrokes from {@code first} to {@code last} that left {@code now} on the screen. */
    public Draft typed(String now, Duration first, Duration last) {
        var paused = unsaved.isEmpty()
                && lastKey.filter(before -> first.minus(before).compareTo(PAUSE) >= 0)
                        .isPresent();
        var begins = paused ? Next.NEXT_REVISION : next;
        var asKept = now.equals(kept.map(Revision::text).orElse(""));
        var waiting = asKept
                ? Optional.<Unsaved>empty()
                : Optional.of(new Unsaved(unsaved.map(Unsaved::first).orElse(first), last));
        return new Draft(id, about, now, kept, begins, Optional.of(last), waiting, asKept ? Optional.empty() : failure);
    }

    /** The same words over {@code note} as it is kept, for a draft that was left before it knew what is kept. */
    public Draft onTopOf(Optional<Note> note) {
        var last = note.map(Note::last);
        return kept.isPresent() || last.isEmpty()
                ? this
                : new Draft(id, about, text, last, Next.NEXT_REVISION, lastKey, unsaved, failure);
    }

    /** Whether words stand on the screen that are not kept. */
    public boolean isUnsaved() {
        return unsaved.isPresent();
    }

    /** The tick at which the next save is due, if there is anything to save. */
    public Optional<Duration> dueAt() {
        return unsaved.map(words -> failure.map(Failure::retryAt)
                .orElseGet(() -> earlier(words.last().plus(QUIET), words.first().plus(AT_MOST))));
    }

    public boolean isDue(Duration tick) {
        return dueAt().filter(due -> due.compareTo(tick) <= 0).isPresent();
    }

    /** What has to be kept, written at {@code now}. */
    public Revision toKeep(Instant now) {
        var number = kept.map(last -> beginsAfter(last) ? last.number() + 1 : last.number())
                .orElse(1);
        return new Revision(number, text, now, State.DRAFT);
    }

    private boolean beginsAfter(Revision last) {
        var before = last.text().length();
        return next == Next.NEXT_REVISION || (before > SHORT_ENOUGH_TO_LOSE && text.length() < before / 2);
    }

    /** The draft after {@code revision} was kept. */
    public Draft kept(Revision revision) {
        return new Draft(
                id,
                about,
                text,
                Optional.of(revision),
                Next.SAME_REVISION,
                lastKey,
                revision.text().equals(text) ? Optional.empty() : unsaved,
                Optional.empty());
    }

    /** The draft after a save failed at {@code tick}, when the clock showed {@code now}. Its words stay. */
    public Draft notKept(Why why, Duration tick, Instant now) {
        var wait = failure.map(before -> earlier(before.waited().multipliedBy(2), LAST_RETRY))
                .orElse(FIRST_RETRY);
        return new Draft(
                id,
                about,
                text,
                kept,
                next,
                lastKey,
                unsaved,
                Optional.of(new Failure(why, wait, tick.plus(wait), now.plus(wait))));
    }

    public boolean isFailing() {
        return failure.isPresent();
    }

    public Saved saved() {
        var at = kept.map(Revision::writtenAt);
        if (unsaved.isEmpty()) {
            return at.<Saved>map(Saved.Kept::new).orElseGet(Saved.NothingYet::new);
        }
        return failure.<Saved>map(failed -> new Saved.Failing(failed.why(), failed.retryAtWall(), at))
                .orElseGet(() -> new Saved.Writing(at));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public String toString() {
        return "Draft[" + id + ", " + text.length() + " characters, " + saved() + "]";
    }
}
