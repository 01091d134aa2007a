package io.vigil.console.session;

import io.vigil.console.session.command.Decision;
import java.time.Instant;
import java.util.Random;
import java.util.function.BiConsumer;

/** A day that is played by chance, for whoever looks at days. */
public final class PlayedDay {
    private PlayedDay() {}

    /**
     * Asks for one thing after the other.
     *
     * @param then is told what was decided, and when
     */
    public static void play(Random chance, int wishes, BiConsumer<Decision, Instant> then) {
        var walk = new RandomWalk(chance);
        for (var i = 0; i < wishes; i++) {
            var decision = walk.next().decide(walk.session(), walk.now());
            walk.goOn(decision);
            then.accept(decision, walk.now());
        }
    }
}
