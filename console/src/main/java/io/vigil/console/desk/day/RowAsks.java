package io.vigil.console.desk.day;

import java.util.List;

/** What the rows of a step ask for. Nothing has changed until a kept fact shows it. */
public interface RowAsks {
    void tick(String id);

    void untick(String id);

    void waive(String id, String reason);

    void keep(String id, String text);

    void keepReadings(String id, List<String> readings);
}
