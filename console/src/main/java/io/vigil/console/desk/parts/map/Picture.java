package io.vigil.console.desk.parts.map;

import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A map as it is drawn: Self in the middle, exiles around it, protectors around those. Its left upper corner is 0, 0.
 *
 * @param width in points at 100 %
 * @param height in points at 100 %
 * @param self where Self stands
 */
public record Picture(double width, double height, Box self, List<Node> nodes, List<Line> lines) {
    /**
     * A part.
     *
     * @param view how it stands to ketamine now; what was never asked is not drawn
     * @param texts from the top to the bottom, each in the middle
     */
    record Node(UUID part, Role role, Stance.View view, Box box, List<Text> texts) {
        Node {
            texts = List.copyOf(texts);
        }

        Node moved(double right, double down) {
            return new Node(part, role, view, box.moved(right, down), texts);
        }

        @Override
        public String toString() {
            return "Node[" + part + "]";
        }
    }

    /** A line of words, and what it says of the part. */
    record Text(String words, Measure.Face face, Says says) {
        @Override
        public String toString() {
            return "Text[" + says + "]";
        }
    }

    /** What a line of words is about: it decides the ink. */
    enum Says {
        NAME,
        RELATIONSHIP,
        STANCE
    }

    /**
     * A relation: a line that may be bent around what stands between.
     *
     * @param word where its word stands; empty where there is no room for it, which is said in the sentences
     */
    record Line(Relation relation, Curve curve, Optional<Box> word) {
        Line moved(double right, double down) {
            return new Line(relation, curve.moved(right, down), word.map(box -> box.moved(right, down)));
        }
    }

    public Picture {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /** Who stands at this place, in points at 100 %. */
    public Optional<UUID> at(double x, double y) {
        return nodes.stream()
                .filter(node -> node.box().holds(x, y))
                .map(Node::part)
                .findFirst();
    }

    @Override
    public String toString() {
        return "Picture[nodes=" + nodes.size() + ", lines=" + lines.size() + "]";
    }
}
