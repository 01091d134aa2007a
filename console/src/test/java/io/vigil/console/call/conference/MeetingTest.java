package io.vigil.console.call.conference;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final String KEY = "abc_-".repeat(8) + "xyz";
    private static final String INTEGRITY = "sha384-" + "A+/9".repeat(16);

    private static Meeting meeting(String domain, String muc, Optional<String> focus, String room, String key) {
        return new Meeting(
                Optional.empty(),
                domain,
                muc,
                focus,
                Media.PEER,
                room,
                key,
                Optional.of("token-of-this-end"),
                INTEGRITY);
    }

    private static Meeting in(String room) {
        return meeting("meet.example", "conference.meet.example", Optional.empty(), room, KEY);
    }

    private static void refused(Runnable making, String given) {
        var refusal = assertThrows(IllegalArgumentException.class, making::run);

        var said = String.valueOf(refusal.getMessage());
        assertTrue(given.length() < 2 || !said.contains(given), "quotes what was given");
        assertTrue(said.endsWith(", of " + given.length() + " characters"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]:5280", "localhost", "Meet.Example-1.org"})
    void domainsAreNamesAndAddresses(String domain) {
        assertEquals(domain, meeting(domain, domain, Optional.empty(), "r", KEY).domain());
    }

    static List<String> noDomains() {
        return List.of("", "a b", "a/b", "a@b", "a<b", "é.example", "a\n", "a".repeat(254));
    }

    @ParameterizedTest
    @MethodSource("noDomains")
    void whatIsNoDomainIsRefusedInBothPlaces(String text) {
        refused(() -> meeting(text, "m", Optional.empty(), "r", KEY), text);
        refused(() -> meeting("d", text, Optional.empty(), "r", KEY), text);
    }

    @Test
    void aFocusIsADomainOrAnAddress() {
        for (var focus : List.of("focus.meet.example", "focus@auth.meet.example/focus_1", "f".repeat(512))) {
            assertEquals(
                    Optional.of(focus),
                    meeting("d", "m", Optional.of(focus), "r", KEY).focus());
        }
        for (var none : List.of("", "a b", "<focus/>", "f".repeat(513))) {
            refused(() -> meeting("d", "m", Optional.of(none), "r", KEY), none);
        }
    }

    @Test
    void aRoomIsSmallLettersDigitsAndHyphens() {
        assertEquals("r", in("r").room());
        assertEquals(
                "7f3a-".repeat(12) + "0000", in("7f3a-".repeat(12) + "0000").room());
        for (var none : List.of("", "Room", "a.b", "a@b", "a/b", "a b", "r\n", "r".repeat(65))) {
            refused(() -> in(none), none);
        }
    }

    @Test
    void aKeyIsThirtyTwoBytes() {
        for (var none : List.of("", KEY.substring(1), KEY + "A", KEY.substring(1) + "=", KEY.substring(1) + "+")) {
            refused(() -> meeting("d", "m", Optional.empty(), "r", none), none);
        }
    }

    @Test
    void aTokenMayStandInAnAddressAsItIs() {
        assertDoesNotThrow(() -> Meeting.requireToken("eyJ0.eyJp_-~." + "A".repeat(4_083)));
        for (var none : List.of("", "a b", "a&b", "a=b", "a%20", "a#b", "a\r\n", "A".repeat(4_097))) {
            refused(() -> Meeting.requireToken(none), none);
            refused(() -> in("r").by(Optional.of(none)), none);
        }
    }

    @Test
    void anIntegrityIsOfSha384() {
        assertEquals(INTEGRITY, new Calls(Media.BRIDGE, INTEGRITY).integrity());
        for (var none : List.of(
                "",
                INTEGRITY.replace("sha384", "sha256"),
                INTEGRITY.substring(7),
                INTEGRITY + "A",
                INTEGRITY.replace('+', '-'),
                INTEGRITY + " " + INTEGRITY)) {
            refused(() -> new Calls(Media.BRIDGE, none), none);
            refused(
                    () -> new Meeting(
                            Optional.empty(), "d", "m", Optional.empty(), Media.PEER, "r", KEY, Optional.empty(), none),
                    none);
        }
    }

    @Test
    void theOtherEndHasAnotherTokenAndNothingElse() {
        var one = in("7f3a");
        var other = one.by(Optional.of("token-of-the-other"));

        assertEquals(Optional.of("token-of-the-other"), other.token());
        assertEquals(one, other.by(one.token()));
        assertEquals(Optional.empty(), one.by(Optional.empty()).token());
    }

    @Test
    void inATextItOpensNothing() {
        var text = in("7f3a").toString();

        assertEquals("Meeting[meet.example, PEER]", text);
        assertFalse(text.contains("7f3a"));
    }
}
