package io.vigil.console.desk.port;

import io.vigil.console.session.SessionCommand;

/** Sends what the therapist asks to the session. Any thread; returns at once; what came of it arrives as a session. */
public interface StepActions {
    void ask(SessionCommand command);
}
