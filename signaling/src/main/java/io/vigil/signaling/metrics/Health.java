package io.vigil.signaling.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a server can take people in, in words.
 *
 * @param takesPeople whether a monitor may send people here
 * @param lines what there is to say, the gravest first; at least one
 */
public record Health(boolean takesPeople, List<String> lines) {
    /** The hall counts once a second; a hall that did not for as long hangs. */
    public static final Duration HALL_SILENT_AFTER = Duration.ofSeconds(20);

    /** Time enough to renew a certificate by hand before clients are turned away. */
    public static final Duration CERTIFICATE_SOON_OVER = Duration.ofDays(14);

    public Health {
        lines = List.copyOf(lines);
    }

    /** Judges what was measured. */
    public static Health of(Measured measured) {
        var stops = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        if (measured.draining()) {
            stops.add("draining: nobody new is taken in");
        }
        if (measured.hall().age().compareTo(HALL_SILENT_AFTER) > 0) {
            stops.add("hall: has counted nothing for " + measured.hall().age().toSeconds() + " s");
        }
        measured.certificate().ifPresent(left -> {
            if (left.isNegative()) {
                stops.add("certificate: expired, so browsers turn clients away");
            } else if (left.compareTo(CERTIFICATE_SOON_OVER) < 0) {
                warnings.add("certificate: expires in " + left.toDays() + " d");
            }
        });
        measured.relays().ifPresent(relays -> {
            if (relays.working() < relays.tried()) {
                warnings.add("relays: " + relays.working() + " of " + relays.tried()
                        + " gave an address at the last try, so some calls may find no way");
            }
        });
        var lines = new ArrayList<String>();
        var well = warnings.isEmpty() ? "ok" : "ok, with a warning";
        lines.add(stops.isEmpty() ? well : "not taking anybody in");
        lines.addAll(stops);
        lines.addAll(warnings);
        return new Health(stops.isEmpty(), lines);
    }

    /** One line each, as it is served. */
    public String words() {
        return String.join("\n", lines) + "\n";
    }
}
