package io.vigil.console.desk.parts.map;

import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** In which direction from Self each part stands: exiles inside, everybody else outside and near what it is related to. */
final class Rings {
    private static final double ALL_ROUND = 2 * Math.PI;
    /** The first stands above Self. */
    private static final double UPWARDS = -Math.PI / 2;
    /** More than these in one ring make a picture that is too wide to read. */
    private static final int MOST_IN_A_RING = 12;

    private final PartsMap map;
    private final Map<UUID, Double> directions = new LinkedHashMap<>();

    private Rings(PartsMap map) {
        this.map = map;
    }

    /**
     * Parts at the same distance from Self.
     *
     * @param angles clockwise from the right, in radians
     */
    record Ring(Map<Part, Double> angles) {}

    /** From the inside to the outside; a ring has at least one part. */
    static List<Ring> of(PartsMap map) {
        var rings = new Rings(map);
        var made = new ArrayList<Ring>();
        var exiles = map.standing().stream()
                .filter(part -> part.role() == Role.EXILE)
                .toList();
        var others = map.standing().stream()
                .filter(part -> part.role() != Role.EXILE)
                .toList();
        rings.inside(exiles).forEach(made::add);
        rings.outside(others).forEach(made::add);
        return made;
    }

    private List<Ring> inside(List<Part> exiles) {
        var rings = new ArrayList<Ring>();
        var count = (exiles.size() + MOST_IN_A_RING - 1) / MOST_IN_A_RING;
        for (var ring = 0; ring < count; ring++) {
            rings.add(evenly(everyNth(exiles, ring, count), UPWARDS + turned(ring, exiles.size(), count)));
        }
        return rings;
    }

    private List<Ring> outside(List<Part> others) {
        var sought = new LinkedHashMap<Part, Double>();
        others.forEach(part -> direction(part).ifPresent(angle -> sought.put(part, angle)));
        others.stream().filter(part -> !sought.containsKey(part)).forEach(part -> relatedTo(part, sought)
                .ifPresent(angle -> sought.put(part, angle)));
        var inOrder = new ArrayList<Part>(sought.keySet());
        inOrder.sort(Comparator.comparingDouble(part -> turn(sought.getOrDefault(part, 0.0))));
        var ordered = between(inOrder, others);
        var count = (others.size() + MOST_IN_A_RING - 1) / MOST_IN_A_RING;
        var rings = new ArrayList<Ring>();
        for (var ring = 0; ring < count; ring++) {
            var parts = everyNth(ordered, ring, count);
            rings.add(evenly(parts, best(parts, sought, turned(ring, others.size(), count))));
        }
        return rings;
    }

    /** Those without a direction of their own, one after the other, between those that have one. */
    private static List<Part> between(List<Part> directed, List<Part> all) {
        var free = all.stream().filter(part -> !directed.contains(part)).toList();
        var mixed = new ArrayList<Part>();
        var used = 0;
        for (var place = 0; place < all.size(); place++) {
            var isFree = (long) (place + 1) * free.size() / all.size() > (long) place * free.size() / all.size();
            mixed.add(isFree ? free.get(used) : directed.get(place - used));
            used += isFree ? 1 : 0;
        }
        return mixed;
    }

    /** The turn of a ring with which its parts stand nearest to where they are sought. */
    private static double best(List<Part> parts, Map<Part, Double> sought, double turned) {
        var best = UPWARDS + turned;
        var least = Double.MAX_VALUE;
        var tries = 2 * parts.size();
        for (var tried = 0; tried < tries; tried++) {
            var first = UPWARDS + turned + tried * ALL_ROUND / tries;
            var away = 0.0;
            for (var place = 0; place < parts.size(); place++) {
                var angle = sought.get(parts.get(place));
                away += angle == null ? 0 : apart(first + place * ALL_ROUND / parts.size(), angle);
            }
            if (away < least - 1e-9) {
                least = away;
                best = first;
            }
        }
        return best;
    }

    private Ring evenly(List<Part> parts, double first) {
        var angles = new LinkedHashMap<Part, Double>();
        for (var place = 0; place < parts.size(); place++) {
            var angle = first + place * ALL_ROUND / parts.size();
            angles.put(parts.get(place), angle);
            directions.put(parts.get(place).id(), angle);
        }
        return new Ring(angles);
    }

    private static List<Part> everyNth(List<Part> parts, int first, int every) {
        var some = new ArrayList<Part>();
        for (var place = first; place < parts.size(); place += every) {
            some.add(parts.get(place));
        }
        return some;
    }

    /** Rings behind one another are turned, so that each is seen between those before it. */
    private static double turned(int ring, int parts, int rings) {
        return ring * ALL_ROUND / Math.max(1, parts) / Math.max(1, rings);
    }

    /** In the middle of the exiles that it protects or exiles. */
    private Optional<Double> direction(Part part) {
        return middle(map.standingRelations().stream()
                .filter(each -> !each.kind().isMutual() && each.concerns(part.id()))
                .flatMap(each -> angle(other(each, part)).stream())
                .toList());
    }

    /** Beside those that it stands to, when those have a direction. */
    private Optional<Double> relatedTo(Part part, Map<Part, Double> sought) {
        return middle(map.standingRelations().stream()
                .filter(each -> each.concerns(part.id()))
                .flatMap(each -> Optional.ofNullable(sought.get(map.part(other(each, part)))).stream())
                .toList());
    }

    private static UUID other(Relation relation, Part part) {
        return relation.from().equals(part.id()) ? relation.to() : relation.from();
    }

    private Optional<Double> angle(UUID part) {
        return Optional.ofNullable(directions.get(part));
    }

    private static Optional<Double> middle(List<Double> angles) {
        var right = angles.stream().mapToDouble(Math::cos).sum();
        var down = angles.stream().mapToDouble(Math::sin).sum();
        return angles.isEmpty() ? Optional.empty() : Optional.of(Math.atan2(down, right));
    }

    private static double turn(double angle) {
        var turn = (angle - UPWARDS) % ALL_ROUND;
        return turn < 0 ? turn + ALL_ROUND : turn;
    }

    private static double apart(double one, double other) {
        var apart = turn(one - other + UPWARDS);
        return Math.min(apart, ALL_ROUND - apart);
    }
}
