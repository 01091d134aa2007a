package io.vigil.console.desk.parts.map;

import io.vigil.console.desk.parts.map.Picture.Node;
import io.vigil.console.parts.PartsMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where everything of a map stands. Self is in the middle, exiles around it, everybody else around those, each near what
 * it protects. Rings grow until nothing overlaps, and further until the words of the relations have room. Nothing is left
 * to chance: the same map gives the same picture, and one part more moves the others little.
 */
public final class MapLayout {
    /** Pictures are wider than high, as screens and paper on its side are. */
    private static final double WIDER = 1.5;

    private static final double STEP = 6;
    private static final double GAP = 12;
    private static final double RING_GAP = 32;
    private static final double SELF = 64;
    private static final double MARGIN = 12;
    private static final int ROOMIER_TIMES = 14;
    private static final double ROOMIER = 1.15;

    private final PartsMap map;
    private final Measure measure;
    /** Each part around 0, 0. */
    private final Map<UUID, Node> nodes = new HashMap<>();

    private MapLayout(PartsMap map, Measure measure) {
        this.map = map;
        this.measure = measure;
        var words = new NodeWords(measure);
        map.standing().forEach(part -> {
            var texts = words.of(part);
            nodes.put(part.id(), new Node(part.id(), part.role(), part.view(), words.box(part.role(), texts), texts));
        });
    }

    /** Lays the standing parts out. */
    public static Picture of(PartsMap map, Measure measure) {
        var layout = new MapLayout(map, measure);
        var room = 1.0;
        var picture = layout.picture(room);
        for (var times = 1; times < ROOMIER_TIMES && lacksWords(picture); times++) {
            room *= ROOMIER;
            picture = layout.picture(room);
        }
        return picture;
    }

    private static boolean lacksWords(Picture picture) {
        return picture.lines().stream().anyMatch(line -> line.word().isEmpty());
    }

    private Picture picture(double room) {
        var self = Box.around(0, 0, SELF, SELF);
        var placed = new ArrayList<Node>();
        var rings = Rings.of(map);
        var radius = SELF / 2;
        for (var ring : rings) {
            radius = place(ring, placed, self, radius, room);
        }
        var lines = new Lines(map, placed, self, measure).drawn();
        return trimmed(placed, self, lines);
    }

    /** Puts a ring around what stands already. @return its radius */
    private double place(Rings.Ring ring, List<Node> placed, Box self, double inside, double room) {
        var radius = inside + RING_GAP * room;
        var there = at(ring, radius);
        while (overlap(there, placed, self, room)) {
            radius += STEP;
            there = at(ring, radius);
        }
        placed.addAll(there);
        return radius;
    }

    private List<Node> at(Rings.Ring ring, double radius) {
        var there = new ArrayList<Node>();
        ring.angles().forEach((part, angle) -> Optional.ofNullable(nodes.get(part.id()))
                .ifPresent(node -> there.add(node.moved(radius * WIDER * Math.cos(angle), radius * Math.sin(angle)))));
        return there;
    }

    private static boolean overlap(List<Node> ring, List<Node> placed, Box self, double room) {
        for (var i = 0; i < ring.size(); i++) {
            var box = ring.get(i).box().larger(GAP * room / 2);
            if (box.overlaps(self.larger(RING_GAP * room / 2))) {
                return true;
            }
            for (var other : ring.subList(0, i)) {
                if (box.overlaps(other.box().larger(GAP * room / 2))) {
                    return true;
                }
            }
            var wide = ring.get(i).box().larger(RING_GAP * room / 2);
            if (placed.stream().anyMatch(other -> wide.overlaps(other.box().larger(RING_GAP * room / 2)))) {
                return true;
            }
        }
        return false;
    }

    private static Picture trimmed(List<Node> nodes, Box self, List<Picture.Line> lines) {
        var boxes = new ArrayList<>(List.of(self));
        nodes.forEach(node -> boxes.add(node.box()));
        lines.forEach(line -> {
            line.word().ifPresent(boxes::add);
            for (var share = 0.0; share <= 1; share += 0.1) {
                boxes.add(Box.around(line.curve().x(share), line.curve().y(share), 2, 2));
            }
        });
        var left = boxes.stream().mapToDouble(Box::x).min().orElse(0) - MARGIN;
        var top = boxes.stream().mapToDouble(Box::y).min().orElse(0) - MARGIN;
        var right =
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0) + MARGIN;
        var bottom =
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0) + MARGIN;
        return new Picture(
                right - left,
                bottom - top,
                self.moved(-left, -top),
                nodes.stream().map(node -> node.moved(-left, -top)).toList(),
                lines.stream().map(line -> line.moved(-left, -top)).toList());
    }
}
