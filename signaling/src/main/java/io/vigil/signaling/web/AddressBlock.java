package io.vigil.signaling.web;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address where addresses are counted: with IPv6 a whole /64, which one household is given. */
final class AddressBlock {
    private static final int PREFIX_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private AddressBlock() {}

    /** The block of an address as text; of what is none, the text itself. */
    static String of(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES)) + "/64"
                : address;
    }
}
