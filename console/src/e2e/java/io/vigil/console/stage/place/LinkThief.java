package io.vigil.console.stage.place;

import io.vigil.crypto.line.Agreed;
import io.vigil.crypto.line.Handshake;
import io.vigil.crypto.line.LineSecret;
import io.vigil.crypto.line.Mistyped;
import io.vigil.crypto.line.Tampered;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The strongest thief there is: has the link and the server, and stands in the middle of every handshake. Both ends
 * complete one with the thief, and everything sealed is opened and sealed again. Only the words can tell.
 */
public final class LinkThief implements Alteration {
    private static final Pattern INSIDE = Pattern.compile(">([A-Za-z0-9_-]+)</(handshake|sealed)>");
    private static final Pattern NAME = Pattern.compile("(<sealed[^>]* handshake=\")([0-9a-f]{16})");

    private final SecureRandom random = new SecureRandom();
    private final LineSecret secret;
    private @Nullable Handshake towardsConsole;
    private byte @Nullable [] answerForGuest;
    private @Nullable Agreed withGuest;
    private @Nullable Agreed withConsole;
    private @Nullable Agreed nextWithGuest;

    /** @param link the invitation, stolen */
    public LinkThief(String link) {
        try {
            secret = LineSecret.parse(link.substring(link.indexOf('#') + 1));
        } catch (Mistyped e) {
            throw new IllegalArgumentException("that is no invitation", e);
        }
    }

    @Override
    public synchronized List<String> pass(From from, String stanza) {
        try {
            if (stanza.contains("<handshake") && from == From.GUEST) {
                return List.of(replaced(stanza, asConsole(inside(stanza))));
            }
            if (stanza.contains("step=\"2\"") && towardsConsole != null && answerForGuest != null) {
                towardsConsole.complete(inside(stanza));
                withConsole = towardsConsole.agreed();
                withGuest = nextWithGuest;
                return List.of(replaced(stanza, answerForGuest));
            }
            if (stanza.contains("<sealed") && withGuest != null && withConsole != null) {
                var near = from == From.GUEST ? withGuest : withConsole;
                var far = from == From.GUEST ? withConsole : withGuest;
                var sealed = far.line().seal(near.line().open(inside(stanza)));
                return List.of(NAME.matcher(replaced(stanza, sealed)).replaceFirst("$1" + far.name()));
            }
        } catch (Tampered e) { // an old frame while a new handshake is under way: the ends drop it too
            return List.of();
        }
        return List.of(stanza);
    }

    /** Answers the guest in the console's place, and begins a handshake of its own with the console. */
    private byte[] asConsole(byte[] first) throws Tampered {
        try (var psk = secret.psk()) {
            var towardsGuest = Handshake.on(secret.lineId(), psk, random);
            answerForGuest = towardsGuest.answer(first);
            nextWithGuest = towardsGuest.agreed();
            towardsConsole = Handshake.on(secret.lineId(), psk, random);
            return towardsConsole.begin();
        }
    }

    private static byte[] inside(String stanza) {
        var match = INSIDE.matcher(stanza);
        if (!match.find()) {
            return new byte[0];
        }
        return Base64.getUrlDecoder().decode(match.group(1));
    }

    private static String replaced(String stanza, byte[] bytes) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return INSIDE.matcher(stanza).replaceFirst(match -> ">" + text + "</" + match.group(2) + ">");
    }
}
