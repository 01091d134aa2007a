package io.vigil.console.call.conference;

import java.time.Duration;

/**
 * How tokens are made for a deployment (JWT with HS256, RFC 7519).
 *
 * @param issuer {@code iss}: the application's id at the deployment
 * @param audience {@code aud}
 * @param subject {@code sub}: the deployment's domain or tenant
 * @param life how long a token opens its room; it is renewed before
 */
public record TokenTerms(String issuer, String audience, String subject, TokenSecret secret, Duration life) {
    /** Long enough to come in, and to come in again after a network that was away; short enough for an address in a log. */
    public static final Duration USUAL_LIFE = Duration.ofMinutes(5);

    public static final Duration SHORTEST_LIFE = Duration.ofSeconds(20);
    public static final Duration LONGEST_LIFE = Duration.ofHours(1);

    /** Whose tokens live for five minutes. */
    public TokenTerms(String issuer, String audience, String subject, TokenSecret secret) {
        this(issuer, audience, subject, secret, USUAL_LIFE);
    }

    /** How often a token is renewed: twice in its life, so that one renewal may fail. */
    public Duration renewEvery() {
        return life.multipliedBy(2).dividedBy(5);
    }

    public TokenTerms {
        if (life.compareTo(SHORTEST_LIFE) < 0 || life.compareTo(LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException("a token lives for 20 seconds to an hour, not " + life);
        }
        if (issuer.isBlank() || audience.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a token says who made it, for whom and where");
        }
    }
}
