package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.escalation.Breathing;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.escalation.Rung;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.Sedation;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.command.CorrectingCommand;
import io.vigil.console.session.command.EscalationCommand;
import io.vigil.console.session.command.ExperienceCommand;
import io.vigil.console.session.command.PutWhereRight;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience;
import io.vigil.console.session.event.SessionEvent.After;
import io.vigil.console.session.event.SessionEvent.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be asked of a session, each kind with every choice it has. */
public final class Wishes {
    private Wishes() {}

    public static List<SessionCommand> every(Instant now) {
        var wishes = new ArrayList<SessionCommand>();
        wishes.add(new SessionCommand.Begin(Day.plan()));
        for (var item : Item.values()) {
            wishes.addAll(of(item));
        }
        for (var protector : List.of(Day.GUARD, Day.CRITIC, "the Small One")) {
            wishes.addAll(of(protector));
        }
        wishes.addAll(vitals());
        wishes.addAll(medicine(now));
        wishes.addAll(steps());
        for (var mark : Mark.values()) {
            wishes.add(new SessionCommand.MakeMark(mark, "it is wide"));
        }
        for (var sedation : Sedation.values()) {
            for (var means : Sedation.Means.values()) {
                wishes.add(new SessionCommand.JudgeSedation(sedation, means));
            }
        }
        wishes.addAll(corrections());
        wishes.addAll(experience());
        for (var noticed : SessionCommand.Noticed.values()) {
            wishes.add(new SessionCommand.Notice(noticed, now));
        }
        wishes.addAll(escalation(now));
        wishes.addAll(whereabouts());
        return wishes;
    }

    static List<SessionCommand> corrections() {
        var wishes = new ArrayList<SessionCommand>();
        for (var right : vitals()) {
            wishes.add(new CorrectingCommand.CorrectVitals((SessionCommand.TakeVitals) right));
        }
        for (var protector : List.of(Day.GUARD, Day.CRITIC, "the Small One")) {
            wishes.add(new CorrectingCommand.TakeAnswerBack(protector));
            wishes.add(new CorrectingCommand.TakeProtectorOff(protector, "a slip of the pen"));
        }
        wishes.add(new CorrectingCommand.TakeBackLast());
        return wishes;
    }

    static List<SessionCommand> experience() {
        var wishes = new ArrayList<SessionCommand>();
        for (var stand : Experience.CheckStand.values()) {
            wishes.add(new ExperienceCommand.KeepCheck(Day.BELL, stand, "there is a reason"));
            wishes.add(new ExperienceCommand.KeepCheck(Day.BELL, stand, ""));
        }
        for (var holds : Experience.Holds.values()) {
            for (var instead : Experience.Instead.values()) {
                wishes.add(new ExperienceCommand.OfferInstead(instead, holds));
            }
            for (var outcome : Outcome.values()) {
                wishes.add(new ExperienceCommand.TellAs(outcome, holds));
            }
            wishes.add(new ExperienceCommand.MeetPart("the Small One", holds));
        }
        wishes.add(new ExperienceCommand.HearAfterwards(Day.GUARD, "words"));
        for (var course : SideEffect.Course.values()) {
            wishes.add(new ExperienceCommand.SeeSideEffect(
                    SideEffect.OTHER, "ringing ears", SideEffect.Severity.MILD, course));
        }
        return wishes;
    }

    static List<SessionCommand> escalation(Instant now) {
        var wishes = new ArrayList<SessionCommand>();
        for (var cause : Cause.values()) {
            wishes.add(new EscalationCommand.KeepRaised(cause, now));
            wishes.add(new EscalationCommand.KeepTaken(cause));
            wishes.add(new EscalationCommand.KeepOver(cause));
        }
        for (var danger : Danger.values()) {
            wishes.add(new EscalationCommand.SeeDanger(danger));
        }
        for (var breathing : Breathing.values()) {
            wishes.add(new EscalationCommand.SeeBreathing(breathing));
        }
        for (var rung : Rung.values()) {
            wishes.add(new EscalationCommand.StartRung(rung));
            wishes.add(new EscalationCommand.ReachRung(rung));
            wishes.add(new EscalationCommand.MissRung(rung));
        }
        wishes.add(new EscalationCommand.KeepCheckIn());
        wishes.add(new EscalationCommand.KeepCheckInAnswer());
        wishes.add(new EscalationCommand.StandDown());
        return wishes;
    }

    static List<SessionCommand> whereabouts() {
        var wishes = new ArrayList<SessionCommand>();
        for (var readAloud : PutWhereRight.ReadAloud.values()) {
            wishes.add(new PutWhereRight("3 Rue de la Paix, Lyon", "112", "555-0777", readAloud));
            wishes.add(new PutWhereRight("12 Elm St, unit 4", "", "555-0143", readAloud));
        }
        return wishes;
    }

    static List<SessionCommand> of(Item item) {
        return List.of(
                new SessionCommand.KeepItem(item, "as it is"),
                new SessionCommand.KeepItem(item, ""),
                new SessionCommand.TakeItemBack(item),
                new SessionCommand.WaiveItem(item, "there is a reason"),
                new SessionCommand.WaiveItem(item, ""));
    }

    static List<SessionCommand> of(String protector) {
        var wishes = new ArrayList<SessionCommand>();
        for (var answer : Answer.values()) {
            for (var condition : List.of("", "Ana stays")) {
                for (var speaker : ProtectorAnswer.Speaker.values()) {
                    wishes.add(new SessionCommand.HearProtector(
                            new ProtectorAnswer(protector, answer, "words", "fear", condition, 5, speaker)));
                }
            }
        }
        wishes.add(new SessionCommand.AddProtector(protector));
        return wishes;
    }

    static List<SessionCommand> vitals() {
        return List.of(
                new SessionCommand.TakeVitals(118, 76, 64),
                new SessionCommand.TakeVitals(145, 92, 80),
                new SessionCommand.TakeVitals(170, 92, 80),
                new SessionCommand.TakeVitals(76, 118, 64));
    }

    static List<SessionCommand> steps() {
        return List.of(
                new SessionCommand.GoOn(),
                new SessionCommand.HoldOff("not today"),
                new SessionCommand.HoldOff(""),
                new SessionCommand.End());
    }

    static List<SessionCommand> medicine(Instant now) {
        var wishes = new ArrayList<SessionCommand>();
        for (var witness : Witness.values()) {
            for (var time : List.of(now, now.plusSeconds(1), now.minus(Duration.ofDays(1)))) {
                wishes.add(new SessionCommand.ConfirmSelfAdministration(time, "one lozenge", witness));
                wishes.add(new SessionCommand.ConfirmSelfAdministration(time, "", witness));
            }
        }
        wishes.add(new SessionCommand.NoteMedicineOutsidePlan("one more"));
        wishes.add(new SessionCommand.NoteMedicineOutsidePlan(""));
        for (var after : After.values()) {
            wishes.add(new SessionCommand.NoteMouth(after));
        }
        return wishes;
    }
}
