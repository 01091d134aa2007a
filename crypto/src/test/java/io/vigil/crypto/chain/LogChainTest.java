package io.vigil.crypto.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.crypto.secret.SecretBytes;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogChainTest {
    private final SecureRandom random = new SecureRandom();
    private final UUID vault = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final SecretBytes key = SecretBytes.random(random, 32);
    private final LogChain chain = new LogChain(vault, key);
    private final byte[] sealed = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17};

    @Test
    void aLinkCommitsToItsPlaceAndToAllBeforeIt() {
        var first = chain.link(1, Code.NONE, session, client, sealed);

        assertEquals(first, new LogChain(vault, key).link(1, Code.NONE, session, client, sealed));
        assertNotEquals(first, chain.link(2, Code.NONE, session, client, sealed));
        assertNotEquals(first, chain.link(1, first, session, client, sealed));
        assertNotEquals(first, chain.link(1, Code.NONE, client, session, sealed));
        assertNotEquals(first, new LogChain(client, key).link(1, Code.NONE, session, client, sealed));
        for (var i = 0; i < sealed.length; i++) {
            var flipped = sealed.clone();
            flipped[i] ^= 1;
            assertNotEquals(first, chain.link(1, Code.NONE, session, client, flipped), "byte " + i);
        }
    }

    @Test
    void theDigestForgetsTheOrderAndNothingElse() {
        var one = chain.record(1, session, client, 1, sealed);
        var two = chain.record(1, session, client, 2, sealed);

        assertEquals(
                StateDigest.EMPTY.with(one).with(two),
                StateDigest.EMPTY.with(two).with(one));
        assertEquals(
                StateDigest.EMPTY.with(two),
                StateDigest.EMPTY.with(one).with(two).without(one));
        assertNotEquals(StateDigest.EMPTY.with(one), StateDigest.EMPTY.with(two));
        assertEquals(StateDigest.EMPTY, StateDigest.EMPTY.without(one).with(one));
        var digest = StateDigest.EMPTY.without(one);
        assertEquals(digest, StateDigest.of(digest.bytes()));
    }

    @Test
    void anAlteredHeadIsFound() throws ChainBreak {
        var head = Head.first()
                .linked(chain.link(1, Code.NONE, session, client, sealed))
                .written(StateDigest.EMPTY);
        var proof = chain.prove(head);

        chain.check(head, proof);
        assertThrows(ChainBreak.class, () -> chain.check(head.written(StateDigest.EMPTY), proof));
        assertThrows(ChainBreak.class, () -> chain.check(Head.first(), proof));
        assertThrows(ChainBreak.class, () -> chain.check(head, Code.NONE));
    }
}
