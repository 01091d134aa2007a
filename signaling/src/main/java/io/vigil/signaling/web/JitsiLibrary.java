package io.vigil.signaling.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A build of lib-jitsi-meet: the one that came with this build of Vigil, or the one that a practice's own deployment
 * serves. Known by its hash; whoever loads it holds it against that (W3C Subresource Integrity).
 */
public final class JitsiLibrary {
    private static final String PACKAGED = "/io/vigil/signaling/web/pages/jitsi/lib-jitsi-meet.min.js";
    private static final String VERSION = "/io/vigil/signaling/web/pages/jitsi/version";
    /** So much of the hash names the file: enough to tell builds apart, the whole of it is held against the content. */
    private static final int NAME_BYTES = 12;

    private final byte[] script;
    private final byte[] sha384;

    private JitsiLibrary(byte[] script) {
        this.script = script;
        this.sha384 = sha384(script);
    }

    /** The build from the npm registry that this Vigil was built with. */
    public static JitsiLibrary packaged() {
        return Packaged.LIBRARY;
    }

    private static JitsiLibrary readPackaged() {
        try (var in = JitsiLibrary.class.getResourceAsStream(PACKAGED)) {
            if (in == null) {
                throw new IllegalStateException("this build has no " + PACKAGED);
            }
            return new JitsiLibrary(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the library of this build cannot be read", e);
        }
    }

    /** Another build. Whether it is the right one is the caller's to say. */
    public static JitsiLibrary of(byte[] script) {
        return new JitsiLibrary(script.clone());
    }

    /** The version of {@link #packaged}, as npm names it. */
    public static String packagedVersion() {
        try (var in = JitsiLibrary.class.getResourceAsStream(VERSION)) {
            if (in == null) {
                throw new IllegalStateException("this build has no " + VERSION);
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's version cannot be read", e);
        }
    }

    /** {@code sha384-…}, as a page gives it to the browser. */
    public String integrity() {
        return "sha384-" + Base64.getEncoder().encodeToString(sha384);
    }

    /** Below a page's own origin; another build has another path. */
    public String path() {
        return path(integrity());
    }

    /** The path of the build with this integrity. */
    static String path(String integrity) {
        var hash = Base64.getDecoder().decode(integrity.substring(integrity.indexOf('-') + 1));
        var name = new byte[NAME_BYTES];
        System.arraycopy(hash, 0, name, 0, name.length);
        return "/jitsi/" + Base64.getUrlEncoder().withoutPadding().encodeToString(name) + ".js";
    }

    /** The script itself. */
    public byte[] script() {
        return script.clone();
    }

    /** The script itself, from its beginning; not to be changed. */
    public ByteBuffer content() {
        return ByteBuffer.wrap(script).asReadOnlyBuffer();
    }

    /** Read once, when it is first wanted. */
    private static final class Packaged {
        static final JitsiLibrary LIBRARY = readPackaged();
    }

    @Override
    public String toString() {
        return "JitsiLibrary[" + integrity() + "]";
    }

    private static byte[] sha384(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-384").digest(bytes);
        } catch (NoSuchAlgorithmException e) { // every JDK has it
            throw new IllegalStateException(e);
        }
    }
}
