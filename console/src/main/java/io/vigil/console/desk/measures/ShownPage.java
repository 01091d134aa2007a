package io.vigil.console.desk.measures;

import io.vigil.console.desk.measures.MeasuresShown.Card;
import io.vigil.console.desk.measures.MeasuresShown.OnThePage;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureHistory;
import io.vigil.console.measures.MeasureNotices;
import io.vigil.console.measures.OnPage;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.Score;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts into words what is asked on the client's page and what came back from it. Pure. */
final class ShownPage {
    private static final Words WORDS = Words.of(ShownPage.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Whether the client whose measures these are can be asked. */
    enum Room {
        OPEN,
        CLOSED
    }

    private ShownPage() {}

    /** What was answered to this measure and waits to be kept, the oldest first. */
    static Optional<OnPage.Given> given(MeasureHistory history, Measure measure) {
        return history.askings().toBeKept().stream()
                .filter(given -> given.answers().of().measure() == measure)
                .findFirst();
    }

    static MeasuresShown.Paper paper(OnPage.Given given, ZoneId zone) {
        var answers = given.answers();
        var score = Score.of(answers);
        return new MeasuresShown.Given(
                WORDS.text("page.given", answers.of().measure().title(), time(given.at(), zone)),
                score.words(),
                String.join(" · ", score.clusters()),
                lines(given));
    }

    private static List<String> lines(OnPage.Given given) {
        var of = given.answers().of();
        var items = IntStream.rangeClosed(1, of.items())
                .mapToObj(
                        item -> WORDS.text("page.line", Integer.toString(item), of.item(item), answer(given, of, item)))
                .toList();
        if (given.answers().function().isEmpty()) {
            return items;
        }
        var function = of.functionAnswers().get(given.answers().function().getAsInt());
        return IntStream.rangeClosed(0, items.size())
                .mapToObj(place ->
                        place < items.size() ? items.get(place) : WORDS.text("page.function", of.function(), function))
                .toList();
    }

    private static String answer(OnPage.Given given, Questionnaire of, int item) {
        var answer = given.answers().items().get(item - 1);
        return answer.isPresent() ? of.answers().get(answer.getAsInt()) : WORDS.text("page.open");
    }

    /** The line about the page, and what can be asked of it. */
    static OnThePage onThePage(MeasureHistory history, Measure chosen, Room room, ZoneId zone) {
        if (room == Room.CLOSED) {
            return OnThePage.NOTHING;
        }
        return history.askings()
                .onThePage()
                .map(asked -> new OnThePage(
                        WORDS.text("page.asked", asked.of().measure().title(), time(asked.at(), zone)),
                        MeasuresShown.Act.TAKE_BACK))
                .orElseGet(() -> chosen.questionnaire().isPresent()
                        ? new OnThePage("", MeasuresShown.Act.ASK)
                        : OnThePage.NOTHING);
    }

    /** What stands above everything else: the prompt first, then what waits, then what the client is reading. */
    static Optional<Card> card(MeasureHistory history, Optional<MeasureHistory.Prompt> prompt, ZoneId zone) {
        var waiting = history.askings().toBeKept().stream()
                .findFirst()
                .map(given ->
                        WORDS.text("page.given", given.answers().of().measure().title(), time(given.at(), zone)));
        if (prompt.isPresent()) {
            var said =
                    MeasureNotices.safety(prompt.get().measure(), prompt.get().answer());
            var since = history.askings().toBeKept().stream()
                    .filter(given -> given.asking().equals(prompt.get().entry()))
                    .findFirst()
                    .map(given -> WORDS.text("page.since", time(given.at(), zone)))
                    .orElse("");
            return Optional.of(new Card(
                    Card.Weight.SAFETY,
                    said.what(),
                    said.meaning(),
                    since.isEmpty() ? said.next() : said.next() + " " + since));
        }
        if (waiting.isPresent()) {
            return Optional.of(new Card(Card.Weight.WAITING, waiting.get(), WORDS.text("page.waiting"), ""));
        }
        return history.askings()
                .onThePage()
                .map(asked -> new Card(
                        Card.Weight.READING,
                        WORDS.text("page.asked", asked.of().measure().title(), time(asked.at(), zone)),
                        "",
                        ""));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
