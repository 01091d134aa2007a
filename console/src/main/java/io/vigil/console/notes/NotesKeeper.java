package io.vigil.console.notes;

import io.vigil.console.live.Live;
import io.vigil.console.notes.NoteBook.NotKept;
import io.vigil.console.notes.NoteBook.NotRead;
import io.vigil.console.notes.NotesState.Access;
import io.vigil.console.notes.NotesState.Search;
import io.vigil.console.notes.NotesState.Writing;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written: takes in the text, saves when it is due, tries again when that failed, and lets go of no word
 * that is not kept. Acts may be asked for from any thread and are done on the notes thread, one after the other; each
 * has a number, and {@link NotesState#answered} says which was the last. An editor takes no more keystrokes from the
 * moment it asks for an act that changes its text until that act is answered.
 */
public final class NotesKeeper {
    private final NotesThread thread;
    private final Clock clock;
    private final ZoneId zone;
    private final Supplier<Duration> ticker;
    private final RandomGenerator chance;
    private final Consumer<Notice> notices;
    private final Live<NotesState> state = new Live<>(NotesState.notBegun());

    private @Nullable Keystrokes coming; // guarded by this, as are the counts and what is sought
    private long asked;
    private String sought = "";
    private long searchesAsked;

    // On the notes thread only:
    private Access access = Access.NOT_BEGUN;
    private @Nullable NoteBook book;
    private Optional<NoteAbout> about = Optional.empty();
    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    private List<NoteId> damaged = List.of();
    /** The note that is written on, and those that were left before they could be kept. */
    private final Map<NoteId, Draft> drafts = new LinkedHashMap<>();

    private Optional<Writing> writing = Optional.empty();
    private Optional<Search> search = Optional.empty();
    private long searchesDone;
    private Optional<Duration> lookAt = Optional.empty();
    private int openings;
    private long answered;

    /** Keystrokes that the notes thread has not taken in yet; later ones of the same note join them. */
    private static final class Keystrokes {
        private final NoteId id;
        private final Duration first;
        private String text;
        private Duration last;

        Keystrokes(NoteId id, String text, Duration tick) {
            this.id = id;
            this.text = text;
            this.first = tick;
            this.last = tick;
        }
    }

    /**
     * A keeper whose notes were not opened yet.
     *
     * @param ticker the monotonic ticker; {@code clock} is for what is written down
     * @param zone the therapist's own, for the times in what is said
     * @param notices is told what failed, on the notes thread
     */
    public NotesKeeper(
            NotesThread thread,
            Clock clock,
            ZoneId zone,
            Supplier<Duration> ticker,
            RandomGenerator chance,
            Consumer<Notice> notices) {
        this.thread = thread;
        this.clock = clock;
        this.zone = zone;
        this.ticker = ticker;
        this.chance = chance;
        this.notices = notices;
    }

    /** The notes as they are; set on the notes thread. */
    public Live<NotesState> state() {
        return state;
    }

    /** The zone in which times are said. */
    public ZoneId zone() {
        return zone;
    }

    /** Opens the notes about a client: after the vault was unlocked, and when another session begins. */
    public long open(NoteBook opened, NoteAbout whom) {
        return act(() -> {
            book = opened;
            about = Optional.of(whom);
            writing = Optional.empty();
            read();
        });
    }

    /**
     * Keeps everything and puts the notes away until they are opened for somebody: between sessions, and when the vault
     * was unlocked while there is none. What cannot be kept at once is tried again all the same.
     */
    public long putAway() {
        return act(() -> {
            save();
            forget();
            access = Access.NOT_BEGUN;
            letGoOfWhatIsKept();
        });
    }

    private void forget() {
        notes.clear();
        damaged = List.of();
        writing = Optional.empty();
        search = Optional.empty();
        synchronized (this) {
            sought = "";
        }
    }

    /** Reads again what could not be read. */
    public long readAgain() {
        return act(this::read);
    }

    private void read() {
        var from = book;
        if (from == null || about.isEmpty()) {
            return; // locked, or not begun
        }
        notes.clear();
        damaged = List.of();
        search = Optional.empty();
        try {
            var shelf = from.of(about.get().client());
            shelf.notes().forEach(note -> notes.put(note.id(), note));
            damaged = shelf.damaged();
            access = Access.OPEN;
        } catch (NotRead e) {
            access = Access.UNREADABLE;
            notices.accept(NoteNotices.notRead());
        }
        if (!damaged.isEmpty()) {
            notices.accept(NoteNotices.damaged(damaged.size()));
        }
        save();
    }

    /** Goes on with the newest draft of the present session, or begins one. */
    public long goOn() {
        return act(() -> notes.values().stream()
                .filter(note -> !note.signed() && Optional.of(note.about()).equals(about))
                .reduce((older, newer) -> newer)
                .ifPresentOrElse(note -> writeOn(note.id()), this::writeOnANewOne));
    }

    /** Begins another note. */
    public long begin() {
        return act(this::writeOnANewOne);
    }

    /** Opens a draft to write on. What is signed or not there is not opened. */
    public long write(NoteId id) {
        return act(() -> writeOn(id));
    }

    private void writeOnANewOne() {
        about.filter(whom -> access == Access.OPEN).ifPresent(whom -> {
            save();
            show(Draft.begin(NoteId.random(chance), whom));
        });
    }

    private void writeOn(NoteId id) {
        save();
        var unsaved = drafts.get(id);
        var note = notes.get(id);
        if (unsaved != null) {
            show(unsaved);
        } else if (note != null && !note.signed()) {
            show(Draft.reopen(note));
        }
    }

    private void show(Draft draft) {
        drafts.put(draft.id(), draft);
        openings++;
        writing = Optional.of(new Writing(draft.id(), openings, draft.text()));
        letGoOfWhatIsKept();
    }

    /** Takes in {@code text} as it stands on the screen after a keystroke in the note {@code id}. */
    public synchronized void typed(NoteId id, String text) {
        var tick = ticker.get();
        if (coming != null && coming.id.equals(id)) {
            coming.text = text;
            coming.last = tick;
        } else {
            var these = new Keystrokes(id, text, tick);
            coming = these;
            thread.execute(() -> takeIn(these));
        }
    }

    private void takeIn(Keystrokes these) {
        synchronized (this) {
            if (coming == these) {
                coming = null;
            }
        }
        take(these.id, NoteText.whole(these.text), these.first, these.last);
        publish();
        lookLater();
    }

    /** Keystrokes that came when their note was closed already are kept all the same, if need be as a note of their own. */
    private void take(NoteId id, String text, Duration first, Duration last) {
        var draft = drafts.get(id);
        var note = notes.get(id);
        if (draft == null && note != null) {
            draft = note.signed() ? Draft.begin(NoteId.random(chance), note.about()) : Draft.reopen(note);
        } else if (draft == null && about.isPresent()) {
            draft = Draft.begin(id, about.get());
        }
        if (draft == null) {
            throw new IllegalStateException("words were typed before the notes were opened once");
        }
        drafts.put(draft.id(), draft.typed(text, first, last));
    }

    /** Keeps words that have no note of their own yet, as a draft. */
    public long putAside(String text) {
        return act(() -> {
            if (!text.isBlank()) {
                var tick = ticker.get();
                take(NoteId.random(chance), NoteText.whole(text), tick, tick);
                save();
                notices.accept(NoteNotices.addendumPutAside());
            }
        });
    }

    /** Ends writing, after what was written is kept; what cannot be kept is tried again until it is. */
    public long close() {
        return act(() -> {
            save();
            writing = Optional.empty();
            letGoOfWhatIsKept();
        });
    }

    /** Keeps, signs and locks the note. It stays a draft if any of it fails. */
    public long sign(NoteId id) {
        return act(() -> {
            save();
            var note = notes.get(id);
            var to = book;
            var draft = drafts.get(id);
            if (to == null || (note != null && note.signed()) || (draft != null && draft.isUnsaved())) {
                return; // signed already, or why it is not kept was said
            }
            if (note == null || note.last().text().isBlank()) {
                notices.accept(NoteNotices.nothingToSign());
                return;
            }
            var at = clock.instant();
            try {
                to.sign(id, at);
            } catch (NotKept e) {
                notices.accept(NoteNotices.notSigned(e.why()));
                return;
            }
            notes.put(id, note.signedAt(at));
            drafts.remove(id);
            writing = writing.filter(open -> !open.id().equals(id));
        });
    }

    /** Adds {@code text} to a signed note. Whether it was kept is seen in the note; why not is told. */
    public long add(NoteId id, String text) {
        return act(() -> {
            var note = notes.get(id);
            var to = book;
            if (to == null || note == null || !note.signed()) {
                return;
            }
            if (text.isBlank()) {
                notices.accept(NoteNotices.nothingToAdd());
                return;
            }
            var addendum = new Addendum(clock.instant(), NoteText.whole(text));
            try {
                to.addAddendum(id, addendum);
            } catch (NotKept e) {
                notices.accept(NoteNotices.addendumNotKept(e.why()));
                return;
            }
            notes.put(id, note.with(addendum));
        });
    }

    /**
     * Looks for words in every note about the client, what was just written included; blanks end the search. Of several
     * searches that wait, the last alone is made.
     */
    public synchronized long search(String typed) {
        sought = typed;
        searchesAsked++;
        return act(this::searchForTheLast);
    }

    private void searchForTheLast() {
        String typed;
        synchronized (this) {
            if (searchesDone == searchesAsked) {
                return; // an act before this one has made it
            }
            searchesDone = searchesAsked;
            typed = sought;
        }
        search = Optional.empty();
        var words = Sought.of(typed);
        var from = book;
        if (from == null || about.isEmpty() || words.isNothing()) {
            return;
        }
        save();
        try {
            var finds = from.search(about.get().client(), words);
            search = Optional.of(new Search(typed, Set.copyOf(finds.notes())));
        } catch (NotRead e) {
            notices.accept(NoteNotices.notSearched());
        }
    }

    /**
     * Keeps what is not kept yet and waits for it, though no longer than {@code atMost}. Never on the notes thread.
     *
     * @return whether every word is kept
     */
    public boolean flush(Duration atMost) {
        var kept = new AtomicBoolean();
        var done = new CountDownLatch(1);
        act(() -> {
            try {
                save();
                kept.set(everyWordIsKept());
            } finally {
                done.countDown();
            }
        });
        try {
            return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && kept.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Keeps everything, forgets every text and then calls {@code locked}, on the notes thread: there the vault is
     * locked. If a word cannot be kept, the notes stay open, {@code locked} is not called, and the therapist is told.
     */
    public long lock(Runnable locked) {
        return act(() -> {
            save();
            if (!everyWordIsKept()) {
                notices.accept(NoteNotices.notLocked());
                return;
            }
            forget();
            drafts.clear();
            book = null;
            access = Access.LOCKED;
            publish(); // the screen forgets before the vault closes
            locked.run();
        });
    }

    private boolean everyWordIsKept() {
        return drafts.values().stream().noneMatch(Draft::isUnsaved);
    }

    private synchronized long act(Runnable does) {
        asked++;
        var number = asked;
        thread.execute(() -> {
            try {
                does.run();
            } finally {
                answered = number;
                publish();
                lookLater();
            }
        });
        return number;
    }

    /** Keeps every draft that is not kept, due or not. */
    private void save() {
        for (var draft : List.copyOf(drafts.values())) {
            if (draft.isUnsaved()) {
                keep(draft);
            }
        }
        letGoOfWhatIsKept();
    }

    private void keep(Draft draft) {
        var to = book;
        if (to == null) {
            return; // words that came while the notes were being locked wait for the next opening
        }
        var onTop = draft.onTopOf(Optional.ofNullable(notes.get(draft.id())));
        var revision = onTop.toKeep(clock.instant());
        var after = onTop.notKept(NotKept.Why.UNKNOWN, ticker.get(), clock.instant()); // also if we are wrong
        try {
            to.keep(draft.id(), draft.about(), revision);
            after = onTop.kept(revision);
            var note = notes.get(draft.id());
            if (note != null) {
                notes.put(draft.id(), note.with(revision));
            } else if (about.filter(whom -> whom.client().equals(draft.about().client()))
                    .isPresent()) {
                notes.put(draft.id(), Note.begin(draft.id(), draft.about(), revision));
            }
        } catch (NotKept e) {
            after = onTop.notKept(e.why(), ticker.get(), clock.instant());
        } finally {
            drafts.put(draft.id(), after);
        }
        if (!draft.isFailing() && after.saved() instanceof Saved.Failing failing) {
            notices.accept(NoteNotices.notKept(failing, zone));
        }
    }

    private void letGoOfWhatIsKept() {
        drafts.values()
                .removeIf(draft -> !draft.isUnsaved()
                        && writing.filter(open -> open.id().equals(draft.id())).isEmpty());
    }

    private void lookLater() {
        var next = drafts.values().stream()
                .filter(draft -> book != null)
                .flatMap(draft -> draft.dueAt().stream())
                .min(Comparator.naturalOrder());
        if (next.isPresent()
                && lookAt.filter(at -> at.compareTo(next.get()) <= 0).isEmpty()) {
            lookAt = next;
            var wait = next.get().minus(ticker.get());
            thread.after(wait.isNegative() ? Duration.ZERO : wait, () -> look(next));
        }
    }

    private void look(Optional<Duration> planned) {
        if (lookAt.equals(planned)) {
            lookAt = Optional.empty();
        }
        try {
            for (var draft : List.copyOf(drafts.values())) {
                if (draft.isDue(ticker.get())) {
                    keep(draft);
                }
            }
            letGoOfWhatIsKept();
        } finally {
            publish();
            lookLater();
        }
    }

    private void publish() {
        var saved = drafts.values().stream()
                .filter(Draft::isFailing)
                .findFirst()
                .or(() -> writing.map(open -> drafts.get(open.id())))
                .map(Draft::saved)
                .orElseGet(this::lastSaved);
        state.set(new NotesState(
                access, about, new ArrayList<>(notes.values()), damaged, writing, search, saved, answered));
    }

    private Saved lastSaved() {
        return notes.values().stream()
                .map(note -> note.last().writtenAt())
                .max(Comparator.naturalOrder())
                .<Saved>map(Saved.Kept::new)
                .orElseGet(Saved.NothingYet::new);
    }
}
