package io.vigil.console.course;

import java.util.List;

/**
 * What the course has to know of the parts map.
 *
 * @param parts how many stand on it, protectors included
 * @param protectors every one that is known
 */
public record KnownParts(int parts, List<KnownProtector> protectors) {
    /** A map on which nothing stands yet. */
    public static final KnownParts NONE = new KnownParts(0, List.of());

    public KnownParts {
        protectors = List.copyOf(protectors);
        if (parts < protectors.size()) {
            throw new IllegalArgumentException(protectors.size() + " protectors among " + parts + " parts");
        }
    }

    /** A map of protectors alone. */
    public static KnownParts of(List<KnownProtector> protectors) {
        return new KnownParts(protectors.size(), protectors);
    }
}
