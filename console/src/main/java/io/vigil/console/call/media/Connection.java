package io.vigil.console.call.media;

/** The state of the peer connection, as WebRTC names it (RTCPeerConnectionState). */
public enum Connection {
    NEW,
    CONNECTING,
    CONNECTED,
    DISCONNECTED,
    FAILED,
    CLOSED
}
