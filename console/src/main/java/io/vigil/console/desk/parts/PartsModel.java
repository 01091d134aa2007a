package io.vigil.console.desk.parts;

import io.vigil.console.client.ClientBook.Why;
import io.vigil.console.desk.parts.PartsShown.Access;
import io.vigil.console.desk.parts.PartsShown.Chosen;
import io.vigil.console.desk.parts.PartsShown.Kept;
import io.vigil.console.desk.parts.PartsShown.Question;
import io.vigil.console.desk.parts.PartsShown.State;
import io.vigil.console.desk.port.Clients;
import io.vigil.console.live.Live;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.Joining;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stance;
import io.vigil.console.parts.Trust;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One client's parts map while it is open: what is typed, what is kept, and two versions beside each other. Everything is
 * on the map at once and on the disk when it is kept. The screen's thread only.
 */
public final class PartsModel {
    private static final Words WORDS = Words.of(PartsModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Of what was typed for a date, as it is quoted. */
    private static final int LONGEST_DATE = 20;

    private final UUID client;
    private final PartsDisk disk;
    private final TwoVersions versions;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<Notice> notices;
    private final Live<PartsShown> shown;
    private Access access = Access.READING;
    private PartsMap kept;
    private PartsMap map;
    private Optional<Chosen> chosen = Optional.empty();
    private String fault = "";
    private int filling;
    private State state = new State(Kept.UNTOUCHED, "");
    private Question question = Question.NONE;
    private Optional<Runnable> afterLeaving = Optional.empty();

    /**
     * The map of a client, which is not read yet.
     *
     * @param screen brings what the disk says back to the screen's thread
     * @param clock the real one
     * @param zone the therapist's own
     */
    public PartsModel(
            UUID client, Clients clients, Executor screen, Clock clock, ZoneId zone, Consumer<Notice> notices) {
        this.client = client;
        this.ids = clients.ids();
        this.disk = new PartsDisk(client, clients, screen);
        this.versions = new TwoVersions(disk, zone, notices);
        this.clock = clock;
        this.zone = zone;
        this.notices = notices;
        this.kept = PartsMap.empty(client);
        this.map = kept;
        this.shown = new Live<>(now());
    }

    Live<PartsShown> shown() {
        return shown;
    }

    /** Reads the map and shows it; what is not kept yet stays. */
    public void read() {
        if (!isUnsaved()) {
            disk.read(this::wasRead);
        }
    }

    private void wasRead(PartsDisk.Answer<PartsMap> answer) {
        if (isUnsaved()) { // something was typed while the disk was asked
            return;
        }
        access = answer.whyNot().map(PartsModel::closed).orElse(Access.OPEN);
        kept = answer.value().orElse(PartsMap.empty(client));
        map = kept;
        chosen = chosen.filter(each -> map.find(each.part()).isPresent())
                .or(() -> map.standing().stream().findFirst().map(part -> new Chosen(part.id(), Described.of(part))));
        refill();
    }

    private static Access closed(Why why) {
        return why == Why.LOCKED ? Access.LOCKED : Access.DAMAGED;
    }

    public boolean isUnsaved() {
        return !map.equals(kept) || !fault.isEmpty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Opens the form of a part. What stands in the form of another and is not on the map is asked for first. */
    void choose(UUID part) {
        if (chosen.filter(each -> each.part().equals(part)).isPresent()) {
            return;
        }
        if (!fault.isEmpty()) {
            notices.accept(WORDS.notice("notOnTheMap", fault));
            return;
        }
        chosen = map.find(part).map(each -> new Chosen(part, Described.of(each)));
        refill();
    }

    /** What stands in the form, at every letter. */
    void type(Described typed) {
        if (chosen.isPresent()) {
            var part = chosen.get().part();
            chosen = Optional.of(new Chosen(part, typed));
            var change = asking().describe(part, typed);
            if (change instanceof Change.Made made) {
                map = made.map();
                fault = "";
            } else if (change instanceof Change.Refused refused) {
                fault = refused.notice().what() + " " + refused.notice().next();
            }
            changed();
        }
    }

    /** Writes another part down. @return whether it is on the map now; if not, the therapist was told why */
    boolean add(String name, Role role) {
        if (!fault.isEmpty()) {
            notices.accept(WORDS.notice("notOnTheMap", fault));
            return false;
        }
        if (!done(asking().add(ids.get(), name, role))) {
            return false;
        }
        var part = map.parts().get(map.parts().size() - 1);
        chosen = Optional.of(new Chosen(part.id(), Described.of(part)));
        refill();
        return true;
    }

    /** Writes trust down. @return whether it is written; if not, the therapist was told why */
    boolean trust(String on, int outOfTen) {
        return chosen.flatMap(each -> day(on).filter(day -> done(asking().trust(each.part(), day, outOfTen))))
                .isPresent();
    }

    void takeBack(Trust entry) {
        chosen.ifPresent(each -> becomes(map.without(each.part(), entry)));
    }

    /** Writes a stance down. @return whether it is written, as above */
    boolean stance(String on, Stance.View view, String words) {
        return chosen.flatMap(each -> day(on).filter(day -> done(asking().stance(each.part(), day, view, words))))
                .isPresent();
    }

    /** Something was to be written down, and nothing was chosen to be written. */
    void nothingChosen() {
        notices.accept(WORDS.notice("nothingChosen"));
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) { // the text is in the field before the eyes
            var seen = typed.strip();
            notices.accept(WORDS.notice("noDate", seen.substring(0, Math.min(seen.length(), LONGEST_DATE))));
            return Optional.empty();
        }
    }

    void takeBack(Stance entry) {
        chosen.ifPresent(each -> becomes(map.without(each.part(), entry)));
    }

    boolean relate(UUID from, Relation.Kind kind, UUID to) {
        return done(asking().relate(from, kind, to));
    }

    void takeOff(Relation relation) {
        becomes(map.without(relation));
    }

    void setAside() {
        chosen.filter(each -> fault.isEmpty()).ifPresent(each -> becomes(map.setAside(each.part(), today())));
    }

    void takeUp() {
        chosen.ifPresent(each -> becomes(map.takenUp(each.part())));
    }

    private Asking asking() {
        return new Asking(map, today());
    }

    private boolean done(Change change) {
        if (change instanceof Change.Made made) {
            becomes(made.map());
            return true;
        }
        if (change instanceof Change.Refused refused) {
            notices.accept(refused.notice());
        }
        return false;
    }

    private void becomes(PartsMap next) {
        map = next;
        changed();
    }

    private void changed() {
        if (state.kept() != Kept.KEEPING && state.kept() != Kept.NOT_KEPT) {
            state = isUnsaved() ? new State(Kept.UNSAVED, WORDS.text("unsaved")) : new State(Kept.UNTOUCHED, "");
        }
        show();
    }

    private void refill() {
        filling++;
        changed();
    }

    void keep() {
        keep(() -> {});
    }

    private void keep(Runnable then) {
        if (access != Access.OPEN || state.kept() == Kept.KEEPING) {
            return;
        }
        if (!fault.isEmpty()) {
            state = new State(Kept.NOT_KEPT, WORDS.text("notKept.fault"));
            notices.accept(WORDS.notice("notOnTheMap", fault));
            show();
            return;
        }
        if (map.equals(kept)) {
            changed();
            then.run();
            return;
        }
        var sent = map;
        state = new State(Kept.KEEPING, WORDS.text("keeping"));
        show();
        disk.keep(kept, sent, answer -> wasKept(sent, answer, then));
    }

    private void wasKept(PartsMap sent, PartsDisk.Answer<PartsMap> answer, Runnable then) {
        if (answer.whyNot().isPresent()) {
            state = new State(Kept.NOT_KEPT, WORDS.text("notKept", time()));
            show();
            notices.accept(WORDS.notice("notKept." + answer.whyNot().get()));
            return;
        }
        var now = answer.value().orElse(sent);
        map = Joining.of(kept, map, now); // what was typed meanwhile stays, and is not on the disk yet
        kept = now;
        state = isUnsaved()
                ? new State(Kept.UNSAVED, WORDS.text("unsaved"))
                : new State(Kept.KEPT, WORDS.text("kept", time()));
        if (access == Access.LOCKED) { // locked while it was kept
            forgetWhatIsKept();
        }
        show();
        then.run();
    }

    /** Does {@code then} at once, or asks first when something typed is not kept. */
    public void leave(Runnable then) {
        if (isUnsaved() && access == Access.OPEN) {
            afterLeaving = Optional.of(then);
            question = Question.LEAVING;
            show();
        } else {
            then.run();
        }
    }

    void keepAndLeave() {
        var then = afterLeaving.orElse(() -> {});
        stay();
        keep(() -> leave(then));
    }

    /** The therapist's own decision: what was typed since the last keeping is given up. */
    void leaveWithoutKeeping() {
        var then = afterLeaving.orElse(() -> {});
        stay();
        map = kept;
        fault = "";
        chosen = Optional.empty();
        refill();
        then.run();
    }

    /** Puts the question away and goes on here. */
    void stay() {
        question = Question.NONE;
        afterLeaving = Optional.empty();
        show();
    }

    /** Asks whether the map may leave the vault on paper. */
    void askToPrint() {
        if (access == Access.OPEN) {
            question = Question.PRINTING;
            show();
        }
    }

    /** Shows the last two versions beside each other. */
    void compare() {
        versions.read(this::show);
    }

    /** Shows two versions, in whichever order they were chosen. */
    void compare(int one, int other) {
        versions.choose(one, other);
        show();
    }

    void endComparison() {
        versions.forget();
        show();
    }

    /**
     * The psychotherapy vault was locked: the map leaves the screen, and the memory too. Only what is not kept yet is still
     * held, so that it is not lost.
     */
    public void locked() {
        access = Access.LOCKED;
        question = Question.NONE;
        afterLeaving = Optional.empty();
        versions.forget();
        forgetWhatIsKept();
        refill();
    }

    private void forgetWhatIsKept() {
        if (!isUnsaved()) {
            kept = PartsMap.empty(client);
            map = kept;
            chosen = Optional.empty();
        }
    }

    /** It was unlocked: what was on the screen before comes back, or is read. */
    public void unlocked() {
        if (isUnsaved()) {
            access = Access.OPEN;
            refill();
        } else {
            read();
        }
    }

    private String time() {
        return TIME.format(clock.instant().atZone(zone));
    }

    private void show() {
        shown.set(now());
    }

    /** Of a map that is locked nothing is handed to the screen. */
    private PartsShown now() {
        var isOpen = access == Access.OPEN;
        return new PartsShown(
                access,
                isOpen ? map : PartsMap.empty(client),
                isOpen ? chosen : Optional.empty(),
                isOpen ? fault : "",
                filling,
                state,
                question,
                versions.compared());
    }
}
