package io.vigil.signaling.metrics;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts who was not let in, by reason alone. For any thread. */
public final class Tally {
    /** Why somebody was not let in. */
    public enum Why {
        /** One connection more than may be, of an address or in all. */
        CONNECTIONS,
        /** A request that is none. */
        REQUEST,
        /** A request to another host, or from another's page. */
        STRANGE,
        /** A ticket or signature that is wrong, over, or came too often. */
        PROOF
    }

    private final Map<Why, LongAdder> refused = new EnumMap<>(Why.class);

    /** Nobody was refused yet. */
    public Tally() {
        for (var why : Why.values()) {
            refused.put(why, new LongAdder());
        }
    }

    /** One more was not let in. */
    public void refused(Why why) {
        var count = refused.get(why);
        if (count == null) {
            throw new IllegalArgumentException("no count for " + why);
        }
        count.increment();
    }

    /** How many were not let in since the start, for every reason. */
    public Map<Why, Long> refused() {
        var counts = new EnumMap<Why, Long>(Why.class);
        refused.forEach((why, count) -> counts.put(why, count.sum()));
        return counts;
    }
}
