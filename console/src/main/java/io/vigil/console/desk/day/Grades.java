package io.vigil.console.desk.day;

import io.vigil.console.journey.SideEffect;
import io.vigil.console.journey.SideEffect.Course;
import io.vigil.console.journey.SideEffect.Severity;
import io.vigil.console.session.Session;
import io.vigil.console.session.command.ExperienceCommand.SeeSideEffect;
import io.vigil.console.session.event.Experience;
import java.util.Arrays;

/** From one word of a side effect's scale to how the effect stands then: the other words go on as they were. */
final class Grades {
    private final Session session;

    Grades(Session session) {
        this.session = session;
    }

    /** @param id {@code effect:NAUSEA}, or {@code effect:OTHER:} and its name */
    SeeSideEffect wish(String id, String option) {
        var parts = id.split(":", 3);
        var effect = SideEffect.valueOf(parts[1]);
        var named = parts.length > 2 ? parts[2] : "";
        var stands = new AfterwardsModel(session).seen(effect, named);
        var severity = stands.map(Experience.SideEffectSeen::severity).orElse(Severity.NOT_ASKED);
        var course = stands.map(Experience.SideEffectSeen::course).orElse(Course.GOING_ON);
        if (Arrays.stream(Severity.values()).anyMatch(each -> each.name().equals(option))) {
            return new SeeSideEffect(effect, named, Severity.valueOf(option), course);
        }
        var next = Course.valueOf(option);
        return new SeeSideEffect(effect, named, severity, next == course ? Course.GOING_ON : next);
    }
}
