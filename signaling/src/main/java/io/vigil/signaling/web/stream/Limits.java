package io.vigil.signaling.web.stream;

import java.time.Duration;

/** Every limit of connections and streams, with its reason. */
public final class Limits {
    /** A sealed frame of 32 KiB in base64 and its stanza. */
    public static final int FRAME_BYTES = 64 * 1024;
    /** A stranger's stanzas are short: opening, ticket, signature. */
    public static final int FRAME_BYTES_BEFORE_AUTHENTICATION = 4 * 1024;
    /** From the accepted connection to the WebSocket; traffic does not prolong it. */
    public static final Duration UPGRADED_WITHIN = Duration.ofSeconds(10);
    /** A whole page on a slow telephone, from the request on. */
    public static final Duration PAGE_FETCHED_WITHIN = Duration.ofMinutes(2);
    /** From the accepted connection to a right ticket or signature. */
    public static final Duration AUTHENTICATED_WITHIN = Duration.ofSeconds(15);
    /** From the accepted connection to a bound stream. */
    public static final Duration BOUND_WITHIN = Duration.ofSeconds(30);
    /** A connection that says nothing is asked, so that a dead one is noticed. */
    public static final Duration PING_AFTER = Duration.ofSeconds(25);
    /** How often that is looked at. */
    public static final Duration WATCH_EVERY = Duration.ofSeconds(5);
    /** No sign for as long: closed. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(75);
    /** Bytes that may wait for a peer that reads slowly; more, and it is cut off rather than queued. */
    public static final int WAITING_BYTES = 512 * 1024;
    /** The same for somebody who has shown neither ticket nor signature. */
    public static final int WAITING_BYTES_OF_A_STRANGER = 64 * 1024;
    /** Wrong tickets on one connection. */
    public static final int WRONG_TICKETS = 5;
    /** Connections of one address. */
    public static final int CONNECTIONS_OF_AN_ADDRESS = 200;
    /** Streams that are kept without a socket, each with what it was not told yet; one more ends at once. */
    public static final int HELD_STREAMS = 200;
    /** An HTTP request of ours has no body and few headers. */
    public static final int REQUEST_BYTES = 8 * 1024;
    /** Connections in all: far more than a practice has, far fewer than would exhaust the machine. */
    public static final int CONNECTIONS = 4_000;
    /** The last words are written, read and answered within; a peer that does not is cut off. */
    public static final Duration GOODBYES = Duration.ofSeconds(2);
    /** How fast one stream may speak in the long run, and at once. */
    public static final int STANZAS_PER_SECOND = 200;

    public static final int STANZAS_AT_ONCE = 1_000;
    /**
     * The same in bytes, for guests, so that none pushes a console off its seat: a guest speaks some hundred bytes a second. A
     * console is known by its key, and may have much to repeat when it comes back.
     */
    public static final int BYTES_PER_SECOND = 64 * 1024;

    public static final int BYTES_AT_ONCE = 512 * 1024;
    /** A drain does not wait longer for goodbyes. */
    public static final Duration DRAIN = Duration.ofSeconds(5);

    /** How soon a renewed certificate is noticed; certificates are renewed weeks before they expire. */
    public static final Duration CERTIFICATE_LOOKED_AT_EVERY = Duration.ofSeconds(10);

    private Limits() {}
}
