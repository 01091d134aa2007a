package io.vigil.console.video;

import io.vigil.console.video.ChromiumOptions.Extra;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command line of Chromium. */
final class ChromiumArguments {
    private ChromiumArguments() {}

    static List<String> of(ChromiumOptions options) {
        var arguments = new ArrayList<>(List.of(
                // Camera and microphone without a question: only our own page can load at all.
                "--enable-media-stream",
                // The client is heard without a click.
                "--autoplay-policy=no-user-gesture-required",
                // A console behind another window still proves life once a second.
                "--disable-background-timer-throttling",
                "--disable-backgrounding-occluded-windows",
                "--disable-renderer-backgrounding",
                // Nothing of Chromium telephones home.
                "--host-resolver-rules=" + resolverRules(options),
                "--no-proxy-server",
                "--disable-background-networking",
                "--dns-prefetch-disable",
                "--disable-component-update",
                "--disable-sync",
                "--disable-domain-reliability",
                "--disable-client-side-phishing-detection",
                "--disable-breakpad",
                "--disable-default-apps",
                "--disable-extensions",
                "--disable-spell-checking",
                "--metrics-recording-only",
                "--no-pings",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-features=NetworkTimeServiceQuerying,Translate,OptimizationHints,MediaRouter,"
                        // One page, one process: none is kept in reserve.
                        + "SpareRendererForSitePerProcess",
                // No wallet of the desktop is opened for a profile that lives for hours.
                "--password-store=basic"));
        if (options.has(Extra.FAKE_DEVICES)) {
            var few = options.has(Extra.FEW_PICTURES);
            arguments.add("--use-fake-device-for-media-stream=device-count=3" + (few ? ",fps=5" : ""));
            // Sound goes nowhere, in its own time: ALSA's null device takes it as fast as it is given.
            arguments.add("--disable-audio-output");
        }
        if (options.has(Extra.LOOPBACK_CALLS)) {
            arguments.add("--allow-loopback-in-peer-connection");
        }
        return List.copyOf(arguments);
    }

    private static String resolverRules(ChromiumOptions options) {
        return options.relayHosts().stream()
                .map(host -> ",EXCLUDE " + host)
                .collect(Collectors.joining("", "MAP * ~NOTFOUND", ""));
    }
}
