package io.vigil.console.desk.port;

import io.vigil.console.session.event.SessionPlan;
import java.util.UUID;

/** What the therapist asks for before a session. Returns at once. */
public interface StartActions {
    /** Opens the room for a client, and begins the day by {@code plan}. */
    void openRoom(UUID client, SessionPlan plan);
}
