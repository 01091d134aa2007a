package io.vigil.console.session;

import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Whether what remains of the day fits what remains of its block of three hours (P11). The lengths of the steps are
 * starting values of ours; they warn, and close nothing.
 */
public final class BlockClock {
    private static final Map<Phase, Duration> USUAL = new EnumMap<>(Map.of(
            Phase.CHECK_IN, Duration.ofMinutes(15),
            Phase.GREEN_LIGHT, Duration.ofMinutes(15),
            Phase.INTENTIONS, Duration.ofMinutes(5),
            Phase.SETTING, Duration.ofMinutes(5),
            Phase.SELF_ADMINISTRATION, Duration.ofMinutes(5),
            Phase.JOURNEY, Duration.ofMinutes(45),
            Phase.PROCESSING, Duration.ofMinutes(45),
            Phase.CLOSE, Duration.ofMinutes(15)));

    private BlockClock() {}

    /** How long a step of this day usually takes; zero for what is no step. */
    public static Duration usual(Session session, Phase phase) {
        return phase == Phase.MEDITATION
                ? session.plan().map(SessionPlan::day).orElse(PracticeDay.USUAL).meditation()
                : USUAL.getOrDefault(phase, Duration.ZERO);
    }

    /** What is left of the block; negative when it is over. */
    public static Duration left(Session session, Instant now) {
        return SessionPlan.BLOCK.minus(Duration.between(session.begunAt().orElse(now), now));
    }

    /** The latest sensible time for the medicine: later, two hours of observation no longer fit. */
    public static Instant latestMedicine(Session session, Instant now) {
        return session.begunAt().orElse(now).plus(SessionPlan.DOSE_WITHIN);
    }

    /** How long the rest of the present step and the steps after it usually take. */
    public static Duration needed(Session session, Instant now) {
        var inStep = Duration.between(session.phaseSince(), now);
        var rest = usual(session, session.phase()).minus(inStep.isNegative() ? Duration.ZERO : inStep);
        var needed = rest.isNegative() ? Duration.ZERO : rest;
        for (var next = session.phase().next();
                next.isPresent();
                next = next.get().next()) {
            needed = needed.plus(usual(session, next.get()));
        }
        return needed;
    }

    /** Whether the remaining steps no longer fit the block. A day that is held or done has none. */
    public static boolean isTooShort(Session session, Instant now) {
        return session.begunAt().isPresent() && needed(session, now).compareTo(left(session, now)) > 0;
    }
}
