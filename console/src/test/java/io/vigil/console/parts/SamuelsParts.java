package io.vigil.console.parts;

import io.vigil.console.words.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A map to test with: a watchman who is met and protects a little one, and a critic who is not met. */
final class SamuelsParts {
    static final UUID CLIENT = new UUID(7, 1);
    static final UUID WATCHMAN = new UUID(3, 1);
    static final UUID LITTLE_ONE = new UUID(3, 2);
    static final UUID CRITIC = new UUID(3, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SamuelsParts() {}

    static PartsMap map() {
        var watchman = new Part(
                WATCHMAN,
                "The Night Watchman",
                Role.MANAGER,
                new Told("I count the lights.", "about 30", "keeps watch", "nobody will", "shoulders"),
                Stage.IN_CONVERSATION,
                List.of(new Trust(TODAY.minusDays(30), 3), new Trust(TODAY.minusDays(2), 6)),
                List.of(new Stance(TODAY.minusDays(2), Stance.View.AGREES_IF, "if the lights stay on")),
                Optional.of(TODAY.minusDays(60)),
                Optional.empty());
        var littleOne = Part.found(LITTLE_ONE, "Little One", Role.EXILE, Optional.of(TODAY.minusDays(20)));
        var critic = Part.found(CRITIC, "The Critic", Role.FIREFIGHTER, Optional.empty());
        return new PartsMap(
                CLIENT,
                List.of(watchman, littleOne, critic),
                List.of(new Relation(WATCHMAN, Relation.Kind.PROTECTS, LITTLE_ONE)));
    }

    static PartsMap made(Change change) {
        return change.match(new Change.Cases<>() {
            @Override
            public PartsMap made(Change.Made made) {
                return made.map();
            }

            @Override
            public PartsMap refused(Change.Refused refused) {
                throw new AssertionError(refused.notice().what());
            }
        });
    }

    static Notice refused(Change change) {
        return change.match(new Change.Cases<>() {
            @Override
            public Notice made(Change.Made made) {
                throw new AssertionError("it was not refused");
            }

            @Override
            public Notice refused(Change.Refused refused) {
                return refused.notice();
            }
        });
    }
}
