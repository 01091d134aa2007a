package io.vigil.console.desk.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComboBox;

/** A choice among a few things, each shown by its words. Event dispatch thread only. */
final class Choice<T> {
    private final JComboBox<Named<T>> box = new JComboBox<>();

    /** A thing as it stands in the choice, which shows what its entries say of themselves. */
    private record Named<T>(T thing, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    Choice(String name, List<T> things, Function<T, String> words) {
        things.forEach(thing -> box.addItem(new Named<>(thing, words.apply(thing))));
        box.getAccessibleContext().setAccessibleName(name);
    }

    JComboBox<?> component() {
        return box;
    }

    Optional<T> chosen() {
        var place = box.getSelectedIndex();
        return place < 0 ? Optional.empty() : Optional.of(box.getItemAt(place).thing());
    }

    void choose(T thing) {
        for (var place = 0; place < box.getItemCount(); place++) {
            if (box.getItemAt(place).thing().equals(thing)) {
                box.setSelectedIndex(place);
            }
        }
    }

    /** Nothing is chosen until somebody does. */
    void chooseNothing() {
        box.setSelectedIndex(-1);
    }

    void onChange(Runnable changed) {
        box.addActionListener(event -> changed.run());
    }
}
