package io.vigil.console.screens;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A hand at a window: presses, types and chooses by what stands there. Event dispatch thread only. */
final class Hand {
    /** Room for the name above a field. */
    private static final int ABOVE_PIXELS = 40;

    private final Container window;

    Hand(Container window) {
        this.window = window;
    }

    void press(String act) {
        named(AbstractButton.class, act).doClick(0);
    }

    boolean canPress(String act) {
        return named(AbstractButton.class, act).isEnabled();
    }

    /** Puts the text in place of what stands in the field. */
    void type(String field, String text) {
        var into = named(JTextComponent.class, field);
        into.requestFocusInWindow();
        into.setText(text);
    }

    /** Scrolls until the field stands at the top, as far as that goes. */
    void scrollTo(String field) {
        var found = named(JTextComponent.class, field);
        var viewport = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, found);
        while (!(viewport.getView() instanceof JPanel)) { // a field of several lines has a viewport of its own
            viewport = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, viewport);
        }
        var top = SwingUtilities.convertPoint(found, 0, -ABOVE_PIXELS, viewport.getView()).y;
        var last = viewport.getView().getHeight() - viewport.getExtentSize().height;
        viewport.setViewPosition(new Point(0, Math.max(0, Math.min(top, last))));
    }

    /** Chooses the first row that shows {@code text}. */
    void choose(String text) {
        if (visible(window).noneMatch(each -> each instanceof JList<?> list && choose(list, text))) {
            throw new IllegalStateException("no list has a row with " + text);
        }
    }

    private static <E> boolean choose(JList<E> list, String text) {
        for (var row = 0; row < list.getModel().getSize(); row++) {
            var value = list.getModel().getElementAt(row);
            var cell = list.getCellRenderer().getListCellRendererComponent(list, value, row, false, false);
            if (said(cell).contains(text)) {
                list.setSelectedIndex(row);
                return true;
            }
        }
        return false;
    }

    private static String said(Component cell) {
        return visible(cell)
                .filter(JLabel.class::isInstance)
                .map(each -> Objects.requireNonNullElse(((JLabel) each).getText(), ""))
                .collect(Collectors.joining("\n"));
    }

    private <T extends Component> T named(Class<T> kind, String name) {
        return visible(window)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> isNamed(each, name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + kind.getSimpleName() + " is named " + name));
    }

    /** A step says its standing behind its name. */
    private static boolean isNamed(Component component, String name) {
        var says = Objects.requireNonNullElse(component.getAccessibleContext().getAccessibleName(), "");
        return says.equals(name) || says.startsWith(name + ", ");
    }

    private static Stream<Component> visible(Component component) {
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(Hand::visible))
                : Stream.of(component);
    }
}
