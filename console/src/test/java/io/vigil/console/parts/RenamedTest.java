package io.vigil.console.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RenamedTest {
    private static List<Renamed> possible(List<String> before, String... after) {
        return Renamed.possible(before, List.of(after));
    }

    @Test
    void aNameInThePlaceOfAnotherMayBeTheSameParts() {
        assertEquals(
                List.of(new Renamed("Watchman", "Watchmen")),
                possible(List.of("Watchman", "Organizer"), "Watchmen", "Organizer"));
        assertEquals(
                List.of(new Renamed("Organizer", "Organiser")),
                possible(List.of("Watchman", "Organizer"), "Watchman", "Organiser", "Fog"));
    }

    @Test
    void whoIsGoneOrNewAloneIsAskedAboutByNobody() {
        assertEquals(List.of(), possible(List.of("Watchman", "Organizer"), "Organizer"));
        assertEquals(List.of(), possible(List.of("Watchman"), "Watchman", "Fog"));
        assertEquals(List.of(), possible(List.of("Watchman", "Organizer"), "Organizer", "Fog"));
        assertEquals(List.of(), possible(List.of("Watchman", "Organizer"), "Organizer", " Watchman "));
    }

    @Test
    void severalAreAskedAboutInTheirOrder() {
        assertEquals(List.of(new Renamed("A", "C"), new Renamed("B", "D")), possible(List.of("A", "B"), "C", "D"));
    }

    @Property
    void nobodyIsPairedTwiceAndNobodyWhoStayed(
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 1) String> before,
            @ForAll @Size(max = 6) List<@AlphaChars @StringLength(min = 1, max = 1) String> after) {
        for (var pair : Renamed.possible(before, after)) {
            assertFalse(after.contains(pair.was()));
            assertFalse(before.contains(pair.is()));
        }
    }

    @Test
    void noNameIsInALog() {
        assertEquals("Renamed[]", new Renamed("Watchman", "Fog").toString());
    }
}
