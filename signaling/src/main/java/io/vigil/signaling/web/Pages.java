package io.vigil.signaling.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The guest's page, the sitter's, the prescriber's, and what belongs to them, from the class path, with what browsers are told about them. */
final class Pages {
    private static final String ROOT = "/io/vigil/signaling/web/pages";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    /** What a page names besides itself, as the build lists it. */
    private static final Pattern LISTED = Pattern.compile("\"(assets/[^\"]+)\"");

    private final List<String> otherServers;
    private final String media;
    private final Map<String, ByteBuffer> packaged = Packaged.PAGES;
    private final Map<String, JitsiLibrary> libraries;

    /**
     * The pages of a server.
     *
     * @param otherServers {@code HOST[:PORT]} of the practice's other servers, to which a page may connect
     * @param options where else, and which library it may load
     */
    Pages(List<String> otherServers, ServerOptions.Media options) {
        this.otherServers = otherServers;
        this.media = options.deployments().stream().map(it -> " " + it).collect(Collectors.joining());
        this.libraries = Stream.concat(Stream.of(JitsiLibrary.packaged()), options.library().stream())
                .collect(Collectors.toMap(JitsiLibrary::path, library -> library, (one, same) -> one));
    }

    /** A page and its headers. */
    record Page(ByteBuffer content, Map<String, String> headers) {}

    /** @param authority as the browser named it, already checked; its WebSocket may be opened by the page */
    Optional<Page> at(String path, String authority, Scheme scheme) {
        return switch (path) {
            case "/", "/j" -> page("/guest.html", "no-store", authority, scheme);
            case "/s" -> page("/sitter.html", "no-store", authority, scheme);
            case "/p" -> page("/prescriber.html", "no-store", authority, scheme);
            case "/manifest.json" -> page(path, "no-store", authority, scheme);
            default ->
                ASSET.matcher(path).matches()
                        ? page(path, FOR_EVER, authority, scheme)
                        : Optional.ofNullable(libraries.get(path))
                                .map(library ->
                                        new Page(library.content(), headers(path, FOR_EVER, authority, scheme)));
        };
    }

    enum Scheme {
        PLAIN,
        TLS
    }

    private Optional<Page> page(String resource, String caching, String authority, Scheme scheme) {
        return Optional.ofNullable(packaged.get(resource))
                .map(content -> new Page(content.duplicate(), headers(resource, caching, authority, scheme)));
    }

    /**
     * Read once, before the first server takes anybody: whoever asks has shown nothing, and is answered on the loops that
     * also carry lines. Less than a megabyte, and nothing that anybody asks for adds to it.
     */
    private static final class Packaged {
        static final Map<String, ByteBuffer> PAGES = read();

        private static Map<String, ByteBuffer> read() {
            var pages = new HashMap<String, ByteBuffer>();
            for (var page : List.of("/manifest.json", "/guest.html", "/sitter.html", "/prescriber.html")) {
                read(page).ifPresent(content -> pages.put(page, content));
            }
            var manifest = Optional.ofNullable(pages.get("/manifest.json"))
                    .map(content -> StandardCharsets.UTF_8.decode(content.duplicate()))
                    .map(CharBuffer::toString)
                    .orElse("");
            LISTED.matcher(manifest)
                    .results()
                    .map(listed -> "/" + listed.group(1))
                    .forEach(asset -> read(asset).ifPresent(content -> pages.put(asset, content)));
            return Map.copyOf(pages);
        }

        private static Optional<ByteBuffer> read(String resource) {
            try (var in = Pages.class.getResourceAsStream(ROOT + resource)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer());
            } catch (IOException e) {
                throw new UncheckedIOException("a page of this build cannot be read: " + resource, e);
            }
        }
    }

    private Map<String, String> headers(String resource, String caching, String authority, Scheme scheme) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", TYPES.getOrDefault(ending(resource), "application/octet-stream"));
        headers.put("cache-control", caching);
        secure(headers, authority, scheme);
        return headers;
    }

    /** What every answer says to the browser. */
    void secure(Map<String, String> headers, String authority, Scheme scheme) {
        var socket = (scheme == Scheme.TLS ? "wss://" : "ws://") + authority;
        var others = otherServers.stream().map(server -> " wss://" + server).collect(Collectors.joining());
        headers.put(
                "content-security-policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
                        + " connect-src 'self' " + socket + others + media
                        + "; worker-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        headers.put("permissions-policy", "camera=(self), microphone=(self), display-capture=()");
        headers.put("referrer-policy", "no-referrer");
        headers.put("x-content-type-options", "nosniff");
        headers.put("cross-origin-opener-policy", "same-origin");
        headers.put("cross-origin-resource-policy", "same-origin");
        if (scheme == Scheme.TLS) {
            headers.put("strict-transport-security", "max-age=31536000");
        }
    }

    private static String ending(String resource) {
        return resource.substring(resource.lastIndexOf('.') + 1);
    }
}
