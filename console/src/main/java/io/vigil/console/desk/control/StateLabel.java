package io.vigil.console.desk.control;

import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A state in a word with its shape before it. Event dispatch thread only. */
public final class StateLabel {
    private final JLabel label = new JLabel();
    private @Nullable State shown;

    public StateLabel() {
        label.setIconTextGap(6);
    }

    public JComponent component() {
        return label;
    }

    /** Shows {@code words}; they are what a screen reader says, so they carry the state without the shape. */
    public void show(State state, String words) {
        if (state == shown && words.equals(label.getText())) {
            return;
        }
        shown = state;
        label.setText(words);
        label.setIcon(new StateShape(state, label));
        label.putClientProperty("FlatLaf.styleClass", state.style());
        label.getAccessibleContext().setAccessibleName(words);
    }

    public String words() {
        return label.getText();
    }
}
