package io.vigil.console.desk.client;

import javax.swing.JComponent;

/**
 * A side of the client as it stands on the screen.
 *
 * @param name on the button that leads there
 * @param side what it shows
 * @param focus puts the focus where the therapist goes on
 */
public record ClientView(String name, ClientSide side, JComponent component, Runnable focus) {}
