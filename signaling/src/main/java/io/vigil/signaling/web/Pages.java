package io.vigil.signaling.web;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bundled pages, and the headers that bind a browser while it shows them. */
final class Pages {
    private static final String FOLDER = "/io/vigil/signaling/web/pages";
    /** The only names that are looked up; nothing else reaches the class path. */
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String NEVER_KEPT = "no-store";
    private static final String HSTS = "max-age=31536000";
    private static final Map<String, String> KINDS = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final String scheme;
    private final List<String> otherServers;

    /** The {@code scheme} is that of the WebSocket: {@code ws} or {@code wss}. */
    Pages(String scheme, List<String> otherServers) {
        this.scheme = scheme;
        this.otherServers = List.copyOf(otherServers);
    }

    /** The answer to a GET of {@code path}, asked of {@code authority}, which was checked. */
    FullHttpResponse answer(String path, String authority) {
        var kept = path.startsWith("/assets/") ? FOR_EVER : NEVER_KEPT;
        var name = path.equals("/") || path.equals("/j") ? "/guest.html" : path;
        if (name.equals("/guest.html")
                || name.equals("/manifest.json")
                || ASSET.matcher(name).matches()) {
            var bytes = resource(name);
            if (bytes != null) {
                return respond(HttpResponseStatus.OK, kind(name), kept, bytes, authority);
            }
        }
        return text(HttpResponseStatus.NOT_FOUND, "There is no such page here.", authority);
    }

    FullHttpResponse text(HttpResponseStatus status, String sentence, String authority) {
        return respond(
                status,
                "text/plain; charset=utf-8",
                NEVER_KEPT,
                (sentence + "\n").getBytes(StandardCharsets.UTF_8),
                authority);
    }

    private FullHttpResponse respond(
            HttpResponseStatus status, String kind, String kept, byte[] bytes, String authority) {
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(bytes));
        var headers = response.headers();
        headers.set(HttpHeaderNames.CONTENT_TYPE, kind);
        headers.set(HttpHeaderNames.CONTENT_LENGTH, bytes.length);
        headers.set(HttpHeaderNames.CACHE_CONTROL, kept);
        headers.set(HttpHeaderNames.CONTENT_SECURITY_POLICY, policy(authority));
        headers.set("Permissions-Policy", "camera=(self), microphone=(self), display-capture=()");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (scheme.equals("wss")) {
            headers.set("Strict-Transport-Security", HSTS);
        }
        return response;
    }

    private String policy(String authority) {
        var connect = new StringBuilder("connect-src 'self'");
        if (!authority.isEmpty()) {
            connect.append(' ').append(scheme).append("://").append(authority);
        }
        otherServers.forEach(server -> connect.append(" wss://").append(server));
        return "default-src 'none'; script-src 'self'; style-src 'self'; " + connect
                + "; img-src 'self' data: blob:; media-src 'self' blob:; worker-src 'self'; base-uri 'none'; "
                + "form-action 'none'; frame-ancestors 'none'";
    }

    private static byte @Nullable [] resource(String name) {
        try (var stream = Pages.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a page in the jar cannot be read: " + name, e);
        }
    }

    private static String kind(String name) {
        return KINDS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
