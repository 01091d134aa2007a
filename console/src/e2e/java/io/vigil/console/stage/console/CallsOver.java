package io.vigil.console.stage.console;

import io.vigil.console.app.setting.ConsoleOptions;
import io.vigil.console.call.conference.Engine;
import java.util.Locale;

/**
 * What holds the calls of every story in this process. The build says so by the property {@code vigil.calls}, and plays the
 * same stories once over each: Chromium starts once in a process, so it cannot be a parameter of a test.
 */
public enum CallsOver {
    /** One peer connection, its descriptions on the sealed line. */
    DIRECT(Engine.DIRECT),
    /** Conferences on the server that the line goes through. */
    OWN_SERVER(Engine.JITSI);

    private final Engine engine;

    CallsOver(Engine engine) {
        this.engine = engine;
    }

    /** In this process. */
    public static CallsOver here() {
        return valueOf(System.getProperty("vigil.calls", DIRECT.name()).toUpperCase(Locale.ROOT));
    }

    ConsoleOptions set(ConsoleOptions options) {
        return options.by(engine);
    }
}
