package io.vigil.console.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Does several things in turn, round after round, each round beginning with another one: what slows the computer down
 * for a while slows all of them down alike, and a ratio of two stays what it is.
 */
final class Interleaved {
    private final List<Act> acts = new ArrayList<>();
    private final List<Times> times = new ArrayList<>();
    private final int rounds;
    private final int warmUpRounds;

    /** One thing that is timed. */
    interface Act {
        /** Does it. @return how many nanoseconds it took, of whatever is to be counted in it */
        long run(int round) throws Exception;
    }

    /** One thing that is timed from its beginning to its end. */
    interface Whole {
        void run(int round) throws Exception;
    }

    /** @param warmUpRounds come first and are not counted */
    Interleaved(int rounds, int warmUpRounds) {
        this.rounds = rounds;
        this.warmUpRounds = warmUpRounds;
    }

    /** One more thing. @return its times, once {@link #run} is done */
    Times add(Act act) {
        var own = new Times(rounds);
        acts.add(act);
        times.add(own);
        return own;
    }

    /** One more thing, all of which counts. @return its times, once {@link #run} is done */
    Times addWhole(Whole act) {
        return add(round -> {
            var began = System.nanoTime();
            act.run(round);
            return System.nanoTime() - began;
        });
    }

    void run() throws Exception {
        for (var round = 0; round < warmUpRounds + rounds; round++) {
            for (var i = 0; i < acts.size(); i++) {
                var turn = (round + i) % acts.size();
                var tookNanos = acts.get(turn).run(round);
                if (round >= warmUpRounds) {
                    times.get(turn).add(tookNanos);
                }
            }
        }
    }
}
