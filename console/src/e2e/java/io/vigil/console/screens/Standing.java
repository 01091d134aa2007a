package io.vigil.console.screens;

import io.vigil.console.desk.theme.Theme;
import javax.swing.JFrame;

/** A window that stands there to be drawn. Called from any thread but the event dispatch thread. */
interface Standing extends AutoCloseable {
    JFrame frame();

    /** Shows it in this light. */
    void turn(Theme light);

    @Override
    void close();
}
