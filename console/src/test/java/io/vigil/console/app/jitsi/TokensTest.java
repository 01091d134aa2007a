package io.vigil.console.app.jitsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.conference.TokenSecret;
import io.vigil.console.call.conference.TokenTerms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00.750Z");

    private static Tokens tokens(byte[] secret, Instant now) {
        return new Tokens(
                new TokenTerms("vigil", "jitsi", "meet.example", new TokenSecret(secret)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String part(String token, int part) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]), StandardCharsets.UTF_8);
    }

    private static long number(String claims, String name) {
        var match = Pattern.compile("\"" + name + "\":(-?[0-9]+)[,}]").matcher(claims);
        assertTrue(match.find(), claims);
        return Long.parseLong(match.group(1));
    }

    /** RFC 7515 Appendix A.1: header, claims and key as printed there, line ends included. */
    @Test
    void theExampleOfTheStandardComesOut() {
        var key = Base64.getUrlDecoder()
                .decode("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");

        var token = tokens(key, NOON)
                .signed(
                        "{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}",
                        "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}");

        assertEquals(
                "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                        + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                        + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
                token);
    }

    @Test
    void aTokenSaysWhereAndWhenAndNamesNobody() {
        var token = tokens(SECRET, NOON).forRoom("7f3a");

        assertEquals("{\"alg\":\"HS256\",\"typ\":\"JWT\"}", part(token, 0));
        assertEquals(
                "{\"iss\":\"vigil\",\"aud\":\"jitsi\",\"sub\":\"meet.example\",\"room\":\"7f3a\","
                        + "\"nbf\":1795867140,\"exp\":1795867500}",
                part(token, 1));
    }

    /** The same signature by the JDK's own HMAC, which Vigil does not use. */
    @Property(tries = 200)
    void anotherImplementationAgrees(
            @ForAll @StringLength(min = 1, max = 60) @CharRange(from = ' ', to = '\u2027') String room)
            throws Exception {
        var token = tokens(SECRET, NOON).forRoom(room);
        var dot = token.lastIndexOf('.');
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));

        var expected = mac.doFinal(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));

        assertTrue(MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(token.substring(dot + 1))));
        assertTrue(token.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"), token);
    }

    @Property(tries = 200)
    void itBeginsAMinuteAgoAndExpiresWhenItSays(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @LongRange(min = -3_600, max = 3_600) long life) {
        var claims = part(tokens(SECRET, Instant.ofEpochSecond(second)).forRoom("r", Duration.ofSeconds(life)), 1);

        assertEquals(second - 60, number(claims, "nbf"));
        assertEquals(second + life, number(claims, "exp"));
    }

    @Test
    void aClaimIsWrittenAsJson() {
        assertTrue(part(tokens(SECRET, NOON).forRoom("a\"b\\c"), 1).contains("\"room\":\"a\\\"b\\\\c\""));
        assertThrows(IllegalArgumentException.class, () -> tokens(SECRET, NOON).forRoom("a\nb"));
    }

    @Test
    void anotherSecretSignsOtherwise() {
        var other = SECRET.clone();
        other[31] ^= 1;

        assertFalse(tokens(SECRET, NOON).forRoom("r").equals(tokens(other, NOON).forRoom("r")));
    }
}
