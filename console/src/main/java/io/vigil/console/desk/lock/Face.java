package io.vigil.console.desk.lock;

import javax.swing.JComponent;

/** One thing at a time: a screen of the window before the desk. */
interface Face {
    JComponent component();

    /** Where the keyboard begins. */
    void focus();
}
