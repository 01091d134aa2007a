package io.vigil.console.desk.client;

import io.vigil.console.client.ClientFile;

/** A view of one client beside the file: the course, the parts map. Without Swing; the screen's thread only. */
public interface ClientSide {
    /** Reads what is kept of this client, and shows it from now on. */
    void open(ClientFile client);

    /** Nothing of a client stays in the window or in memory. */
    void forget();

    /** Does {@code then} at once, or asks first when something typed is not kept. */
    void leave(Runnable then);

    /** Whether something was typed and is not kept. */
    boolean isUnsaved();

    /** The psychotherapy vault was locked: what it holds leaves the screen. */
    void locked();

    /** The psychotherapy vault was unlocked. */
    void unlocked();
}
