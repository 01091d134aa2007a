package io.vigil.console.call.check;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the guest's end found out.
 *
 * @param playing whether its browser plays what arrives
 * @param browser by the page's word; empty: none it knows
 */
public record GuestCheck(EndCheck end, Playing playing, Optional<Browser> browser) {
    /** Browsers keep a page silent that was not touched since it was loaded. */
    public enum Playing {
        PLAYS,
        WAITS_FOR_A_TOUCH
    }

    /** A browser with its main version, for example Firefox 140. */
    public record Browser(String name, int version) {
        private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,16}");

        public Browser {
            if (!NAME.matcher(name).matches() || version < 0) {
                throw new IllegalArgumentException("no browser of version " + version);
            }
        }
    }
}
