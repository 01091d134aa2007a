package io.vigil.console.sheet;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.Vitals;
import io.vigil.console.escalation.EscalationWords;
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
import io.vigil.console.words.Words;
import java.util.Locale;

/** A fact in a few words for the line of what happened last; empty for what the step itself already shows. */
public final class FactWords implements SessionEvent.Cases<String> {
    private static final Words WORDS = Words.of(FactWords.class);

    /** A phase of the day by its name, for example "Green light". */
    public static String text(Phase phase) {
        return WORDS.text("phase." + phase);
    }

    /** A mark by its name, for example "Look-in". */
    public static String text(Mark mark) {
        return WORDS.text("mark." + mark);
    }

    /** A protector's answer, for example "Concern". */
    public static String text(Answer answer) {
        return WORDS.text("answer." + answer);
    }

    /** What somebody said, in quotation marks. */
    public static String said(String words) {
        return WORDS.text("fact.words", words);
    }

    /** How deep the sedation was judged to be. */
    public static String text(Sedation sedation) {
        return WORDS.text("fact.sedation", sedation.level());
    }

    /** A reading with everything that was read, for example "118/76 · 64, oxygen 97 %, by the sitter". */
    public static String text(Vitals vitals) {
        var words = new StringBuilder(vitals.text());
        vitals.oxygen().ifPresent(percent -> words.append(WORDS.text("fact.oxygen", percent)));
        vitals.breaths().ifPresent(breaths -> words.append(WORDS.text("fact.breaths", breaths)));
        vitals.by().ifPresent(by -> words.append(WORDS.text("fact.by." + by)));
        return words.toString();
    }

    /** A side effect by its name; {@code named} is what another one is called. */
    public static String text(SideEffect effect, String named) {
        return effect == SideEffect.OTHER && !named.isEmpty() ? named : WORDS.text("effect." + effect);
    }

    /** How an experience is told, for example "Little shift". */
    public static String text(Outcome outcome) {
        return WORDS.text("outcome." + outcome);
    }

    /** What a held day goes on as. */
    public static String text(Experience.Instead instead) {
        return WORDS.text("instead." + instead);
    }

    @Override
    public String began(SessionEvent.Began event) {
        return WORDS.text("fact.began");
    }

    @Override
    public String itemKept(SessionEvent.ItemKept event) {
        return "";
    }

    @Override
    public String itemTakenBack(SessionEvent.ItemTakenBack event) {
        return "";
    }

    @Override
    public String itemWaived(SessionEvent.ItemWaived event) {
        return "";
    }

    @Override
    public String vitalsTaken(SessionEvent.VitalsTaken event) {
        return text(event.vitals());
    }

    @Override
    public String protectorHeard(SessionEvent.ProtectorHeard event) {
        return WORDS.text(
                "fact.heard",
                event.answer().protector(),
                lower(text(event.answer().answer())));
    }

    @Override
    public String protectorAdded(SessionEvent.ProtectorAdded event) {
        return ""; // it stands in the column
    }

    @Override
    public String phaseEntered(SessionEvent.PhaseEntered event) {
        return lower(text(event.phase()));
    }

    @Override
    public String heldOff(SessionEvent.HeldOff event) {
        return WORDS.text("fact.held");
    }

    @Override
    public String medicineConfirmed(SessionEvent.MedicineConfirmed event) {
        return WORDS.text("fact.medicine", event.amount());
    }

    @Override
    public String medicineOutsidePlan(SessionEvent.MedicineOutsidePlan event) {
        return WORDS.text("fact.outside", event.what());
    }

    @Override
    public String mouthEmptied(SessionEvent.MouthEmptied event) {
        return WORDS.text("fact.mouth." + event.after());
    }

    @Override
    public String marked(SessionEvent.Marked event) {
        if (event.mark() == Mark.SPOKEN_WORDS) {
            return said(event.words());
        }
        var mark = lower(text(event.mark()));
        return event.words().isEmpty() ? mark : WORDS.text("fact.said", mark, event.words());
    }

    @Override
    public String sedationJudged(SessionEvent.SedationJudged event) {
        var level = text(event.sedation());
        return event.means()
                .filter(means -> means == Sedation.Means.BY_THE_SITTERS_TOUCH)
                .map(means -> WORDS.text("fact.sedation.touch", level))
                .orElse(level);
    }

    @Override
    public String correcting(Correcting event) {
        return event.correct(new CorrectingWords());
    }

    @Override
    public String afterLadder(AfterLadder event) {
        return event.tell(new AfterActionWords());
    }

    @Override
    public String drill(Drill event) {
        return event.rehearse(new DrillWords());
    }

    @Override
    public String experience(Experience event) {
        return event.tell(new ExperienceWords());
    }

    @Override
    public String contactLost(SessionEvent.ContactLost event) {
        return WORDS.text("fact.lost");
    }

    @Override
    public String contactBack(SessionEvent.ContactBack event) {
        return WORDS.text("fact.back");
    }

    @Override
    public String helpAsked(SessionEvent.HelpAsked event) {
        return WORDS.text("fact.helpAsked");
    }

    @Override
    public String helpAnswered(SessionEvent.HelpAnswered event) {
        return WORDS.text("fact.helpAnswered");
    }

    @Override
    public String alarmRaised(SessionEvent.AlarmRaised event) {
        return WORDS.text("fact.alarm", lower(EscalationWords.text(event.cause())));
    }

    @Override
    public String alarmTaken(SessionEvent.AlarmTaken event) {
        return WORDS.text("fact.alarmTaken");
    }

    @Override
    public String alarmOver(SessionEvent.AlarmOver event) {
        return WORDS.text("fact.alarmOver", lower(EscalationWords.text(event.cause())));
    }

    @Override
    public String checkInAsked(SessionEvent.CheckInAsked event) {
        return WORDS.text("fact.checkInAsked");
    }

    @Override
    public String checkInAnswered(SessionEvent.CheckInAnswered event) {
        return WORDS.text("fact.checkInAnswered");
    }

    @Override
    public String dangerSeen(SessionEvent.DangerSeen event) {
        return WORDS.text("fact.danger", lower(EscalationWords.text(event.danger())));
    }

    @Override
    public String breathingSeen(SessionEvent.BreathingSeen event) {
        return WORDS.text("fact.breathing." + event.breathing());
    }

    @Override
    public String rungStarted(SessionEvent.RungStarted event) {
        return WORDS.text("fact.rungStarted", event.rung().number(), event.whom());
    }

    @Override
    public String rungReached(SessionEvent.RungReached event) {
        return WORDS.text("fact.rungReached", event.rung().number());
    }

    @Override
    public String rungNotReached(SessionEvent.RungNotReached event) {
        return WORDS.text("fact.rungNotReached", event.rung().number());
    }

    @Override
    public String ladderStoodDown(SessionEvent.LadderStoodDown event) {
        return WORDS.text("fact.stoodDown");
    }

    @Override
    public String ended(SessionEvent.Ended event) {
        return WORDS.text("fact.ended");
    }

    static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
