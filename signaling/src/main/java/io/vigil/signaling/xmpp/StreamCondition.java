package io.vigil.signaling.xmpp;

import java.util.Locale;

/** Why a stream ends (RFC 6120 §4.9.3, and those of protocol.md §3). */
public enum StreamCondition {
    CONFLICT,
    NOT_ALLOWED,
    NOT_AUTHORIZED,
    POLICY_VIOLATION,
    NOT_WELL_FORMED,
    RESTRICTED_XML,
    INVALID_NAMESPACE,
    HOST_UNKNOWN,
    CONNECTION_TIMEOUT,
    SYSTEM_SHUTDOWN;

    /** As it stands on the wire: {@code policy-violation}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stream error to send before closing. */
    public Element error() {
        return Element.of("error", Namespaces.STREAMS).with(Element.of(wire(), Namespaces.STREAM_ERRORS));
    }
}
