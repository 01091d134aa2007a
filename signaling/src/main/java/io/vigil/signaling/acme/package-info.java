/**
 * Certificates by ACME (RFC 8555): asked for, renewed, and kept in the one folder that the server may write. Depends on
 * {@code web.challenge}, acme4j and {@code crypto.proof}.
 *
 * <pre>{@code
 * try (var renewal = AcmeRenewal.start(acme, clock, random)) {
 *     // acme.certificate() and acme.key() are there, first of our own making and then of the authority's
 * }
 * }</pre>
 */
@NullMarked
package io.vigil.signaling.acme;

import org.jspecify.annotations.NullMarked;
