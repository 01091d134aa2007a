package io.vigil.console.app.room;

import io.vigil.console.desk.measures.PagePort;
import io.vigil.console.desk.measures.PageShown;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.Questions;
import io.vigil.console.live.Live;
import io.vigil.console.measures.Answers;
import io.vigil.console.measures.Askings;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.MeasureNotices;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.page.Heard;
import io.vigil.console.measures.page.Moment;
import io.vigil.console.measures.page.PageNotices;
import io.vigil.console.measures.page.Paper;
import io.vigil.console.session.Session;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The questionnaire on the client's page. It goes out after it is on the disk that it was asked; what comes back is shown at
 * once, and the page hears that it was taken after it is on the disk: until then it says it again, also to the console that
 * is started after this one. Any thread; waits for no disk.
 */
public final class QuestionsOnPage implements PagePort.Asks {
    private final MeasureLog log;
    private final Executor disk;
    private final Supplier<UUID> ids;
    private final Clock clock;
    private final Supplier<Lookout> lookout;
    private final Supplier<Moment.Client> whereTheClientIs;
    private final Consumer<FromConsole> toPage;
    private final Consumer<Notice> notices;
    private final TakenOnce answers;
    private final Live<PageShown> shown = new Live<>(PageShown.nobody());

    // all guarded by this
    private Optional<Turn> turn = Optional.empty();
    private Session day = Session.notBegun();
    private final List<MeasureFact> before = new ArrayList<>();
    private final List<MeasureFact> own = new ArrayList<>();

    /** Whose room is open, and in which session. A new one is another, also for the same client. */
    private static final class Turn {
        private final UUID client;
        private final UUID session;
        private boolean isRead;
        private boolean isAsking;

        Turn(UUID client, UUID session) {
            this.client = client;
            this.session = session;
        }
    }

    /**
     * The questionnaires of a room.
     *
     * @param disk where {@code log} is read and written: one thread
     * @param lookout what watches over the client
     * @param toPage takes what the page is told; does not wait
     */
    public QuestionsOnPage(
            MeasureLog log,
            Executor disk,
            Supplier<UUID> ids,
            Clock clock,
            Supplier<Lookout> lookout,
            Supplier<Moment.Client> whereTheClientIs,
            Consumer<FromConsole> toPage,
            Consumer<Notice> notices) {
        this.log = log;
        this.disk = disk;
        this.ids = ids;
        this.clock = clock;
        this.lookout = lookout;
        this.whereTheClientIs = whereTheClientIs;
        this.toPage = toPage;
        this.notices = notices;
        this.answers = new TakenOnce(log, disk, toPage, notices);
    }

    /** As the desk is given it. */
    public PagePort port() {
        return new PagePort(shown, this);
    }

    /** A session goes on: begun now, or before this console was started. */
    public synchronized void turnTo(UUID client, UUID session) {
        var next = new Turn(client, session);
        turn = Optional.of(next);
        before.clear();
        own.clear();
        show();
        disk.execute(() -> read(next));
    }

    private void read(Turn reading) {
        try {
            var kept = log.of(reading.client).facts();
            synchronized (this) {
                if (turn.filter(reading::equals).isPresent()) {
                    before.addAll(kept);
                    reading.isRead = true;
                    askings().onThePage().ifPresent(this::goesOn);
                }
            }
        } catch (MeasureLog.NotRead e) {
            notices.accept(PageNotices.notKnown());
        }
    }

    /** One that was asked before this console was started: it stays in its session and in its wording. */
    private void goesOn(OnPage.Asked asked) {
        var stays = turn.orElseThrow().session.equals(asked.session())
                && asked.version() == asked.of().version()
                && !isToGo();
        if (stays) {
            own.add(asked); // the desk hears of it as of one that was asked now
            show();
            forThePage().ifPresent(toPage);
        } else {
            putAway(asked);
        }
    }

    private boolean isToGo() {
        return day.plan().isPresent() && Moment.mustGo(day); // before the day is read nothing is known of it
    }

    /** The day went on. From the medicine on nothing is asked, and what is asked is taken away. */
    public synchronized void dayIs(Session session) {
        day = session;
        if (session.plan().isEmpty() || turn.isEmpty()) {
            return;
        }
        if (Moment.mustGo(session)) {
            askings().onThePage().ifPresent(asked -> {
                putAway(asked);
                if (!session.isEnded()) {
                    notices.accept(PageNotices.takenAway(asked.of()));
                }
            });
        }
        if (session.isEnded()) {
            turn = Optional.empty();
            show();
        }
    }

    @Override
    public synchronized void ask(UUID client, Questionnaire of) {
        var present = turn.filter(it -> it.client.equals(client));
        var moment = present.map(it -> it.isAsking ? Moment.ONE_ON_THE_PAGE : moment())
                .orElse(Moment.NO_ROOM);
        if (moment != Moment.FREE) {
            notices.accept(PageNotices.refused(moment));
            return;
        }
        var asking = present.orElseThrow();
        asking.isAsking = true;
        var asked = new OnPage.Asked(client, asking.session, ids.get(), of, of.version(), clock.instant());
        disk.execute(() -> {
            try {
                log.append(asked);
                asked(asking, asked);
            } catch (MeasureLog.NotKept e) {
                notices.accept(PageNotices.notAsked(e.why()));
            } finally {
                synchronized (this) {
                    asking.isAsking = false;
                }
            }
        });
    }

    private Moment moment() {
        return Moment.of(day, lookout.get(), whereTheClientIs.get(), askings());
    }

    private synchronized void asked(Turn asking, OnPage.Asked asked) {
        if (turn.filter(asking::equals).isEmpty() || isToGo()) { // while it was written the medicine came
            keep(new OnPage.PutAway(asked.client(), asked.asking(), clock.instant()), PageNotices.notPutAway());
            return;
        }
        own.add(asked);
        show();
        forThePage().ifPresent(toPage);
    }

    @Override
    public synchronized void takeBack() {
        askings().onThePage().ifPresent(this::putAway);
    }

    /** From the page first, then on the disk. */
    private void putAway(OnPage.Asked asked) {
        toPage.accept(withdrawn(asked.asking().toString()));
        var fact = new OnPage.PutAway(asked.client(), asked.asking(), clock.instant());
        own.add(fact);
        show();
        keep(fact, PageNotices.notPutAway());
    }

    /** What a page that was just let in, or may be another, is to show. */
    synchronized Optional<FromConsole> forThePage() {
        return askings()
                .onThePage()
                .map(asked -> new Questions.Ask(asked.asking().toString(), Paper.of(asked.of())));
    }

    /** Takes in what the page says, again and again until it is answered. */
    synchronized void heard(Questions.Answered said) {
        turn.ifPresent(it -> Heard.of(askings(), said.id(), said.answers()).match(new Follow(it, said.id())));
    }

    synchronized void heard(Questions.Declined said) {
        turn.ifPresent(it -> Heard.declined(askings(), said.id()).match(new Follow(it, said.id())));
    }

    private Askings askings() {
        var facts = new ArrayList<>(before);
        facts.addAll(own);
        return Askings.of(facts);
    }

    private void show() {
        shown.set(turn.map(it -> new PageShown(Optional.of(it.client), own)).orElseGet(PageShown::nobody));
    }

    private static FromConsole withdrawn(String asking) {
        return new Questions.Over(asking, Questions.Why.WITHDRAWN);
    }

    private void keep(MeasureFact fact, Notice otherwise) {
        disk.execute(() -> {
            try {
                log.append(fact);
            } catch (MeasureLog.NotKept e) {
                notices.accept(otherwise);
            }
        });
    }

    /** What follows from what was heard. */
    private final class Follow implements Heard.Cases<Boolean> {
        private final Turn present;
        private final String id;

        Follow(Turn present, String id) {
            this.present = present;
            this.id = id;
        }

        /** The screen first, then the disk: a prompt waits for nothing. */
        @Override
        public Boolean taken(Heard.Taken heard) {
            var now = clock.instant();
            var given = new OnPage.Given(present.client, heard.asking(), heard.answers(), now);
            own.add(given);
            var prompt = prompt(heard.asking(), heard.answers());
            prompt.ifPresent(own::add);
            show();
            answers.take(heard.asking(), given);
            prompt.ifPresent(fact -> keep(fact, MeasureNotices.shownNotKept()));
            return true;
        }

        private Optional<MeasureFact> prompt(UUID asking, Answers answers) {
            return answers.ofConcern().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new MeasureFact.SafetyShown(
                            present.client,
                            asking,
                            Measure.PHQ_9,
                            answers.ofConcern().getAsInt(),
                            clock.instant()));
        }

        @Override
        public Boolean declined(Heard.Declined heard) {
            var fact = new OnPage.Declined(present.client, heard.asking(), clock.instant());
            var of = askings().asked(heard.asking()).map(OnPage.Asked::of);
            own.add(fact);
            show();
            of.map(PageNotices::declined).ifPresent(notices);
            answers.take(heard.asking(), fact);
            return true;
        }

        @Override
        public Boolean before(Heard.Before heard) {
            answers.again(heard.asking());
            return true;
        }

        /** Until the disk was read nobody knows what was asked; the page says it again. */
        @Override
        public Boolean notAsked(Heard.NotAsked heard) {
            if (present.isRead && !present.isAsking) {
                toPage.accept(withdrawn(id));
            }
            return true;
        }

        @Override
        public Boolean impossible(Heard.Impossible heard) {
            return false;
        }
    }
}
