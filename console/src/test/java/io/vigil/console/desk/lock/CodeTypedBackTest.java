package io.vigil.console.desk.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.Fittings;
import io.vigil.console.desk.control.KeyRing;
import io.vigil.console.desk.port.VaultDoor.Answer;
import io.vigil.console.words.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTypedBackTest {
    private static final String OPEN = "Open Vigil";

    private final PlayedDoor door = new PlayedDoor();
    private final List<String> happened = new ArrayList<>();
    private final List<char[]> code = CodePaperTest.code();
    private final CodeTypedBack face = Seen.onSwing(() -> new CodeTypedBack(
            new Fittings(new KeyRing()),
            new CodePaper(code, "2026-11-23"),
            new Random(7),
            door,
            () -> happened.add("open"),
            () -> happened.add("show again")));
    private final Seen seen = new Seen(face::component);
    private final List<String> asked = seen.fields();

    @BeforeAll
    static void prepareTheTheme() {
        Seen.prepareTheTheme();
    }

    /** What stands on the paper in the place that the field is named for. */
    private String printed(String field) {
        return String.valueOf(code.get(Integer.parseInt(field.replace("Group ", "")) - 1));
    }

    private void typeAll() {
        asked.forEach(field -> seen.type(field, printed(field).toLowerCase(Locale.ROOT)));
    }

    @Test
    void threeDifferentGroupsAreAskedInTheirOrderAndEachMayBe() {
        var ever = new HashSet<Integer>();
        for (var seed = 0; seed < 200; seed++) {
            var chosen = CodeTypedBack.chosen(9, new Random(seed));

            assertEquals(3, chosen.size());
            assertEquals(chosen.stream().sorted().distinct().toList(), chosen);
            ever.addAll(chosen);
        }
        assertEquals(9, ever.size());
        assertTrue(ever.contains(1) && ever.contains(9));
    }

    @Test
    void theRightGroupsAreKeptAsReadBackAndThenItOpensWithEverythingWiped() {
        typeAll();
        var memories = asked.stream().map(seen::memory).toList();
        seen.press(OPEN);
        assertEquals(List.of("read back"), door.asked);
        assertEquals(List.of(), happened, "it is kept first");

        Seen.run(() -> door.answer(new Answer.Opened()));

        assertEquals(List.of("open"), happened);
        memories.forEach(Seen::assertWiped);
        code.forEach(group -> assertArrayEquals("    ".toCharArray(), group));
    }

    @Test
    void aWrongGroupIsNamedAndNothingIsOpened() {
        typeAll();
        var last = asked.get(2);
        seen.type(last, "X");

        seen.press(OPEN);

        assertEquals(List.of(), door.asked);
        assertTrue(seen.said().contains(last + " is not the one that was shown."), seen.said());
        assertTrue(seen.said().contains("A paper with this mistake would open nothing one day."), seen.said());
        assertTrue(seen.text(last).endsWith("X"), "it stays to be mended");
    }

    @Test
    void enterGoesFromFieldToFieldAndFromTheLastOneOn() {
        seen.type(asked.get(0), printed(asked.get(0)));
        seen.enter(asked.get(0));
        assertEquals(List.of(), door.asked);
        assertFalse(seen.said().contains("is not the one"), "an empty field is no mistake yet");

        seen.type(asked.get(1), printed(asked.get(1)));
        seen.type(asked.get(2), printed(asked.get(2)));
        seen.enter(asked.get(2));

        assertEquals(List.of("read back"), door.asked);
    }

    @Test
    void showAgainLeavesNothingInTheFieldsAndTheCodeWhole() {
        typeAll();
        var memories = asked.stream().map(seen::memory).toList();

        seen.press("Show the code again");

        assertEquals(List.of("show again"), happened);
        memories.forEach(Seen::assertWiped);
        assertEquals("0410", String.valueOf(code.get(0)));
    }

    @Test
    void aVaultThatDoesNotTakeItIsSaidAndItCanBeTriedAgain() {
        typeAll();
        seen.press(OPEN);
        assertFalse(seen.button(OPEN).isEnabled());
        seen.press(OPEN);
        seen.enter(asked.get(2));

        Seen.run(() -> door.answer(
                new Answer.Refused(new Notice("The disk took nothing.", "All is safe.", "Make room on it."))));

        assertTrue(seen.said().contains("The disk took nothing."), seen.said());
        assertEquals(List.of(), happened);
        seen.press(OPEN);
        assertEquals(List.of("read back", "read back"), door.asked);
    }

    @Nested
    class AGroupIsReadAsAPersonReadsIt {
        @ParameterizedTest
        @CsvSource({
            "0R3G, 0R3G, true",
            "0R3G, 0r3g, true",
            "0R3G, ' 0 r 3 g ', true",
            "0R3G, 0r-3g, true",
            "0R3G, oR3G, true",
            "0R3G, OR3G, true",
            "1C10, iCL0, true",
            "1C10, lcIo, true",
            "0R3G, 0R3, false",
            "0R3G, 0R3GG, false",
            "0R3G, 0R36, false",
            "0R3G, R03G, false",
            "0R3G, '', false",
            "0R3G, UR3G, false"
        })
        void caseAndBlanksDoNotMatterAndLookalikesAreForgiven(String printed, String typed, boolean alike) {
            assertEquals(alike, CodeTypedBack.isAlike(printed.toCharArray(), typed.toCharArray()));
        }

        @ParameterizedTest
        @CsvSource({"0R3G, 0R3G", "0R3G, XXXX", "0R3G, 0R3GGGG"})
        void bothAreWipedWhateverCameOut(String printed, String typed) {
            var one = printed.toCharArray();
            var two = typed.toCharArray();

            assertEquals(printed.equals(typed), CodeTypedBack.isAlike(one, two));

            assertArrayEquals(new char[one.length], one);
            assertArrayEquals(new char[two.length], two);
        }
    }
}
