package io.vigil.console.desk.notice;

import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The notices that were not put away yet, newest first. The same notice twice in a row is one notice. */
public final class NoticesModel {
    private static final int KEPT = 20;

    private final List<Notice> waiting = new ArrayList<>();

    /** What the foot of the window shows. */
    public record Shown(Optional<Notice> newest, int others) {}

    public void add(Notice notice) {
        if (waiting.isEmpty() || !waiting.get(0).equals(notice)) {
            waiting.add(0, notice);
        }
        if (waiting.size() > KEPT) {
            waiting.remove(waiting.size() - 1);
        }
    }

    public void dismissNewest() {
        if (!waiting.isEmpty()) {
            waiting.remove(0);
        }
    }

    public Shown shown() {
        return new Shown(waiting.stream().findFirst(), Math.max(0, waiting.size() - 1));
    }
}
