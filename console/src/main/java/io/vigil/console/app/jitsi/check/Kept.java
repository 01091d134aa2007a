package io.vigil.console.app.jitsi.check;

import io.vigil.signaling.xmpp.Element;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** What a stream that outlives its socket remembers (XEP-0198): how much was heard, and what is not acknowledged. */
final class Kept {
    private static final Set<String> STANZAS = Set.of("iq", "message", "presence");
    private static final long WRAP = 1L << 32;

    private final Queue<Element> unacknowledged = new ArrayDeque<>();
    private long heard;
    private long acknowledged;

    synchronized void said(Element element) {
        if (STANZAS.contains(element.name())) {
            unacknowledged.add(element);
        }
    }

    synchronized void heard(Element element) {
        if (STANZAS.contains(element.name())) {
            heard = (heard + 1) % WRAP;
        }
    }

    /** The {@code h} to tell. */
    synchronized String count() {
        return Long.toString(heard);
    }

    /** Takes the other end's {@code h}; one that is no number says nothing. */
    synchronized void acknowledged(String h) {
        if (!h.matches("[0-9]{1,10}")) {
            return;
        }
        for (var now = Long.parseLong(h); acknowledged != now && !unacknowledged.isEmpty(); unacknowledged.remove()) {
            acknowledged = (acknowledged + 1) % WRAP;
        }
    }

    /** What has to be said again, in order. */
    synchronized List<Element> open() {
        return List.copyOf(unacknowledged);
    }
}
