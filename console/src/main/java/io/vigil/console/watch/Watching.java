package io.vigil.console.watch;

import io.vigil.console.watch.pipe.Word;
import io.vigil.console.watch.screen.Cause;
import java.time.Duration;
import java.util.List;

/**
 * What the watch does about what it sees. Time is the sum of its own ticks, each counted as one second at most: a computer
 * that slept, or had no time for the watch, does not make a console look dead. Not for several threads.
 */
final class Watching {
    static final Duration HUNG_AFTER = Duration.ofSeconds(5);
    /** As long as it has no session of its own there is time to be sure: it may be starting, or asking for the passphrase. */
    static final Duration HUNG_UNARMED_AFTER = Duration.ofSeconds(30);

    static final Duration SPEAKS_WITHIN = Duration.ofSeconds(60);
    static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));
    /** A console that lived so long is not one that cannot start. */
    static final Duration PROVEN_AFTER = Duration.ofMinutes(5);

    private static final Duration LONGEST_TICK = Duration.ofSeconds(1);
    /** Exit codes from here on are signals; below, a console that never spoke has said on the screen why it cannot start. */
    private static final int FIRST_SIGNAL = 128;

    private final Hands hands;
    /** Outlives the console: what was at stake when it died still is. */
    private boolean armed;

    private boolean armedHere;
    private boolean running;
    private boolean spoke;
    private boolean goodbye;
    private boolean ending;
    private boolean dead;
    private int restarts;
    private Duration silent = Duration.ZERO;
    private Duration lived = Duration.ZERO;

    Watching(Hands hands) {
        this.hands = hands;
    }

    void started() {
        running = true;
        spoke = false;
        armedHere = false;
        goodbye = false;
        ending = false;
        silent = Duration.ZERO;
        lived = Duration.ZERO;
    }

    /** It could not even be started. */
    void notStarted() {
        again(1);
    }

    void heard(Word word) {
        switch (word) {
            case BEAT -> beat();
            case ARMED -> arm();
            case DISARMED -> disarm();
            case RELEASE -> hands.wipe();
            case GOODBYE -> goodbye = true;
            case CARD, PROVEN -> {} // kept by whom they were given to
        }
    }

    private void arm() {
        if (restarts > 0 && !armedHere) {
            hands.tell(Cause.RESUMED);
        }
        armed = true;
        armedHere = true;
    }

    private void disarm() {
        armed = false;
        armedHere = false;
    }

    private void beat() {
        silent = Duration.ZERO;
        if (dead && !spoke) {
            hands.tell(Cause.BACK);
            dead = false;
        }
        spoke = true;
    }

    void tick(Duration since) {
        if (!running || ending || goodbye) {
            return;
        }
        var counted = since.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : since;
        silent = silent.plus(counted);
        lived = lived.plus(counted);
        if (lived.compareTo(PROVEN_AFTER) > 0) {
            restarts = 0;
        }
        if (silent.compareTo(patience()) > 0) {
            ending = true;
            died(Cause.HUNG);
            hands.endConsole();
        }
    }

    private Duration patience() {
        if (!spoke) {
            return SPEAKS_WITHIN;
        }
        return armedHere ? HUNG_AFTER : HUNG_UNARMED_AFTER;
    }

    void ended(int code) {
        running = false;
        if (goodbye) {
            hands.wipe();
            hands.leave(code);
            return;
        }
        if (!spoke && !armed && restarts == 0 && code >= 0 && code < FIRST_SIGNAL) {
            hands.leave(code);
            return;
        }
        if (!ending) {
            died(Cause.ENDED);
        }
        again(code);
    }

    private void died(Cause cause) {
        dead = true;
        if (armed) {
            hands.ring(cause);
        }
    }

    private void again(int code) {
        if (restarts < PAUSES.size()) {
            hands.startConsole(PAUSES.get(restarts));
            restarts++;
            return;
        }
        if (armed) {
            hands.ring(Cause.GIVEN_UP);
        } else {
            hands.show(Cause.CANNOT_START);
        }
        hands.giveUp(code);
    }
}
