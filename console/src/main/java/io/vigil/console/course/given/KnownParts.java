package io.vigil.console.course.given;

import io.vigil.console.course.given.KnownProtector.Standing;
import io.vigil.console.parts.PartsMap;
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

    /** What stands on a map now; who was set aside does not count. */
    public static KnownParts on(PartsMap map) {
        return new KnownParts(
                map.standing().size(),
                map.protectors().stream()
                        .map(part -> new KnownProtector(part.name(), part.isMet() ? Standing.MET : Standing.NOT_MET))
                        .toList());
    }

    /** A map of protectors alone. */
    public static KnownParts of(List<KnownProtector> protectors) {
        return new KnownParts(protectors.size(), protectors);
    }
}
