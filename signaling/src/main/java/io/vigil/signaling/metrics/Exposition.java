package io.vigil.signaling.metrics;

import java.util.Locale;

/**
 * The page that Prometheus reads.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format">text-based format 0.0.4</a>
 */
public final class Exposition {
    /** What the page is served as. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final double SECONDS_A_DAY = 86_400;

    private final StringBuilder page = new StringBuilder();

    private Exposition() {}

    /** The page of what was measured. */
    public static String of(Measured measured) {
        var page = new Exposition();
        page.family("vigil_info", "gauge", "The build that runs.")
                .sample("vigil_info", "version", measured.version(), "1");
        page.one(
                "vigil_uptime_seconds",
                "gauge",
                "Since the start.",
                seconds(measured.up().toMillis()));
        page.one("vigil_connections", "gauge", "Open connections, pages among them.", measured.connections());
        page.one("vigil_streams", "gauge", "Bound streams.", measured.hall().streams());
        page.one(
                "vigil_lines",
                "gauge",
                "Lines that consoles have opened.",
                measured.hall().lines());
        page.one(
                "vigil_knocks_total",
                "counter",
                "Knocks since the start.",
                measured.hall().knocks());
        page.family("vigil_refused_total", "counter", "Who was not let in since the start.");
        for (var why : Tally.Why.values()) {
            page.sample(
                    "vigil_refused_total",
                    "why",
                    why.name().toLowerCase(Locale.ROOT),
                    Long.toString(measured.refused().getOrDefault(why, 0L)));
        }
        measured.certificate()
                .ifPresent(left -> page.one(
                        "vigil_certificate_days_left",
                        "gauge",
                        "For how long the certificate is good; negative when it no longer is.",
                        String.format(Locale.ROOT, "%.2f", left.toSeconds() / SECONDS_A_DAY)));
        measured.relays().ifPresent(relays -> {
            page.one("vigil_relays_working", "gauge", "Relays that gave an address at the last try.", relays.working());
            page.one("vigil_relays_tried", "gauge", "Relays that are tried.", relays.tried());
        });
        page.one("vigil_draining", "gauge", "1 when nobody new is taken any more.", measured.draining() ? 1 : 0);
        return page.page.toString();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1_000.0);
    }

    private void one(String name, String type, String help, long value) {
        one(name, type, help, Long.toString(value));
    }

    private void one(String name, String type, String help, String value) {
        family(name, type, help);
        page.append(name).append(' ').append(value).append('\n');
    }

    private Exposition family(String name, String type, String help) {
        page.append("# HELP ").append(name).append(' ').append(help).append('\n');
        page.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    private void sample(String name, String label, String of, String value) {
        var escaped = of.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        page.append(name)
                .append('{')
                .append(label)
                .append("=\"")
                .append(escaped)
                .append("\"} ");
        page.append(value).append('\n');
    }
}
