package io.vigil.console.parts;

import static io.vigil.console.parts.SamuelsParts.CRITIC;
import static io.vigil.console.parts.SamuelsParts.LITTLE_ONE;
import static io.vigil.console.parts.SamuelsParts.TODAY;
import static io.vigil.console.parts.SamuelsParts.WATCHMAN;
import static io.vigil.console.parts.SamuelsParts.made;
import static io.vigil.console.parts.SamuelsParts.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P1")
class ComparisonTest {
    private static List<String> changed(Change change) {
        return Comparison.of(map(), made(change)).changed();
    }

    private static Asking asking() {
        return new Asking(map(), TODAY);
    }

    private static Described critic() {
        return Described.of(map().part(CRITIC));
    }

    @Test
    void ofTheSameMapIsQuiet() {
        assertTrue(Comparison.of(map(), map()).isQuiet());
    }

    @Test
    void ofTwoClientsIsNoComparison() {
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(map(), PartsMap.empty(new UUID(7, 2))));
    }

    @Test
    void saysWhoCame() {
        var comparison = Comparison.of(map(), made(asking().add(new UUID(5, 5), "Fog", Role.NOT_KNOWN)));

        assertEquals(List.of("Fog came onto the map: role not known yet, not met yet."), comparison.came());
        assertEquals(List.of(), comparison.changed());
    }

    @Test
    void saysWhoWasSetAsideAndWhoCameBack() {
        var aside = map().setAside(WATCHMAN, TODAY);

        assertEquals(
                List.of("The Night Watchman was set aside on 2026-11-23; everything that is known of it is kept."),
                Comparison.of(map(), aside).setAside());
        assertEquals(List.of(), Comparison.of(map(), aside).changed(), "a relation went with it, and is not lost");
        assertEquals(
                List.of("The Night Watchman is on the map again: manager, in conversation."),
                Comparison.of(aside, map()).came());
        assertTrue(Comparison.of(aside, aside).isQuiet());
    }

    @Test
    void saysWhoCameAndWasSetAsideInBetween() {
        var brief = map().withFound("Fog", TODAY);
        var gone = brief.setAside(brief.named("Fog").orElseThrow().id(), TODAY);

        assertEquals(
                List.of("Fog was found, and set aside on 2026-11-23; everything that is known of it is kept."),
                Comparison.of(map(), gone).setAside());
    }

    @Nested
    class SaysWhatChanged {
        @Test
        void inNameRoleAndRelationship() {
            assertEquals(
                    List.of(
                            "The Critic is called The Red Pen now.",
                            "The Red Pen is known as manager now; before as firefighter.",
                            "The Red Pen: trusts Self now; before not met yet."),
                    changed(asking().describe(
                                    CRITIC,
                                    critic().called("The Red Pen")
                                            .as(Role.MANAGER)
                                            .at(Stage.TRUSTS_SELF))));
        }

        @Test
        @Tag("E15")
        @Tag("E20")
        void inTrust() {
            assertEquals(
                    List.of(
                            "The Night Watchman: trust in Self is 8 of 10 on 2026-11-23; before 6 of 10 on 2026-11-21."),
                    changed(asking().trust(WATCHMAN, TODAY, 8)));
            assertEquals(
                    List.of("The Critic: trust in Self is written down, 0 of 10 on 2026-11-23."),
                    changed(asking().trust(CRITIC, TODAY, 0)));
            assertEquals(
                    List.of("The Critic: an entry of trust was taken back, 0 of 10 on 2026-11-23."),
                    Comparison.of(made(asking().trust(CRITIC, TODAY, 0)), map()).changed());
            assertEquals(List.of(), changed(asking().trust(WATCHMAN, TODAY.minusDays(3), 1)), "an older day");
        }

        @Test
        @Tag("P5")
        void inTheStanceOnKetamine() {
            assertEquals(
                    List.of("The Night Watchman, on ketamine: objects (2026-11-23), in its words \"not now\"; before:"
                            + " agrees with a condition (2026-11-21), in its words \"if the lights stay on\"."),
                    changed(asking().stance(WATCHMAN, TODAY, Stance.View.OBJECTS, "not now")));
            var first = made(asking().stance(CRITIC, TODAY, Stance.View.UNSURE, ""));
            assertEquals(
                    List.of("The Critic, on ketamine: unsure (2026-11-23)."),
                    Comparison.of(map(), first).changed());
            assertEquals(
                    List.of("The Critic: an answer on ketamine was taken back, unsure (2026-11-23)."),
                    Comparison.of(first, map()).changed());
        }

        @Test
        @Tag("E18")
        void inEverythingThatIsTold() {
            assertEquals(
                    List.of(
                            "The Critic, in its words: No.",
                            "The Critic, its age: 12",
                            "The Critic, its job: finds it first",
                            "The Critic, its fear: shame",
                            "The Critic, where in the body: jaw"),
                    changed(asking().describe(
                                    CRITIC, critic().telling("No.", "12", "finds it first", "shame", "jaw"))));
            var silent = Described.of(map().part(WATCHMAN))
                    .telling("I count the lights.", "about 30", "", "nobody will", "shoulders");
            assertEquals(
                    List.of("The Night Watchman, its job: nothing is written down now"),
                    changed(asking().describe(WATCHMAN, silent)));
        }

        @Test
        void betweenTwo() {
            assertEquals(
                    List.of("New between two: Little One is exiled by The Critic."),
                    changed(asking().relate(LITTLE_ONE, Relation.Kind.EXILED_BY, CRITIC)));
            assertEquals(
                    List.of("No longer on the map: The Night Watchman protects Little One."),
                    Comparison.of(map(), map().without(map().relations().get(0)))
                            .changed());
        }
    }

    @Nested
    class TheMapInSentences {
        @Test
        void saysEverythingThatIsDrawn() {
            assertEquals(
                    List.of(
                            "The Night Watchman: manager, in conversation. Trust in Self: 6 of 10 on 2026-11-21. On"
                                    + " ketamine: agrees with a condition (2026-11-21), in its words \"if the lights"
                                    + " stay on\".",
                            "Little One: exile, not met yet.",
                            "The Critic: firefighter, not met yet.",
                            "The Night Watchman protects Little One."),
                    InWords.of(map()));
            assertEquals(List.of("No part is on the map yet."), InWords.of(PartsMap.empty(SamuelsParts.CLIENT)));
        }

        @Test
        void hasAWordForEverything() {
            for (var role : Role.values()) {
                assertFalse(InWords.of(role).isBlank());
            }
            for (var kind : Relation.Kind.values()) {
                assertFalse(InWords.of(kind).isBlank() || InWords.turned(kind).isBlank());
            }
        }
    }

    @Test
    @Tag("E2")
    void noPartIsRatedAndNobodyIsOverridden() {
        var words = ResourceBundle.getBundle("io.vigil.console.parts.words", Locale.ROOT);

        words.keySet().stream().map(words::getString).forEach(sentence -> {
            var said = sentence.toLowerCase(Locale.ROOT);
            for (var word : List.of("good", "bad", "better", "worse", "override", "cleared", "resist", "!")) {
                assertFalse(said.contains(word), sentence);
            }
        });
    }
}
