package io.vigil.crypto.proof;

import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.util.PrivateKeyInfoFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.util.IPAddress;

/**
 * A server's key and certificate for a practice's own network, where no authority signs: P-256, signed by itself with
 * ECDSA and SHA-256. Holds the private key; close it once the PEM texts are written.
 */
public final class SelfSignedCertificate implements AutoCloseable {
    private static final ASN1ObjectIdentifier P256 = SECObjectIdentifiers.secp256r1;
    private static final AlgorithmIdentifier ECDSA_SHA256 =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final Pattern DNS_NAME = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final int SERIAL_BITS = 126;

    /** A client whose clock is behind still accepts a certificate made just now. */
    private static final Duration CLOCK_SLACK = Duration.ofHours(24);

    private final byte[] der;
    private final byte[] publicKeyDer;
    private final SecretBytes keyDer;

    private SelfSignedCertificate(byte[] der, byte[] publicKeyDer, SecretBytes keyDer) {
        this.der = der;
        this.publicKeyDer = publicKeyDer;
        this.keyDer = keyDer;
    }

    /**
     * A new key and its certificate.
     *
     * @param names what the server is called by its clients: DNS names and IP addresses, at least one
     * @param clock the certificate is valid from 24 hours before now
     * @param validFor from now on; browsers refuse more than 825 days
     * @throws IllegalArgumentException if a name is neither, or the time is not positive, which are programming errors
     */
    public static SelfSignedCertificate create(
            List<String> names, Clock clock, Duration validFor, SecureRandom random) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a certificate needs at least one name");
        }
        if (validFor.isNegative() || validFor.isZero()) {
            throw new IllegalArgumentException("a certificate cannot be valid for " + validFor);
        }
        var alternatives = new GeneralNames(
                names.stream().map(SelfSignedCertificate::generalName).toArray(GeneralName[]::new));
        var pair = keyPair(random);
        var now = clock.instant();
        try {
            var publicKey = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(pair.getPublic());
            var named = subject();
            var builder = new X509v3CertificateBuilder(
                    named,
                    new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS), // positive, and of one length
                    Date.from(now.minus(CLOCK_SLACK)),
                    Date.from(now.plus(validFor)),
                    named,
                    publicKey);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives);
            var key = PrivateKeyInfoFactory.createPrivateKeyInfo(pair.getPrivate());
            return new SelfSignedCertificate(
                    signed(builder, pair, random).getEncoded(),
                    publicKey.getEncoded(),
                    SecretBytes.owning(key.getEncoded()));
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("a certificate for " + names + " that cannot be encoded", e);
        }
    }

    /** The certificate in PEM, for a server's settings and for those who pin it. */
    public String certificatePem() {
        return Pem.write("CERTIFICATE", der);
    }

    /** The private key in PKCS#8 PEM. It is the key itself: write it to a file that only its owner may read. */
    public String keyPem() {
        var bytes = keyDer.copy();
        try {
            return Pem.write("PRIVATE KEY", bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** SHA-256 of the certificate in DER: the {@code channel} of {@link ConsoleProof#text}, 32 bytes. */
    public byte[] channel() {
        return Digest.sha256(der);
    }

    /** SHA-256 of the public key (SubjectPublicKeyInfo) in base64, as browsers pin it (RFC 7469 §2.4). */
    public String publicKeyPin() {
        return Base64.getEncoder().encodeToString(Digest.sha256(publicKeyDer));
    }

    /** Wipes the private key; the certificate can still be read. */
    @Override
    public void close() {
        keyDer.close();
    }

    @Override
    public String toString() {
        return "SelfSignedCertificate[pin=" + publicKeyPin() + "]";
    }

    private static GeneralName generalName(String name) {
        if (IPAddress.isValid(name)) {
            return new GeneralName(GeneralName.iPAddress, name);
        }
        if (!DNS_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("neither a DNS name nor an IP address: " + name);
        }
        return new GeneralName(GeneralName.dNSName, name);
    }

    private static AsymmetricCipherKeyPair keyPair(SecureRandom random) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(ECNamedDomainParameters.lookup(P256), random));
        return generator.generateKeyPair();
    }

    private static X500Name subject() {
        return new X500NameBuilder().addRDN(BCStyle.CN, "Vigil").build();
    }

    private static X509CertificateHolder signed(
            X509v3CertificateBuilder builder, AsymmetricCipherKeyPair pair, SecureRandom random)
            throws OperatorCreationException {
        var digest = new DefaultDigestAlgorithmIdentifierFinder().find(ECDSA_SHA256);
        return builder.build(new BcECContentSignerBuilder(ECDSA_SHA256, digest)
                .setSecureRandom(random)
                .build(pair.getPrivate()));
    }
}
