package io.vigil.console.load;

import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.guest.GuestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * {@code SECONDS WIDTH HEIGHT}: the same call in two plain browsers, one of them in a window that is as large as the
 * console's picture: the same devices, the same limits, one connection, and nothing else.
 */
final class InPlainWindows {
    private static final String PAGE = """
            <!doctype html><meta charset="utf-8"><title>A call</title>
            <style>
              body { margin: 0; background: #0b0e0f; }
              #there { display: block; width: 100vw; height: 100vh; object-fit: contain; }
              #here { position: fixed; right: 12px; bottom: 12px; width: 160px; }
            </style>
            <video id="there" autoplay playsinline></video><video id="here" autoplay playsinline muted></video>
            <script>
              const peer = new RTCPeerConnection();
              peer.ontrack = ({ streams }) => { document.getElementById("there").srcObject = streams[0]; };
              const complete = () => new Promise((done) => {
                const look = () => peer.iceGatheringState === "complete" && done(peer.localDescription.sdp);
                peer.addEventListener("icegatheringstatechange", look);
                look();
              });
              async function devices() {
                const own = await navigator.mediaDevices.getUserMedia({
                  video: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30 } },
                  audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
                });
                document.getElementById("here").srcObject = new MediaStream(own.getVideoTracks());
                own.getTracks().forEach((track) => peer.addTrack(track, own));
              }
              async function limits() {
                for (const sender of peer.getSenders()) {
                  const wishes = sender.getParameters();
                  wishes.encodings[0].maxBitrate = sender.track.kind === "video" ? 1_500_000 : 40_000;
                  await sender.setParameters(wishes);
                }
              }
              async function offers() {
                await devices();
                await peer.setLocalDescription();
                return complete();
              }
              async function answers(sdp) {
                await peer.setRemoteDescription({ type: "offer", sdp });
                await devices();
                await peer.setLocalDescription();
                await limits();
                return complete();
              }
              async function takes(sdp) {
                await peer.setRemoteDescription({ type: "answer", sdp });
                await limits();
              }
              async function arrived() {
                const all = [...(await peer.getStats()).values()];
                const video = all.find(({ type, kind }) => type === "inbound-rtp" && kind === "video");
                return [video?.framesDecoded ?? 0, video?.frameWidth ?? 0];
              }
            </script>
            """;

    private static final Duration SOON = Duration.ofSeconds(30);

    private InPlainWindows() {}

    public static void main(String[] arguments) throws IOException {
        var lasting = Duration.ofSeconds(Long.parseLong(arguments[0]));
        var width = Integer.parseInt(arguments[1]);
        var height = Integer.parseInt(arguments[2]);
        var folder = Folders.temporary("vigil-plain-");
        var page = Files.writeString(folder.resolve("call.html"), PAGE);
        try (var therapist = GuestBrowser.open(new GuestBrowser.Options().inAWindow(width, height));
                var client = GuestBrowser.open(new GuestBrowser.Options())) {
            call(page, therapist, client);
            Patience.settled(CallLoad.WARM);
            System.out.println(measured(therapist, lasting, width, height).said());
        } finally {
            Folders.delete(folder);
        }
    }

    private static void call(Path page, GuestBrowser therapist, GuestBrowser client) {
        therapist.visit(page.toUri().toString());
        client.visit(page.toUri().toString());
        var offer = asked(therapist, "return await offers()");
        var answer = asked(client, "return await answers(arguments[0])", offer);
        asked(therapist, "await takes(arguments[0])", answer);
        Patience.until("pictures arrive", SOON, () -> frames(therapist) > 0 && frames(client) > 0);
    }

    private static Cost measured(GuestBrowser therapist, Duration lasting, int width, int height) {
        var before = frames(therapist);
        var spent = Cost.spent(therapist.processes());
        var began = System.nanoTime();
        Patience.settled(lasting);
        var over = Duration.ofNanos(System.nanoTime() - began);
        var cores = Cost.perSecond(Cost.spent(therapist.processes()).minus(spent), over);
        var arrived = arrived(therapist);
        return new Cost(cores, (arrived[0] - before) * 1e9 / over.toNanos(), (int) arrived[1], width, height);
    }

    private static long frames(GuestBrowser browser) {
        return arrived(browser)[0];
    }

    private static long[] arrived(GuestBrowser browser) {
        var both = (List<?>) asked(browser, "return await arrived()");
        return both.stream().mapToLong(it -> ((Number) it).longValue()).toArray();
    }

    /** What the page's own function gives, when it is done. */
    private static Object asked(GuestBrowser browser, String script, Object... with) {
        var whole = "return (async function() { " + script + " }).apply(null, arguments)";
        return Objects.requireNonNullElse(browser.driver().executeScript(whole, with), "nothing");
    }
}
