package io.vigil.console.call.conference;

/**
 * How tokens are made for a deployment (JWT with HS256, RFC 7519).
 *
 * @param issuer {@code iss}: the application's id at the deployment
 * @param audience {@code aud}
 * @param subject {@code sub}: the deployment's domain or tenant
 */
public record TokenTerms(String issuer, String audience, String subject, TokenSecret secret) {
    public TokenTerms {
        if (issuer.isBlank() || audience.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("a token says who made it, for whom and where");
        }
    }
}
