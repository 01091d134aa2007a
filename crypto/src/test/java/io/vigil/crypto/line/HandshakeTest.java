package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.secret.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandshakeTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final LineSecret secret = LineSecret.create(random);

    private Handshake end(SecretBytes psk) {
        return Handshake.on(secret.lineId(), psk, random);
    }

    /** The published vector of Noise_NNpsk0_25519_AESGCM_SHA256: cacophony, as carried by mcginty/snow. */
    @Test
    void thePublishedVectorIsMet() throws Tampered {
        var prologue = HEX.parseHex("4a6f686e2047616c74");
        var psk = HEX.parseHex("54686973206973206d7920417573747269616e20706572737065637469766521");
        var guest = Handshake.withEphemeral(
                prologue,
                SecretBytes.copyOf(psk),
                SecretBytes.owning(HEX.parseHex("893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a")));
        var console = Handshake.withEphemeral(
                prologue,
                SecretBytes.copyOf(psk),
                SecretBytes.owning(HEX.parseHex("bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b")));

        var first = guest.writeFirst(HEX.parseHex("4c756477696720766f6e204d69736573"));
        console.readFirst(first);
        var second = console.writeSecond(HEX.parseHex("4d757272617920526f746862617264"));
        guest.readSecond(second);

        assertEquals(
                "ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c79447c37a89fc17813788d30df2d59501d6066f5f8aecc3406bbd9829f2d24a531b1",
                HEX.formatHex(first));
        assertEquals(
                "95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f1448088432f29d79368ef9de4e1ae7a362fb05bf0ad668e026bf5714554497b3a720461",
                HEX.formatHex(second));
        assertEquals(
                "9f3b1f9afd7767767b5b9d1069844a6154fdbdcc36dfb3e31c0fffc5c973d530",
                guest.agreed().hash());
        assertEquals(
                "7c01e898a6201f36aecee532e29cd0b7f8ffa29d3366ad0dce39a6",
                HEX.formatHex(guest.agreed().line().seal(HEX.parseHex("462e20412e20486179656b"))));
        assertEquals(
                "a9ff535aace3db6a1da1a7fb00fe2de2622bb373abad9fb42c00e0",
                HEX.formatHex(console.agreed().line().seal(HEX.parseHex("4361726c204d656e676572"))));
    }

    @Nested
    class BetweenTwoEndsOfOneInvitation {
        @Test
        void bothEndsHaveTheSameNameWordsAndExport() throws Tampered {
            var guest = end(secret.psk());
            var console = end(secret.psk());

            guest.complete(console.answer(guest.begin()));

            assertEquals(guest.agreed().name(), console.agreed().name());
            assertEquals(guest.agreed().words(), console.agreed().words());
            assertEquals(guest.agreed().export(), console.agreed().export());
        }

        @Test
        void everyFlippedByteOfEitherMessageEndsIt() throws Tampered {
            for (var i = 0; i < Handshake.MESSAGE_BYTES; i++) {
                var first = end(secret.psk()).begin();
                first[i] ^= 1;
                assertThrows(Tampered.class, () -> end(secret.psk()).answer(first), "byte " + i + " of the first");

                var guest = end(secret.psk());
                var second = end(secret.psk()).answer(guest.begin());
                second[i] ^= 1;
                assertThrows(Tampered.class, () -> guest.complete(second), "byte " + i + " of the second");
            }
        }

        @Test
        void everyCutMessageEndsIt() {
            for (var length = 0; length < Handshake.MESSAGE_BYTES; length++) {
                var cut = Arrays.copyOf(end(secret.psk()).begin(), length);
                assertThrows(Tampered.class, () -> end(secret.psk()).answer(cut));
            }
        }
    }

    @Nested
    class WithSomebodyInBetween {
        @Test
        void anotherSecretNeverCompletes() {
            var stranger = end(LineSecret.create(random).psk());

            assertThrows(Tampered.class, () -> end(secret.psk()).answer(stranger.begin()));
        }

        @Test
        void aThiefOfTheLinkWhoStandsInTheMiddleHasOtherWordsOnEachSide() throws Tampered {
            var guest = end(secret.psk());
            var thiefTowardsTheGuest = end(secret.psk());
            var thiefTowardsTheConsole = end(secret.psk());
            var console = end(secret.psk());

            guest.complete(thiefTowardsTheGuest.answer(guest.begin()));
            thiefTowardsTheConsole.complete(console.answer(thiefTowardsTheConsole.begin()));

            assertNotEquals(guest.agreed().words(), console.agreed().words());
        }

        @Test
        void aThiefWithoutTheConfirmedSecretCannotUseTheConfirmedKey() throws Tampered {
            var guest = end(secret.psk());
            guest.complete(end(secret.psk()).answer(guest.begin()));
            var confirmed = secret.psk(guest.agreed().export());

            var thief = end(secret.psk());

            assertThrows(Tampered.class, () -> end(confirmed).answer(thief.begin()));
        }

        @Test
        void aKeyOfSmallOrderIsRefused() throws Tampered {
            var guest = end(secret.psk());
            guest.begin();

            var forged = new byte[Handshake.MESSAGE_BYTES]; // the all-zero point: the agreement would be all zeros

            assertThrows(Tampered.class, () -> guest.complete(forged));
        }
    }

    @Nested
    class OnTheSealedLine {
        private final SealedLine guest;
        private final SealedLine console;

        OnTheSealedLine() throws Tampered {
            var one = end(secret.psk());
            var other = end(secret.psk());
            one.complete(other.answer(one.begin()));
            guest = one.agreed().line();
            console = other.agreed().line();
        }

        @Test
        void framesOpenInTheirOrder() throws Tampered {
            for (var i = 0; i < 1_000; i++) {
                assertArrayEquals(HELLO, console.open(guest.seal(HELLO)));
            }
        }

        @Test
        void aReplayEndsTheDirectionForGood() throws Tampered {
            var sealed = guest.seal(HELLO);
            console.open(sealed);

            assertThrows(Tampered.class, () -> console.open(sealed));
            assertThrows(Tampered.class, () -> console.open(guest.seal(HELLO)));
        }

        @Test
        void aGapIsNoticed() {
            guest.seal(HELLO);
            var second = guest.seal(HELLO);

            assertThrows(Tampered.class, () -> console.open(second));
        }

        @Test
        void everyFlippedByteIsNoticed() throws Tampered {
            var length = guest.seal(HELLO).length;
            for (var i = 0; i < length; i++) {
                var fresh = new OnTheSealedLine();
                var sealed = fresh.guest.seal(HELLO);
                sealed[i] ^= (byte) 0x80;
                assertThrows(Tampered.class, () -> fresh.console.open(sealed), "byte " + i);
            }
        }

        @Test
        void itsOwnFrameComingBackDoesNotOpen() {
            var sealed = guest.seal(HELLO);

            assertThrows(Tampered.class, () -> guest.open(sealed));
        }

        @Test
        void aFrameThatIsTooLongIsRefusedAtBothEnds() {
            assertThrows(IllegalArgumentException.class, () -> guest.seal(new byte[SealedLine.FRAME_BYTES + 1]));
            assertThrows(Tampered.class, () -> console.open(new byte[SealedLine.FRAME_BYTES + 17]));
        }
    }
}
