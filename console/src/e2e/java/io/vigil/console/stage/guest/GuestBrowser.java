package io.vigil.console.stage.guest;

import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Patience;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * The client's browser: Debian's Chromium with a fake camera and microphone, the size of a telephone. It looks at the
 * page's peer connections from outside, through {@code getStats}; the page itself knows nothing of it.
 */
public final class GuestBrowser implements AutoCloseable {
    /** Remembers every peer connection the page makes, and leaves it otherwise as it is. */
    private static final String WATCH_PEERS = """
            (() => {
              const Real = window.RTCPeerConnection;
              if (!Real || window.__peers) return;
              window.__peers = [];
              window.RTCPeerConnection = new Proxy(Real, {
                construct(target, args, made) {
                  const peer = Reflect.construct(target, args, made); // a subclass keeps its own methods
                  window.__peers.push(peer);
                  return peer;
                }
              });
            })();
            """;

    private static final String STATS = """
            const done = arguments[arguments.length - 1];
            const peers = (window.__peers || []).filter(p => p.connectionState !== 'closed');
            const peer = peers[peers.length - 1];
            if (!peer) { done(null); return; }
            peer.getStats().then(report => {
              const all = [...report.values()];
              const video = all.find(r => r.type === 'inbound-rtp' && r.kind === 'video') || {};
              const audio = all.find(r => r.type === 'inbound-rtp' && r.kind === 'audio') || {};
              const transport = all.find(r => r.type === 'transport') || {};
              const pair = all.find(r => r.id === transport.selectedCandidatePairId) || {};
              const local = all.find(r => r.id === pair.localCandidateId) || {};
              const remote = all.find(r => r.id === pair.remoteCandidateId) || {};
              done({
                framesDecoded: video.framesDecoded || 0, audioEnergy: audio.totalAudioEnergy || 0,
                audioPackets: audio.packetsReceived || 0, state: peer.connectionState, local: local.candidateType || '',
                remote: remote.candidateType || '', toTheRelay: local.relayProtocol || ''
              });
            }, () => done(null));
            """;

    /** Notes when the longest time was over in which nothing of picture and sound came, by the clock of this computer. */
    private static final String NOTE_SILENCES = """
            clearInterval(window.__noting);
            window.__silence = { until: 0, longest: 0 };
            let came = Date.now(), before = '';
            window.__noting = setInterval(async () => {
              const peer = window.__peers.at(-1);
              let frames = 0, packets = 0;
              for (const one of (await peer.getStats()).values()) {
                frames += one.type === 'inbound-rtp' ? one.framesDecoded ?? 0 : 0;
                packets += one.type === 'inbound-rtp' && one.kind === 'audio' ? one.packetsReceived : 0;
              }
              const now = Date.now(), seen = frames + ' ' + packets;
              if (frames > 0 && packets > 0 && seen !== before) {
                if (now - came > window.__silence.longest) {
                  window.__silence = { until: now, longest: now - came };
                }
                came = now;
              }
              before = seen;
            }, 50);
            """;

    /**
     * What the page's newest open peer connection has received so far.
     *
     * @param toTheRelay what carries media to the page's own relay: {@code udp}, {@code tcp}, {@code tls}, or nothing
     */
    public record Received(
            long framesDecoded,
            double audioEnergy,
            long audioPackets,
            String state,
            String localCandidate,
            String remoteCandidate,
            String toTheRelay) {
        static final Received NOTHING = new Received(0, 0, 0, "none", "", "", "");

        /** Whether the chosen pair goes through a relay, on whichever end that was allocated. */
        public boolean isRelayed() {
            return localCandidate.equals("relay") || remoteCandidate.equals("relay");
        }
    }

    /** How the browser is set up. */
    public static final class Options {
        private final List<String> extra = new ArrayList<>();
        private List<String> place = List.of();
        private boolean devices = true;
        private final List<String> scripts = new ArrayList<>();

        /** A browser in which this runs before any script of a page: what it looks at, or takes away. */
        public Options before(String script) {
            scripts.add(script);
            return this;
        }

        /** A browser on a machine that has neither camera nor microphone. */
        public Options withoutDevices() {
            devices = false;
            return this;
        }

        /** Trusts a practice's self-signed certificate by the SHA-256 of its public key, in base64. */
        public Options trusting(String spkiSha256) {
            return with("--ignore-certificate-errors-spki-list=" + spkiSha256);
        }

        /** A browser elsewhere: {@code prefix} are the words that put a command into a network namespace. */
        public Options behind(List<String> prefix) {
            place = List.copyOf(prefix);
            return this;
        }

        public Options with(String argument) {
            extra.add(argument);
            return this;
        }

        private ChromeOptions toChrome(Path profile) {
            var chrome = new ChromeOptions();
            chrome.setBinary(System.getProperty("vigil.chromium", "/usr/bin/chromium"));
            chrome.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--window-size=390,844",
                    "--user-data-dir=" + profile);
            if (place.isEmpty()) { // elsewhere there is a network, and loopback would only mislead the other end
                chrome.addArguments("--allow-loopback-in-peer-connection");
            }
            if (devices) {
                chrome.addArguments("--use-fake-device-for-media-stream");
            }
            chrome.addArguments("--use-fake-ui-for-media-stream");
            chrome.addArguments(extra);
            return chrome;
        }
    }

    private final ChromeDriverService service;
    private final ChromeDriver driver;
    private final Path profile;

    private GuestBrowser(ChromeDriverService service, ChromeDriver driver, Path profile) {
        this.service = service;
        this.driver = driver;
        this.profile = profile;
    }

    public static GuestBrowser open(Options options) {
        try {
            var profile = Files.createTempDirectory("vigil-guest-");
            var driverFile = System.getProperty("vigil.chromedriver", "/usr/bin/chromedriver");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(
                            options.place.isEmpty()
                                    ? new File(driverFile)
                                    : DriverElsewhere.written(profile, options.place, driverFile))
                    .usingAnyFreePort()
                    .withSilent(true)
                    .build();
            var driver = new ChromeDriver(service, options.toChrome(profile));
            driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(5));
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH_PEERS));
            for (var script : options.scripts) {
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
            }
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
            return new GuestBrowser(service, driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the guest's browser", e);
        }
    }

    public void visit(String link) {
        driver.get(link);
    }

    public void reload() {
        driver.navigate().refresh();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** The name of the screen the page shows, as its body says it. */
    public String screen() {
        var name = driver.findElement(By.tagName("body")).getDomAttribute("data-screen");
        return name == null ? "" : name;
    }

    /** Waits until the page shows this screen. */
    public void until(String what, Duration limit, String screen) {
        Patience.until(what, limit, () -> screen.equals(screen()), () -> "on " + screen() + ": " + text());
    }

    /** The client looks at another page for as long as {@code meanwhile} takes; nothing may be asked of this one then. */
    public void behindAnotherPage(Runnable meanwhile) {
        var page = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        try {
            meanwhile.run();
        } finally {
            driver.close();
            driver.switchTo().window(page);
        }
    }

    /** The four words, as they stand on the page, or nothing. */
    public String words() {
        var found = driver.findElements(By.cssSelector("[data-words]"));
        return found.isEmpty()
                ? ""
                : String.valueOf(found.get(0).getDomProperty("textContent")).strip();
    }

    /** How the page says the line stands. */
    public String line() {
        var state = driver.findElement(By.tagName("body")).getDomAttribute("data-line");
        return state == null ? "" : state;
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Presses the control that the page calls {@code act}. */
    public void press(String act) {
        driver.findElement(By.cssSelector("[data-act='" + act + "']")).click();
    }

    /** Where a touch on the large number leads that is called {@code word}, while it is shown. */
    public Optional<String> numberToPress(String word) {
        return driver.findElements(By.cssSelector("#numbers a, #night-numbers a")).stream()
                .filter(number -> number.isDisplayed() && number.getText().contains(word))
                .map(number -> String.valueOf(number.getDomAttribute("href")))
                .findFirst();
    }

    public boolean offers(String act) {
        var found = driver.findElements(By.cssSelector("[data-act='" + act + "']"));
        return !found.isEmpty() && found.get(0).isDisplayed();
    }

    /**
     * Presses a key in the dark, which calls for help.
     *
     * @return when the browser took the key, by the clock that both ends share on one computer
     */
    public Instant callInTheDark() {
        driver.executeScript("""
                addEventListener('keydown', event => { window.__called = performance.timeOrigin + event.timeStamp; },
                    { capture: true, once: true });
                """);
        new Actions(driver).sendKeys("x").perform();
        var millis = number(driver.executeScript("return window.__called")).doubleValue();
        return Instant.EPOCH.plusNanos(Math.round(millis * 1_000_000));
    }

    /** From now on the page notes when nothing of picture and sound comes. */
    public void noteSilences() {
        driver.executeScript(NOTE_SILENCES);
    }

    /** When the longest silence that is over was over; the asking costs the page nothing. */
    public Instant longestSilenceOver() {
        return Instant.ofEpochMilli(
                number(driver.executeScript("return window.__silence.until")).longValue());
    }

    /** What both ends have told each other of their media and their addresses, in every connection of the page. */
    public String descriptions() {
        return String.valueOf(driver.executeScript(
                "return window.__peers.map(p => p.localDescription?.sdp + p.remoteDescription?.sdp).join('\\n')"));
    }

    /** How many peer connections the page has made. */
    public long peersMade() {
        return number(driver.executeScript("return window.__peers.length")).longValue();
    }

    /** What has arrived here of the console's picture and sound. */
    public Received received() {
        try {
            return driver.executeAsyncScript(STATS) instanceof Map<?, ?> stats
                    ? new Received(
                            number(stats.get("framesDecoded")).longValue(),
                            number(stats.get("audioEnergy")).doubleValue(),
                            number(stats.get("audioPackets")).longValue(),
                            String.valueOf(stats.get("state")),
                            String.valueOf(stats.get("local")),
                            String.valueOf(stats.get("remote")),
                            String.valueOf(stats.get("toTheRelay")))
                    : Received.NOTHING;
        } catch (WebDriverException e) { // the page is being reloaded under the question
            return Received.NOTHING;
        }
    }

    private static Number number(@Nullable Object value) {
        return value instanceof Number number ? number : 0;
    }

    public void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("no picture at " + file, e);
        }
    }

    /** As if the telephone's battery had died: the browser is gone between two instructions. */
    public void kill() {
        processes().forEach(ProcessHandle::destroyForcibly);
        service.stop();
    }

    /** As if the telephone had hung: nothing of the browser runs, and nothing may be asked of it, until {@link #goOn}. */
    public void hang() {
        signal("-STOP");
    }

    public void goOn() {
        signal("-CONT");
    }

    private void signal(String which) {
        var command = new ArrayList<>(List.of("kill", which));
        processes().forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new AssertionError("not every process of the browser took the signal " + which);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the browser could not be signalled", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the browser was signalled", e);
        }
    }

    /** The browser and everything it started. Its profile's lock names it, as {@code HOST-PID}. */
    private List<ProcessHandle> processes() {
        try {
            var lock = Files.readSymbolicLink(profile.resolve("SingletonLock")).toString();
            var browser = ProcessHandle.of(Long.parseLong(lock.substring(lock.lastIndexOf('-') + 1))).stream();
            return browser.flatMap(it -> Stream.concat(Stream.of(it), it.descendants()))
                    .toList();
        } catch (NoSuchFileException e) { // it is gone
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the browser's profile cannot be read", e);
        }
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } catch (WebDriverException e) { // it was killed before; the service below still has to go
            kill();
        }
        service.stop();
        Folders.delete(profile);
    }
}
