package io.vigil.console.stage.guest;

import io.vigil.console.stage.Folders;
import io.vigil.console.stage.Memory;
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
 * page's peer connections from outside ({@link Peers}).
 */
public final class GuestBrowser implements GuestPage {
    /** How the browser is set up. */
    public static final class Options {
        private final List<String> extra = new ArrayList<>();
        private List<String> place = List.of();
        private boolean devices = true;
        private String window = "";
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

        /** A camera that sees this {@link Film}, instead of Chromium's own moving picture. */
        public Options filming(Path film) {
            return with("--use-file-for-fake-video-capture=" + film);
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

        /** A window on the screen, whose page is so large, instead of a telephone. */
        public Options inAWindow(int width, int height) {
            window = width + "," + height;
            return this;
        }

        public Options with(String argument) {
            extra.add(argument);
            return this;
        }

        private ChromeOptions toChrome(Path profile) {
            var chrome = new ChromeOptions();
            chrome.setBinary(System.getProperty("vigil.chromium", "/usr/bin/chromium"));
            if (window.isEmpty()) {
                chrome.addArguments("--headless=new", "--window-size=390,844");
            } else {
                chrome.addArguments("--window-size=" + window, "--app=data:,");
            }
            chrome.addArguments(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    // Sound goes nowhere, in its own time: ALSA's null device would take a core for it.
                    "--disable-audio-output",
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
            driver.executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument", Map.of("source", "(" + Peers.WATCH + ")()"));
            for (var script : options.scripts) {
                driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
            }
            if (options.window.isEmpty()) {
                driver.executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
            }
            return new GuestBrowser(service, driver, profile);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the guest's browser", e);
        }
    }

    @Override
    public void visit(String link) {
        driver.get(link);
    }

    @Override
    public void reload() {
        driver.navigate().refresh();
    }

    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public String screen() {
        var name = driver.findElement(By.tagName("body")).getDomAttribute("data-screen");
        return name == null ? "" : name;
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

    @Override
    public String words() {
        var found = driver.findElements(By.cssSelector("[data-words]"));
        return found.isEmpty()
                ? ""
                : String.valueOf(found.get(0).getDomProperty("textContent")).strip();
    }

    @Override
    public String line() {
        var state = driver.findElement(By.tagName("body")).getDomAttribute("data-line");
        return state == null ? "" : state;
    }

    @Override
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    @Override
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

    @Override
    public boolean offers(String act) {
        var found = driver.findElements(By.cssSelector("[data-act='" + act + "']"));
        return !found.isEmpty() && found.get(0).isDisplayed();
    }

    /** By a key. */
    @Override
    public Instant callInTheDark() {
        driver.executeScript("""
                addEventListener('keydown', event => { window.__called = performance.timeOrigin + event.timeStamp; },
                    { capture: true, once: true });
                """);
        new Actions(driver).sendKeys("x").perform();
        var millis =
                Peers.number(driver.executeScript("return window.__called")).doubleValue();
        return Instant.EPOCH.plusNanos(Math.round(millis * 1_000_000));
    }

    /** From now on the page notes when nothing of picture and sound comes. */
    public void noteSilences() {
        driver.executeScript(Peers.NOTE_SILENCES);
    }

    /** When the longest silence that is over was over; the asking costs the page nothing. */
    public Instant longestSilenceOver() {
        return Instant.ofEpochMilli(Peers.number(driver.executeScript("return window.__silence.until"))
                .longValue());
    }

    /** What both ends have told each other of their media and their addresses, in every connection of the page. */
    public String descriptions() {
        return String.valueOf(driver.executeScript(
                "return window.__peers.map(p => p.localDescription?.sdp + p.remoteDescription?.sdp).join('\\n')"));
    }

    /** How many peer connections the page has made. */
    public long peersMade() {
        return Peers.number(driver.executeScript("return window.__peers.length"))
                .longValue();
    }

    @Override
    public Received received() {
        try {
            return Peers.received(driver.executeScript("return (" + Peers.LOOK + ")()"));
        } catch (WebDriverException e) { // the page is being reloaded under the question
            return Received.NOTHING;
        }
    }

    public void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("no picture at " + file, e);
        }
    }

    /** What the browser and everything it started take of the machine's memory, in KiB. */
    public long shareKib() {
        return processes().stream().mapToLong(Memory::ofOneKib).sum();
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
        var all = processes();
        all.forEach(process -> command.add(String.valueOf(process.pid())));
        try {
            var took = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            if (!took && all.stream().allMatch(ProcessHandle::isAlive)) { // that of a page just closed may have ended
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
    public List<ProcessHandle> processes() {
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
