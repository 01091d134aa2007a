package io.vigil.console.desk.today;

import io.vigil.console.client.ClientSummary;
import io.vigil.console.desk.today.TodayShown.Choice;
import io.vigil.console.desk.today.TodayShown.Form;
import io.vigil.console.desk.today.TodayShown.Line;
import io.vigil.console.desk.today.TodayShown.Row;
import io.vigil.console.live.Live;
import io.vigil.console.schedule.Appointment;
import io.vigil.console.schedule.Decided;
import io.vigil.console.schedule.Kind;
import io.vigil.console.schedule.Schedule;
import io.vigil.console.schedule.ScheduleBook;
import io.vigil.console.schedule.ScheduleFact;
import io.vigil.console.schedule.ScheduleNotices;
import io.vigil.console.schedule.Wish;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Today's appointments, what is due and missing, and the form for another one. The screen's thread only. */
public final class TodayModel {
    private static final Words WORDS = Words.of(TodayModel.class);
    private static final int COMING = 12;

    private final TodayPort port;
    private final Executor screen;
    private final Clock clock;
    private final ZoneId zone;
    private final Consumer<Notice> notices;
    private final List<ScheduleFact> facts = new ArrayList<>();
    private final Live<TodayShown> shown;
    private List<ClientSummary> clients = List.of();
    private List<Line> due = List.of();
    private List<Line> missing = List.of();
    private Optional<Form> form = Optional.empty();
    private boolean keeping;
    private String state = WORDS.text("reading");

    /**
     * A day that is not read yet: {@link #refresh} reads it.
     *
     * @param screen brings what the disk says back to the screen's thread
     * @param clock the real one
     * @param zone the therapist's own
     */
    public TodayModel(TodayPort port, Executor screen, Clock clock, ZoneId zone, Consumer<Notice> notices) {
        this.port = port;
        this.screen = screen;
        this.clock = clock;
        this.zone = zone;
        this.notices = notices;
        this.shown = new Live<>(now());
    }

    public Live<TodayShown> shown() {
        return shown;
    }

    /** Whether an appointment is being made that is not kept. */
    public boolean isUnsaved() {
        return form.filter(open -> !open.time().isBlank()).isPresent();
    }

    /** Reads everything anew: at the beginning, when the view comes back, when the notes were unlocked. */
    public void refresh() {
        var today = today();
        port.disk().execute(() -> {
            var read = Read.of(port, today, zone);
            screen.execute(() -> took(read));
        });
    }

    private void took(Read read) {
        read.schedule()
                .ifPresentOrElse(
                        kept -> {
                            facts.clear();
                            facts.addAll(kept.facts());
                            if (kept.damaged() > 0) {
                                notices.accept(ScheduleNotices.partlyRead(kept.damaged()));
                            }
                        },
                        () -> notices.accept(ScheduleNotices.notRead()));
        clients = read.clients();
        due = read.due().stream()
                .map(each -> new Line(
                        each.client(),
                        name(each.client()),
                        WORDS.text(
                                "due.row",
                                name(each.client()),
                                each.sentence(),
                                each.by().toString())))
                .toList();
        missing = read.missing();
        if (state.equals(WORDS.text("reading"))) {
            state = "";
        }
        show();
    }

    void open(UUID client) {
        port.open().accept(client);
    }

    /** Asks where, and writes the appointment as a calendar file. */
    void save(UUID appointment) {
        schedule().find(appointment).ifPresentOrElse(port.save(), () -> notices.accept(ScheduleNotices.gone()));
    }

    void callOff(UUID appointment) {
        schedule()
                .find(appointment)
                .ifPresentOrElse(
                        off -> append(
                                new ScheduleFact.CalledOff(off.id(), off.client(), clock.instant()),
                                WORDS.text("calledOff")),
                        () -> notices.accept(ScheduleNotices.gone()));
    }

    /** Begins another appointment. */
    void add() {
        if (clients.isEmpty()) {
            state = WORDS.text("form.nobody");
        } else if (form.isEmpty()) {
            var choices = clients.stream()
                    .map(client -> new Choice(client.id(), client.called()))
                    .toList();
            form = Optional.of(
                    new Form(choices, 0, Kind.PARTS, today().toString(), "", zoneOf(choices.get(0)), Optional.empty()));
            state = "";
        }
        show();
    }

    void leave() {
        if (!keeping) {
            form = Optional.empty();
            show();
        }
    }

    void chooseClient(int chosen) {
        change(open -> new Form(
                open.clients(),
                chosen,
                open.kind(),
                open.date(),
                open.time(),
                zoneOf(open.clients().get(chosen)),
                Optional.empty()));
    }

    void choose(Kind kind) {
        change(open ->
                new Form(open.clients(), open.chosen(), kind, open.date(), open.time(), open.zone(), Optional.empty()));
    }

    void typeDate(String date) {
        change(open ->
                new Form(open.clients(), open.chosen(), open.kind(), date, open.time(), open.zone(), Optional.empty()));
    }

    void typeTime(String time) {
        change(open ->
                new Form(open.clients(), open.chosen(), open.kind(), open.date(), time, open.zone(), Optional.empty()));
    }

    void typeZone(String typed) {
        change(open -> new Form(
                open.clients(), open.chosen(), open.kind(), open.date(), open.time(), typed, Optional.empty()));
    }

    private void change(UnaryOperator<Form> how) {
        if (!keeping) {
            form = form.map(how);
            show();
        }
    }

    /** The zone in which this client was last seen; empty for the therapist's own. */
    private String zoneOf(Choice client) {
        return schedule().all().stream()
                .filter(each -> each.client().equals(client.client()))
                .reduce((earlier, later) -> later)
                .map(Appointment::clientZone)
                .filter(last -> !last.equals(zone))
                .map(ZoneId::getId)
                .orElse("");
    }

    /** Puts what is typed on the schedule, or says why not; it stays as it was typed. */
    void keep() {
        form.filter(open -> !keeping).ifPresent(open -> {
            var client = open.clients().get(open.chosen()).client();
            new Wish(client, open.kind(), open.date(), open.time(), zone, open.zone())
                    .decide(schedule(), port.ids().get(), clock.instant())
                    .match(new Decided.Cases<Boolean>() {
                        @Override
                        public Boolean accepted(Decided.Accepted decided) {
                            return made(decided.fact());
                        }

                        @Override
                        public Boolean refused(Decided.Refused decided) {
                            form = Optional.of(new Form(
                                    open.clients(),
                                    open.chosen(),
                                    open.kind(),
                                    open.date(),
                                    open.time(),
                                    open.zone(),
                                    Optional.of(decided.notice())));
                            return false;
                        }
                    });
            show();
        });
    }

    private boolean made(ScheduleFact fact) {
        keeping = true;
        var kept = fact.match(new ScheduleFact.Cases<String>() {
            @Override
            public String made(ScheduleFact.Made made) {
                return WORDS.text(
                        "kept", made.made().therapistTime(), made.made().day().toString());
            }

            @Override
            public String calledOff(ScheduleFact.CalledOff off) {
                return WORDS.text("calledOff");
            }
        });
        append(fact, kept);
        return true;
    }

    private void append(ScheduleFact fact, String said) {
        port.disk().execute(() -> {
            try {
                port.schedule().append(fact);
                screen.execute(() -> kept(fact, said));
            } catch (ScheduleBook.NotKept e) {
                screen.execute(() -> notKept(e.why()));
            }
        });
    }

    private void kept(ScheduleFact fact, String said) {
        facts.add(fact);
        if (keeping) {
            keeping = false;
            form = Optional.empty();
        }
        state = said;
        show();
        refresh(); // what is missing for today may be another list now
    }

    private void notKept(ScheduleBook.Why why) {
        keeping = false;
        notices.accept(ScheduleNotices.notKept(why));
        show();
    }

    private Schedule schedule() {
        return Schedule.of(facts);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String name(UUID client) {
        return clients.stream()
                .filter(each -> each.id().equals(client))
                .map(ClientSummary::called)
                .findFirst()
                .orElse(WORDS.text("row.unknown"));
    }

    private void show() {
        shown.set(now());
    }

    private TodayShown now() {
        var today = today();
        var schedule = schedule();
        var todays = schedule.on(today, zone);
        var after = today.plusDays(1).atStartOfDay(zone).toInstant();
        var coming = schedule.all().stream()
                .filter(each -> !each.start().isBefore(after))
                .limit(COMING);
        var rows = Stream.concat(todays.stream(), coming)
                .map(each -> row(each, today))
                .toList();
        return new TodayShown(
                WORDS.text("title", today.toString()),
                rows,
                state.isEmpty() && todays.isEmpty() ? WORDS.text("today.none") : state,
                due,
                missing,
                form);
    }

    private Row row(Appointment at, LocalDate today) {
        return new Row(
                at.id(),
                at.client(),
                at.day().equals(today)
                        ? at.therapistTime()
                        : WORDS.text("coming.on", at.day().toString(), at.therapistTime()),
                at.clientTime(),
                WORDS.text("row", name(at.client()), at.kind().text()));
    }
}
