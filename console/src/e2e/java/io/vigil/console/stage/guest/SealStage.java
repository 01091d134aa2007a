package io.vigil.console.stage.guest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vigil.console.stage.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Two ends of a sealed call in one browser, without a console and a server: the pages of
 * {@code signaling/web/test/stage/seal}, served on loopback.
 */
public final class SealStage implements AutoCloseable {
    private static final Path PAGES = Path.of("..", "signaling", "web");
    private static final Duration BUILT = Duration.ofSeconds(60);
    private static final Duration MET = Duration.ofSeconds(30);

    /** What one end has sent and received so far. */
    public record Figures(
            String state,
            long framesDecoded,
            long videoPackets,
            long audioPackets,
            double audioEnergy,
            long audioSamples,
            long sealed,
            long opened,
            long refused,
            long unsent,
            long impostors,
            String channel) {
        private static Figures of(Map<?, ?> told) {
            return new Figures(
                    String.valueOf(told.get("state")),
                    count(told, "framesDecoded"),
                    count(told, "videoPackets"),
                    count(told, "audioPackets"),
                    number(told, "audioEnergy").doubleValue(),
                    count(told, "audioSamples"),
                    count(told, "sealed"),
                    count(told, "opened"),
                    count(told, "refused"),
                    count(told, "unsent"),
                    count(told, "impostors"),
                    String.valueOf(told.get("channel")));
        }

        private static long count(Map<?, ?> told, String name) {
            return number(told, name).longValue();
        }

        private static Number number(Map<?, ?> told, String name) {
            if (told.get(name) instanceof Number number) {
                return number;
            }
            throw new AssertionError("the stage told no " + name + ": " + told);
        }
    }

    /** Both ends at one moment. */
    public record Both(Figures console, Figures guest) {}

    private final HttpServer server;
    private final GuestBrowser browser;

    private SealStage(HttpServer server, GuestBrowser browser) {
        this.server = server;
        this.browser = browser;
    }

    /**
     * Builds the stage and opens it in a browser, which takes some seconds.
     *
     * @param folder empty; the stage is built into it
     */
    public static SealStage open(Path folder) {
        try {
            build(folder);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> answer(exchange, folder));
            server.start();
            var browser =
                    GuestBrowser.open(new GuestBrowser.Options().with("--autoplay-policy=no-user-gesture-required"));
            browser.driver().manage().timeouts().scriptTimeout(MET);
            browser.visit("http://localhost:" + server.getAddress().getPort() + "/stage.html");
            return new SealStage(server, browser);
        } catch (IOException e) {
            throw new UncheckedIOException("the stage could not be built in " + folder, e);
        }
    }

    private static void build(Path folder) throws IOException {
        var build = new ProcessBuilder(
                        "node",
                        "test/stage/seal/build.mjs",
                        folder.toAbsolutePath().toString())
                .directory(PAGES.toFile())
                .inheritIO()
                .start();
        Patience.until("the stage is built", BUILT, () -> !build.isAlive());
        if (build.exitValue() != 0) {
            throw new IOException("node ended with " + build.exitValue());
        }
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            var file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var type = file.toString().endsWith(".js") ? "text/javascript" : "text/html";
            exchange.getResponseHeaders().set("Content-Type", type);
            var bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /**
     * Lets two new ends meet.
     *
     * @param scene what is out of order, as JSON; see {@code stage.ts}
     * @return {@code heard}, or the name of what the page refused a description with
     */
    public String meet(String scene) {
        return String.valueOf(ask("meet(" + scene + ")"));
    }

    public Both figures() {
        if (ask("figures()") instanceof Map<?, ?> both
                && both.get("console") instanceof Map<?, ?> console
                && both.get("guest") instanceof Map<?, ?> guest) {
            return new Both(Figures.of(console), Figures.of(guest));
        }
        throw new AssertionError("the stage told no figures");
    }

    /** What an expression of the page comes to, once it has been waited for; what it throws is said instead. */
    public Object ask(String expression) {
        var answer = browser.driver()
                .executeAsyncScript("const done = arguments[arguments.length - 1];" + "Promise.resolve().then(() => "
                        + expression + ").then(done, failure => done('threw ' + failure));");
        return answer == null ? "nothing" : answer;
    }

    @Override
    public void close() {
        browser.close();
        server.stop(0);
    }
}
