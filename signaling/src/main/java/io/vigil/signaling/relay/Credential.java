package io.vigil.signaling.relay;

/** What a relay lets in. */
public record Credential(String username, String password) {
    /** Says nothing of it. */
    @Override
    public String toString() {
        return "Credential";
    }
}
