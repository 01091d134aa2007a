package io.vigil.console.stage.guest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.openqa.selenium.json.Json;

/**
 * One session with a browser that is spoken to without a driver in between. Every command is answered within its limit,
 * or the story fails.
 *
 * @see <a href="https://www.w3.org/TR/webdriver-bidi/#transport">WebDriver BiDi §4, transport</a>
 */
final class Bidi implements AutoCloseable {
    /** The browser did not do what it was asked. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final Json json = new Json();
    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<Map<?, ?>>> asked = new ConcurrentHashMap<>();
    private final WebSocket socket;

    /** Begins a session. */
    Bidi(URI browser) {
        socket = awaited(
                "connecting", HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(browser, new Answers()));
        ask("session.new", Map.of("capabilities", Map.of()));
    }

    /** Asks the browser to do something, and returns what it answers: an empty map when that is nothing. */
    Map<?, ?> ask(String method, Map<String, ?> parameters) {
        var id = last.incrementAndGet();
        var answer = new CompletableFuture<Map<?, ?>>();
        asked.put(id, answer);
        var command = new LinkedHashMap<String, Object>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        awaited(method, socket.sendText(json.toJson(command), true));
        var told = awaited(method, answer);
        if (told.get("result") instanceof Map<?, ?> result) {
            return result;
        }
        throw new Refused(method + ": " + told.get("error") + ", " + told.get("message"));
    }

    private static <T> T awaited(String what, CompletableFuture<T> future) {
        try {
            return future.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the browser: " + what, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the browser did not answer: " + what, e);
        }
    }

    /** Puts together what comes in pieces, and gives each answer to whoever asked; what nobody asked for is not wanted. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean whole) {
            pieces.append(piece);
            if (whole) {
                var told = json.<Map<String, Object>>toType(pieces.toString(), Json.MAP_TYPE);
                pieces.setLength(0);
                var answer = told.get("id") instanceof Number id ? asked.remove(id.longValue()) : null;
                if (answer != null) {
                    answer.complete(told);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            asked.values().forEach(answer -> answer.completeExceptionally(failure));
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
