package io.vigil.console.desk.day.panel;

import io.vigil.console.desk.control.Flow;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.control.Shortcut;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JToggleButton;

/** One of a few answers, side by side. Nothing is chosen beforehand. */
final class Choice<E extends Enum<E>> {
    private final Flow line = new Flow(4);
    private final ButtonGroup group = new ButtonGroup();
    private final Map<E, JToggleButton> buttons;

    /** The answers in the order of the enum, each with its words, without keys. */
    Choice(Class<E> answers, Function<E, String> words) {
        this(answers, words, new KeyRing(), Map.of());
    }

    /** The answers in the order of the enum, each with its words; with its key where there is one. */
    Choice(Class<E> answers, Function<E, String> words, KeyRing keys, Map<E, Shortcut> shortcuts) {
        buttons = new EnumMap<>(answers);
        for (var answer : answers.getEnumConstants()) {
            var key = Optional.ofNullable(shortcuts.get(answer));
            var button = new JToggleButton(words.apply(answer));
            button.getAccessibleContext().setAccessibleName(words.apply(answer));
            key.ifPresent(shortcut -> {
                keys.bind(shortcut, button);
                button.setToolTipText(shortcut.shown());
                button.getAccessibleContext().setAccessibleDescription(shortcut.shown());
            });
            group.add(button);
            buttons.put(answer, button);
            line.add(button);
        }
    }

    JComponent component() {
        return line.component();
    }

    Optional<E> chosen() {
        return buttons.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void clear() {
        group.clearSelection();
    }

    void onChange(Runnable changed) {
        buttons.values().forEach(button -> button.addActionListener(event -> changed.run()));
    }
}
