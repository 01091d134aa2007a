package io.vigil.console.call;

/**
 * One address under which an end of the call may be reached (RFC 8839 §5.1). Holds an IP address of the client: kept
 * out of every log.
 *
 * @param line the candidate as WebRTC writes it, without {@code a=}
 * @param sdpMid the part of the call it belongs to
 */
public record Candidate(String line, String sdpMid) {
    @Override
    public String toString() {
        return "Candidate[sdpMid=" + sdpMid + "]";
    }
}
