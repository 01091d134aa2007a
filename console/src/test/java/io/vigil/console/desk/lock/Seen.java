package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.desk.theme.Appearance;
import io.vigil.console.desk.theme.Theme;
import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import javax.swing.text.Segment;

/** A screen without a display: what stands on it, what is typed into it, and what is pressed. */
final class Seen {
    private final Supplier<JComponent> screen;

    /** @param screen the one that stands now */
    Seen(Supplier<JComponent> screen) {
        this.screen = screen;
    }

    static void prepareTheTheme() {
        onSwing(() -> Appearance.prepare(Theme.LIGHT, 100));
    }

    static <T> T onSwing(Callable<T> task) {
        var done = new FutureTask<>(task);
        try {
            SwingUtilities.invokeAndWait(done);
            return done.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the screen", e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException("the screen failed", e);
        }
    }

    static void run(Runnable task) {
        onSwing(() -> {
            task.run();
            return true;
        });
    }

    void type(String field, String text) {
        onSwing(() -> {
            var into = field(field).getDocument();
            into.insertString(into.getLength(), text, null);
            return field;
        });
    }

    void press(String act) {
        run(() -> button(act).doClick(0));
    }

    /** Enter in the field. */
    void enter(String field) {
        run(() -> field(field).postActionEvent());
    }

    JPasswordField field(String name) {
        return named(JPasswordField.class, name);
    }

    AbstractButton button(String act) {
        return named(AbstractButton.class, act);
    }

    /** The names of the fields, from the top. */
    List<String> fields() {
        return onSwing(() -> visible(screen.get())
                .filter(JPasswordField.class::isInstance)
                .map(each -> each.getAccessibleContext().getAccessibleName())
                .toList());
    }

    /** The very characters that the field holds, to see what becomes of them. */
    char[] memory(String field) {
        return onSwing(() -> {
            var segment = new Segment();
            field(field).getDocument().getText(0, 0, segment);
            return segment.array;
        });
    }

    static void assertWiped(char[] memory) {
        assertEquals("\n" + "\0".repeat(memory.length - 1), String.valueOf(memory));
    }

    String text(String field) {
        return onSwing(() -> {
            var document = field(field).getDocument();
            return document.getText(0, document.getLength());
        });
    }

    /** Everything that can be read, fields excepted. */
    String said() {
        return onSwing(() -> visible(screen.get()).map(Seen::textOf).collect(Collectors.joining("\n")));
    }

    private static String textOf(Component component) {
        if (component instanceof JPasswordField) {
            return "";
        }
        if (component instanceof JTextComponent text) {
            return text.getText();
        }
        return component instanceof JLabel label ? Objects.requireNonNullElse(label.getText(), "") : "";
    }

    private <T extends Component> T named(Class<T> kind, String name) {
        return visible(screen.get())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " is named " + name));
    }

    private static Stream<Component> visible(Component component) {
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(Seen::visible))
                : Stream.of(component);
    }
}
