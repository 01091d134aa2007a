package io.vigil.console.app.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.alarm.Alarm;
import io.vigil.console.alarm.tune.Pattern;
import io.vigil.console.desk.day.RunningDay;
import io.vigil.console.live.Watch;
import io.vigil.console.session.run.Vigilance;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sound of the alarm in a drill, beside one that is meant in earnest. */
class AlarmSeatTest {
    private static final long SOON_SECONDS = 10;

    private final RunningDay day = new RunningDay();
    private final Vigilance vigilance = new Vigilance(day.runner(), day.clock(), day.clock(), () -> Duration.ZERO);
    private final Alarm alarm = Alarm.open(() -> {});
    private final BlockingQueue<Set<Pattern>> told = new LinkedBlockingQueue<>();
    private final Watch watch = alarm.standing().watch(standing -> told.add(standing.ringing()));
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final AlarmSeat seat = new AlarmSeat(vigilance, alarm, said -> {}, new SecureRandom(), notice -> {});

    @BeforeEach
    void aDay() {
        day.begin();
    }

    @AfterEach
    void close() {
        watch.close();
        seat.close();
    }

    /** The first that was told and is as {@code rings} says; every one before it is as it was. */
    private void untilItRings(boolean rings) throws InterruptedException {
        Set<Pattern> ringing;
        do {
            ringing = told.poll(SOON_SECONDS, TimeUnit.SECONDS);
            assertTrue(ringing != null, "nothing was told in time");
        } while (ringing.contains(Pattern.HELP) != rings);
    }

    @Test
    void playsForAMomentAndRaisesNothing() throws Exception {
        seat.playTheSound(later::add);
        untilItRings(true);

        later.remove().run();

        untilItRings(false);
        assertTrue(vigilance.lookout().get().alarms().on().isEmpty());
        assertFalse(day.session().get().ladder().isOpen());
    }

    @Tag("SAFE-82")
    @Test
    void whatRingsInEarnestMeanwhileGoesOnUntilItIsTaken() throws Exception {
        seat.playTheSound(later::add);
        untilItRings(true);
        vigilance.helpAsked();
        told.clear();

        later.remove().run();
        assertEquals(Set.of(Pattern.HELP), alarm.standing().get().ringing());
        seat.takeAlarm();

        untilItRings(false);
    }
}
