package io.vigil.console.desk.notes;

import io.vigil.console.desk.notes.NotesShown.Entry;
import io.vigil.console.desk.notes.NotesShown.Face;
import io.vigil.console.desk.notes.NotesShown.Hand;
import io.vigil.console.desk.notes.NotesShown.Keeping;
import io.vigil.console.live.Live;
import io.vigil.console.notes.Note;
import io.vigil.console.notes.NoteId;
import io.vigil.console.notes.NoteNotices;
import io.vigil.console.notes.NotesKeeper;
import io.vigil.console.notes.NotesState;
import io.vigil.console.notes.NotesState.Access;
import io.vigil.console.notes.NotesState.Writing;
import io.vigil.console.notes.Revision;
import io.vigil.console.notes.Saved;
import io.vigil.console.words.Notice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the place for the notes shows, and what it asks of their keeper. From the moment it asks for another text until
 * that is there, the editor is held, so that no keystroke falls between two notes. Event dispatch thread only.
 */
public final class NotesModel {
    private enum Place {
        WRITING,
        ASKING_TO_SIGN,
        READING,
        VERSIONS,
        ALL_NOTES
    }

    private final NotesKeeper keeper;
    private final NotesDoor door;
    private final Consumer<Notice> notices;
    private final NoteNames names;
    private final PageModel page;

    private Runnable moved = () -> {};
    private Place place = Place.WRITING;
    private boolean onTheScreen;
    private long asked;
    private Optional<NoteId> chosen = Optional.empty();
    private Optional<NoteId> signing = Optional.empty();
    private int version;
    private String sought = "";
    private String addendum = "";
    private int addendumRound;
    private int addendaBefore;
    private boolean adding;

    public NotesModel(NotesPort port, Consumer<Notice> notices) {
        this.keeper = port.keeper();
        this.door = port.door();
        this.notices = notices;
        this.names = new NoteNames(keeper.zone());
        this.page = new PageModel(port.links());
    }

    /** The page that is written on. */
    PageModel page() {
        return page;
    }

    /** Changes with every save; {@link #shown} says what it means. */
    public Live<NotesState> state() {
        return keeper.state();
    }

    /** Calls {@code then} after every act that changes what is shown. */
    void whenMoved(Runnable then) {
        moved = then;
        page.whenMoved(then);
    }

    /** In the foot of the window: "Notes (sealed, saved 14:29:07)". */
    public String foot() {
        return NotesFoot.of(keeper.state().get(), keeper.zone());
    }

    /** The place came onto the screen: goes on where the therapist was, in this session's draft at first. */
    public void open() {
        onTheScreen = true;
        goOnIfThereIsNothing();
    }

    /** The place left the screen: what was written is kept at once. */
    public void close() {
        onTheScreen = false;
        if (place == Place.ASKING_TO_SIGN) {
            place = Place.WRITING;
        }
        asked = keeper.close();
    }

    /** Keeps what stands on the screen, with what its links point to. */
    void typed(NoteId id, String onTheScreen) {
        keeper.typed(id, page.kept(onTheScreen));
    }

    void another() {
        leaveTheAddendum();
        place = Place.WRITING;
        asked = keeper.begin();
        moved.run();
    }

    void allNotes() {
        place = Place.ALL_NOTES;
        keeper.search(sought); // once more: notes were written since
        moved.run();
    }

    /** Shows those notes alone in which the words stand; blanks show all of them again. */
    void seek(String typed) {
        sought = typed;
        keeper.search(typed);
        moved.run();
    }

    void choose(Entry entry) {
        if (place == Place.VERSIONS) {
            version = entry.version();
        } else {
            leaveTheAddendum();
            chosen = Optional.of(entry.note());
            if (note(entry.note()).filter(Note::signed).isPresent()) {
                place = Place.READING;
            } else {
                place = Place.WRITING;
                asked = keeper.write(entry.note());
            }
        }
        moved.run();
    }

    /** The versions of the note that is written on or read. */
    void versions() {
        chosen = place == Place.READING ? chosen : writing().map(Writing::id);
        version = chosen.flatMap(this::note).map(note -> note.last().number()).orElse(0);
        place = Place.VERSIONS;
        moved.run();
    }

    /** From the versions, the list or the question back to the note. */
    void back() {
        place = chosen.flatMap(this::note).filter(Note::signed).isPresent() && place == Place.VERSIONS
                ? Place.READING
                : Place.WRITING;
        goOnIfThereIsNothing();
        moved.run();
    }

    void askToSign() {
        place = Place.ASKING_TO_SIGN;
        moved.run();
    }

    void sign() {
        place = Place.WRITING;
        signing = writing().map(Writing::id);
        signing.ifPresent(id -> asked = keeper.sign(id));
        moved.run();
    }

    void addendum(String text) {
        addendum = text;
    }

    void add() {
        chosen.flatMap(this::note).filter(note -> !adding).ifPresent(note -> {
            addendaBefore = note.addenda().size();
            adding = true;
            asked = keeper.add(note.id(), addendum);
        });
    }

    /** Keeps everything, forgets it, and locks. Any words of an addendum that was begun are put aside as a draft. */
    public void lock() {
        leaveTheAddendum();
        asked = keeper.lock(door::lock);
        moved.run();
    }

    void unlock() {
        door.askToUnlock();
    }

    void readAgain() {
        asked = keeper.readAgain();
    }

    void tooLong() {
        notices.accept(NoteNotices.tooLong());
    }

    /** Before the window goes: nothing that was begun is left behind. The app waits for the keeper then. */
    public void end() {
        leaveTheAddendum();
        close();
    }

    private void leaveTheAddendum() {
        if (!addendum.isBlank()) {
            asked = keeper.putAside(addendum);
        }
        addendum = "";
        addendumRound++;
    }

    /** What is shown now, after what was answered meanwhile. */
    NotesShown shown() {
        takeInTheAnswer();
        goOnIfThereIsNothing();
        var state = keeper.state().get();
        var face = face(state);
        return new NotesShown(
                face,
                heading(face),
                keeping(state.saved()),
                NoteNotices.shortly(state.saved(), keeper.zone()),
                notice(state),
                writing().filter(open -> state.access() == Access.OPEN),
                isAnswered() && face == Face.WRITING ? Hand.FREE : Hand.HELD,
                reading(face),
                page.targets(),
                entries(face),
                sought,
                addendumRound);
    }

    private boolean isAnswered() {
        return keeper.state().get().answered() >= asked;
    }

    private void takeInTheAnswer() {
        if (!isAnswered()) {
            return;
        }
        if (signing.flatMap(this::note).filter(Note::signed).isPresent()) {
            chosen = signing;
            place = Place.READING;
        }
        signing = Optional.empty();
        if (adding) {
            adding = false;
            if (chosen.flatMap(this::note)
                    .filter(note -> note.addenda().size() > addendaBefore)
                    .isPresent()) {
                addendum = "";
                addendumRound++;
            }
        }
        if (keeper.state().get().access() == Access.LOCKED
                || keeper.state().get().access() == Access.NOT_BEGUN) {
            place = Place.WRITING;
            chosen = Optional.empty();
            sought = "";
            if (!addendum.isBlank()) {
                leaveTheAddendum(); // locked by somebody who did not ask here
            }
        }
        var gone = chosen.filter(id -> note(id).isEmpty());
        if (gone.isPresent() && (place == Place.READING || place == Place.VERSIONS)) { // another client's day began
            leaveTheAddendum();
            place = Place.WRITING;
        }
    }

    private void goOnIfThereIsNothing() {
        var state = keeper.state().get();
        if (onTheScreen
                && place == Place.WRITING
                && state.access() == Access.OPEN
                && state.writing().isEmpty()
                && isAnswered()) {
            asked = keeper.goOn();
        }
    }

    private Face face(NotesState state) {
        return switch (state.access()) {
            case NOT_BEGUN -> Face.NOT_BEGUN;
            case LOCKED -> Face.LOCKED;
            case UNREADABLE -> Face.UNREADABLE;
            case OPEN -> Face.valueOf(place.name());
        };
    }

    private String heading(Face face) {
        return switch (face) {
            case WRITING, ASKING_TO_SIGN ->
                writing().flatMap(open -> note(open.id())).map(names::draft).orElseGet(names::newNote);
            case READING -> chosen.flatMap(this::note).map(names::signed).orElse("");
            case VERSIONS -> chosen.flatMap(this::note).map(names::versionsOf).orElseGet(names::newNote);
            case ALL_NOTES -> names.list(found(), keeper.state().get().notes().size());
            case NOT_BEGUN, LOCKED, UNREADABLE -> "";
        };
    }

    private String reading(Face face) {
        var note = chosen.flatMap(this::note);
        if (face == Face.VERSIONS) {
            return note.flatMap(it -> it.revisions().stream()
                            .filter(revision -> revision.number() == version)
                            .findFirst())
                    .map(Revision::text)
                    .orElse("");
        }
        return face == Face.READING ? note.map(names::withAddenda).orElse("") : "";
    }

    private List<Entry> entries(Face face) {
        return switch (face) {
            case VERSIONS -> chosen.flatMap(this::note).map(names::versions).orElseGet(List::of);
            case ALL_NOTES -> names.notes(keeper.state().get().notes(), found());
            default -> List.of();
        };
    }

    /** In which notes stands what is looked for, once that is answered; nothing while nothing is looked for. */
    private Optional<Set<NoteId>> found() {
        return sought.isBlank()
                ? Optional.empty()
                : keeper.state().get().search().map(NotesState.Search::found);
    }

    private Optional<Notice> notice(NotesState state) {
        if (state.access() == Access.UNREADABLE) {
            return Optional.of(NoteNotices.notRead());
        }
        return state.saved() instanceof Saved.Failing failing
                ? Optional.of(NoteNotices.notKept(failing, keeper.zone()))
                : Optional.empty();
    }

    private static Keeping keeping(Saved saved) {
        return saved.match(new Saved.Cases<>() {
            @Override
            public Keeping nothingYet() {
                return Keeping.NOTHING;
            }

            @Override
            public Keeping kept(Saved.Kept kept) {
                return Keeping.KEPT;
            }

            @Override
            public Keeping writing(Saved.Writing writing) {
                return Keeping.ON_ITS_WAY;
            }

            @Override
            public Keeping failing(Saved.Failing failing) {
                return Keeping.FAILING;
            }
        });
    }

    private Optional<Writing> writing() {
        return keeper.state().get().writing();
    }

    private Optional<Note> note(NoteId id) {
        return keeper.state().get().note(id);
    }
}
