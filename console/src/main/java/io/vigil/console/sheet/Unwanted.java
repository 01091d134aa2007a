package io.vigil.console.sheet;

import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What nobody wished for in a session, as it was said: side effects, and adverse events. Everything that leaves the house
 * reads them here, so that a kind of fact that is added has one place to be told in.
 *
 * @param at when it was seen or said
 */
public record Unwanted(Instant at, String text) {
    private static final Words WORDS = Words.of(Unwanted.class);

    /** Side effects, oldest first: marked in the journey, and as they stand at the close. */
    public static List<Unwanted> sideEffects(Session session) {
        var effects = new ArrayList<Unwanted>();
        for (var mark : session.marks(Mark.NAUSEA)) {
            effects.add(new Unwanted(
                    mark.at(),
                    mark.words().isEmpty()
                            ? FactWords.text(Mark.NAUSEA)
                            : WORDS.text("fact.said", FactWords.text(Mark.NAUSEA), mark.words())));
        }
        for (var seen : session.told().sideEffects()) {
            effects.add(new Unwanted(seen.at(), FactInFull.text(seen)));
        }
        effects.sort(Comparator.comparing(Unwanted::at));
        return List.copyOf(effects);
    }

    /** Threats to life that were seen, and medicine outside the plan, oldest first. */
    public static List<Unwanted> adverseEvents(Session session) {
        var events = new ArrayList<Unwanted>();
        for (var fact : session.facts()) {
            if (fact instanceof SessionEvent.DangerSeen seen) {
                events.add(new Unwanted(seen.at(), EscalationWords.text(seen.danger())));
            }
            if (fact instanceof SessionEvent.MedicineOutsidePlan taken) {
                events.add(new Unwanted(taken.at(), WORDS.text("paper.adverse.outside", outside(taken))));
            }
        }
        return List.copyOf(events);
    }

    /** Medicine outside the plan in words; what it was may not be known. */
    static String outside(SessionEvent.MedicineOutsidePlan taken) {
        return taken.what().isEmpty() ? WORDS.text("paper.outside.unknown") : WORDS.text("paper.outside", taken.what());
    }

    @Override
    public String toString() {
        return "Unwanted[" + at + "]";
    }
}
