package io.vigil.console.desk.parts;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** How one part stands to the others, said from its own side. Event dispatch thread only. */
final class RelationsPanel {
    private static final Words WORDS = Words.of(RelationsPanel.class);

    private final JPanel panel =
            Fittings.surface("card", "insets 0, gap 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    private final JPanel rows = Fittings.group("insets 0, gap 8 2, fillx, wrap 2", "[grow, fill][]");
    private final JPanel adding =
            Fittings.group("insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, sg][grow, fill, sg]");
    private final Fittings fittings;
    private final PartsModel model;
    private final UUID part;
    private final Choice<Side> side;
    private Choice<Part> other = new Choice<>("", List.of(), Part::name);
    private List<String> shownRows = List.of();
    private List<Part> shownOthers = List.of();

    /** A relation as one of its two ends says it. */
    private record Side(Relation.Kind kind, Way way) {
        String words() {
            return way == Way.FROM_HERE ? WORDS.text("side." + kind) : InWords.turned(kind);
        }

        static List<Side> all() {
            var sides = new ArrayList<Side>();
            for (var kind : Relation.Kind.values()) {
                sides.add(new Side(kind, Way.FROM_HERE));
                if (!kind.isMutual()) {
                    sides.add(new Side(kind, Way.TO_HERE));
                }
            }
            return sides;
        }
    }

    private enum Way {
        FROM_HERE,
        TO_HERE
    }

    RelationsPanel(Fittings fittings, PartsModel model, UUID part) {
        this.fittings = fittings;
        this.model = model;
        this.part = part;
        side = new Choice<>(WORDS.text("relation.side"), Side.all(), Side::words);
        panel.add(Fittings.prose(WORDS.text("relation.title"), "proseStrong"), "wmin 0");
        panel.add(rows, "wmin 0");
        panel.add(adding, "wmin 0");
    }

    JComponent component() {
        return panel;
    }

    private void write() {
        side.chosen().ifPresent(chosen -> other.chosen().ifPresent(to -> {
            if (chosen.way() == Way.FROM_HERE) {
                model.relate(part, chosen.kind(), to.id());
            } else {
                model.relate(to.id(), chosen.kind(), part);
            }
        }));
    }

    void show(PartsMap map, Part here) {
        var mine = map.standingRelations().stream()
                .filter(each -> each.concerns(here.id()))
                .toList();
        var said = mine.stream().map(each -> InWords.of(map, each)).toList();
        if (!said.equals(shownRows)) {
            shownRows = said;
            rows.removeAll();
            for (var relation : mine) {
                var words = InWords.of(map, relation);
                rows.add(Fittings.prose(words, "prose"), "wmin 0");
                var button = fittings.button(WORDS.text("relation.takeOff"), () -> model.takeOff(relation));
                button.getAccessibleContext().setAccessibleName(WORDS.text("relation.takeOff.name", words));
                rows.add(button);
            }
            panel.revalidate();
            panel.repaint();
        }
        var others = map.standing().stream()
                .filter(each -> !each.id().equals(here.id()))
                .toList();
        if (!others.equals(shownOthers) || adding.getComponentCount() == 0) {
            shownOthers = others;
            offer(others);
        }
    }

    private void offer(List<Part> others) {
        var before = other.chosen();
        other = new Choice<>(WORDS.text("relation.other"), others, Part::name);
        before.flatMap(was -> others.stream()
                        .filter(each -> each.id().equals(was.id()))
                        .findFirst())
                .ifPresent(other::choose);
        adding.removeAll();
        if (others.isEmpty()) {
            adding.add(Fittings.prose(WORDS.text("relation.nobody"), "proseSoft"), "span, wmin 0");
        } else {
            adding.add(Fittings.labelled(side.component()), "wmin 0");
            adding.add(Fittings.labelled(other.component()), "wmin 0");
            adding.add(fittings.button(WORDS.text("relation.write"), this::write), "span, growx 0");
        }
        panel.revalidate();
        panel.repaint();
    }
}
