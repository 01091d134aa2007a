package io.vigil.crypto.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything is read back by the JDK, which shares no code with what wrote it. */
class SelfSignedCertificateTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<String> NAMES = List.of("localhost", "practice.example", "127.0.0.1", "fd00::17");

    private final SecureRandom random = new SecureRandom();
    private final SelfSignedCertificate made = SelfSignedCertificate.create(NAMES, CLOCK, YEAR, random);

    private X509Certificate read() throws GeneralSecurityException {
        var pem = made.certificatePem().getBytes(StandardCharsets.US_ASCII);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    @Test
    void itIsSignedByItsOwnKey() throws GeneralSecurityException {
        var certificate = read();

        certificate.verify(certificate.getPublicKey());
        assertEquals(certificate.getIssuerX500Principal(), certificate.getSubjectX500Principal());
    }

    @Test
    void itIsValidFromYesterdayForTheTimeAskedFor() throws GeneralSecurityException {
        var certificate = read();

        assertEquals(NOON.minus(Duration.ofDays(1)), certificate.getNotBefore().toInstant());
        assertEquals(NOON.plus(YEAR), certificate.getNotAfter().toInstant());
    }

    @Test
    void itNamesDnsNamesAndAddresses() throws GeneralSecurityException {
        Set<String> names = read().getSubjectAlternativeNames().stream()
                .map(each -> each.get(0) + " " + each.get(1))
                .collect(Collectors.toSet());

        assertEquals(Set.of("2 localhost", "2 practice.example", "7 127.0.0.1", "7 fd00:0:0:0:0:0:0:17"), names);
    }

    @Test
    void itServesAndSignsNothingElse() throws GeneralSecurityException {
        var certificate = read();

        assertEquals(-1, certificate.getBasicConstraints());
        assertEquals(List.of("1.3.6.1.5.5.7.3.1"), certificate.getExtendedKeyUsage());
        assertTrue(certificate.getKeyUsage()[0]);
        assertFalse(certificate.getKeyUsage()[5]);
    }

    @Test
    void itsKeyFitsItsCertificate() throws GeneralSecurityException {
        var body = made.keyPem().replaceAll("-----[A-Z ]+-----|\n", "");
        var key = KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));

        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(key);
        signer.update(new byte[] {1, 2, 3});
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(read());
        verifier.update(new byte[] {1, 2, 3});

        assertTrue(verifier.verify(signer.sign()));
    }

    @Test
    void channelAndPinAreWhatAClientComputes() throws GeneralSecurityException {
        var certificate = read();

        assertArrayEquals(Digest.sha256(certificate.getEncoded()), made.channel());
        assertEquals(
                Base64.getEncoder()
                        .encodeToString(Digest.sha256(certificate.getPublicKey().getEncoded())),
                made.publicKeyPin());
    }

    @Test
    void twoHaveDifferentKeysAndSerialNumbers() throws GeneralSecurityException {
        var other = SelfSignedCertificate.create(NAMES, CLOCK, YEAR, random);

        assertFalse(other.publicKeyPin().equals(made.publicKeyPin()));
        assertFalse(other.certificatePem().equals(made.certificatePem()));
        assertTrue(read().getSerialNumber().bitLength() == 127);
    }

    @Test
    void nonsenseIsRefused() {
        for (var name : List.of("", "two words", "-dash", "https://practice.example", "a..b", "*", "x".repeat(64))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> SelfSignedCertificate.create(List.of(name), CLOCK, YEAR, random),
                    name);
        }
        assertThrows(
                IllegalArgumentException.class, () -> SelfSignedCertificate.create(List.of(), CLOCK, YEAR, random));
        assertThrows(
                IllegalArgumentException.class,
                () -> SelfSignedCertificate.create(NAMES, CLOCK, Duration.ZERO, random));
    }

    @Test
    void aClosedOneNoLongerShowsItsKey() {
        made.close();

        assertThrows(IllegalStateException.class, made::keyPem);
        assertTrue(made.certificatePem().startsWith("-----BEGIN CERTIFICATE-----\n"));
    }

    @Test
    void itsTextShowsThePinAlone() {
        assertEquals("SelfSignedCertificate[pin=" + made.publicKeyPin() + "]", made.toString());
    }
}
