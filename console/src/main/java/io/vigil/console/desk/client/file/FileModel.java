package io.vigil.console.desk.client.file;

import io.vigil.console.client.Address;
import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.client.ClientFile;
import io.vigil.console.client.Country;
import io.vigil.console.client.Field;
import io.vigil.console.client.Finding;
import io.vigil.console.client.Findings;
import io.vigil.console.client.InnerFile;
import io.vigil.console.desk.client.file.FileShown.GoTo;
import io.vigil.console.desk.client.file.FileShown.Inner;
import io.vigil.console.desk.client.file.FileShown.Leaving;
import io.vigil.console.desk.client.file.FileShown.Saved;
import io.vigil.console.desk.client.file.FileShown.State;
import io.vigil.console.desk.port.StartActions;
import io.vigil.console.live.Live;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One client's file while it is open: what is typed, what is kept, and the way into the room. The screen's thread only. */
public final class FileModel {
    private static final Words WORDS = Words.of(FileModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    /** Whom a file asks, and by which clock. */
    public record Around(
            Keeper keeper, StartActions actions, Clock clock, ZoneId zone, Consumer<Notice> notices, Course course) {}

    /** The client's course, as far as a room is concerned. */
    public record Course(JourneyDoor door, Runnable show) {}

    private final UUID id;
    private final Around around;
    private final Live<FileShown> shown;
    private Optional<ClientFile> keptFile;
    private Optional<InnerFile> keptInner;
    private TypedClient kept;
    private TypedClient typed;
    private Inner inner;
    private State state = new State(Saved.UNTOUCHED, "");
    private List<Fault> faults = List.of();
    private Optional<Runnable> afterSaving = Optional.empty();
    private Optional<Runnable> afterLeaving = Optional.empty();
    private Renamings renamings = Renamings.NONE;
    private Runnable afterAsking = () -> {};
    private Optional<GoTo> goTo = Optional.empty();
    private int filling;
    private int chosen;

    private FileModel(
            UUID id,
            Around around,
            Optional<ClientFile> keptFile,
            Optional<InnerFile> keptInner,
            TypedClient kept,
            Inner inner) {
        this.id = id;
        this.around = around;
        this.keptFile = keptFile;
        this.keptInner = keptInner;
        this.kept = kept;
        this.typed = kept;
        this.inner = inner;
        this.shown = new Live<>(now());
    }

    /** The file of somebody new. Nothing of it is on the disk before it is saved. */
    public static FileModel ofSomebodyNew(UUID id, String therapist, Around around) {
        var none = Optional.of(InnerFile.empty(id));
        return new FileModel(id, around, Optional.empty(), none, TypedClient.blank(therapist), Inner.OPEN);
    }

    /** A file as it was read. */
    public static FileModel of(ClientFile file, Keeper.Opened opened, Around around) {
        var read = opened.innerNotRead().isEmpty() ? Optional.of(opened.inner()) : Optional.<InnerFile>empty();
        return new FileModel(
                file.id(),
                around,
                Optional.of(file),
                read,
                TypedClient.of(file, opened.inner()),
                opened.innerNotRead().map(FileModel::unreadable).orElse(Inner.OPEN));
    }

    /** What of a file is damaged, in words; what is locked says so by itself when it is needed. */
    public static Optional<Notice> damaged(Keeper.Opened opened) {
        return opened.innerNotRead()
                .map(FileModel::unreadable)
                .filter(inner -> inner == Inner.DAMAGED)
                .map(inner -> WORDS.notice("innerNotOpen." + inner));
    }

    private static Inner unreadable(Why why) {
        return why == Why.LOCKED ? Inner.LOCKED : Inner.DAMAGED;
    }

    public UUID id() {
        return id;
    }

    /** The file as it is on the disk, if there is such a client. */
    public Optional<ClientFile> kept() {
        return keptFile;
    }

    /** What the panel draws. */
    public Live<FileShown> shown() {
        return shown;
    }

    /** Whether something is typed that is not on the disk. */
    public boolean isUnsaved() {
        return !typed.equals(kept);
    }

    /** Something was typed; a fault that was said there is said no more. */
    public void type(Spot spot, String text) {
        edit(typed.with(spot, text));
        faults = faults.stream().filter(fault -> !fault.spot().equals(spot)).toList();
        show();
    }

    /** The focus has left a field: what cannot be read there is said. */
    public void left(Spot spot) {
        var next = new ArrayList<>(
                faults.stream().filter(fault -> !fault.spot().equals(spot)).toList());
        FormReader.read(id, typed).faults().stream()
                .filter(fault -> fault.spot().equals(spot))
                .forEach(next::add);
        faults = next;
        show();
    }

    /** Writes today's date: the number was tried just now. */
    public void verifiedToday(Spot verified) {
        refill(typed.with(verified, today().toString()));
    }

    void choose(Country country, int place) {
        refill(typed.inCountry(country, place));
    }

    void anotherSitter() {
        refill(typed.withAnotherSitter());
        goTo(new Spot(Field.SITTER_NAME, typed.sitters() - 1));
    }

    void anotherAddress() {
        refill(typed.withAnotherAddress());
        goTo(new Spot(Field.ADDRESS_LABEL, typed.addresses() - 1));
    }

    void removeSitter(int place) {
        refill(typed.withoutSitter(place));
    }

    void removeAddress(int place) {
        refill(typed.withoutAddress(place));
    }

    void mend(Finding finding) {
        goTo(Spot.of(finding));
    }

    /** Where the client is today, among the addresses that are kept. */
    void chooseAddress(int place) {
        chosen = place;
        show();
    }

    /** Writes to the disk what can be read; where something cannot, nothing is written and the fields say so. */
    public void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        if (state.saved() == Saved.SAVING) {
            afterSaving = Optional.of(then);
            return;
        }
        var read = FormReader.read(id, typed);
        faults = read.faults();
        if (read.files().isEmpty()) {
            state = new State(Saved.NOT_SAVED, WORDS.text("notSaved.faults", faults.size()));
            goTo(faults.get(0).spot());
            return;
        }
        var files = read.files().get();
        renamings = renamings.of(
                FormReader.inner(kept).protectors(),
                files.inner().protectors(),
                keptInner.orElse(InnerFile.empty(id)).parts());
        if (inner == Inner.OPEN && renamings.asked().isPresent()) {
            afterAsking = then;
            show();
            return;
        }
        keep(files, then);
    }

    private void keep(FormReader.Files files, Runnable then) {
        var file = Optional.of(files.file()).filter(each -> !Optional.of(each).equals(keptFile));
        var filled = FormReader.inner(kept);
        var same = renamings.same();
        var within = Optional.<UnaryOperator<InnerFile>>of(now -> files.inner().in(now, filled, same, today()))
                .filter(each -> inner == Inner.OPEN && !files.inner().equals(filled));
        var sent = typed;
        state = new State(Saved.SAVING, WORDS.text("saving"));
        show();
        around.keeper().keep(id, file, within, outcome -> saved(files, sent, outcome, then));
    }

    private void saved(FormReader.Files files, TypedClient sent, Keeper.Kept outcome, Runnable then) {
        if (outcome.file().isEmpty()) {
            keptFile = Optional.of(files.file());
            kept = kept.withRecordOf(sent);
        }
        if (outcome.inner().isEmpty() && inner == Inner.OPEN) {
            keptInner = outcome.innerNow().or(() -> keptInner);
            kept = kept.withInnerOf(sent);
            renamings = Renamings.NONE;
        }
        var next = afterSaving.orElse(then);
        afterSaving = Optional.empty();
        var why = outcome.file().or(outcome::inner);
        if (why.isPresent()) {
            var key = (outcome.file().isPresent() ? "notKept.file." : "notKept.inner.") + why.get();
            state = new State(Saved.NOT_SAVED, WORDS.text("notSaved", time()));
            show();
            around.notices().accept(WORDS.notice(key));
            return;
        }
        state = isUnsaved()
                ? new State(Saved.UNSAVED, WORDS.text("unsaved"))
                : new State(Saved.SAVED, WORDS.text("saved", time()));
        chosen = Math.min(
                chosen,
                Math.max(
                        0, keptFile.map(ClientFile::addresses).orElse(List.of()).size() - 1));
        show();
        next.run();
    }

    /** The name that is asked about is another one of the same part. */
    public void samePart() {
        answered(renamings.answered(Renamings.Is.THE_SAME_PART));
    }

    /** It is another part's; the one that went by the old name is set aside. */
    public void anotherPart() {
        answered(renamings.answered(Renamings.Is.ANOTHER_PART));
    }

    private void answered(Renamings next) {
        renamings = next;
        save(afterAsking);
    }

    /** Nothing is kept yet, and nothing that was typed is lost. */
    public void goOnTyping() {
        renamings = Renamings.NONE;
        show();
    }

    /** Saves what is unsaved, then opens the room for a journey day, or says what keeps it closed. */
    public void openRoom() {
        saved(this::openRoomByTheDisk);
    }

    /** Saves what is unsaved, then opens the room for a talk: there is no medicine in it, and nothing keeps it closed. */
    public void openRoomForATalk() {
        saved(() ->
                keptFile.ifPresent(file -> open(file, keptInner.orElse(InnerFile.empty(id)), SessionPlan::forATalk)));
    }

    private void saved(Runnable then) {
        if (isUnsaved() || keptFile.isEmpty()) {
            save(then);
        } else {
            then.run();
        }
    }

    /** Whoever came onto the map since this file was opened is asked for its green light too. */
    private void openRoomByTheDisk() {
        if (inner == Inner.OPEN) {
            around.keeper().open(id, opened -> {
                innerChanged(opened);
                openRoomByWhatIsKept();
            });
        } else {
            openRoomByWhatIsKept();
        }
    }

    private void innerChanged(Keeper.Opened opened) {
        if (opened.innerNotRead().isPresent()) {
            inner = unreadable(opened.innerNotRead().get());
        } else if (inner == Inner.OPEN && keptFile.isPresent()) {
            var isWriting = !typed.withRecordOf(kept).equals(kept);
            var read = isWriting ? kept : kept.withInnerOf(TypedClient.of(keptFile.get(), opened.inner()));
            keptInner = Optional.of(opened.inner());
            if (!read.equals(kept)) {
                kept = read;
                typed = typed.withInnerOf(read);
                filling++;
            }
        }
        show();
    }

    private void openRoomByWhatIsKept() {
        if (inner != Inner.OPEN) {
            around.notices().accept(WORDS.notice("innerNotOpen." + inner));
            return;
        }
        var closed = findings().stream()
                .filter(finding -> finding.weight() == Finding.Weight.KEEPS_THE_ROOM_CLOSED)
                .findFirst();
        if (closed.isPresent()) {
            around.notices().accept(WORDS.notice("roomClosed", closed.get().sentence()));
            mend(closed.get());
            return;
        }
        keptFile.ifPresent(file -> keptInner.ifPresent(within -> openByTheCourse(file, within)));
    }

    private void openByTheCourse(ClientFile file, InnerFile within) {
        around.keeper().ask(() -> around.course().door().closed(id, today()), missing -> {
            if (missing.isEmpty()) {
                open(file, within, UnaryOperator.identity());
            } else {
                around.notices()
                        .accept(WORDS.notice("courseClosed", missing.get(0).sentence(), missing.size() - 1));
                around.course().show().run();
            }
        });
    }

    private void open(ClientFile file, InnerFile within, UnaryOperator<SessionPlan> purpose) {
        var where = file.addresses().stream().skip(chosen).findFirst();
        around.actions().openRoom(id, purpose.apply(file.plan(within, where, around.zone())));
    }

    /** Does {@code then} at once, or asks first when something typed is not saved. */
    public void leave(Runnable then) {
        if (isUnsaved()) {
            afterLeaving = Optional.of(then);
            show();
        } else {
            then.run();
        }
    }

    /** What was asked before leaving is answered: leaves when the disk has taken it. */
    public void saveAndLeave() {
        afterLeaving.ifPresent(then -> {
            afterLeaving = Optional.empty();
            save(() -> leave(then));
        });
        show();
    }

    /** The therapist's own decision: what was typed since the last saving is given up. */
    public void leaveWithoutSaving() {
        var then = afterLeaving;
        afterLeaving = Optional.empty();
        typed = kept;
        then.ifPresent(Runnable::run);
    }

    /** The file stays open, with what was typed. */
    public void stay() {
        afterLeaving = Optional.empty();
        show();
    }

    /**
     * The psychotherapy vault was locked: what it holds leaves the screen, and the memory too. Only what was typed and is
     * not saved yet is still held, so that it is not lost.
     */
    public void locked() {
        if (inner == Inner.OPEN) {
            inner = Inner.LOCKED;
            renamings = Renamings.NONE;
            if (keptFile.isPresent() && typed.withRecordOf(kept).equals(kept)) {
                var nothing = TypedClient.blank("");
                keptInner = Optional.empty();
                kept = kept.withInnerOf(nothing);
                typed = typed.withInnerOf(nothing);
            }
            filling++;
            show();
        }
    }

    /** It was unlocked: what was on the screen before comes back, and what never was is read. */
    public void unlocked() {
        if (inner != Inner.LOCKED) {
            return;
        }
        if (keptInner.isPresent()) {
            inner = Inner.OPEN;
            filling++;
            show();
        } else {
            around.keeper().open(id, this::innerRead);
        }
    }

    private void innerRead(Keeper.Opened opened) {
        inner = opened.innerNotRead().map(FileModel::unreadable).orElse(Inner.OPEN);
        if (inner == Inner.OPEN && keptFile.isPresent()) {
            var read = TypedClient.of(keptFile.get(), opened.inner());
            keptInner = Optional.of(opened.inner());
            kept = kept.withInnerOf(read);
            typed = typed.withInnerOf(read);
        }
        filling++;
        show();
    }

    private void edit(TypedClient next) {
        typed = next;
        if (state.saved() != Saved.SAVING && state.saved() != Saved.NOT_SAVED) {
            state = isUnsaved() ? new State(Saved.UNSAVED, WORDS.text("unsaved")) : new State(Saved.UNTOUCHED, "");
        }
    }

    private void refill(TypedClient next) {
        edit(next);
        faults = List.of();
        filling++;
        show();
    }

    private void goTo(Spot spot) {
        goTo = Optional.of(new GoTo(spot, goTo.map(GoTo::nth).orElse(0) + 1));
        show();
    }

    private void show() {
        shown.set(now());
    }

    private FileShown now() {
        var addresses = keptFile.map(ClientFile::addresses).orElse(List.of());
        return new FileShown(
                keptFile.map(file -> file.person().called()).orElse(""),
                filling,
                typed,
                faults,
                findings(),
                state,
                inner,
                addresses.size() > 1 ? addresses.stream().map(FileModel::called).toList() : List.of(),
                chosen,
                afterLeaving.isPresent() ? Leaving.ASKED : Leaving.NO,
                renamings.asked(),
                goTo);
    }

    private static String called(Address address) {
        return address.label().isEmpty() ? address.readAloud() : address.label();
    }

    /** Of what is kept: they change when something was saved, not while it is typed. */
    private List<Finding> findings() {
        return keptFile.map(file -> Findings.of(file, keptInner.orElse(InnerFile.empty(id)), today()).stream()
                        .filter(finding -> inner == Inner.OPEN || !TypedClient.INNER.contains(finding.field()))
                        .toList())
                .orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(around.clock().instant(), around.zone());
    }

    private String time() {
        return TIME.format(around.clock().instant().atZone(around.zone()));
    }
}
