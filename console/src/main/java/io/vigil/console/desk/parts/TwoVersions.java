package io.vigil.console.desk.parts;

import io.vigil.console.client.InnerHistory;
import io.vigil.console.desk.parts.PartsShown.Compared;
import io.vigil.console.parts.Comparison;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Two versions of a map beside each other, chosen among all that were kept. The screen's thread only. */
final class TwoVersions {
    private static final Words WORDS = Words.of(TwoVersions.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final PartsDisk disk;
    private final ZoneId zone;
    private final Consumer<Notice> notices;
    private Optional<InnerHistory> history = Optional.empty();
    private Optional<Compared> compared = Optional.empty();

    TwoVersions(PartsDisk disk, ZoneId zone, Consumer<Notice> notices) {
        this.disk = disk;
        this.zone = zone;
        this.notices = notices;
    }

    Optional<Compared> compared() {
        return compared;
    }

    /** Reads every version, chooses the last two, and calls {@code then}; or says why there are none. */
    void read(Runnable then) {
        disk.history(answer -> {
            if (answer.value().isEmpty()) {
                notices.accept(WORDS.notice("historyNotRead"));
                return;
            }
            var last = answer.value().get().versions().size() - 1;
            if (last < 0) {
                notices.accept(WORDS.notice("noHistory"));
                return;
            }
            history = answer.value();
            choose(Math.max(0, last - 1), last);
            then.run();
        });
    }

    /** Two of them, in whichever order. */
    void choose(int one, int other) {
        compared = history.map(each -> compared(each, Math.min(one, other), Math.max(one, other)));
    }

    private Compared compared(InnerHistory from, int earlier, int later) {
        var then = from.versions().get(earlier).file().parts();
        var now = from.versions().get(later).file().parts();
        return new Compared(
                from.versions().stream()
                        .map(version -> DAY.format(version.keptAt().atZone(zone)))
                        .toList(),
                earlier,
                later,
                then,
                now,
                Comparison.of(then, now),
                from.damaged().isEmpty()
                        ? ""
                        : WORDS.text("unreadable", from.damaged().size()));
    }

    void forget() {
        history = Optional.empty();
        compared = Optional.empty();
    }
}
