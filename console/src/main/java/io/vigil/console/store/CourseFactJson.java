package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.course.event.CourseEvent;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fact of a course as it stands in a vault: the fact itself under the name of its kind.
 *
 * @param kind as {@link #nameOf} names it
 */
record CourseFactJson(String kind, JsonNode fact) {
    private static final Map<String, Class<? extends CourseEvent>> KINDS = Stream.of(
                    CourseEvent.class.getPermittedSubclasses())
            .map(each -> each.asSubclass(CourseEvent.class))
            .collect(Collectors.toUnmodifiableMap(CourseFactJson::nameOf, Function.identity()));

    static CourseFactJson of(CourseEvent fact) {
        return new CourseFactJson(nameOf(fact.getClass()), Json.tree(fact));
    }

    CourseEvent read() throws Json.NotUnderstood {
        var known = KINDS.get(kind);
        if (known == null) {
            throw new Json.NotUnderstood("no fact of this release is called " + kind);
        }
        return Json.read(fact, known);
    }

    /** Stands in every vault: a kind of fact that is named anew keeps its old name here. */
    private static String nameOf(Class<? extends CourseEvent> kind) {
        return kind.getSimpleName();
    }

    /** What was written stays out of every log. */
    @Override
    public String toString() {
        return "CourseFactJson[" + kind + "]";
    }
}
