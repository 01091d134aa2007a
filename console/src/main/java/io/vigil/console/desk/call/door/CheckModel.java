package io.vigil.console.desk.call.door;

import io.vigil.console.call.check.ConnectionCheck;
import io.vigil.console.call.check.Finding;
import io.vigil.console.call.check.Verdict;
import io.vigil.console.desk.control.State;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the card of the connection says before the session: one line when all is well, and what is to be done when not. */
public final class CheckModel {
    private static final Words WORDS = Words.of(CheckModel.class);
    /** One thing after the other: more of them at once push the day away. */
    private static final int AT_ONCE = 2;

    private CheckModel() {}

    /** What stands beside the video: what is opened there needs the room that the card would take. */
    public enum Beside {
        THE_DAY,
        SOMETHING_OPENED
    }

    /** One line with its state, and what to do about it; empty when there is nothing to do. */
    public record Line(State state, String what, String next) {}

    /**
     * The card.
     *
     * @param lines from the gravest on; empty: the card is not there
     */
    public record Shown(List<Line> lines) {
        public Shown {
            lines = List.copyOf(lines);
        }

        public static Shown of(List<Finding> findings, Beside beside) {
            if (findings.isEmpty() || beside == Beside.SOMETHING_OPENED) {
                return new Shown(List.of());
            }
            var lines = new ArrayList<Line>();
            lines.add(new Line(state(ConnectionCheck.overall(findings)), summary(findings), ""));
            var toDo = findings.stream()
                    .filter(finding -> finding.verdict().compareTo(Verdict.DOUBTFUL) >= 0)
                    .sorted(Comparator.comparing(Finding::verdict).reversed())
                    .toList();
            toDo.stream()
                    .limit(AT_ONCE)
                    .forEach(finding -> lines.add(new Line(state(finding.verdict()), finding.what(), finding.next())));
            if (toDo.size() > AT_ONCE) {
                lines.add(new Line(State.UNKNOWN, WORDS.text("check.more", toDo.size() - AT_ONCE), ""));
            }
            return new Shown(lines);
        }
    }

    private static String summary(List<Finding> findings) {
        var awaited = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_YET)
                .count();
        return switch (ConnectionCheck.overall(findings)) {
            case WELL -> WORDS.text("check.well");
            case NOT_YET -> WORDS.text("check.notYet", findings.size() - awaited, findings.size());
            case DOUBTFUL -> WORDS.text("check.doubtful");
            case WRONG -> WORDS.text("check.wrong");
        };
    }

    private static State state(Verdict verdict) {
        return switch (verdict) {
            case WELL -> State.GO;
            case NOT_YET -> State.UNKNOWN;
            case DOUBTFUL -> State.WAIT;
            case WRONG -> State.STOP;
        };
    }
}
