package io.vigil.console.stage.place;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a Jitsi deployment and those who write its tokens have agreed on: JWT with HS256, shown as {@code ?token=} in the
 * address of the WebSocket.
 *
 * <p>Jitsi's module {@code mod_auth_token} answers whatever it does not like with the SASL failure {@code not-allowed};
 * only the text differs: "token required", "Invalid signature", "Not acceptable by exp (12 sec since expired)". Its
 * {@code mod_token_verification} answers the presence to another room with {@code not-allowed} and "Room and token
 * mismatched". {@link Prosody} has stand-ins that answer the same; they do not look at {@code sub}, {@code nbf} and
 * keys by RSA.
 *
 * @param issuer what {@code iss} must be
 * @param audience what {@code aud} must be
 * @see <a href="https://github.com/jitsi/lib-jitsi-meet/blob/master/doc/tokens.md">Jitsi's tokens</a>
 */
public record TokenDoor(String secret, String issuer, String audience) {
    /** A token for {@code room}, or for every room when that is {@code *}. */
    public String token(String room, Instant expires) {
        var claims = "{\"iss\":\"%s\",\"aud\":\"%s\",\"room\":\"%s\",\"exp\":%d}"
                .formatted(issuer, audience, room, expires.getEpochSecond());
        var signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        return signed + "." + base64url(signature(signed));
    }

    /** The same agreement as somebody believes it to be who does not know the secret. */
    public TokenDoor withAnotherSecret() {
        return new TokenDoor(secret + "?", issuer, audience);
    }

    private byte[] signature(String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static String part(String json) {
        return base64url(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "TokenDoor[issuer=" + issuer + ", audience=" + audience + "]";
    }
}
