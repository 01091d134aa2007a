package io.vigil.console.link.message;

/** What the page of somebody beside the client is told of the day, whole each time. */
public sealed interface DayTold extends FromConsole permits SitterDay, PrescriberDay {
    /** The same but for when it was said. */
    boolean saysNothingNew(DayTold before);
}
