package io.vigil.console.desk.measures;

import io.vigil.console.live.Live;
import io.vigil.console.measures.Questionnaire;
import java.util.UUID;

/**
 * The client's page, as far as it concerns measures.
 *
 * @param shown set from any thread
 */
public record PagePort(Live<PageShown> shown, Asks asks) {
    /** What the therapist asks for. Called on the event dispatch thread; returns at once. */
    public interface Asks {
        /** Asks it on the client's page, or says why not now. */
        void ask(UUID client, Questionnaire of);

        /** Takes the one that is there from the page. */
        void takeBack();
    }
}
