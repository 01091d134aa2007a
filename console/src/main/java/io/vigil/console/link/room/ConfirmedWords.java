package io.vigil.console.link.room;

import io.vigil.crypto.line.SafetyWords;
import io.vigil.crypto.secret.SecretBytes;

/**
 * Words that were read alike, and the secret on which every later handshake of the line hangs (protocol §4.1). Whoever
 * wants them to stay confirmed when the console is started again keeps both beside the invitation, sealed.
 *
 * @param export 32 bytes, the line's own: copy them to keep them
 */
public record ConfirmedWords(SafetyWords words, SecretBytes export) {
    @Override
    public String toString() {
        return "ConfirmedWords[]";
    }
}
