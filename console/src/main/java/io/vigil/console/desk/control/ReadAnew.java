package io.vigil.console.desk.control;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultListModel;
import javax.swing.JList;

/** Lists whose rows are read anew while somebody chooses among them. Event dispatch thread only. */
public final class ReadAnew {
    private ReadAnew() {}

    /**
     * Shows these rows in place of the others. What was chosen stays chosen, wherever it stands now: a row that came above
     * it must not put another client below the hand. Where it is gone nothing is chosen; where nothing was, the first is.
     *
     * @param identity what a row is known by, whatever else of it changes
     */
    public static <T> void fill(JList<T> list, DefaultListModel<T> rows, List<T> next, Function<T, ?> identity) {
        if (Collections.list(rows.elements()).equals(next)) {
            return;
        }
        var wasEmpty = rows.isEmpty();
        var before = list.getSelectedValue();
        list.setValueIsAdjusting(true); // whoever hears what is chosen hears the end alone
        rows.clear();
        next.forEach(rows::addElement);
        for (var place = 0; place < next.size() && list.isSelectionEmpty(); place++) {
            if (before == null ? wasEmpty : identity.apply(before).equals(identity.apply(next.get(place)))) {
                list.setSelectedIndex(place);
                list.ensureIndexIsVisible(place);
            }
        }
        list.setValueIsAdjusting(false);
    }

    /** Says whenever something is chosen, or nothing is any more; not for what lies between when rows are read anew. */
    public static void whenChosen(JList<?> list, Consumer<Boolean> hears) {
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                hears.accept(!list.isSelectionEmpty());
            }
        });
    }
}
