package io.vigil.console.session.event;

import io.vigil.console.checklist.Item;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The phases of the journey day, in order (domain.md §3); {@link #HELD} stands beside them. */
public enum Phase {
    CHECK_IN(Item.Part.CHECK_IN),
    GREEN_LIGHT(Item.Part.GREEN_LIGHT),
    MEDITATION(Item.Part.MEDITATION),
    INTENTIONS(Item.Part.INTENTIONS),
    SETTING(Item.Part.SETTING),
    SELF_ADMINISTRATION(null),
    JOURNEY(null),
    PROCESSING(Item.Part.PROCESSING),
    CLOSE(Item.Part.CLOSE),
    DONE(null),
    /** Held off for today. Nothing leads from here to the medicine. */
    HELD(null);

    private final Optional<Item.Part> part;

    Phase(Item.@Nullable Part part) {
        this.part = Optional.ofNullable(part);
    }

    /** The items of this step, if it has any. */
    public Optional<Item.Part> part() {
        return part;
    }

    public boolean isBeforeTheMedicine() {
        return compareTo(SELF_ADMINISTRATION) <= 0;
    }

    /** From self-administration until the end, loss of contact is an alarm (domain.md §5). */
    public boolean isWatched() {
        return this == SELF_ADMINISTRATION || this == JOURNEY || this == PROCESSING || this == CLOSE;
    }

    /** The step after this one; none after {@link #DONE} and {@link #HELD}. */
    public Optional<Phase> next() {
        if (this == HELD || this == DONE) {
            return Optional.empty();
        }
        var order = EnumSet.range(this, DONE).iterator();
        order.next();
        return Optional.of(order.next());
    }
}
