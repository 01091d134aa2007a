package io.vigil.signaling.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class OwnAddressTest {
    @Test
    void isHeldWhileItsNetworkIsUp() {
        assertTrue(OwnAddress.isStillHeld(InetAddress.getLoopbackAddress()));
    }

    @Test
    void isNotHeldWhereNoNetworkHasIt() throws UnknownHostException {
        assertFalse(OwnAddress.isStillHeld(InetAddress.getByName("192.0.2.77"))); // TEST-NET-1 of RFC 5737
    }
}
