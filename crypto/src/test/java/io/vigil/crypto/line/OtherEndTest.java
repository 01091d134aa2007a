package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.southernstorm.noise.protocol.CipherState;
import io.vigil.crypto.secret.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.BadPaddingException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Our end talks with one that was built from other primitives ({@link OtherEnd}), in both roles. */
class OtherEndTest {
    private static final int FRAMES = 300; // past one byte of the counter

    private final SecureRandom random = new SecureRandom();
    private final LineSecret secret = LineSecret.create(random);

    private Handshake ours() {
        return Handshake.on(secret.lineId(), secret.psk(), random);
    }

    private OtherEnd theirs(SecretBytes psk) throws GeneralSecurityException {
        return new OtherEnd(Handshake.prologue(secret.lineId()), psk.copy());
    }

    @RepeatedTest(20)
    void ourConsoleTalksWithTheirGuest() throws GeneralSecurityException, Tampered {
        var guest = theirs(secret.psk());
        var console = ours();

        guest.complete(console.answer(guest.begin()));

        var ways = guest.split();
        sameConversation(console.agreed(), guest, ways[0], ways[1]);
    }

    @RepeatedTest(20)
    void ourGuestTalksWithTheirConsole() throws GeneralSecurityException, Tampered {
        var guest = ours();
        var console = theirs(secret.psk());

        console.take(guest.begin());
        guest.complete(console.answer());

        var ways = console.split();
        sameConversation(guest.agreed(), console, ways[1], ways[0]);
    }

    @Test
    void theirGuestWithAnotherKeyIsRefused() throws GeneralSecurityException {
        var stranger = theirs(LineSecret.create(random).psk());

        assertThrows(Tampered.class, () -> ours().answer(stranger.begin()));
    }

    @Test
    void theirConsoleRefusesOurGuestWithAnotherKey() throws GeneralSecurityException {
        var console = theirs(LineSecret.create(random).psk());

        assertThrows(BadPaddingException.class, () -> console.take(ours().begin()));
    }

    private void sameConversation(Agreed ours, OtherEnd theirs, CipherState fromThem, CipherState toThem)
            throws GeneralSecurityException, Tampered {
        var nothing = new byte[0];
        assertEquals(HexFormat.of().formatHex(theirs.hash()), ours.hash());
        assertEquals(SafetyWords.of(theirs.derive("vigil line 1 words", 6)), ours.words());
        assertArrayEquals(
                theirs.derive("vigil line 1 export", 32), ours.export().copy());
        for (var i = 0; i < FRAMES; i++) {
            var frame = new byte[random.nextInt(200)];
            random.nextBytes(frame);
            assertArrayEquals(frame, ours.line().open(OtherEnd.encrypt(fromThem, nothing, frame)));
            assertArrayEquals(
                    frame, OtherEnd.decrypt(toThem, nothing, ours.line().seal(frame)));
        }
    }
}
