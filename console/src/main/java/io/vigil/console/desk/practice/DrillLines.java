package io.vigil.console.desk.practice;

import io.vigil.console.escalation.Rung;
import io.vigil.console.session.event.Drill;
import io.vigil.console.sheet.FactWords;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The facts of a drill in words, one after the other, each end of a call with how long the call took. */
final class DrillLines implements Drill.Cases<String> {
    private static final Words WORDS = Words.of(DrillLines.class);

    private final Map<Rung, Instant> started = new EnumMap<>(Rung.class);

    @Override
    public String drillStarted(Drill.DrillStarted event) {
        return words(event);
    }

    @Override
    public String drillRungStarted(Drill.DrillRungStarted event) {
        started.put(event.rung(), event.at());
        return words(event);
    }

    @Override
    public String drillRungReached(Drill.DrillRungReached event) {
        return after(event, event.rung());
    }

    @Override
    public String drillRungNotReached(Drill.DrillRungNotReached event) {
        return after(event, event.rung());
    }

    @Override
    public String drillDangerSeen(Drill.DrillDangerSeen event) {
        return words(event);
    }

    @Override
    public String drillEnded(Drill.DrillEnded event) {
        return words(event);
    }

    private static String words(Drill event) {
        return event.match(new FactWords());
    }

    private String after(Drill event, Rung rung) {
        var took = Duration.between(started.getOrDefault(rung, event.at()), event.at());
        return WORDS.text(
                "after", words(event), String.format(Locale.ROOT, "%d:%02d", took.toMinutes(), took.toSecondsPart()));
    }
}
