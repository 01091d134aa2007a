package io.vigil.console.desk.measures;

import io.vigil.console.desk.measures.MeasuresShown.Point;
import io.vigil.console.desk.measures.MeasuresShown.Row;
import io.vigil.console.desk.measures.MeasuresShown.Standing;
import io.vigil.console.desk.measures.MeasuresShown.Trend;
import io.vigil.console.measures.Measure;
import io.vigil.console.measures.MeasureHistory;
import io.vigil.console.measures.MeasureHistory.Taken;
import io.vigil.console.measures.Questionnaire;
import io.vigil.console.measures.Score;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts drafts and histories into words. Pure. */
final class ShownMeasures {
    private static final Words WORDS = Words.of(ShownMeasures.class);

    private ShownMeasures() {}

    /** What is asked now, or what it came to. */
    static MeasuresShown.Paper paper(Draft draft, String fault) {
        var about = new MeasuresShown.About(
                draft.on(),
                draft.corrects()
                        .map(wrong -> WORDS.text("correcting", wrong.on().toString()))
                        .orElse(""),
                fault);
        if (draft.isAsking()) {
            return draft.measure()
                    .questionnaire()
                    .map(of -> asking(draft, of, about))
                    .orElseGet(() -> screened(draft, about));
        }
        if (draft.measure() != Measure.C_SSRS && draft.measure().questionnaire().isEmpty()) {
            return new MeasuresShown.Typing(
                    WORDS.text("total.name", draft.measure().title()),
                    draft.total(),
                    draft.measure().range(),
                    about);
        }
        var score = score(draft);
        return new MeasuresShown.Ready(
                score.map(Score::words).orElse(WORDS.text("fault.empty")),
                score.map(each -> String.join(" · ", each.clusters())).orElse(""),
                about);
    }

    private static Optional<Score> score(Draft draft) {
        return draft.answers()
                .map(Score::of)
                .or(() -> draft.measure().read(draft.total()).map(total -> Score.of(draft.measure(), total)));
    }

    private static MeasuresShown.Paper asking(Draft draft, Questionnaire of, MeasuresShown.About about) {
        if (draft.isAtFunction()) {
            return new MeasuresShown.Asking(
                    WORDS.text("item.function"), "", of.function(), of.functionAnswers(), draft.given(), about);
        }
        return new MeasuresShown.Asking(
                WORDS.text("item", Integer.toString(draft.place() + 1), Integer.toString(of.items())),
                of.recall(),
                of.item(draft.place() + 1),
                of.answers(),
                draft.given(),
                about);
    }

    private static MeasuresShown.Paper screened(Draft draft, MeasuresShown.About about) {
        return new MeasuresShown.Asking(
                draft.measure().title(),
                "",
                WORDS.text("result.question"),
                IntStream.rangeClosed(0, draft.measure().most())
                        .mapToObj(Score::screened)
                        .toList(),
                draft.given(),
                about);
    }

    static List<Row> rows(MeasureHistory history, Measure measure, ZoneId zone) {
        return history.of(measure).stream()
                .map(taken -> new Row(
                        taken.entry().id(),
                        taken.entry().on().toString(),
                        words(taken, zone),
                        taken.counts() ? Standing.COUNTS : Standing.CORRECTED))
                .toList();
    }

    private static String words(Taken taken, ZoneId zone) {
        var score = taken.score();
        var said =
                score.clusters().isEmpty() ? score.words() : score.words() + "; " + String.join(", ", score.clusters());
        var whole = WORDS.text("results.words", said, taken.entry().by().text());
        return taken.correctedAt()
                .map(at -> WORDS.text(
                        "results.corrected",
                        whole,
                        LocalDate.ofInstant(at, zone).toString()))
                .orElse(whole);
    }

    static Trend trend(MeasureHistory history, Measure measure, List<LocalDate> journeys) {
        var points = history.of(measure).stream()
                .filter(Taken::counts)
                .filter(taken -> taken.score().total().isPresent())
                .map(taken -> new Point(
                        taken.entry().on(), taken.score().total().orElseThrow().doubleValue()))
                .sorted(Comparator.comparing(Point::on))
                .toList();
        return new Trend(
                measure.most(),
                measure.questionnaire().map(Questionnaire::thresholds).orElse(List.of()).stream()
                        .filter(from -> from > 0)
                        .toList(),
                points,
                journeys.stream().sorted().toList(),
                points.isEmpty() ? "" : said(measure, points, journeys));
    }

    private static String said(Measure measure, List<Point> points, List<LocalDate> journeys) {
        return WORDS.text(
                "trend.name",
                measure.title(),
                points.get(0).on().toString(),
                points.get(points.size() - 1).on().toString(),
                points.stream()
                        .map(point -> WORDS.text(
                                "trend.point", figure(point.total()), point.on().toString()))
                        .collect(Collectors.joining(", ")),
                journeys.isEmpty()
                        ? WORDS.text("trend.noJourneys")
                        : WORDS.text(
                                "trend.journeys",
                                journeys.stream()
                                        .sorted()
                                        .map(LocalDate::toString)
                                        .collect(Collectors.joining(", "))));
    }

    static String figure(double total) {
        return total == Math.rint(total) ? Integer.toString((int) total) : Double.toString(total);
    }
}
