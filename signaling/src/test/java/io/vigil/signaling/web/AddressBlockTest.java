package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class AddressBlockTest {
    @Test
    void ofIpv4IsTheAddress() {
        assertEquals("192.0.2.1", AddressBlock.of("192.0.2.1"));
    }

    @Test
    void ofIpv6IsTheHousehold() {
        assertEquals(AddressBlock.of("2001:db8:1:2::1"), AddressBlock.of("2001:0db8:1:2:ffff:ffff:ffff:ffff%eth0"));
        assertEquals("20010db800010002/64", AddressBlock.of("2001:db8:1:2::1"));
        assertNotEquals(AddressBlock.of("2001:db8:1:2::1"), AddressBlock.of("2001:db8:1:3::1"));
    }

    @Test
    void ofWhatIsNoAddressIsItself() {
        assertEquals("unknown", AddressBlock.of("unknown"));
        assertEquals("", AddressBlock.of(""));
    }
}
