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
public final class AfterActionSection {
    private static final Words WORDS = Words.of(AfterActionSection.class);

    private final Session session;
    private final SheetTimes times;

    AfterActionSection(Session session) {
        this.session = session;
        times = SheetTimes.of(session);
    }

    /** What happened on the ladder in a few lines, for the window; what is left to do stands beside them there. */
    public static List<Line> happened(Session session, AfterAction action) {
        var section = new AfterActionSection(session);
        var lines = new ArrayList<Line>();
        section.beginning(lines, action);
        action.calls()
                .forEach(call -> add(
                        lines,
                        "called",
                        WORDS.text(
                                "paper.call", EscalationWords.text(call.rung()), call.whom(), section.outcome(call))));
        section.stoodDown(lines, action);
        section.told(lines, action);
        return lines;
    }

    List<Section> all() {
        return AfterAction.of(session).stream().map(this::section).toList();
    }

    private Section section(AfterAction action) {
        var heading =
                WORDS.text("paper.section.ladder", times.time(action.ladder().opened()));
        return new Section(
                heading,
                action.calls().isEmpty()
                        ? List.of(new Block.Lines(lines(action)))
                        : List.of(new Block.Lines(lines(action)), calls(action)));
    }

    private List<Line> lines(AfterAction action) {
        var lines = new ArrayList<Line>();
        beginning(lines, action);
        stoodDown(lines, action);
        afterwards(lines, action);
        told(lines, action);
        return lines;
    }

    private void beginning(List<Line> lines, AfterAction action) {
        action.raised().forEach(raised -> add(lines, "raised", raised(raised)));
        action.dangers()
                .forEach(seen -> add(
                        lines,
                        "danger",
                        WORDS.text("paper.at", EscalationWords.text(seen.danger()), times.time(seen.at()))));
    }

    private void stoodDown(List<Line> lines, AfterAction action) {
        add(lines, "stoodDown", action.ladder().stoodDown().map(times::time).orElse(WORDS.text("paper.notStoodDown")));
    }

    private void afterwards(List<Line> lines, AfterAction action) {
        for (var matter : Matter.values()) {
            Optional.ofNullable(action.ladder().seenTo().get(matter))
                    .ifPresent(at ->
                            add(lines, "done", WORDS.text("paper.at", EscalationWords.text(matter), times.time(at))));
        }
        add(
                lines,
                "stillOpen",
                action.ladder().open().stream().map(EscalationWords::text).collect(Collectors.joining("; ")));
    }

    private void told(List<Line> lines, AfterAction action) {
        action.ladder()
                .told()
                .forEach(told -> add(lines, "told", WORDS.text("paper.at", told.words(), times.time(told.at()))));
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
                        outcome(call),
                        call.endedAt().map(at -> lasting(call.startedAt(), at)).orElse("–"),
                        people.call(call.rung()).say()))
                .toList();
        return new Block.Table(headings, rows);
    }

    private String outcome(LadderCall call) {
        return WORDS.text(
                "paper.outcome." + call.outcome(),
                call.endedAt().map(times::time).orElse(""));
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
