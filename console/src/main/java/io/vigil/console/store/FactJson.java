package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.session.event.SessionEvent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fact as it stands in the log: which decision of the session it belongs to, its place among that decision's facts, and
 * the fact itself under the name of its kind.
 *
 * @param decision counts up within the session, from 1
 * @param place within the decision, from 0
 * @param kind as {@link #nameOf} names it
 */
record FactJson(long decision, int place, String kind, JsonNode fact) {
    private static final Map<String, Class<? extends SessionEvent>> KINDS =
            SessionEvent.kinds().stream().collect(Collectors.toUnmodifiableMap(FactJson::nameOf, Function.identity()));

    static FactJson of(long decision, int place, SessionEvent fact) {
        return new FactJson(decision, place, nameOf(fact.getClass()), Json.tree(fact));
    }

    SessionEvent read() throws Json.NotUnderstood {
        var known = KINDS.get(kind);
        if (known == null) {
            throw new Json.NotUnderstood("no fact of this release is called " + kind);
        }
        return Json.read(fact, known);
    }

    /** Stands in every log: a kind of fact that is named anew keeps its old name here. */
    private static String nameOf(Class<? extends SessionEvent> kind) {
        return kind.getSimpleName();
    }

    /** What was written stays out of every log. */
    @Override
    public String toString() {
        return "FactJson[" + kind + "]";
    }
}
