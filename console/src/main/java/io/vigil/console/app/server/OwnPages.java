package io.vigil.console.app.server;

import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The guests' pages of this build, and all that they load, by the path under which a server gives them. */
final class OwnPages {
    private static final String ROOT = "/io/vigil/signaling/web/pages";
    private static final String ASSETS = "/assets/";
    /** As the build names what pages load: by its content. */
    private static final Pattern ASSET = Pattern.compile("[a-z]+-[0-9a-f]{12}\\.(?:js|css)");

    private OwnPages() {}

    static Map<String, byte[]> all() {
        var pages = new TreeMap<String, byte[]>();
        pages.put("/j", read("/guest.html"));
        pages.put("/s", read("/sitter.html"));
        var open = new ArrayDeque<>(pages.values());
        while (!open.isEmpty()) {
            ASSET.matcher(new String(open.remove(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> {
                        var path = ASSETS + found.group();
                        if (!pages.containsKey(path)) {
                            pages.put(path, read(path));
                            open.add(pages.get(path));
                        }
                    });
        }
        return pages;
    }

    private static byte[] read(String resource) {
        try (var in = SignalingServer.class.getResourceAsStream(ROOT + resource)) {
            if (in == null) {
                throw new IllegalStateException("this build lacks a page of its own: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a page of this build cannot be read: " + resource, e);
        }
    }
}
