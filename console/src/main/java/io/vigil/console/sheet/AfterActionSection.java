package io.vigil.console.sheet;

import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.Matter;
import io.vigil.console.paper.Block;
import io.vigil.console.paper.Paper.Line;
import io.vigil.console.paper.Section;
import io.vigil.console.session.CallSheet;
import io.vigil.console.session.Session;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened on one ladder, as it stands on the sheet. */
final class AfterActionSection {
    private static final Words WORDS = Words.of(AfterActionSection.class);

    private final Session session;
    private final SheetTimes times;

    AfterActionSection(Session session) {
        this.session = session;
        times = SheetTimes.of(session);
    }

    List<Section> all() {
        return AfterAction.of(session).stream().map(this::section).toList();
    }

    private Section section(AfterAction action) {
        var heading = WORDS.text(
                "paper.section.ladder", times.time(action.ladder().opened()));
        return new Section(
                heading,
                action.calls().isEmpty()
                        ? List.of(new Block.Lines(lines(action)))
                        : List.of(new Block.Lines(lines(action)), calls(action)));
    }

    private List<Line> lines(AfterAction action) {
        var lines = new ArrayList<Line>();
        action.raised().forEach(raised -> add(lines, "raised", raised(raised)));
        action.dangers()
                .forEach(seen -> add(
                        lines, "danger", WORDS.text("paper.at", EscalationWords.text(seen.danger()), times.time(seen.at()))));
        add(lines, "stoodDown", action.ladder().stoodDown().map(times::time).orElse(WORDS.text("paper.notStoodDown")));
        for (var matter : Matter.values()) {
            Optional.ofNullable(action.ladder().seenTo().get(matter))
                    .ifPresent(at ->
                            add(lines, "done", WORDS.text("paper.at", EscalationWords.text(matter), times.time(at))));
        }
        add(
                lines,
                "stillOpen",
                action.ladder().open().stream().map(EscalationWords::text).collect(Collectors.joining("; ")));
        action.ladder()
                .told()
                .forEach(told -> add(lines, "told", WORDS.text("paper.at", told.words(), times.time(told.at()))));
        return lines;
    }

    private String raised(AfterAction.Raised raised) {
        var words = new ArrayList<String>();
        words.add(EscalationWords.text(raised.cause()));
        words.add(WORDS.text("paper.raised.since", times.time(raised.since())));
        raised.taken().ifPresent(at -> words.add(WORDS.text("paper.raised.taken", times.time(at))));
        raised.over().ifPresent(at -> words.add(WORDS.text("paper.raised.over", times.time(at))));
        return String.join(", ", words);
    }

    private Block calls(AfterAction action) {
        var people = CallSheet.people(session);
        var headings = Stream.of("time", "whom", "outcome", "lasting", "toSay")
                .map(column -> WORDS.text("paper.column." + column))
                .toList();
        var rows = action.calls().stream()
                .map(call -> List.of(
                        times.time(call.startedAt()),
                        WORDS.text("paper.call", EscalationWords.text(call.rung()), call.whom(), call.number()),
                        WORDS.text(
                                "paper.outcome." + call.outcome(),
                                call.endedAt().map(times::time).orElse("")),
                        call.endedAt().map(at -> lasting(call.startedAt(), at)).orElse("–"),
                        people.call(call.rung()).say()))
                .toList();
        return new Block.Table(headings, rows);
    }

    private static String lasting(Instant from, Instant to) {
        var lasting = Duration.between(from, to);
        return String.format(Locale.ROOT, "%d:%02d", lasting.toMinutes(), lasting.toSecondsPart());
    }

    private static void add(List<Line> lines, String label, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(WORDS.text("paper.ladder." + label), text));
        }
    }
}
