package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Matter;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.Sedation;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.session.event.Correcting;
import io.vigil.console.session.event.Drill;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One fact of every kind. */
public final class EveryFact {
    private static final Instant AT = Day.NOON;

    private EveryFact() {}

    public static List<SessionEvent> once() {
        var facts = new ArrayList<>(inTheFirstRelease());
        var end = facts.remove(facts.size() - 1);
        facts.addAll(sinceThen());
        facts.add(end);
        return List.copyOf(facts);
    }

    private static List<SessionEvent> sinceThen() {
        return List.of(
                new Experience.InnerWorkBrought(AT, List.of("to meet the small one"), List.of(Day.CRITIC)),
                new Experience.OwnCheck(AT, "door closed", Experience.CheckStand.LEFT_OUT, "quiet is better today"),
                new Experience.OfferedInstead(AT, Experience.Instead.ANOTHER_DAY, Experience.Holds.SO),
                new Experience.MarkTold(AT, Mark.DISTRESS, "it is wide"),
                new Experience.PartMet(AT, Day.CRITIC, Experience.Holds.SO),
                new Experience.ToldAs(AT, Outcome.LITTLE_SHIFT, Experience.Holds.SO),
                new Experience.ProtectorAfterwards(AT, Day.GUARD, "I am watching"),
                new Experience.SideEffectSeen(
                        AT, SideEffect.OTHER, "ringing ears", SideEffect.Severity.MILD, SideEffect.Course.SETTLED),
                new Drill.DrillStarted(AT),
                new Drill.DrillRungStarted(AT, Rung.SITTER, "Ana", "555-0142"),
                new Drill.DrillRungReached(AT, Rung.SITTER),
                new Drill.DrillRungNotReached(AT, Rung.SITTER),
                new Drill.DrillDangerSeen(AT, Danger.SEIZURE),
                new Drill.DrillEnded(AT),
                new AfterLadder.MatterSeenTo(AT, AT, Matter.PRESCRIBER_TOLD, Experience.Holds.SO),
                new AfterLadder.LadderToldOf(AT, AT, "the sitter was in the kitchen"),
                new Experience.SitterLookedIn(AT),
                new Correcting.VitalsCorrected(AT, AT.minusSeconds(9), new Vitals(118, 76, 64, AT)),
                new Correcting.AnswerTakenBack(AT, AT.minusSeconds(9), Day.GUARD),
                new Correcting.ProtectorTakenOff(AT, AT.minusSeconds(9), "the Gaurd", "a slip of the pen"),
                new Correcting.MarkTakenBack(AT, AT.minusSeconds(9), Mark.LOOK_IN),
                new Correcting.SedationTakenBack(AT, AT.minusSeconds(9), Sedation.NONE));
    }

    /** Those of the golden vault, which every later release has to read. */
    public static List<SessionEvent> inTheFirstRelease() {
        return List.of(
                new SessionEvent.ProtectorAdded(AT, Day.GUARD),
                new SessionEvent.Began(AT, Day.plan().withoutProtectors()),
                new SessionEvent.ItemKept(AT, Item.INTENTIONS, "to meet the small one"),
                new SessionEvent.ItemTakenBack(AT, Item.INTENTIONS),
                new SessionEvent.ItemWaived(AT, Item.MUSIC, "quiet is better today"),
                new SessionEvent.VitalsTaken(AT, new Vitals(118, 76, 64, AT)),
                new SessionEvent.ProtectorHeard(
                        AT,
                        new ProtectorAnswer(
                                Day.GUARD,
                                ProtectorAnswer.Answer.CONCERN,
                                "I am watching",
                                "that nobody comes",
                                "Ana stays",
                                6,
                                ProtectorAnswer.Speaker.THE_PART_ITSELF)),
                new SessionEvent.PhaseEntered(AT, Phase.GREEN_LIGHT),
                new SessionEvent.HeldOff(AT, "the Guard says no"),
                new SessionEvent.MedicineConfirmed(AT, AT, "one lozenge", SessionEvent.Witness.REPORTED),
                new SessionEvent.MedicineOutsidePlan(AT, "one more"),
                new SessionEvent.MouthEmptied(AT, SessionEvent.After.SPAT),
                new SessionEvent.Marked(AT, Mark.SPOKEN_WORDS, "it is wide"),
                new SessionEvent.SedationJudged(AT, Sedation.SLOW_TO_NAME, Optional.empty()),
                new SessionEvent.ContactLost(AT, AT.minusSeconds(4)),
                new SessionEvent.ContactBack(AT),
                new SessionEvent.HelpAsked(AT),
                new SessionEvent.HelpAnswered(AT),
                new SessionEvent.AlarmRaised(AT, Cause.LOOK_IN_MISSED, AT.minusSeconds(4)),
                new SessionEvent.AlarmTaken(AT, Cause.LOOK_IN_MISSED),
                new SessionEvent.AlarmOver(AT, Cause.LOOK_IN_MISSED),
                new SessionEvent.CheckInAsked(AT),
                new SessionEvent.CheckInAnswered(AT),
                new SessionEvent.DangerSeen(AT, Danger.SEIZURE),
                new SessionEvent.BreathingSeen(AT, Breathing.NORMAL),
                new SessionEvent.RungStarted(AT, Rung.SITTER, Cause.HELP, "Ana", "555-0142"),
                new SessionEvent.RungNotReached(AT, Rung.SITTER),
                new SessionEvent.RungReached(AT, Rung.SITTER),
                new SessionEvent.LadderStoodDown(AT),
                new SessionEvent.Ended(AT));
    }
}
