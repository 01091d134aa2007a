package io.vigil.console.parts;

import java.util.UUID;

/**
 * How one part stands to another. Where both stand to each other alike, the same two parts are always written in the same
 * order, so that one relation is never kept as two.
 *
 * @param from the id of a {@link Part}
 * @param to the id of another
 */
public record Relation(UUID from, Kind kind, UUID to) {
    /** What the first is to the second. */
    public enum Kind {
        PROTECTS,
        POLARISED_WITH,
        ALLIED_WITH,
        EXILED_BY;

        /** Whether the second is to the first what the first is to the second. */
        public boolean isMutual() {
            return this == POLARISED_WITH || this == ALLIED_WITH;
        }
    }

    public Relation {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a part has no relation to itself: " + from);
        }
        if (kind.isMutual() && from.compareTo(to) > 0) {
            var first = to;
            to = from;
            from = first;
        }
    }

    /** Whether {@code part} is one of the two. */
    public boolean concerns(UUID part) {
        return from.equals(part) || to.equals(part);
    }
}
