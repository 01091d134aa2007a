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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        var toConsole = guest.agreed().line();
        var toGuest = console.agreed().line();
        assertEquals(
                "7c01e898a6201f36aecee532e29cd0b7f8ffa29d3366ad0dce39a6", sealed(toConsole, "462e20412e20486179656b"));
        assertEquals(
                "a9ff535aace3db6a1da1a7fb00fe2de2622bb373abad9fb42c00e0", sealed(toGuest, "4361726c204d656e676572"));
        assertEquals(
                "6cfc49a3e65472edc2d0152abe5ce950170a8a47c959f30bd48b5f0aacf29adbfd",
                sealed(toConsole, "4a65616e2d426170746973746520536179"));
        assertEquals(
                "9bc86e6d974ed21ba04604a94aa68de21677eb409ead070c0cd569b069ee19ba142aa4c1a9",
                sealed(toGuest, "457567656e2042f6686d20766f6e2042617765726b"));
    }

    private static String sealed(SealedLine line, String plain) {
        return HEX.formatHex(line.seal(HEX.parseHex(plain)));
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

        /** Points of small order, RFC 7748 §6.1: with one of these the agreement is all zeros, known to everybody. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0000000000000000000000000000000000000000000000000000000000000000",
                    "0100000000000000000000000000000000000000000000000000000000000000",
                    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
                })
        void aThiefOfTheLinkCannotForceAKeyEverybodyKnows(String point) throws Tampered {
            var theirs = HEX.parseHex(point);

            // The first message needs no agreement, so a thief who has the psk can seal it; the answer must not come.
            var refused = assertThrows(Tampered.class, () -> end(secret.psk()).answer(firstWith(theirs)));

            assertEquals("the other end's key contributes nothing", refused.getMessage());
        }

        private byte[] firstWith(byte[] publicKey) {
            var state = new SymmetricState("Noise_NNpsk0_25519_AESGCM_SHA256", Handshake.prologue(secret.lineId()));
            state.mixKeyAndHash(secret.psk().copy());
            state.mixHash(publicKey);
            state.mixKey(publicKey);
            var sealed = state.encryptAndHash(new byte[0]);
            var message = Arrays.copyOf(publicKey, publicKey.length + sealed.length);
            System.arraycopy(sealed, 0, message, publicKey.length, sealed.length);
            return message;
        }

        @Test
        void anAnswerWithAKeyOfSmallOrderIsRefused() {
            var guest = end(secret.psk());
            guest.begin();

            var refused = assertThrows(Tampered.class, () -> guest.complete(new byte[Handshake.MESSAGE_BYTES]));

            assertEquals("the other end's key contributes nothing", refused.getMessage());
        }

        @Test
        void theSameSecretOnAnotherLineNeverCompletes() {
            var elsewhere = Handshake.on("00".repeat(16), secret.psk(), random);

            assertThrows(Tampered.class, () -> end(secret.psk()).answer(elsewhere.begin()));
        }

        @Test
        void anAnswerToAnotherGuestIsRefused() throws Tampered {
            var guest = end(secret.psk());
            var other = end(secret.psk());
            guest.begin();

            var answer = end(secret.psk()).answer(other.begin());

            assertThrows(Tampered.class, () -> guest.complete(answer));
        }

        @Test
        void itsOwnFirstMessageComingBackIsRefused() {
            var guest = end(secret.psk());
            var first = guest.begin();

            assertThrows(Tampered.class, () -> guest.complete(first));
        }
    }

    @Nested
    class UsedWrongly {
        @Test
        void aHandshakeIsUsedOnce() throws Tampered {
            var guest = end(secret.psk());
            var console = end(secret.psk());
            var first = guest.begin();
            guest.complete(console.answer(first));

            assertThrows(IllegalStateException.class, guest::begin);
            assertThrows(IllegalStateException.class, () -> console.answer(first));
        }

        @Test
        void nothingIsAgreedBeforeTheEnd() {
            var guest = end(secret.psk());
            guest.begin();

            assertThrows(IllegalStateException.class, guest::agreed);
        }

        @Test
        void afterAForgedMessageItIsOver() throws Tampered {
            var guest = end(secret.psk());
            var good = end(secret.psk()).answer(guest.begin());
            var bad = good.clone();
            bad[40] ^= 1;

            assertThrows(Tampered.class, () -> guest.complete(bad));
            assertThrows(IllegalStateException.class, () -> guest.complete(good));
        }

        @Test
        void keysAndNamesOfOtherLengthsAreRefused() {
            assertThrows(IllegalArgumentException.class, () -> end(SecretBytes.random(random, 31)));
            assertThrows(IllegalArgumentException.class, () -> Handshake.on("00", secret.psk(), random));
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
        void everyCutFrameIsNoticed() throws Tampered {
            var length = guest.seal(HELLO).length;
            for (var i = 0; i < length; i++) {
                var fresh = new OnTheSealedLine();
                var cut = Arrays.copyOf(fresh.guest.seal(HELLO), i);
                assertThrows(Tampered.class, () -> fresh.console.open(cut), "cut to " + i);
            }
        }

        @Test
        void framesInAnotherOrderDoNotOpen() throws Tampered {
            var first = guest.seal(HELLO);
            var second = guest.seal(HELLO);

            assertThrows(Tampered.class, () -> console.open(second));
            assertThrows(Tampered.class, () -> console.open(first));
        }

        @Test
        void aFrameOfAnotherHandshakeDoesNotOpen() throws Tampered {
            var earlier = new OnTheSealedLine();

            assertThrows(Tampered.class, () -> console.open(earlier.guest.seal(HELLO)));
        }

        @Test
        void theLongestFrameIsCarried() throws Tampered {
            var longest = new byte[SealedLine.FRAME_BYTES];
            random.nextBytes(longest);

            assertArrayEquals(longest, console.open(guest.seal(longest)));
        }

        @Test
        void aClosedLineSealsAndOpensNothing() throws Tampered {
            var sealed = guest.seal(HELLO);
            guest.close();
            console.close();

            assertThrows(IllegalStateException.class, () -> guest.seal(HELLO));
            assertThrows(Tampered.class, () -> console.open(sealed));
        }

        @Test
        void aFrameThatIsTooLongIsRefusedAtBothEnds() {
            assertThrows(IllegalArgumentException.class, () -> guest.seal(new byte[SealedLine.FRAME_BYTES + 1]));
            assertThrows(Tampered.class, () -> console.open(new byte[SealedLine.FRAME_BYTES + 17]));
        }
    }
}
