package io.vigil.console.app.jitsi;

import io.vigil.console.call.conference.TokenTerms;
import io.vigil.crypto.proof.Mac;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

/**
 * Makes tokens (JWT with HS256, RFC 7515 and 7519) by which a deployment lets one end into one room. They are told apart by
 * nothing but room and time: no token names a person. May be called from any thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7519">RFC 7519</a>
 */
public final class Tokens {
    /** How far the deployment's clock may lag behind. */
    public static final Duration LEEWAY = Duration.ofMinutes(1);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PLAIN = 0x20;

    private final TokenTerms terms;
    private final Clock clock;

    public Tokens(TokenTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** A token for this room, by its name without domain, and no other, for as long as the terms say. */
    public String forRoom(String room) {
        return forRoom(room, terms.life());
    }

    /**
     * A token for this room and no other.
     *
     * @param life from now on, in whole seconds; one that is below zero has run out already
     */
    public String forRoom(String room, Duration life) {
        var now = clock.instant().getEpochSecond();
        return signed(
                object(member("alg", "HS256"), member("typ", "JWT")),
                object(
                        member("iss", terms.issuer()),
                        member("aud", terms.audience()),
                        member("sub", terms.subject()),
                        member("room", room),
                        "\"nbf\":" + (now - LEEWAY.toSeconds()),
                        "\"exp\":" + (now + life.toSeconds())));
    }

    /** The compact form of header and claims, both JSON (RFC 7515 §3.1). */
    String signed(String header, String claims) {
        var text = encoded(header) + "." + encoded(claims);
        var key = terms.secret().bytes();
        try {
            return text + "." + BASE64.encodeToString(Mac.hmacSha256(key, text.getBytes(StandardCharsets.US_ASCII)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String object(String... members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String member(String name, String value) {
        var out = new StringBuilder("\"" + name + "\":\"");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < PLAIN) {
                throw new IllegalArgumentException("a claim with a control character: " + name);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
