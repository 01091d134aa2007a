package io.vigil.console.stage.guest;

import io.vigil.console.stage.Ended;
import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.json.Json;

/**
 * The client's browser, when that is Debian's Firefox: another engine with its own made-up camera and microphone, the
 * size of a telephone. Spoken to through WebDriver BiDi, for which it needs no driver.
 */
public final class FirefoxGuest implements GuestPage {
    private static final Duration START = Duration.ofSeconds(40);
    private static final Pattern ADDRESS = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    /** Longer than the hold that calls (look.md: 0.6 s). */
    private static final Duration HELD = Duration.ofMillis(800);

    private static final Duration CALLS_AFTER = Duration.ofMillis(600);
    private static final Duration BRUSH = Duration.ofMillis(80);

    /** A made-up camera and microphone that nobody is asked for, and nothing said to anybody but the page's server. */
    private static final Map<String, Object> SETTINGS = Map.ofEntries(
            Map.entry("media.navigator.streams.fake", true),
            Map.entry("media.navigator.permission.disabled", true),
            Map.entry("media.peerconnection.ice.loopback", true),
            Map.entry("app.update.auto", false),
            Map.entry("app.normandy.enabled", false),
            Map.entry("browser.shell.checkDefaultBrowser", false),
            Map.entry("browser.aboutwelcome.enabled", false),
            Map.entry("browser.startup.homepage_override.mstone", "ignore"),
            Map.entry("datareporting.policy.dataSubmissionEnabled", false),
            Map.entry("datareporting.healthreport.uploadEnabled", false),
            Map.entry("toolkit.telemetry.enabled", false),
            Map.entry("network.captive-portal-service.enabled", false),
            Map.entry("network.connectivity-service.enabled", false),
            Map.entry("services.settings.server", "data:,"),
            Map.entry("dom.push.connection.enabled", false),
            Map.entry("extensions.update.enabled", false),
            Map.entry("media.gmp-manager.updateEnabled", false),
            Map.entry("browser.safebrowsing.malware.enabled", false),
            Map.entry("browser.safebrowsing.phishing.enabled", false));

    private final Process process;
    private final Path profile;
    private final Bidi bidi;
    private final String page;
    private final Json json = new Json();

    private FirefoxGuest(Process process, Path profile, Bidi bidi) {
        this.process = process;
        this.profile = profile;
        this.bidi = bidi;
        bidi.ask("script.addPreloadScript", Map.of("functionDeclaration", Peers.WATCH));
        page = thePage(bidi.ask("browsingContext.getTree", Map.of()));
        bidi.ask(
                "browsingContext.setViewport",
                Map.of("context", page, "viewport", Map.of("width", WIDTH, "height", HEIGHT)));
    }

    private static String thePage(Map<?, ?> tree) {
        if (tree.get("contexts") instanceof List<?> contexts && contexts.get(0) instanceof Map<?, ?> first) {
            return String.valueOf(first.get("context"));
        }
        throw new IllegalStateException("Firefox shows no page");
    }

    /** Starts it, which takes some seconds. */
    public static FirefoxGuest open() {
        var profile = Folders.temporary("vigil-firefox-");
        try {
            Files.writeString(
                    profile.resolve("user.js"),
                    SETTINGS.entrySet().stream()
                            .map(each ->
                                    "user_pref(%s, %s);\n".formatted(quoted(each.getKey()), quoted(each.getValue())))
                            .collect(Collectors.joining()));
            var log = profile.resolve("said.log");
            var builder = new ProcessBuilder(
                    System.getProperty("vigil.firefox", "firefox-esr"),
                    "--headless",
                    "--no-remote",
                    "--profile",
                    profile.toString(),
                    "--remote-debugging-port=0",
                    "about:blank");
            builder.environment().put("HOME", profile.toString());
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return spokenTo(process, profile, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Firefox could not be started", e);
        }
    }

    /** What was started before something failed is ended again. */
    private static FirefoxGuest spokenTo(Process process, Path profile, Path log) {
        try {
            Patience.until(
                    "Firefox listens", START, () -> address(log).findAny().isPresent());
            var browser = address(log).findFirst().orElseThrow();
            return new FirefoxGuest(process, profile, new Bidi(URI.create(browser + "/session")));
        } catch (AssertionError | RuntimeException e) {
            Ended.politely(process);
            Folders.delete(profile);
            throw e;
        }
    }

    private static Stream<String> address(Path log) {
        try {
            return ADDRESS.matcher(Files.readString(log)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException("what Firefox says cannot be read", e);
        }
    }

    private static String quoted(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }

    @Override
    public void visit(String link) {
        bidi.ask("browsingContext.navigate", Map.of("context", page, "url", link, "wait", "complete"));
    }

    @Override
    public void reload() {
        bidi.ask("browsingContext.reload", Map.of("context", page, "wait", "complete"));
    }

    @Override
    public String screen() {
        return text("() => document.body.dataset.screen");
    }

    @Override
    public String words() {
        return text("() => document.querySelector('[data-words]')?.textContent").strip();
    }

    @Override
    public String line() {
        return text("() => document.body.dataset.line");
    }

    @Override
    public String text() {
        return text("() => document.body.innerText");
    }

    @Override
    public boolean offers(String act) {
        return whereIs(act) != null;
    }

    /** By a mouse: down and up in the middle of it. */
    @Override
    public void press(String act) {
        if (!(whereIs(act) instanceof Map<?, ?> middle)) {
            throw new AssertionError("nothing to press for " + act + " on " + screen() + ": " + text());
        }
        pointer(
                "mouse",
                List.of(
                        Map.of("type", "pointerMove", "x", whole(middle.get("x")), "y", whole(middle.get("y"))),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0)));
    }

    private @Nullable Object whereIs(String act) {
        return told("""
                act => {
                  const found = document.querySelector(`[data-act='${act}']`);
                  if (!found || !found.checkVisibility() || found.disabled) return null;
                  found.scrollIntoView({ block: 'nearest' });
                  const box = found.getBoundingClientRect();
                  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                }""", act);
    }

    private static long whole(@Nullable Object coordinate) {
        return Math.round(Peers.number(coordinate).doubleValue());
    }

    /**
     * By a finger that is held.
     *
     * @return when it had been held for long enough
     */
    @Override
    public Instant callInTheDark() {
        told("""
                () => addEventListener('pointerdown',
                    event => { window.__called = [event.pointerType, performance.timeOrigin + event.timeStamp]; },
                    { capture: true, once: true })""");
        finger(HELD);
        if (told("() => window.__called") instanceof List<?> down && "touch".equals(down.get(0))) {
            var millis = Peers.number(down.get(1)).doubleValue();
            return Instant.EPOCH.plusNanos(Math.round(millis * 1_000_000)).plus(CALLS_AFTER);
        }
        throw new AssertionError("the page felt no finger");
    }

    /** A finger brushes the page, which calls nobody. */
    public void brush() {
        finger(BRUSH);
    }

    private void finger(Duration held) {
        pointer(
                "touch",
                List.of(
                        Map.of("type", "pointerMove", "x", WIDTH / 2, "y", HEIGHT / 2),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pause", "duration", held.toMillis()),
                        Map.of("type", "pointerUp", "button", 0)));
    }

    private void pointer(String kind, List<Map<String, Object>> inTurn) {
        var source =
                Map.of("type", "pointer", "id", kind, "parameters", Map.of("pointerType", kind), "actions", inTurn);
        bidi.ask("input.performActions", Map.of("context", page, "actions", List.of(source)));
        bidi.ask("input.releaseActions", Map.of("context", page));
    }

    @Override
    public Received received() {
        try {
            return Peers.received(told(Peers.LOOK));
        } catch (Bidi.Refused e) { // the page is being reloaded under the question
            return Received.NOTHING;
        }
    }

    /** Keeps a picture of the page. */
    public void save(Path file) {
        var picture = String.valueOf(bidi.ask("browsingContext.captureScreenshot", Map.of("context", page))
                .get("data"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException("no picture at " + file, e);
        }
    }

    private String text(String function) {
        try {
            return told(function) instanceof String text ? text : "";
        } catch (Bidi.Refused e) { // the page is being reloaded under the question
            return "";
        }
    }

    /** What the page's function comes to, once it has been waited for. */
    private @Nullable Object told(String function, String... arguments) {
        var answer = bidi.ask(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        "async (...all) => JSON.stringify(await (" + function + ")(...all) ?? null)",
                        "arguments",
                        Stream.of(arguments)
                                .map(each -> Map.of("type", "string", "value", each))
                                .toList(),
                        "awaitPromise",
                        true,
                        "target",
                        Map.of("context", page)));
        if (answer.get("result") instanceof Map<?, ?> result && result.get("value") instanceof String value) {
            return json.toType(value, Object.class);
        }
        throw new Bidi.Refused("the page threw: " + answer.get("exceptionDetails"));
    }

    @Override
    public void close() {
        bidi.close();
        Ended.politely(process);
        Folders.delete(profile);
    }
}
