package io.vigil.console.soak;

import io.vigil.console.stage.console.ConsoleBehind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a soak measured, and what of it is not as it has to be. */
final class Figures {
    /** Over less, what is measured is how Java and Chromium warm up. */
    private static final Duration ENOUGH = Duration.ofMinutes(20);

    private static final double KIB = 1_024;
    /** Over a session of three hours, less than 200 MiB. */
    private static final double MOST_MIB_PER_MINUTE = 1;

    private final List<String> faults = new ArrayList<>();

    void fault(String what) {
        faults.add(what);
        say("NOT AS IT HAS TO BE: %s", what);
    }

    boolean areGood() {
        return faults.isEmpty();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Memory at one moment, so that whoever reads of a slope sees its steps. */
    void memory(double minute, ConsoleBehind.MemoryUsed console, long clientKib) {
        say(
                "minute %.0f: console's heap %.0f, Java %.0f, Chromium %.0f, client's browser %.0f MiB",
                minute,
                console.heapKib() / KIB,
                console.javaKib() / KIB,
                (console.shareKib() - console.javaKib()) / KIB,
                clientKib / KIB);
    }

    /** Memory over a part of the soak: too steep a slope is a fault, when the part was long enough to tell. */
    void memory(String of, Slope slope, Duration over) {
        var isTooShort = over.compareTo(ENOUGH) < 0;
        say("%s%s", told(of, slope), isTooShort ? " (too short a time to judge)" : "");
        if (!isTooShort && slope.perMinute() / KIB > MOST_MIB_PER_MINUTE) {
            fault(of + " grows");
        }
    }

    /** What a share is made of. It is told and not judged: what is given back late counts for one part or the other. */
    void part(String of, Slope slope) {
        say("%s (a part of it)", told(of, slope));
    }

    private static String told(String of, Slope slope) {
        return String.format(
                Locale.ROOT,
                "%s: %.0f to %.0f MiB, %+.2f MiB in a minute",
                of,
                slope.first() / KIB,
                slope.last() / KIB,
                slope.perMinute() / KIB);
    }

    void say(String what, Object... values) {
        System.out.println(String.format(Locale.ROOT, "soak: " + what, values));
        System.out.flush();
    }
}
