package io.vigil.signaling.acme;

import io.vigil.crypto.proof.SelfSignedCertificate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is kept of ACME, readable for the server alone: keys and certificates, and nothing of a session. */
final class AcmeFolder {
    /** Until the authority has answered; a browser takes it from nobody. */
    private static final Duration OF_OUR_OWN = Duration.ofDays(7);

    private static final String CURVE = "secp256r1";
    private static final int LINE = 64;

    private final Acme acme;

    AcmeFolder(Acme acme) {
        this.acme = acme;
    }

    /** The certificate that is in place, when it can be read. */
    Optional<X509Certificate> current() {
        try (var in = new ByteArrayInputStream(Files.readAllBytes(acme.certificate()))) {
            return Files.exists(acme.key())
                    ? Optional.of((X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(in))
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException e) { // not there, or cut off: as good as none
            return Optional.empty();
        }
    }

    /** A certificate of our own, so that the server starts at once and health says what is missing. */
    void placeOneOfOurOwn(Clock clock, SecureRandom random) throws IOException {
        try (var made = SelfSignedCertificate.create(acme.hosts(), clock, OF_OUR_OWN, random)) {
            place(acme.key(), made.keyPem());
            place(acme.certificate(), made.certificatePem());
        }
    }

    void place(List<X509Certificate> chain, PrivateKey key) throws IOException, GeneralSecurityException {
        var pems = new StringBuilder();
        for (var certificate : chain) {
            pems.append(pem("CERTIFICATE", certificate.getEncoded()));
        }
        place(acme.key(), pem("PRIVATE KEY", key.getEncoded()));
        place(acme.certificate(), pems.toString());
    }

    /** The key by which the authority knows us; made the first time. */
    KeyPair account(SecureRandom random) throws IOException, GeneralSecurityException {
        if (Files.exists(acme.account())) {
            var text = Files.readString(acme.account(), StandardCharsets.US_ASCII);
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(der("PUBLIC KEY", text))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(der("PRIVATE KEY", text))));
        }
        var made = newKey(random);
        place(
                acme.account(),
                pem("PUBLIC KEY", made.getPublic().getEncoded())
                        + pem("PRIVATE KEY", made.getPrivate().getEncoded()));
        return made;
    }

    private static byte[] der(String kind, String text) throws IOException {
        var begin = text.indexOf("-----BEGIN " + kind + "-----\n");
        var end = text.indexOf("\n-----END " + kind + "-----");
        if (begin < 0 || end < begin) {
            throw new IOException("the account has no " + kind);
        }
        return Base64.getMimeDecoder().decode(text.substring(text.indexOf('\n', begin), end));
    }

    static KeyPair newKey(SecureRandom random) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE), random);
        return generator.generateKeyPair();
    }

    private static String pem(String kind, byte[] der) {
        var coded = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + coded.lines().collect(Collectors.joining("\n")) + "\n-----END " + kind
                + "-----\n";
    }

    /** Whole or not at all: first beside it, then in its place. */
    private static void place(Path file, String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (var out = Files.newByteChannel(
                beside,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var bytes = StandardCharsets.US_ASCII.encode(text);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
