package io.vigil.console.desk.measures;

import io.vigil.console.live.Live;
import io.vigil.console.live.Watch;
import io.vigil.console.measures.EnteredBy;
import io.vigil.console.measures.Entry;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureFact;
import io.vigil.console.measures.MeasureHistory;
import io.vigil.console.measures.MeasureLog;
import io.vigil.console.measures.MeasureNotices;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.SafetyStep;
import io.vigil.console.measures.page.PageNotices;
import io.vigil.console.words.Bounds;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Measures of one client: what is being entered, what is kept, and the safety prompt, which is shown at once and kept
 * after. A draft of each measure stays until it is kept or put away. The screen's thread only.
 */
public final class MeasuresModel {
    private static final Words WORDS = Words.of(MeasuresModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final int QUOTED = 40;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /**
     * Whose measures, and by which clock.
     *
     * @param journeys the days of this client's journeys
     * @param clock the real one
     * @param zone the therapist's own
     */
    public record About(UUID client, List<LocalDate> journeys, Clock clock, ZoneId zone) {
        public About {
            journeys = List.copyOf(journeys);
        }
    }

    private final About about;
    private final MeasuresPort port;
    private final Executor screen;
    private final Consumer<Notice> notices;
    private final Map<Measure, Draft> drafts = new EnumMap<>(Measure.class);
    private final List<MeasureFact> read = new ArrayList<>();
    private final List<MeasureFact> own = new ArrayList<>();
    private final Live<MeasuresShown> shown;
    private final Watch page;
    private List<MeasureFact> fromPage = List.of();
    private ShownPage.Room room = ShownPage.Room.CLOSED;
    private Optional<UUID> keeping = Optional.empty();
    private Measure chosen = Measure.PHQ_9;
    private String state = WORDS.text("reading");
    private String fault = "";

    /** The measures of a client, not read yet: {@link #open} reads them. */
    public MeasuresModel(About about, MeasuresPort port, Executor screen, Consumer<Notice> notices) {
        this.about = about;
        this.port = port;
        this.screen = screen;
        this.notices = notices;
        this.shown = new Live<>(now());
        this.page = port.page()
                .map(it -> it.shown().watch(is -> screen.execute(() -> pageIs(is))))
                .orElse(() -> {});
    }

    /** Hears no more of the client's page. */
    public void close() {
        page.close();
    }

    /** What came of another client's page is not for here; what came of this one's stays when its room is closed. */
    private void pageIs(PageShown is) {
        var isOpen = is.client().filter(about.client()::equals).isPresent();
        room = isOpen ? ShownPage.Room.OPEN : ShownPage.Room.CLOSED;
        if (isOpen) {
            fromPage = is.facts();
        }
        show();
    }

    /** Asks the chosen questionnaire on the client's page, or takes the one that is there from it. */
    void askOrTakeBack() {
        var act = shown.get().page().act();
        port.page().ifPresent(client -> {
            if (act == MeasuresShown.Act.TAKE_BACK) {
                client.asks().takeBack();
            } else if (act == MeasuresShown.Act.ASK) {
                chosen.questionnaire().ifPresent(of -> client.asks().ask(about.client(), of));
            }
        });
    }

    /** Turns to what the card is about, unless an entry is being made. */
    public void turnToNews() {
        if (!isUnsaved()) {
            prompt().map(MeasureHistory.Prompt::measure)
                    .or(() -> history().askings().toBeKept().stream()
                            .findFirst()
                            .map(given -> given.answers().of().measure()))
                    .or(() -> history().askings().onThePage().map(asked -> asked.of()
                            .measure()))
                    .ifPresent(this::choose);
        }
    }

    public Live<MeasuresShown> shown() {
        return shown;
    }

    /** Whether something was entered that is not kept. */
    public boolean isUnsaved() {
        return drafts.values().stream().anyMatch(draft -> !draft.isEmpty());
    }

    /** Reads what was kept before. Once. */
    public void open() {
        port.disk().execute(() -> {
            try {
                var kept = port.log().of(about.client());
                screen.execute(() -> opened(kept));
            } catch (MeasureLog.NotRead e) {
                screen.execute(() -> {
                    notices.accept(MeasureNotices.notRead());
                    opened(new MeasureLog.Kept(List.of(), 0));
                });
            }
        });
    }

    private void opened(MeasureLog.Kept kept) {
        read.addAll(kept.facts());
        if (kept.damaged() > 0) {
            notices.accept(MeasureNotices.partlyRead(kept.damaged()));
        }
        state = "";
        show();
    }

    void choose(Measure measure) {
        chosen = measure;
        fault = "";
        state = "";
        show();
    }

    void begin() {
        drafts.putIfAbsent(chosen, Draft.of(port.ids().get(), chosen, today()));
        fault = "";
        state = "";
        show();
    }

    /** Begins an entry that will stand in the place of {@code entry}, with what was answered then. */
    void correct(UUID entry) {
        history().of(chosen).stream()
                .filter(taken -> taken.counts() && taken.entry().id().equals(entry))
                .findFirst()
                .ifPresent(taken -> {
                    var total = taken.answers().isPresent()
                            ? ""
                            : taken.score()
                                    .total()
                                    .map(BigDecimal::toPlainString)
                                    .orElse("");
                    var wrong = new Draft.Corrected(entry, taken.entry().on());
                    drafts.put(
                            chosen,
                            Draft.of(port.ids().get(), chosen, today()).correcting(wrong, taken.answers(), total));
                    show();
                });
    }

    /** Answers the question that is asked, and goes on to the next. */
    void answer(int answer) {
        change(draft -> {
            if (!draft.isAsking()) {
                return draft;
            }
            var next = draft.answered(answer);
            var raises = draft.isAtSafety() && answer > 0 && draft.raised().orElse(0) != answer;
            return (raises ? raise(next, answer) : next).forward();
        });
    }

    /** Leaves the question without an answer. */
    void skip() {
        change(Draft::forward);
    }

    void back() {
        change(Draft::back);
    }

    void type(String total) {
        change(draft -> draft.typed(total));
    }

    void typeDate(String on) {
        change(draft -> draft.on(on));
    }

    void putAway() {
        if (!drafts.containsKey(chosen)) {
            ShownPage.given(history(), chosen)
                    .filter(given -> keeping.isEmpty())
                    .ifPresent(this::putGivenAway);
            return;
        }
        drafts.entrySet().removeIf(each -> each.getKey() == chosen && !isBeingKept(each.getValue()));
        fault = "";
        show();
    }

    private void change(UnaryOperator<Draft> how) {
        drafts.computeIfPresent(chosen, (measure, draft) -> isBeingKept(draft) ? draft : how.apply(draft));
        fault = "";
        show();
    }

    private boolean isBeingKept(Draft draft) {
        return keeping.filter(draft.entry()::equals).isPresent();
    }

    /** On the screen first, then on the disk: a prompt waits for nothing. */
    private Draft raise(Draft draft, int answer) {
        var fact = new MeasureFact.SafetyShown(
                about.client(),
                draft.entry(),
                draft.measure(),
                answer,
                about.clock().instant());
        own.add(fact);
        append(fact, () -> {}, why -> notices.accept(MeasureNotices.shownNotKept()));
        return draft.raising(OptionalInt.of(answer));
    }

    /** What was done after the prompt on the screen. It goes away when this is kept. */
    void note(SafetyStep step, String words) {
        if (words.length() > Bounds.TEXT_CHARACTERS) {
            notices.accept(MeasureNotices.wordsTooLong(words.length()));
            return;
        }
        prompt().ifPresent(prompt -> {
            var fact = new MeasureFact.SafetyNoted(
                    about.client(), prompt.entry(), step, words, about.clock().instant());
            append(
                    fact,
                    () -> {
                        own.add(fact);
                        if (step == SafetyStep.MISTAKE) { // the same answer once more is shown once more
                            drafts.replaceAll((measure, draft) ->
                                    draft.entry().equals(prompt.entry()) ? draft.raising(OptionalInt.empty()) : draft);
                        }
                        show();
                    },
                    why -> notices.accept(MeasureNotices.safetyNotKept()));
        });
    }

    /** Keeps what was entered, also with answers missing. What cannot be kept stays on the screen. */
    void keep() {
        if (!drafts.containsKey(chosen)) {
            ShownPage.given(history(), chosen)
                    .filter(given -> keeping.isEmpty())
                    .ifPresent(this::keepGiven);
            return;
        }
        Optional.ofNullable(drafts.get(chosen))
                .filter(draft -> keeping.isEmpty())
                .ifPresent(draft -> {
                    fault = faultOf(draft);
                    if (fault.isEmpty()) {
                        keeping = Optional.of(draft.entry());
                        var fact = fact(draft);
                        append(fact, () -> kept(draft, fact), this::notKept);
                    }
                    show();
                });
    }

    /** As the client's own entry, under the id of the asking: keeping it twice is keeping it once. */
    private void keepGiven(OnPage.Given given) {
        var entry = new Entry(
                given.asking(),
                about.client(),
                given.answers().of().measure(),
                LocalDate.ofInstant(given.at(), about.zone()),
                EnteredBy.CLIENT,
                about.clock().instant(),
                Optional.empty());
        var fact = new MeasureFact.Answered(entry, given.answers());
        keeping = Optional.of(given.asking());
        append(fact, () -> kept(fact), this::notKept);
    }

    private void putGivenAway(OnPage.Given given) {
        var fact =
                new OnPage.PutAway(about.client(), given.asking(), about.clock().instant());
        keeping = Optional.of(given.asking());
        append(
                fact,
                () -> {
                    keeping = Optional.empty();
                    own.add(fact);
                    show();
                },
                why -> {
                    keeping = Optional.empty();
                    notices.accept(PageNotices.notPutAway());
                });
    }

    private void kept(Draft draft, MeasureFact fact) {
        drafts.remove(draft.measure());
        kept(fact);
    }

    private void kept(MeasureFact fact) {
        keeping = Optional.empty();
        own.add(fact);
        state = WORDS.text("resting.kept", TIME.format(about.clock().instant().atZone(about.zone())));
        show();
    }

    private void notKept(MeasureLog.Why why) {
        keeping = Optional.empty();
        notices.accept(MeasureNotices.notKept(why));
        show();
    }

    private MeasureFact fact(Draft draft) {
        var entry = new Entry(
                draft.entry(),
                about.client(),
                draft.measure(),
                LocalDate.parse(draft.on().strip()),
                EnteredBy.THERAPIST,
                about.clock().instant(),
                draft.corrects().map(Draft.Corrected::entry));
        return draft.answers()
                .<MeasureFact>map(answers -> new MeasureFact.Answered(entry, answers))
                .orElseGet(() -> new MeasureFact.Totalled(
                        entry, draft.measure().read(draft.total()).orElseThrow()));
    }

    private String faultOf(Draft draft) {
        if (draft.isEmpty()) {
            return WORDS.text("fault.empty");
        }
        var measure = draft.measure();
        if (draft.answers().isEmpty() && measure.read(draft.total()).isEmpty()) {
            return WORDS.text("fault.total", quoted(draft.total()), measure.title(), measure.range());
        }
        try {
            var on = LocalDate.parse(draft.on().strip());
            return on.isAfter(today())
                    ? WORDS.text("fault.future", on.toString())
                    : on.isBefore(FIRST_DAY) ? WORDS.text("fault.past", on.toString()) : "";
        } catch (DateTimeParseException e) {
            return WORDS.text("fault.date", quoted(draft.on()));
        }
    }

    /** As much of what was typed as a sentence can quote. */
    private static String quoted(String typed) {
        var text = typed.strip();
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + " ...";
    }

    private void append(MeasureFact fact, Runnable then, Consumer<MeasureLog.Why> otherwise) {
        port.disk().execute(() -> {
            try {
                port.log().append(fact);
                screen.execute(then);
            } catch (MeasureLog.NotKept e) {
                screen.execute(() -> otherwise.accept(e.why()));
            }
        });
    }

    private MeasureHistory history() {
        var facts = new ArrayList<>(read);
        fromPage.stream().filter(fact -> !read.contains(fact)).forEach(facts::add);
        facts.addAll(own);
        return MeasureHistory.of(facts);
    }

    /** The latest one: what was answered just now goes first. */
    private Optional<MeasureHistory.Prompt> prompt() {
        return history().openPrompts().stream().reduce((earlier, later) -> later);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(about.clock().instant(), about.zone());
    }

    private void show() {
        shown.set(now());
    }

    private MeasuresShown now() {
        var history = history();
        var draft = Optional.ofNullable(drafts.get(chosen));
        return new MeasuresShown(
                chosen,
                draft.<MeasuresShown.Paper>map(each -> ShownMeasures.paper(each, fault))
                        .or(() -> ShownPage.given(history, chosen).map(given -> ShownPage.paper(given, about.zone())))
                        .orElseGet(() -> new MeasuresShown.Resting(
                                WORDS.text("resting.begin", chosen.title()), chosen.source())),
                prompt().map(prompt -> MeasureNotices.safety(prompt.measure(), prompt.answer())),
                state,
                ShownMeasures.rows(history, chosen, about.zone()),
                ShownMeasures.trend(history, chosen, about.journeys()),
                ShownPage.onThePage(history, chosen, room, about.zone()),
                ShownPage.card(history, prompt(), about.zone()));
    }
}
