package io.vigil.console.desk.control;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears every change of a text, whoever makes it. Event dispatch thread only. */
public final class EveryChange implements DocumentListener {
    private final Runnable changed;

    public EveryChange(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // attributes alone: plain text has none
    }
}
