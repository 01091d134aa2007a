package io.vigil.signaling.acme;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whom certificates are asked for, and how.
 *
 * @param directory of the authority
 * @param contact a mail address for its warnings
 * @param hosts the names that the certificate is for
 * @param listen where the authority's challenge arrives, by way of port 80
 * @param folder the only one that is written: the account's key, the certificate and its key
 */
public record Acme(URI directory, Optional<String> contact, List<String> hosts, InetSocketAddress listen, Path folder) {
    public Acme {
        hosts = List.copyOf(hosts);
    }

    /** PEM: the certificate and its chain. */
    public Path certificate() {
        return folder.resolve("cert.pem");
    }

    /** PEM: its key in PKCS#8. */
    public Path key() {
        return folder.resolve("key.pem");
    }

    Path account() {
        return folder.resolve("account.pem");
    }
}
