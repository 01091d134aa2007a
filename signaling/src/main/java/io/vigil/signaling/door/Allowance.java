package io.vigil.signaling.door;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often an address may be wrong before it has to wait. One thread. */
public final class Allowance {
    /** Wrong tickets or proofs on one connection, and from one address before it waits. */
    public static final int WRONG = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

    private record Past(int wrong, Instant last, Instant until) {}

    private final Map<String, Past> addresses = new HashMap<>();

    public boolean mustWait(String address, Instant now) {
        var past = addresses.get(address);
        return past != null && now.isBefore(past.until);
    }

    /** A wrong ticket or proof from there; every fifth doubles the wait. */
    public void wrong(String address, Instant now) {
        var past = addresses.get(address);
        var wrong = past == null ? 1 : past.wrong + 1;
        var until = past == null ? now : past.until;
        if (wrong % WRONG == 0) {
            var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(wrong / WRONG - 1, 10));
            until = now.plus(doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled);
        }
        addresses.put(address, new Past(wrong, now, until));
    }

    public void forget(Instant now) {
        addresses.values().removeIf(past -> !now.isBefore(past.last.plus(FORGIVEN_AFTER)));
    }
}
