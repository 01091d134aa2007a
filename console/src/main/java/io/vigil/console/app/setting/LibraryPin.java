package io.vigil.console.app.setting;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one build of lib-jitsi-meet that a practice uses.
 *
 * @param file where it lies on this computer
 * @param from where it was fetched, for whoever pins the next one
 * @param sha384 base64 of its SHA-384, as in an {@code integrity} attribute without the prefix
 */
public record LibraryPin(Path file, URI from, String sha384) {
    public static final String FILE = "jitsi.library";
    public static final String FROM = "jitsi.library.from";
    public static final String SHA384 = "jitsi.library.sha384";
    /** The settings it stands in: all of them or none. */
    public static final List<String> NAMES = List.of(FILE, FROM, SHA384);

    /** Ten times what the library has had in years; more is no library. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "[::1]");

    /**
     * An address from which a library may be fetched: with TLS, or on this computer.
     *
     * @throws URISyntaxException if it is none
     */
    public static URI source(String text) throws URISyntaxException {
        var uri = new URI(text);
        var host = uri.getHost();
        var known = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && isThisComputer(host));
        if (host == null || !known || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new URISyntaxException(text, "no https address of a file");
        }
        return uri;
    }

    private static boolean isThisComputer(@Nullable String host) {
        return host != null && THIS_COMPUTER.contains(host);
    }

    /** Base64 of the SHA-384 of {@code bytes}, 64 characters. */
    public static String sha384(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-384").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java without SHA-384", e);
        }
    }

    /**
     * The bytes of the file, which are those that were pinned. Reads some hundred kilobytes.
     *
     * @throws CannotStart when the file cannot be read or is not the one that was pinned
     */
    public byte[] verified() throws CannotStart {
        byte[] bytes;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new CannotStart(SettingNotices.otherLibrary(file));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CannotStart(SettingNotices.noLibrary(file, from), e);
        }
        if (!sha384(bytes).equals(sha384)) {
            throw new CannotStart(SettingNotices.otherLibrary(file));
        }
        return bytes;
    }
}
