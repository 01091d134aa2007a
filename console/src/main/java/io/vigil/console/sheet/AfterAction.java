package io.vigil.console.sheet;

import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.Danger;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.Session;
import io.vigil.console.session.StoodLadder;
import io.vigil.console.session.event.SessionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened while one ladder was open, told from the facts: what raised it, who was called, what became of it, and what
 * is left to do. Drills are none of it.
 *
 * @param ladder with what was noted afterwards
 * @param raised every alarm that stood while it was open, the first first
 * @param calls in the order in which they were started
 */
public record AfterAction(StoodLadder ladder, List<Raised> raised, List<Seen> dangers, List<LadderCall> calls) {
    /**
     * An alarm.
     *
     * @param since when it began, as it was noticed
     * @param taken when the therapist took it; one of the therapist's own is never taken
     */
    public record Raised(Cause cause, Instant since, Optional<Instant> taken, Optional<Instant> over) {
        private Raised taken(Instant at) {
            return new Raised(cause, since, taken.or(() -> Optional.of(at)), over);
        }

        private Raised over(Instant at) {
            return new Raised(cause, since, taken, Optional.of(at));
        }
    }

    /** A threat to life that was seen. */
    public record Seen(Danger danger, Instant at) {}

    public AfterAction {
        raised = List.copyOf(raised);
        dangers = List.copyOf(dangers);
        calls = List.copyOf(calls);
    }

    /** One for each ladder of the session, the first first. */
    public static List<AfterAction> of(Session session) {
        var alarms = alarms(session);
        return session.ladders().stream()
                .map(ladder -> new AfterAction(
                        ladder,
                        alarms.stream()
                                .filter(each -> isWhileOpen(ladder, each))
                                .toList(),
                        session.facts().stream()
                                .filter(SessionEvent.DangerSeen.class::isInstance)
                                .map(SessionEvent.DangerSeen.class::cast)
                                .filter(seen -> isWhileOpen(ladder, seen.at()))
                                .map(seen -> new Seen(seen.danger(), seen.at()))
                                .toList(),
                        LadderCall.of(session).stream()
                                .filter(call -> isWhileOpen(ladder, call.startedAt()))
                                .toList()))
                .toList();
    }

    private static boolean isWhileOpen(StoodLadder ladder, Instant at) {
        return !at.isBefore(ladder.opened())
                && ladder.stoodDown().filter(at::isAfter).isEmpty();
    }

    private static boolean isWhileOpen(StoodLadder ladder, Raised alarm) {
        return ladder.stoodDown().filter(alarm.since()::isAfter).isEmpty()
                && alarm.over().filter(ladder.opened()::isAfter).isEmpty();
    }

    /** Every alarm with its end: followed as the session itself follows them, fact by fact. */
    private static List<Raised> alarms(Session session) {
        var told = new ArrayList<Raised>();
        var standing = session.facts();
        for (var count = 1; count <= standing.size(); count++) {
            var fact = standing.get(count - 1);
            if (changesAlarms(fact)) {
                follow(told, Session.of(standing.subList(0, count)), fact.at());
            }
        }
        return List.copyOf(told);
    }

    private static void follow(List<Raised> told, Session then, Instant at) {
        var alarms = then.alarms();
        told.replaceAll(each -> {
            if (each.over().isPresent()) {
                return each;
            }
            var on = alarms.on().get(each.cause());
            if (on == null || !on.since().equals(each.since())) {
                return each.over(at);
            }
            return alarms.ringing().contains(on) || each.cause().isOwn() ? each : each.taken(at);
        });
        alarms.on().values().stream()
                .filter(on -> told.stream().noneMatch(each -> each.over().isEmpty() && each.cause() == on.cause()))
                .map(on -> new Raised(on.cause(), on.since(), Optional.empty(), Optional.empty()))
                .forEach(told::add);
    }

    private static boolean changesAlarms(SessionEvent fact) {
        return fact instanceof SessionEvent.AlarmRaised
                || fact instanceof SessionEvent.AlarmTaken
                || fact instanceof SessionEvent.AlarmOver
                || fact instanceof SessionEvent.HelpAsked
                || fact instanceof SessionEvent.HelpAnswered
                || fact instanceof SessionEvent.MedicineOutsidePlan
                || fact instanceof SessionEvent.ContactBack
                || fact instanceof SessionEvent.CheckInAnswered
                || (fact instanceof SessionEvent.Marked marked && marked.mark() == Mark.LOOK_IN)
                || fact instanceof SessionEvent.LadderStoodDown;
    }

    /** Names and numbers stay out of every log. */
    @Override
    public String toString() {
        return "AfterAction[" + ladder.opened() + ", calls=" + calls.size() + "]";
    }
}
