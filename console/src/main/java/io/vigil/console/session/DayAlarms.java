package io.vigil.console.session;

import io.vigil.console.checklist.VitalsLimits.Judgement;
import io.vigil.console.escalation.Cause;
import io.vigil.console.session.event.Phase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What the facts and the time of day say is wrong. Loss of contact and check-ins run on the real clock and are not here. */
public final class DayAlarms {
    private DayAlarms() {}

    /** Which causes stand now, and since when. */
    public static Map<Cause, Instant> due(Session session, Instant now) {
        var due = new EnumMap<Cause, Instant>(Cause.class);
        if (session.plan().isEmpty() || session.isEnded()) {
            return due;
        }
        session.outsideSince().ifPresent(at -> due.put(Cause.MEDICINE_OUTSIDE_PLAN, at));
        if (session.phase() == Phase.JOURNEY) {
            session.journey()
                    .filter(clock -> clock.isLookInMissed(now))
                    .ifPresent(clock -> due.put(Cause.LOOK_IN_MISSED, clock.nextLookIn()));
        }
        var limits = session.plan().get().limits();
        if (session.isWatched()) {
            session.lastVitals()
                    .filter(vitals -> session.takenAt()
                                    .filter(taken -> !vitals.at().isBefore(taken))
                                    .isPresent()
                            && limits.judge(vitals) == Judgement.HOLD)
                    .ifPresent(vitals -> due.put(Cause.VITALS_OVER, vitals.at()));
        }
        return due;
    }
}
