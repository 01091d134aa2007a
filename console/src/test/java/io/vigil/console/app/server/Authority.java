package io.vigil.console.app.server;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody whom this computer trusts to make certificates, and what was made. */
final class Authority {
    private static final X500Name NAME = new X500Name("CN=An authority for tests");
    private static final Duration LONG = Duration.ofDays(3650);

    private final KeyPair keys = keys();
    private final X509Certificate own;

    Authority(Instant now) throws Exception {
        own = made(NAME, keys, now.minus(LONG), now.plus(LONG), "", true);
    }

    /** Writes a certificate for the name, from its beginning to its end, and its key beside it: NAME.pem and NAME.key. */
    void issue(Path folder, String file, String host, Instant from, Instant to) throws Exception {
        var theirs = keys();
        var certificate = made(new X500Name("CN=" + host), theirs, from, to, host, false);
        write(folder.resolve(file + ".pem"), "CERTIFICATE", certificate.getEncoded());
        write(folder.resolve(file + ".key"), "PRIVATE KEY", theirs.getPrivate().getEncoded());
    }

    /** Trusts this authority and no other. */
    SSLContext context() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("authority", own);
        var managers = TrustManagerFactory.getInstance("PKIX");
        managers.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private X509Certificate made(
            X500Name whose, KeyPair theirs, Instant from, Instant to, String host, boolean isAuthority)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var builder = new JcaX509v3CertificateBuilder(
                NAME,
                BigInteger.valueOf(from.toEpochMilli()),
                Date.from(from),
                Date.from(to),
                whose,
                theirs.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        if (!isAuthority) {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no elliptic curves", e);
        }
    }

    private static void write(Path file, String kind, byte[] der) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }
}
