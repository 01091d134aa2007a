package io.vigil.signaling.client;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/** Whether this computer still has an address that something of it went out from. */
final class OwnAddress {
    private OwnAddress() {}

    /** False where the network that the address belongs to is gone; true where the system does not tell. */
    static boolean isStillHeld(InetAddress address) {
        try {
            var network = NetworkInterface.getByInetAddress(address);
            return network != null && network.isUp();
        } catch (SocketException e) { // then the server's silence tells
            return true;
        }
    }
}
