package io.vigil.signaling.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExpositionTest {
    private static final Pattern SAMPLE = Pattern.compile("([a-z_]+)(\\{[a-z]+=\"[^\"]*\"})? (-?[0-9]+(\\.[0-9]+)?)");

    private static List<String> lines(Measured measured) {
        return Exposition.of(measured).lines().toList();
    }

    @Test
    void everyCountHasItsLine() {
        var lines = lines(MeasuredServer.well());

        assertTrue(
                lines.containsAll(List.of(
                        "vigil_info{version=\"1.2\"} 1",
                        "vigil_uptime_seconds 61.500",
                        "vigil_connections 7",
                        "vigil_streams 2",
                        "vigil_lines 3",
                        "vigil_knocks_total 5",
                        "vigil_refused_total{why=\"proof\"} 4",
                        "vigil_refused_total{why=\"connections\"} 0",
                        "vigil_certificate_days_left 17.00",
                        "vigil_relays_working 1",
                        "vigil_relays_tried 1",
                        "vigil_draining 0")),
                lines.toString());
    }

    @Test
    void everySampleIsOneOfTheFormatAndFollowsItsHelpAndType() {
        var explained = new HashSet<String>();
        for (var line : lines(MeasuredServer.well())) {
            if (line.startsWith("# TYPE ")) {
                assertTrue(explained.add(line.split(" ", -1)[2]), line);
            } else if (!line.startsWith("# HELP ")) {
                var sample = SAMPLE.matcher(line);
                assertTrue(sample.matches(), line);
                assertTrue(explained.contains(sample.group(1)), line);
            }
        }
    }

    @Test
    void withoutTlsAndRelaysNothingIsSaidOfThem() {
        var bare = new Measured(
                "x\"\\y",
                Duration.ZERO,
                0,
                new Measured.HallCounts(0, 0, 0, Duration.ZERO),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                true);

        var page = Exposition.of(bare);

        assertEquals(-1, page.indexOf("certificate"));
        assertEquals(-1, page.indexOf("relays"));
        assertTrue(page.contains("vigil_info{version=\"x\\\"\\\\y\"} 1\n"), page);
        assertTrue(page.endsWith("vigil_draining 1\n"), page);
    }
}
