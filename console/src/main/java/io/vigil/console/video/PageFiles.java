package io.vigil.console.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of the pane's page, from the class path, under the pane's own origin. */
final class PageFiles {
    /** No such host exists: {@code .invalid} is kept free (RFC 6761 §6.4), and nothing is ever asked for its address. */
    static final String HOST = "console.vigil.invalid";

    static final String START = "https://" + HOST + "/";

    /** Only our own files, the worker that seals frames among them; no socket, frame, form or plug-in. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'none'; worker-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Without the empty {@code display-capture} a click could film the whole screen. */
    private static final String PERMISSIONS_POLICY = "camera=(self), microphone=(self), autoplay=(self), "
            + "display-capture=(), geolocation=(), fullscreen=(), clipboard-read=(), clipboard-write=(), "
            + "hid=(), midi=(), serial=(), usb=(), payment=(), screen-wake-lock=(), "
            + "local-fonts=(), window-management=()";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html",
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    /** A file as it is answered. */
    static final class PageFile {
        private final String type;
        private final byte[] bytes;

        PageFile(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        String type() {
            return type;
        }

        int length() {
            return bytes.length;
        }

        void copy(int from, byte[] into, int count) {
            System.arraycopy(bytes, from, into, 0, count);
        }
    }

    private final String root;
    private final Map<String, byte[]> besides;

    /** @param besides scripts that lie elsewhere, by their path from {@code /} on */
    PageFiles(String root, Map<String, byte[]> besides) {
        this.root = root;
        this.besides = Map.copyOf(besides);
        if (read("index.html").isEmpty()) {
            throw new IllegalArgumentException("no index.html on the class path in " + root);
        }
    }

    static Map<String, String> headers() {
        return Map.of(
                "Content-Security-Policy",
                CONTENT_SECURITY_POLICY,
                "Permissions-Policy",
                PERMISSIONS_POLICY,
                "Referrer-Policy",
                "no-referrer",
                "X-Content-Type-Options",
                "nosniff",
                "Cross-Origin-Opener-Policy",
                "same-origin",
                "Cross-Origin-Resource-Policy",
                "same-origin",
                "Cache-Control",
                "no-store");
    }

    /** Whether {@code url} is under the pane's own origin, whatever lies there. */
    static boolean isOurs(String url) {
        try {
            var uri = new URI(url);
            return "https".equals(uri.getScheme()) && HOST.equals(uri.getRawAuthority());
        } catch (URISyntaxException e) { // what cannot be read is not ours
            return false;
        }
    }

    /** Whether {@code url} is the page itself. */
    static boolean isThePage(String url) {
        return url.equals(START);
    }

    /** The file behind {@code url}; empty if there is none. */
    Optional<PageFile> at(String url) {
        if (!isOurs(url)) {
            return Optional.empty();
        }
        var path = URI.create(url).getRawPath();
        if (path.equals("/")) {
            return read("index.html");
        }
        var script = besides.get(path);
        if (script != null) {
            return Optional.of(new PageFile("text/javascript", script));
        }
        return path.matches("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+") ? read(path.substring(1)) : Optional.empty();
    }

    private Optional<PageFile> read(String name) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            return Optional.empty();
        }
        try (var in = PageFiles.class.getClassLoader().getResourceAsStream(root + name)) {
            return in == null ? Optional.empty() : Optional.of(new PageFile(type, in.readAllBytes()));
        } catch (IOException e) { // our own jar cannot be read: nothing else will work either
            throw new UncheckedIOException(root + name, e);
        }
    }
}
