package io.vigil.console.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.safeguards.Removal.Outdated;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemovalTest {
    static final List<String> LINES = List.of(
            "hazard: H-19",
            "safeguard: SAFE-52",
            "breaks: nothing rings",
            "source: console/DayAlarms.java",
            "test: session.EscalationTest#vitalsRing",
            "--- with the safeguard",
            "  if (isOver) {",
            "    ring();",
            "--- without it",
            "  if (false) {",
            "");

    private static Removal removal(String... taken) {
        var lines = new ArrayList<>(LINES.subList(0, 8));
        lines.addAll(List.of(taken));
        return Removal.read("H-19", lines);
    }

    @Test
    void isReadAsItIsWritten() {
        var removal = Removal.read("H-19", LINES);

        assertEquals("H-19", removal.hazard());
        assertEquals("SAFE-52", removal.safeguard());
        assertEquals("nothing rings", removal.breaks());
        assertEquals("session.EscalationTest", removal.testClass());
        assertEquals("vitalsRing", removal.testName());
        assertEquals("  if (isOver) {\n    ring();", removal.safe());
        assertEquals("  if (false) {", removal.unsafe());
        assertFalse(removal.isOfThePages());
    }

    @Test
    void takesOutOnePlaceAndLeavesTheRest() throws Outdated {
        var text = "a\n  if (isOver) {\n    ring();\n  }\n";

        assertEquals("a\n  if (false) {\n  }\n", Removal.read("H-19", LINES).from(text));
        assertEquals("a\n\n  }\n", removal("--- without it").from(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "if (isOver) {", "  if (isOver) {\n    ring();\n  if (isOver) {\n    ring();"})
    void isOutdatedWhereItStandsNotOrTwice(String text) {
        var outdated =
                assertThrows(Outdated.class, () -> Removal.read("H-19", LINES).from(text));

        assertTrue(String.valueOf(outdated.getMessage()).contains("outdated"), outdated::toString);
    }

    @Test
    void takesSomethingOut() {
        var same = removal("--- without it", "  if (isOver) {", "    ring();");

        assertThrows(Outdated.class, () -> same.from("  if (isOver) {\n    ring();"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hazard", "safeguard", "breaks", "source", "test", "--- with the", "--- without"})
    void saysWhichLineIsMissing(String line) {
        var lines = LINES.stream().filter(it -> !it.startsWith(line)).toList();

        var refused = assertThrows(IllegalArgumentException.class, () -> Removal.read("H-19", lines));

        assertTrue(String.valueOf(refused.getMessage()).contains(line), refused::toString);
    }
}
