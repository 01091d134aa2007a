package io.vigil.console.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.CannotStart;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.stage.Patience;
import io.vigil.console.stage.console.OpenSession;
import io.vigil.console.stage.guest.GuestBrowser;
import io.vigil.console.stage.place.Alteration;
import io.vigil.console.stage.place.AlteringServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server in its attacker's hands: what it does to sealed stanzas is seen at both ends within ten seconds. */
class AServerThatAltersIsNoticedAtBothEnds {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
    private static final Pattern INSIDE = Pattern.compile("(<(?:sealed|handshake)[^>]*>)([A-Za-z0-9_-]{4})");
    private static final Set<Encryption> SAID = EnumSet.of(Encryption.ALTERED, Encryption.SILENT, Encryption.NONE);

    @Test
    void andNoCallBegins() throws CannotStart, InterruptedException {
        try (var session = OpenSession.start();
                var way = AlteringServer.before(
                        URI.create(session.link().substring(0, session.link().indexOf("/j#"))));
                var guest = GuestBrowser.open(new GuestBrowser.Options())) {

            way.doThis(AServerThatAltersIsNoticedAtBothEnds::changed);
            OpenSession.goIn(guest, session.linkBy(way.address()));
            guest.until("on the way to the room", OpenSession.SOON, "waiting");
            Patience.until(
                    "in the room: from here the ten seconds count",
                    OpenSession.SOON,
                    () -> session.console().line().get().guest() == Guest.WAITING);
            noticed(
                    session,
                    guest,
                    "handshakes and frames are changed",
                    Set.of("altered"),
                    EnumSet.of(Encryption.ALTERED));
            session.console().acts().admit();
            nothingFlows(session, guest);

            way.doThis(Alteration.NONE);
            Patience.until(
                    "the line mends itself when it is let through",
                    OpenSession.SOON,
                    () -> guest.line().equals("unverified")
                            && session.console().line().get().encryption() == Encryption.UNVERIFIED);
            session.untilMediaFlows(guest);

            for (var attack : List.of(new Attack("replayed", replay()), new Attack("reordered", reorder()))) {
                way.doThis(attack.how());
                noticed(session, guest, attack.name(), Set.of("altered", "silent", "none"), SAID);
                way.doThis(Alteration.NONE);
                Patience.until("mended", OpenSession.SOON, () -> guest.line().equals("unverified"));
            }

            way.doThis((from, stanza) ->
                    stanza.contains("<sealed") || stanza.contains("<handshake") ? List.of() : List.of(stanza));
            noticed(
                    session,
                    guest,
                    "swallowed",
                    Set.of("silent", "altered"),
                    EnumSet.of(Encryption.SILENT, Encryption.ALTERED));
        }
    }

    private record Attack(String name, Alteration how) {}

    private static void noticed(
            OpenSession session, GuestBrowser guest, String what, Set<String> there, Set<Encryption> here) {
        var seenHere = new AtomicReference<>("");
        var seenThere = new AtomicReference<>("");
        Patience.until(
                "both ends say so: " + what,
                TEN_SECONDS,
                () -> {
                    var encryption = session.console().line().get().encryption();
                    var line = guest.line();
                    if (here.contains(encryption)) {
                        seenHere.set(encryption.name());
                    }
                    if (there.contains(line)) {
                        seenThere.set(line);
                    }
                    return !seenHere.get().isEmpty() && !seenThere.get().isEmpty();
                },
                () -> "console " + session.console().line().get().encryption() + " " + seenHere + ", guest "
                        + guest.line() + " " + seenThere);
    }

    private static void nothingFlows(OpenSession session, GuestBrowser guest) {
        assertEquals(0, guest.received().framesDecoded());
        Patience.until(
                "the pane reports",
                OpenSession.SOON,
                () -> session.console().figures().last().isPresent());
        assertTrue(session.console().figures().last().orElseThrow().framesDecoded() == 0);
    }

    /** Other letters where key or ciphertext begin. */
    private static List<String> changed(Alteration.From from, String stanza) {
        return List.of(INSIDE.matcher(stanza).replaceFirst(match -> match.group(1) + turned(match.group(2))));
    }

    private static String turned(String letters) {
        return (letters.charAt(0) == 'A' ? "B" : "A") + letters.substring(1);
    }

    private static Alteration replay() {
        return (from, stanza) -> stanza.contains("<sealed") ? List.of(stanza, stanza) : List.of(stanza);
    }

    /** Holds back every second sealed stanza and lets it follow the next. */
    private static Alteration reorder() {
        var held = new ArrayList<String>();
        return (from, stanza) -> {
            synchronized (held) {
                if (!stanza.contains("<sealed") || from != Alteration.From.SERVER) {
                    return List.of(stanza);
                }
                if (held.isEmpty()) {
                    held.add(stanza);
                    return List.of();
                }
                return List.of(stanza, held.remove(0));
            }
        };
    }
}
