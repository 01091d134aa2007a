package io.vigil.console.course.log;

import io.vigil.console.course.event.CourseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the facts for as long as the console runs. Safe for use by several threads. */
public final class MemoryCourseLog implements CourseLog {
    private final Map<UUID, List<CourseEvent>> courses = new HashMap<>();

    @Override
    public synchronized List<CourseEvent> read(UUID client) {
        return List.copyOf(courses.getOrDefault(client, List.of()));
    }

    @Override
    public synchronized void append(UUID client, List<CourseEvent> events) throws NotKept {
        var facts = courses.computeIfAbsent(client, none -> new ArrayList<>());
        var taken = new HashSet<Long>();
        facts.forEach(fact -> taken.add(fact.number()));
        for (var event : events) {
            if (!taken.add(event.number())) {
                throw new NotKept(Why.DISK, "course of " + client + ": fact " + event.number() + " is there already");
            }
        }
        facts.addAll(events);
    }
}
