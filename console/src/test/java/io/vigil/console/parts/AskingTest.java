package io.vigil.console.parts;

import static io.vigil.console.parts.SamuelsParts.CRITIC;
import static io.vigil.console.parts.SamuelsParts.LITTLE_ONE;
import static io.vigil.console.parts.SamuelsParts.TODAY;
import static io.vigil.console.parts.SamuelsParts.WATCHMAN;
import static io.vigil.console.parts.SamuelsParts.made;
import static io.vigil.console.parts.SamuelsParts.map;
import static io.vigil.console.parts.SamuelsParts.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class AskingTest {
    private static final UUID NEW = new UUID(5, 5);
    private final Asking asking = new Asking(map(), TODAY);

    private static Described described(UUID part) {
        return Described.of(map().part(part));
    }

    @Nested
    class APart {
        @ParameterizedTest
        @EnumSource(Role.class)
        void isWrittenDownWithItsNameAndRole(Role role) {
            var part = made(asking.add(NEW, " Fog ", role)).part(NEW);

            assertEquals(Part.found(NEW, "Fog", role, Optional.of(TODAY)), part);
        }

        @Test
        void hasAName() {
            assertEquals(
                    "The part has no name yet.",
                    refused(asking.add(NEW, " \n", Role.EXILE)).what());
        }

        @ParameterizedTest
        @ValueSource(strings = {"Little One", "little one", " LITTLE\nONE "})
        void hasANameOfItsOwn(String name) {
            assertEquals(
                    "A part of this name is already on the map.",
                    refused(asking.add(NEW, name, Role.EXILE)).what());
        }

        @Test
        void ofTheNameOfOneThatIsSetAsideIsThatOne() {
            var aside = new Asking(map().setAside(CRITIC, TODAY), TODAY);

            var notice = refused(aside.add(NEW, "The critic", Role.MANAGER));

            assertEquals("A part of this name is already written down, and set aside.", notice.what());
            assertEquals("Take it up again, or ask your client for another name.", notice.next());
        }

        @Test
        void isNotPasted() {
            var paste = "a".repeat(1_000_000);

            assertEquals(
                    "This is more than the map holds: 200 characters in a line, 10,000 in a text.",
                    refused(asking.add(NEW, paste, Role.EXILE)).what());
            for (var typed : List.of(
                    described(CRITIC).called(paste),
                    described(CRITIC).telling(paste, "", "", "", ""),
                    described(CRITIC).telling("", "a".repeat(201), "", "", ""),
                    described(CRITIC).telling("", "", paste, "", ""),
                    described(CRITIC).telling("", "", "", paste, ""),
                    described(CRITIC).telling("", "", "", "", "a".repeat(201)))) {
                assertEquals(
                        "Shorten it, or write it in a note.",
                        refused(asking.describe(CRITIC, typed)).next());
            }
        }

        @Test
        void isOneOfAHundredAtMost() {
            var full = map();
            for (var more = 0; more < 97; more++) {
                full = made(new Asking(full, TODAY).add(new UUID(6, more), "part " + more, Role.EXILE));
            }

            assertEquals(
                    "The map holds 100 of these and is full.",
                    refused(new Asking(full, TODAY).add(NEW, "one more", Role.EXILE))
                            .what());
            var room = new Asking(full.setAside(CRITIC, TODAY), TODAY);
            assertEquals(
                    100, made(room.add(NEW, "one more", Role.EXILE)).standing().size());
        }
    }

    @Nested
    class WhatIsTold {
        @Test
        @Tag("E18")
        void isKeptWordForWordAndNothingElseChanges() {
            var typed = described(CRITIC)
                    .called("The Red Pen")
                    .as(Role.MANAGER)
                    .at(Stage.MET)
                    .telling("“No.”\n  Not yet 🌿", "12", "finds it first", "shame", "jaw");

            var part = made(asking.describe(CRITIC, typed)).part(CRITIC);

            assertEquals("The Red Pen", part.name());
            assertEquals(Role.MANAGER, part.role());
            assertEquals(Stage.MET, part.stage());
            assertEquals(new Told("“No.”\n  Not yet 🌿", "12", "finds it first", "shame", "jaw"), part.told());
            assertEquals(
                    map().part(WATCHMAN), made(asking.describe(CRITIC, typed)).part(WATCHMAN));
            assertEquals(typed, Described.of(part));
        }

        @Test
        void doesNotTakeAnothersName() {
            assertEquals(
                    "A part of this name is already on the map.",
                    refused(asking.describe(CRITIC, described(CRITIC).called("little one")))
                            .what());
            assertEquals(
                    "The part has no name yet.",
                    refused(asking.describe(CRITIC, described(CRITIC).called(" ")))
                            .what());
        }

        @Test
        void mayChangeTheCaseOfItsOwnName() {
            var next = made(asking.describe(CRITIC, described(CRITIC).called("the critic")));

            assertEquals("the critic", next.part(CRITIC).name());
        }

        @Test
        void canBeWrittenOfPartsWhoseNamesDifferInCaseAlone() {
            var old = PartsMap.ofProtectors(SamuelsParts.CLIENT, List.of("Fog", "fog"));
            var part = old.parts().get(0);

            var next = made(new Asking(old, TODAY)
                    .describe(part.id(), Described.of(part).at(Stage.MET)));

            assertEquals(Stage.MET, next.part(part.id()).stage());
        }
    }

    @Nested
    class AnEntryOfADay {
        @ParameterizedTest
        @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
        void isBetweenNoughtAndTen(int number) {
            assertEquals(
                    number + " is not between 0 and 10.",
                    refused(asking.trust(CRITIC, TODAY, number)).what());
        }

        @Test
        @Tag("E15")
        void isNotOfTheFuture() {
            var tomorrow = TODAY.plusDays(1);

            assertEquals(
                    "2026-11-24 lies in the future.",
                    refused(asking.trust(CRITIC, tomorrow, 5)).what());
            assertEquals(
                    "2026-11-24 lies in the future.",
                    refused(asking.stance(CRITIC, tomorrow, Stance.View.AGREES, ""))
                            .what());
            assertEquals(
                    List.of(new Trust(TODAY, 0)),
                    made(asking.trust(CRITIC, TODAY, 0)).part(CRITIC).trust());
        }

        @Test
        @Tag("P5")
        void thatAgreesWithAConditionSaysWhich() {
            assertEquals(
                    "The condition is not written down.",
                    refused(asking.stance(CRITIC, TODAY, Stance.View.AGREES_IF, " \n"))
                            .what());
            assertEquals(
                    "if Ana stays",
                    made(asking.stance(CRITIC, TODAY, Stance.View.AGREES_IF, " if Ana stays "))
                            .part(CRITIC)
                            .stanceNow()
                            .orElseThrow()
                            .words());
        }

        @Test
        void isNotPasted() {
            var paste = "a".repeat(10_001);

            assertEquals(
                    "Shorten it, or write it in a note.",
                    refused(asking.stance(CRITIC, TODAY, Stance.View.OBJECTS, paste))
                            .next());
        }

        @Test
        void isOneOfAThousandAtMost() {
            var map = map();
            for (var entry = 0; entry < 1_000; entry++) {
                map = made(new Asking(map, TODAY).trust(CRITIC, TODAY, entry % 11));
            }

            assertEquals(
                    "The map holds 1,000 of these and is full.",
                    refused(new Asking(map, TODAY).trust(CRITIC, TODAY, 3)).what());
        }

        @Test
        void thatWasASlipIsTakenBack() {
            var objects = made(asking.stance(CRITIC, TODAY, Stance.View.OBJECTS, "no"));

            assertEquals(map(), objects.without(CRITIC, new Stance(TODAY, Stance.View.OBJECTS, "no")));
        }
    }

    @Nested
    class ARelation {
        @ParameterizedTest
        @EnumSource(Relation.Kind.class)
        void isWrittenDownOnce(Relation.Kind kind) {
            var related = made(asking.relate(CRITIC, kind, LITTLE_ONE));

            assertEquals(2, related.relations().size());
            var again = new Asking(related, TODAY);
            assertEquals(
                    "This relation is already on the map.",
                    refused(again.relate(CRITIC, kind, LITTLE_ONE)).what());
            if (kind.isMutual()) {
                refused(again.relate(LITTLE_ONE, kind, CRITIC));
            } else {
                made(again.relate(LITTLE_ONE, kind, CRITIC));
            }
            assertEquals(map(), related.without(related.relations().get(1)));
        }

        @Test
        void isBetweenTwo() {
            assertEquals(
                    "Both ends of this relation are the same part.",
                    refused(asking.relate(CRITIC, Relation.Kind.ALLIED_WITH, CRITIC))
                            .what());
        }

        @Test
        void isBetweenPartsThatStand() {
            var aside = new Asking(map().setAside(CRITIC, TODAY), TODAY);

            assertEquals(
                    "One of the two parts is set aside.",
                    refused(aside.relate(CRITIC, Relation.Kind.ALLIED_WITH, WATCHMAN))
                            .what());
            assertEquals(
                    "One of the two parts is set aside.",
                    refused(aside.relate(WATCHMAN, Relation.Kind.ALLIED_WITH, CRITIC))
                            .what());
        }
    }
}
