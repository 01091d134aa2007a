package io.vigil.console.call.conference;

import java.util.regex.Pattern;

/**
 * How the calls of a line are held, for whoever gets ready for one.
 *
 * @param integrity of the library that both ends run, as in Subresource Integrity
 */
public record Calls(Media media, String integrity) {
    static final Pattern INTEGRITY = Pattern.compile("sha384-[A-Za-z0-9+/]{64}");

    public Calls {
        if (!INTEGRITY.matcher(integrity).matches()) {
            throw new IllegalArgumentException("not an integrity of sha384, of " + integrity.length() + " characters");
        }
    }
}
