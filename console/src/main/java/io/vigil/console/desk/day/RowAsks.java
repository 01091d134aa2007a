package io.vigil.console.desk.day;

import io.vigil.console.checklist.Vitals;
import java.util.List;
import java.util.Optional;

/** What the rows of a step ask for. Nothing has changed until a kept fact shows it. */
public interface RowAsks {
    /**
     * Readings as they were typed.
     *
     * @param figures one a field, empty where nothing was read
     * @param by who took them, if it was said
     */
    record TypedReadings(List<String> figures, Optional<Vitals.By> by) {
        public TypedReadings {
            figures = List.copyOf(figures);
        }
    }

    void tick(String id);

    void untick(String id);

    void waive(String id, String reason);

    void keep(String id, String text);

    /** One word of a scale. */
    void grade(String id, String option);

    void keepReadings(String id, TypedReadings readings);

    /** The last readings were typed wrongly: these are right. */
    void correctReadings(String id, TypedReadings readings);
}
