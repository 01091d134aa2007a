package io.vigil.signaling.resume;

import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The elements of XEP-0198. They are no stanzas and are not counted. */
public final class Nonzas {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,10}");

    private Nonzas() {}

    /** What is announced after authentication. */
    public static Element feature() {
        return named("sm");
    }

    /** Counting begins; without a window nothing can be resumed. */
    public static Element enabled(StreamResumption resumption) {
        return resumption
                .id()
                .map(id -> named("enabled")
                        .with("id", id.wire())
                        .with("resume", "true")
                        .with("max", Long.toString(resumption.window().toSeconds())))
                .orElseGet(() -> named("enabled"));
    }

    /** Asks how many stanzas were handled. */
    public static Element request() {
        return named("r");
    }

    public static Element acknowledgement(long handled) {
        return named("a").with("h", Long.toString(handled));
    }

    /** The stream goes on on this socket; {@code previd} as the peer showed it. */
    public static Element resumed(String previd, long handled) {
        return named("resumed").with("previd", previd).with("h", Long.toString(handled));
    }

    /**
     * Nothing was enabled, or resumed.
     *
     * @param condition of RFC 6120 §8.3.3
     */
    public static Element failed(String condition) {
        return named("failed").with(Element.of(condition, Namespaces.STANZA_ERRORS));
    }

    /** The {@code h} of an acknowledgement or resumption, 0 to 2^32 - 1; empty when it is none. */
    public static OptionalLong handled(Element nonza) {
        var h = nonza.attribute("h");
        if (!COUNT.matcher(h).matches()) {
            return OptionalLong.empty();
        }
        var count = Long.parseLong(h);
        return count < StreamResumption.COUNTERS ? OptionalLong.of(count) : OptionalLong.empty();
    }

    /** Whether {@code <enable/>} asks for more than acknowledgements. */
    public static boolean asksForResumption(Element enable) {
        var resume = enable.attribute("resume");
        return resume.equals("true") || resume.equals("1");
    }

    private static Element named(String name) {
        return Element.of(name, Namespaces.STREAM_MANAGEMENT);
    }
}
