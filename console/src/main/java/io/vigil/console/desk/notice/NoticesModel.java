package io.vigil.console.desk.notice;

import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The notices that were not put away yet, newest first, and behind them those that can wait. The same notice twice in a row is one notice. What a wish was refused
 * with is worth reading until the next wish is refused or the day goes on to another step, and then is in the way.
 */
public final class NoticesModel {
    private static final int KEPT = 20;

    private final List<Notice> waiting = new ArrayList<>();
    private Optional<Notice> refusal = Optional.empty();
    private String step = "";

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

    /** Adds one behind those that stand: what has to be done now is not hidden by it. */
    public void addBehind(Notice notice) {
        if (!waiting.contains(notice) && waiting.size() < KEPT) {
            waiting.add(notice);
        }
    }

    /** Adds what a wish was refused with, in place of the refusal before it. */
    public void addRefusal(Notice refused) {
        forgetRefusal();
        refusal = Optional.of(refused);
        add(refused);
    }

    /**
     * Says which step is shown.
     *
     * @return whether a refusal was forgotten, because it is another one
     */
    public boolean stepIs(String shown) {
        var goesOn = !shown.equals(step) && refusal.isPresent();
        step = shown;
        if (goesOn) {
            forgetRefusal();
        }
        return goesOn;
    }

    private void forgetRefusal() {
        refusal.ifPresent(waiting::remove);
        refusal = Optional.empty();
    }

    /** What it told is over. */
    public void remove(Notice notice) {
        waiting.remove(notice);
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
