package io.vigil.console.pairing;

/** What a test of the server looks at, in this order; what comes later needs what came before, up to the key. */
public enum Step {
    /** Its name leads to an address. */
    NAME,
    /** Somebody listens there. */
    PORT,
    /** Whoever answers is the one that is meant. */
    CERTIFICATE,
    /** It is a server of Vigil, and knows this console's key. */
    KEY,
    /** It serves the pages of this build. */
    PAGES,
    /** It names a relay, for calls that find no direct path. */
    RELAY
}
