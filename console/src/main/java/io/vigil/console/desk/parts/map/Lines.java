package io.vigil.console.desk.parts.map;

import io.vigil.console.desk.parts.map.Measure.Face;
import io.vigil.console.desk.parts.map.Picture.Line;
import io.vigil.console.desk.parts.map.Picture.Node;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Draws the relations between parts that have their places: around what stands between, each with its word on it. */
final class Lines {
    private static final double[] BENDS = {
        0, 0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.48, -0.48, 0.64, -0.64, 0.82, -0.82
    };
    private static final double[] PLACES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.46, 0.54, 0.38, 0.62};
    /** Two relations of one pair keep so far from the straight line, in points, that both words stand beside it. */
    private static final double BESIDE = 44;

    private static final double CLEAR = 3;
    private static final double WORD_PADDING = 3;

    private final PartsMap map;
    private final Measure measure;
    private final Box self;
    private final Map<UUID, Box> boxes = new HashMap<>();

    Lines(PartsMap map, List<Node> nodes, Box self, Measure measure) {
        this.map = map;
        this.measure = measure;
        this.self = self;
        nodes.forEach(node -> boxes.put(node.part(), node.box()));
    }

    List<Line> drawn() {
        var relations = map.standingRelations();
        var curves = curves(relations);
        var words = new HashMap<Relation, Box>();
        for (var relation : relations) {
            word(relation, curves, words).ifPresent(box -> words.put(relation, box));
        }
        return relations.stream()
                .map(each -> new Line(each, curve(curves, each), Optional.ofNullable(words.get(each))))
                .toList();
    }

    private static Curve curve(Map<Relation, Curve> curves, Relation relation) {
        var curve = curves.get(relation);
        if (curve == null) {
            throw new IllegalStateException("every relation was drawn");
        }
        return curve;
    }

    private Map<Relation, Curve> curves(List<Relation> relations) {
        var curves = new HashMap<Relation, Curve>();
        var taken = new HashMap<Set<UUID>, Set<Double>>();
        for (var relation : relations) {
            var pair = Set.of(relation.from(), relation.to());
            var ofPair = relations.stream()
                    .filter(each -> pair.contains(each.from()) && pair.contains(each.to()))
                    .count();
            var bends = taken.computeIfAbsent(pair, none -> new HashSet<>());
            var bend = bend(relation, ofPair == 1 ? BENDS : beside(relation), bends);
            bends.add(seen(relation, bend));
            curves.put(relation, Curve.between(box(relation.from()), box(relation.to()), bend));
        }
        return curves;
    }

    private double[] beside(Relation relation) {
        var from = box(relation.from());
        var to = box(relation.to());
        var far = Math.hypot(to.centreX() - from.centreX(), to.centreY() - from.centreY());
        var bend = Math.max(BENDS[1], BESIDE / Math.max(1, far));
        return new double[] {bend, -bend, 0, 2 * bend, -2 * bend, 3 * bend, -3 * bend};
    }

    /** The straightest way that passes through nobody; if there is none, the one that passes through the fewest. */
    private double bend(Relation relation, double[] bends, Set<Double> taken) {
        var best = 0.0;
        var fewest = Integer.MAX_VALUE;
        for (var bend : bends) {
            if (!taken.contains(seen(relation, bend))) {
                var passed = passed(relation, Curve.between(box(relation.from()), box(relation.to()), bend));
                if (passed < fewest) {
                    best = bend;
                    fewest = passed;
                }
            }
        }
        return best;
    }

    /** A bend as the part with the lower id sees it: so two relations of one pair are told apart, whichever way they go. */
    private static double seen(Relation relation, double bend) {
        return relation.from().compareTo(relation.to()) < 0 || bend == 0 ? bend : -bend;
    }

    /** Through how many that it does not concern a way passes. Self counts more: nothing looks as if it led there. */
    private int passed(Relation relation, Curve curve) {
        var parts = boxes.entrySet().stream()
                .filter(each -> !relation.concerns(each.getKey()))
                .filter(each -> curve.passes(each.getValue().larger(CLEAR)))
                .count();
        return (int) parts + (curve.passes(self.larger(CLEAR)) ? 2 : 0);
    }

    /** Best where no other line passes; in any case where nothing else stands. */
    private Optional<Box> word(Relation relation, Map<Relation, Curve> curves, Map<Relation, Box> words) {
        var text = InWords.of(relation.kind());
        var wide = measure.width(text, Face.SMALL) + 2 * WORD_PADDING;
        var high = measure.height(Face.SMALL) + WORD_PADDING;
        var curve = curve(curves, relation);
        var begins = curve.leaves(box(relation.from()));
        var ends = curve.enters(box(relation.to()));
        var first = Optional.<Box>empty();
        for (var place : PLACES) {
            var share = begins + place * (ends - begins);
            var box = Box.around(curve.x(share), curve.y(share), wide, high);
            if (isFree(box, words)) {
                var alone = curves.entrySet().stream()
                        .noneMatch(each -> !each.getKey().equals(relation)
                                && each.getValue().passes(box));
                if (alone) {
                    return Optional.of(box);
                }
                first = first.isPresent() ? first : Optional.of(box);
            }
        }
        return first;
    }

    private boolean isFree(Box word, Map<Relation, Box> words) {
        var wide = word.larger(1);
        return !wide.overlaps(self)
                && boxes.values().stream().noneMatch(wide::overlaps)
                && words.values().stream().noneMatch(wide::overlaps);
    }

    private Box box(UUID part) {
        var box = boxes.get(part);
        if (box == null) {
            throw new IllegalStateException("part " + part + " stands on the map and has no place");
        }
        return box;
    }
}
