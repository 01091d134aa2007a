package io.vigil.console.desk.control;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import net.miginfocom.swing.MigLayout;

/**
 * A MigLayout that works out how large it would be once in a turn of the event dispatch thread. MigLayout remembers its own
 * sizes, except where a text area stands in it or below it; then every level of a window asks all levels below it several
 * times, and a client's file with its seven levels took seconds to open.
 *
 * <p>What changes later in the same turn is seen when the container is told, or laid out; what changes in another turn is
 * always seen. Event dispatch thread only.
 */
final class AskedOnce extends MigLayout {
    private static final long serialVersionUID = 1;

    private static long turn;
    private static boolean isTurnEnding;

    private enum Extent {
        SMALLEST,
        PREFERRED,
        LARGEST
    }

    private final Map<Extent, Dimension> known = new EnumMap<>(Extent.class);
    private final Dimension knownIn = new Dimension();
    private long knownAt = -1;

    AskedOnce(String layout, String columns) {
        super(layout, columns);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return ask(Extent.SMALLEST, parent, super::minimumLayoutSize);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        return ask(Extent.PREFERRED, parent, super::preferredLayoutSize);
    }

    @Override
    public Dimension maximumLayoutSize(Container parent) {
        return ask(Extent.LARGEST, parent, super::maximumLayoutSize);
    }

    @Override
    public void invalidateLayout(Container parent) {
        known.clear();
        super.invalidateLayout(parent);
    }

    @Override
    public void layoutContainer(Container parent) {
        known.clear();
        super.layoutContainer(parent);
    }

    private Dimension ask(Extent extent, Container parent, Function<Container, Dimension> all) {
        if (knownAt != turn || !knownIn.equals(parent.getSize())) {
            known.clear();
            knownAt = turn;
            knownIn.setSize(parent.getSize());
            endTheTurn();
        }
        var size = known.get(extent);
        if (size == null) {
            size = all.apply(parent);
            known.put(extent, size);
        }
        return new Dimension(size);
    }

    private static void endTheTurn() {
        if (!isTurnEnding) {
            isTurnEnding = true;
            EventQueue.invokeLater(() -> {
                isTurnEnding = false;
                turn++;
            });
        }
    }
}
