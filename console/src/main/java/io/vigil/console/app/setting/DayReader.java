package io.vigil.console.app.setting;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.PracticeDay;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.checklist.SettingChecks.LeftOff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** From lines to how a practice holds its journey days (domain.md §3 and §4). */
final class DayReader {
    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private final SettingLines lines;

    DayReader(SettingLines lines) {
        this.lines = lines;
    }

    PracticeDay day() throws CannotStart {
        return new PracticeDay(
                new SettingChecks(leftOff(), own()),
                minutes("day.mouth.minutes", PracticeDay.FEWEST_MINUTES_IN_MOUTH, PracticeDay.MOST_MINUTES_IN_MOUTH)
                        .orElse(PracticeDay.USUAL.minutesInMouth()),
                minutes(
                        "day.meditation.minutes",
                        PracticeDay.FEWEST_MINUTES_OF_MEDITATION,
                        PracticeDay.MOST_MINUTES_OF_MEDITATION));
    }

    private OptionalInt minutes(String name, int fewest, int most) throws CannotStart {
        var written = lines.value(name);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        var minutes = MINUTES.matcher(written.get()).matches() ? Integer.parseInt(written.get()) : 0;
        if (minutes < fewest || minutes > most) {
            throw lines.refused(name, "a number of minutes from " + fewest + " to " + most);
        }
        return OptionalInt.of(minutes);
    }

    private List<String> own() throws CannotStart {
        try {
            return new SettingChecks(List.of(), pieces("day.setting.own")).own();
        } catch (IllegalArgumentException e) {
            throw lines.refused("day.setting.own", "up to 100 checks of up to 200 characters, with ; between them");
        }
    }

    private List<LeftOff> leftOff() throws CannotStart {
        var leftOff = new ArrayList<LeftOff>();
        for (var piece : pieces("day.setting.off")) {
            leftOff.add(leftOff(piece));
        }
        if (leftOff.stream().map(LeftOff::item).distinct().count() < leftOff.size()) {
            throw refusedOff();
        }
        return leftOff;
    }

    /** A check and the reason, for example {@code MUSIC: silence is our way}. */
    private LeftOff leftOff(String piece) throws CannotStart {
        var colon = piece.indexOf(':');
        var name = colon < 0 ? piece : piece.substring(0, colon).strip();
        var item = Arrays.stream(Item.values())
                .filter(each -> each.name().equals(name) && SettingChecks.mayBeLeftOff(each))
                .findFirst()
                .orElseThrow(this::refusedOff);
        try {
            return new LeftOff(item, colon < 0 ? "" : piece.substring(colon + 1));
        } catch (IllegalArgumentException e) { // no reason, or one that is too long
            throw refusedOff();
        }
    }

    private CannotStart refusedOff() {
        var names = Arrays.stream(Item.values())
                .filter(SettingChecks::mayBeLeftOff)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
        return lines.refused("day.setting.off", "NAME: reason, each once, with ; between them, of " + names);
    }

    private List<String> pieces(String name) {
        return lines.value(name).stream()
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
