package io.vigil.signaling.web;

import java.time.Duration;

/** Every limit of the server, with its reason. */
final class Limits {
    /** A sealed frame of 32 KiB in base64 and its stanza. */
    static final int FRAME_BYTES = 64 * 1024;
    /** A stranger's stanzas are short: opening, ticket, signature. */
    static final int FRAME_BYTES_BEFORE_AUTHENTICATION = 4 * 1024;
    /** From the accepted connection to the WebSocket; traffic does not prolong it. */
    static final Duration UPGRADED_WITHIN = Duration.ofSeconds(10);
    /** A whole page on a slow telephone, from the request on. */
    static final Duration PAGE_FETCHED_WITHIN = Duration.ofMinutes(2);
    /** From the accepted connection to a right ticket or signature. */
    static final Duration AUTHENTICATED_WITHIN = Duration.ofSeconds(15);
    /** From the accepted connection to a bound stream. */
    static final Duration BOUND_WITHIN = Duration.ofSeconds(30);
    /** A connection that says nothing is asked, so that a dead one is noticed. */
    static final Duration PING_AFTER = Duration.ofSeconds(25);
    /** How often that is looked at. */
    static final Duration WATCH_EVERY = Duration.ofSeconds(5);
    /** No sign for as long: closed. */
    static final Duration SILENT_AFTER = Duration.ofSeconds(75);
    /** Bytes that may wait for a peer that reads slowly; more, and it is cut off rather than queued. */
    static final int WAITING_BYTES = 512 * 1024;
    /** The same for somebody who has shown neither ticket nor signature. */
    static final int WAITING_BYTES_OF_A_STRANGER = 64 * 1024;
    /** Wrong tickets on one connection. */
    static final int WRONG_TICKETS = 5;
    /** Connections of one address. */
    static final int CONNECTIONS_OF_AN_ADDRESS = 200;
    /** An HTTP request of ours has no body and few headers. */
    static final int REQUEST_BYTES = 8 * 1024;
    /** Connections in all: far more than a practice has, far fewer than would exhaust the machine. */
    static final int CONNECTIONS = 4_000;
    /** The last words are written, read and answered within; a peer that does not is cut off. */
    static final Duration GOODBYES = Duration.ofSeconds(2);
    /** How fast one stream may speak in the long run, and at once. */
    static final int STANZAS_PER_SECOND = 200;

    static final int STANZAS_AT_ONCE = 1_000;
    /**
     * The same in bytes, for guests, so that none pushes a console off its seat: a guest speaks some hundred bytes a second. A
     * console is known by its key, and may have much to repeat when it comes back.
     */
    static final int BYTES_PER_SECOND = 64 * 1024;

    static final int BYTES_AT_ONCE = 512 * 1024;
    /** A drain does not wait longer for goodbyes. */
    static final Duration DRAIN = Duration.ofSeconds(5);

    private Limits() {}
}
