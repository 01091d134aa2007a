package io.vigil.console.app.jitsi.pin;

import io.vigil.console.app.setting.LibraryPin;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A build of lib-jitsi-meet, as it was fetched. */
final class Library {
    /** The name under which the library puts itself into a page. */
    private static final String ITS_NAME = "JitsiMeetJS";

    /** The first two members of the object that the library is, however it was minified. */
    private static final Pattern VERSION =
            Pattern.compile("\\bversion:\\s*[\"']([\\w.+-]{1,40})[\"'],\\s*JitsiConnection\\b");

    private static final int NAME_BYTES = 8;

    private final byte[] bytes;
    private final String text;
    private final URI from;

    private Library(byte[] bytes, String text, URI from) {
        this.bytes = bytes;
        this.text = text;
        this.from = from;
    }

    /** @throws NotPinned if it is something else, for example a page that says that nothing was found */
    static Library of(byte[] bytes, URI from) throws NotPinned {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.contains(ITS_NAME) || text.stripLeading().startsWith("<")) {
            throw new NotPinned(NotPinned.Why.FAILED, PinNotices.noLibrary(from));
        }
        return new Library(bytes, text, from);
    }

    byte[] bytes() {
        return bytes;
    }

    URI from() {
        return from;
    }

    String sha384() {
        return LibraryPin.sha384(bytes);
    }

    /** What the build calls itself, which is mostly the beginning of a commit. */
    Optional<String> version() {
        var match = VERSION.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** A name of its own for each build, so that the one in use stays whole while the next is written. */
    String fileName() {
        var start = Base64.getDecoder().decode(sha384());
        return "lib-jitsi-meet-" + HexFormat.of().formatHex(start, 0, NAME_BYTES) + ".js";
    }
}
