package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.stage.Patience;
import io.vigil.console.stage.Screen;
import io.vigil.console.stage.place.CountingServer;
import io.vigil.console.video.ChromiumNotStarted;
import io.vigil.console.video.PaneOnStage;
import io.vigil.console.video.VideoPane;
import java.awt.AWTException;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Everything that a script in the pane could try in order to reach somebody else or to get at something of the
 * therapist's, tried from inside the page. A server on loopback, which Chromium could reach, must never be visited.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThePaneKeepsToItself {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Path DOWNLOADS = Path.of(System.getProperty("user.home"), "Downloads");

    private CountingServer server;
    private PaneOnStage stage;
    private Screen screen;
    private boolean hadDownloads;

    @BeforeAll
    void open() throws ChromiumNotStarted, AWTException {
        hadDownloads = Files.exists(DOWNLOADS);
        server = new CountingServer();
        server.visit();
        Patience.until("a visit is counted", SOON, () -> server.count() == 1);
        stage = new PaneOnStage(VideoPane.PAGES, PaneOnStage.options().reaching(List.of("127.0.0.1")));
        screen = new Screen();
    }

    @AfterAll
    void close() {
        stage.close();
        server.close();
    }

    @AfterEach
    void thePageIsStillThereAndNobodyWasVisited() {
        var url = stage.ask("await new Promise(after => setTimeout(after, 700)); return location.href");

        assertEquals("https://console.vigil.invalid/", url);
        assertEquals(0, stage.lost(), "the page's process did not die of it");
        assertEquals(1, server.count(), "visits, our own included");
    }

    @Test
    @Order(1)
    void whatIsLoadedByAddressIsRefused() {
        var tries = new TreeMap<String, String>();
        tries.put("fetch", "await fetch(web); return 'came'");
        tries.put("fetch without cors", "await fetch(web, { mode: 'no-cors' }); return 'came'");
        tries.put("fetch of our own", "await fetch('/pane.js'); return 'came'");
        tries.put("beacon", "navigator.sendBeacon(web, 'x'); throw new TypeError('gone')");
        tries.put("request", """
                return await new Promise((came, refused) => {
                  const request = new XMLHttpRequest(); request.onload = () => came('came');
                  request.onerror = () => refused(new TypeError()); request.open('GET', web); request.send(); })""");
        tries.put("socket", """
                return await new Promise((came, refused) => {
                  const socket = new WebSocket(web.replace('http', 'ws')); socket.onopen = () => came('came');
                  socket.onerror = () => refused(new TypeError()); })""");
        tries.put("secure socket", """
                return await new Promise((came, refused) => {
                  const socket = new WebSocket(web.replace('http', 'wss')); socket.onopen = () => came('came');
                  socket.onerror = () => refused(new TypeError()); })""");
        tries.put("events", """
                return await new Promise((came, refused) => {
                  const events = new EventSource(web); events.onopen = () => came('came');
                  events.onerror = () => refused(new TypeError()); })""");
        tries.put("module", "await import(web + 'x.js'); return 'came'");
        for (var element : Map.of(
                        "img", "src", "script", "src", "embed", "src", "video", "src", "audio", "src", "object", "data")
                .entrySet()) {
            tries.put(element.getKey(), """
                    return await new Promise((came, refused) => {
                      const one = document.createElement('%s'); one.onload = () => came('came');
                      one.onerror = () => refused(new TypeError()); one.%s = web + 'x'; document.body.append(one); })""".formatted(element.getKey(), element.getValue()));
        }
        for (var relation :
                new String[] {"stylesheet", "prefetch", "preload", "dns-prefetch", "preconnect", "manifest"}) {
            tries.put("link " + relation, """
                    return await new Promise((came, refused) => {
                      const link = document.createElement('link'); link.rel = '%s'; link.as = 'image';
                      link.onload = () => came('came'); link.onerror = () => refused(new TypeError());
                      setTimeout(() => refused(new TypeError()), 500);
                      link.href = web + 'x'; document.head.append(link); })""".formatted(relation));
        }
        tries.put("font", "await new FontFace('x', 'url(' + web + 'x)').load(); return 'came'");
        tries.put("service worker", "await navigator.serviceWorker.register('/pane.js'); return 'came'");
        tries.put("worker", """
                return await new Promise((came, refused) => {
                  const worker = new Worker(URL.createObjectURL(new Blob(['fetch("' + web + '")'])));
                  worker.onmessage = () => came('came'); worker.onerror = () => refused(new TypeError()); })""");
        tries.put("worker of others", """
                return await new Promise((came, refused) => {
                  const worker = new Worker(web + 'x.js');
                  worker.onmessage = () => came('came'); worker.onerror = () => refused(new TypeError()); })""");
        tries.put("written script", "return eval('1 + 1')");

        var outcomes = new TreeMap<String, String>();
        tries.forEach((name, script) -> outcomes.put(name, ask(script)));

        assertAll(outcomes.entrySet().stream()
                .map(outcome -> () -> assertTrue(
                        outcome.getValue().startsWith("threw "), outcome.getKey() + ": " + outcome.getValue())));
    }

    @Test
    @Order(2)
    void aFrameShowsNothingForeignAndHearsNoCamera() {
        var frames = ask("""
                for (const src of [web, 'data:text/html,hello', 'https://console.vigil.invalid/', 'about:blank']) {
                  const frame = document.createElement('iframe'); frame.allow = 'camera; microphone'; frame.src = src;
                  document.body.append(frame); }
                await new Promise(after => setTimeout(after, 500));
                const inside = [];
                for (let each = 0; each < window.length; each++) {
                  try { inside.push(window[each].document.body.innerText); } catch (foreign) { inside.push('foreign'); } }
                document.querySelectorAll('iframe').forEach(each => each.remove());
                return inside.filter(text => text !== '' && text !== 'foreign').join()""");

        assertEquals("", frames);
    }

    @Test
    @Order(3)
    void noWayLeadsToAnotherPage() {
        var ways = new String[] {
            "location.href = web",
            "location.assign(web)",
            "location.replace('https://example.org/')",
            "location.href = 'mailto:somebody@example.org'",
            "location.href = 'tel:112'",
            "location.href = 'file:///etc/passwd'",
            "location.href = 'chrome://version'",
            "location.href = 'view-source:https://console.vigil.invalid/'",
            "location.href = 'data:text/html,hello'",
            "location.href = 'blob:' + web",
            "location.href = 'https://console.vigil.invalid.example.org/'",
            "location.href = 'https://console.vigil.invalid/pane.js'",
            "const form = document.createElement('form'); form.action = web; document.body.append(form); form.submit()",
            "const link = document.createElement('a'); link.href = web; document.body.append(link); link.click()",
            "const link = document.createElement('a'); link.href = web; link.target = '_blank'; document.body.append(link);"
                    + " link.click()",
            "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; meta.content = '0;url=' + web;"
                    + " document.head.append(meta)",
        };
        for (var way : ways) {
            ask(way);
            assertEquals("https://console.vigil.invalid/", ask("return location.href"), way);
        }
    }

    @Test
    @Order(4)
    void noDialogStopsThePage() {
        assertEquals("true", ask("alert('x'); confirm('x'); prompt('x'); window.print(); return true"));
    }

    @Test
    @Order(5)
    void aClickGivesItNothingMore() throws IOException {
        var windows = Window.getWindows().length;
        var tries = new TreeMap<String, String>();
        tries.put("screen", "await navigator.mediaDevices.getDisplayMedia({ video: true }); return 'came'");
        tries.put("popup", "if (!window.open(web)) throw new TypeError(); return 'came'");
        tries.put("empty popup", "if (!window.open('about:blank')) throw new TypeError(); return 'came'");
        tries.put("file to read", "await window.showOpenFilePicker(); return 'came'");
        tries.put("file to write", "await window.showSaveFilePicker(); return 'came'");
        tries.put("folder", "await window.showDirectoryPicker(); return 'came'");
        tries.put("file field", """
                return await new Promise((came, refused) => {
                  const field = document.createElement('input'); field.type = 'file'; document.body.append(field);
                  field.onchange = () => came('came'); field.oncancel = () => refused(new TypeError()); field.click(); })""");
        tries.put("whole screen", "await document.documentElement.requestFullscreen(); return 'came'");
        tries.put("place", """
                return await new Promise((came, refused) =>
                  navigator.geolocation.getCurrentPosition(() => came('came'), () => refused(new TypeError())))""");
        tries.put("usb", "await navigator.usb.requestDevice({ filters: [] }); return 'came'");
        tries.put("download", """
                const link = document.createElement('a'); link.download = 'vigil-probe.txt';
                link.href = URL.createObjectURL(new Blob(['x'])); document.body.append(link); link.click();
                throw new TypeError('asked')""");
        tries.put("foreign download", """
                const link = document.createElement('a'); link.download = 'vigil-probe.txt'; link.href = web;
                document.body.append(link); link.click(); throw new TypeError('asked')""");
        tries.put("mail", "location.href = 'mailto:somebody@example.org'; throw new TypeError('asked')");

        var outcomes = new TreeMap<String, String>();
        tries.forEach((name, script) -> outcomes.put(name, askWithAClick(script)));

        assertAll(outcomes.entrySet().stream()
                .map(outcome -> () -> assertTrue(
                        outcome.getValue().startsWith("threw "), outcome.getKey() + ": " + outcome.getValue())));
        assertEquals(
                windows,
                Window.getWindows().length,
                Arrays.stream(Window.getWindows()).map(Window::getName).toList().toString());
        assertTrue(hadDownloads || !Files.exists(DOWNLOADS), "nothing was downloaded");
        assertTrue(Files.notExists(DOWNLOADS.resolve("vigil-probe.txt")), "nothing was downloaded");
        assertTrue(Files.notExists(Path.of("vigil-probe.txt")), "nothing was downloaded");
    }

    @Test
    @Order(6)
    void theMenuOfTheRightButtonIsEmpty() {
        var before = stage.middle();
        screen.robot().mouseMove(before.x, before.y);
        screen.robot().mousePress(InputEvent.BUTTON3_DOWN_MASK);
        screen.robot().mouseRelease(InputEvent.BUTTON3_DOWN_MASK);

        assertEquals("true", ask("return document.hasFocus() === document.hasFocus()")); // it still answers
    }

    /** What the page's script came to: {@code came}, {@code threw NAME}, or {@code threw nothing} when it never ended. */
    @Test
    @Order(7)
    void theWorkerThatSealsFramesRuns() {
        assertEquals("runs", stage.ask("""
                return await new Promise((came, refused) => {
                  const worker = new Worker('/seal.js');
                  worker.onmessage = () => came('runs'); worker.onerror = () => refused(new TypeError());
                  worker.postMessage({ key: new Uint8Array(32), role: 'console' }); })"""));
        assertEquals(
                "true",
                ask("return typeof RTCRtpScriptTransform === 'function' && 'transform' in RTCRtpSender.prototype"));
    }

    private String ask(String script) {
        return stage.ask("const web = 'http://%s/'; %s".formatted(server.authority(), inTime(script)));
    }

    private String askWithAClick(String script) {
        stage.ask("""
                const web = 'http://%s/';
                window.outcome = new Promise((came, refused) => addEventListener('mousedown', async () => {
                  try { came(await (async () => { %s })()); } catch (refusal) { refused(refusal); } }, { once: true }))
                window.outcome.catch(() => {}); return 'listens'""".formatted(server.authority(), inTime(script)));
        var middle = stage.middle();
        screen.robot().mouseMove(middle.x, middle.y);
        screen.robot().mousePress(InputEvent.BUTTON1_DOWN_MASK);
        screen.robot().mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        return stage.ask("return await window.outcome");
    }

    private static String inTime(String script) {
        return """
                return await Promise.race([(async () => { %s })(), new Promise((never, late) =>
                  setTimeout(() => late({ name: 'nothing' }), 2000))])""".formatted(script);
    }
}
