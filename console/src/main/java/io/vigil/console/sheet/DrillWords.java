package io.vigil.console.sheet;

import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.session.event.Drill;
import io.vigil.console.words.Words;

/** A fact of a drill in a few words; each of them says that it is one. */
final class DrillWords implements Drill.Cases<String> {
    private static final Words WORDS = Words.of(DrillWords.class);

    @Override
    public String drillStarted(Drill.DrillStarted event) {
        return WORDS.text("fact.drill.started");
    }

    @Override
    public String drillRungStarted(Drill.DrillRungStarted event) {
        return WORDS.text("fact.drill.rungStarted", event.rung().number(), event.whom());
    }

    @Override
    public String drillRungReached(Drill.DrillRungReached event) {
        return WORDS.text("fact.drill.rungReached", event.rung().number());
    }

    @Override
    public String drillRungNotReached(Drill.DrillRungNotReached event) {
        return WORDS.text("fact.drill.rungNotReached", event.rung().number());
    }

    @Override
    public String drillDangerSeen(Drill.DrillDangerSeen event) {
        return WORDS.text("fact.drill.danger", FactWords.lower(EscalationWords.text(event.danger())));
    }

    @Override
    public String drillEnded(Drill.DrillEnded event) {
        return WORDS.text("fact.drill.ended");
    }
}
