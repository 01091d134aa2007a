package io.vigil.console.desk.client;

import javax.swing.JComponent;

/**
 * What stands beside the list of clients: the day at a glance.
 *
 * @param name on the button that leads there
 * @param refresh reads it anew, each time it is turned to
 * @param focus puts the focus where the therapist goes on
 */
public record BesideTheList(String name, JComponent component, Runnable refresh, Runnable focus) {}
