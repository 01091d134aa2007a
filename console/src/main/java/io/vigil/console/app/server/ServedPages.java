package io.vigil.console.app.server;

import io.vigil.console.pairing.Fault;
import io.vigil.signaling.client.ServerAddress;
import io.vigil.signaling.client.Trust;
import io.vigil.signaling.web.SignalingServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;

/**
 * The pages that a server serves, compared with those of this build, byte by byte: the guest's, the sitter's, and every asset that they name. It
 * catches what is served to everybody, not what is served to one chosen guest.
 */
record ServedPages(ServerAddress server, Trust trust, SSLContext authorities, Duration patience) {
    private static final String OWN = "/io/vigil/signaling/web/pages";
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9_.-]+");
    private static final int LONGEST = 8 * 1024 * 1024;

    Optional<Fault> fault() {
        try {
            return isSame("/j", "/guest.html") && isSame("/s", "/sitter.html")
                    ? Optional.empty()
                    : Optional.of(Fault.PAGES_DIFFER);
        } catch (IOException e) {
            return Optional.of(Fault.NO_PAGES);
        }
    }

    private boolean isSame(String path, String resource) throws IOException {
        var own = own(resource);
        if (!Arrays.equals(own, served(path))) {
            return false;
        }
        var named = ASSET.matcher(new String(own, StandardCharsets.UTF_8));
        while (named.find()) {
            if (!Arrays.equals(own(named.group()), served(named.group()))) {
                return false;
            }
        }
        return true;
    }

    private static byte[] own(String resource) throws IOException {
        try (var in = SignalingServer.class.getResourceAsStream(OWN + resource)) {
            if (in == null) {
                throw new IOException("this build has no " + resource);
            }
            return in.readAllBytes();
        }
    }

    private byte[] served(String path) throws IOException {
        var isTls = server.transport() == ServerAddress.Transport.TLS;
        var address = URI.create((isTls ? "https://" : "http://") + server.host() + ":" + server.port() + path)
                .toURL();
        var connection = (HttpURLConnection) address.openConnection();
        connection.setConnectTimeout((int) patience.toMillis());
        connection.setReadTimeout((int) patience.toMillis());
        connection.setInstanceFollowRedirects(false);
        if (connection instanceof HttpsURLConnection secure) {
            secure.setSSLSocketFactory(authorities.getSocketFactory());
            if (trust.isPinned()) { // the key is meant, whatever name it bears
                secure.setHostnameVerifier((name, session) -> true);
            }
        }
        try (InputStream in = connection.getInputStream()) {
            return in.readNBytes(LONGEST);
        } finally {
            connection.disconnect();
        }
    }
}
