package io.vigil.console.parts;

import static io.vigil.console.parts.SamuelsParts.CLIENT;
import static io.vigil.console.parts.SamuelsParts.CRITIC;
import static io.vigil.console.parts.SamuelsParts.LITTLE_ONE;
import static io.vigil.console.parts.SamuelsParts.TODAY;
import static io.vigil.console.parts.SamuelsParts.WATCHMAN;
import static io.vigil.console.parts.SamuelsParts.made;
import static io.vigil.console.parts.SamuelsParts.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("P1")
class PartsMapTest {
    private static List<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).toList();
    }

    private static PartsMap with(UUID id, Stance.View view) {
        return made(new Asking(map(), TODAY).stance(id, TODAY, view, "as it says"));
    }

    @Nested
    class Protectors {
        @Test
        @Tag("P7")
        void areThoseWhoProtectInTheirOrder() {
            assertEquals(List.of("The Night Watchman", "The Critic"), names(map().protectors()));
        }

        @ParameterizedTest
        @EnumSource(Role.class)
        void areManagersFirefightersAndThoseOfWhomNoMoreIsKnown(Role role) {
            var protects =
                    List.of(Role.MANAGER, Role.FIREFIGHTER, Role.PROTECTOR).contains(role);

            assertEquals(protects, role.protects());
        }

        @Test
        @Tag("P2")
        void areMetOnlyWhenEachOfThemIs() {
            assertFalse(PartsMap.empty(CLIENT).isMet(), "nobody is nobody met");
            assertFalse(map().isMet());
            assertEquals(List.of("The Critic"), names(map().protectorsNotMet()));

            var met = made(new Asking(map(), TODAY)
                    .describe(CRITIC, Described.of(map().part(CRITIC)).at(Stage.MET)));

            assertTrue(met.isMet());
            assertEquals(List.of(), met.protectorsNotMet());
        }

        @Test
        @Tag("P2")
        void thatAreSetAsideAreNotWaitedFor() {
            assertTrue(map().setAside(CRITIC, TODAY).isMet());
        }
    }

    @Nested
    class AStandingObjection {
        @ParameterizedTest
        @EnumSource(Stance.View.class)
        @Tag("P5")
        void isANoAndNothingElse(Stance.View view) {
            assertEquals(
                    view == Stance.View.OBJECTS ? List.of("The Critic") : List.of(),
                    names(with(CRITIC, view).standingObjections()));
        }

        @Test
        @Tag("P5")
        void mayBeAnybodysWhateverItsRole() {
            assertEquals(
                    List.of("Little One"),
                    names(with(LITTLE_ONE, Stance.View.OBJECTS).standingObjections()));
        }

        @Test
        @Tag("P5")
        void standsUntilAnotherAnswerOfThatDayOrALaterOne() {
            var objects = with(CRITIC, Stance.View.OBJECTS);

            var earlier = made(new Asking(objects, TODAY).stance(CRITIC, TODAY.minusDays(1), Stance.View.AGREES, ""));
            var corrected = made(new Asking(objects, TODAY).stance(CRITIC, TODAY, Stance.View.UNSURE, ""));

            assertEquals(1, earlier.standingObjections().size());
            assertEquals(0, corrected.standingObjections().size());
            assertEquals(2, corrected.part(CRITIC).stances().size(), "both are kept");
        }

        @Test
        void ofAPartThatIsSetAsideDoesNotStand() {
            assertEquals(
                    List.of(),
                    with(CRITIC, Stance.View.OBJECTS).setAside(CRITIC, TODAY).standingObjections());
        }
    }

    @Nested
    class APartThatIsSetAside {
        private final PartsMap map = map().setAside(WATCHMAN, TODAY);

        @Test
        void keepsEverythingThatIsKnownOfIt() {
            var before = map().part(WATCHMAN);
            var after = map.part(WATCHMAN);

            assertTrue(after.isSetAside());
            assertEquals(before, after.setAside(Optional.empty()));
            assertEquals(List.of(after), map.setAside());
        }

        @Test
        void isOffTheMapWithItsRelations() {
            assertFalse(names(map.standing()).contains("The Night Watchman"));
            assertEquals(List.of(), map.standingRelations());
            assertEquals(1, map.relations().size());
        }

        @Test
        void comesBackAsItWas() {
            assertEquals(map(), map.takenUp(WATCHMAN));
        }

        @Test
        void isSetAsideOnce() {
            assertSame(map, map.setAside(WATCHMAN, TODAY.plusDays(1)));
        }
    }

    @Nested
    class AProtectorThatIsFound {
        @Test
        @Tag("P7")
        @Tag("P18")
        void isTheLastOfTheListAndNotMet() {
            var found = map().withFound("  The One\n who Runs ", TODAY);

            var part = found.protectors().get(2);
            assertEquals("The One who Runs", part.name());
            assertEquals(Role.PROTECTOR, part.role());
            assertEquals(Stage.NOT_MET, part.stage());
            assertEquals(Optional.of(TODAY), part.foundOn());
        }

        @Test
        void thatIsThereAlreadyStaysAsItIs() {
            assertEquals(map(), map().withFound("The Night Watchman", TODAY));
        }

        @Test
        void thatWasSetAsideStandsAgainAsItWas() {
            assertEquals(map(), map().setAside(WATCHMAN, TODAY).withFound("The Night Watchman", TODAY));
        }

        @Test
        void thatWasKnownAsAnotherIsAskedFromNowOn() {
            var found = map().withFound("Little One", TODAY);

            assertEquals(Role.PROTECTOR, found.part(LITTLE_ONE).role());
            assertEquals(map().part(LITTLE_ONE).told(), found.part(LITTLE_ONE).told());
        }

        @Test
        void withoutANameIsNobody() {
            assertSame(
                    map().parts().size(), map().withFound(" \n", TODAY).parts().size());
        }

        @Test
        void hasAnIdThatIsNobodyElsesAndSaysNothingOfItsName() {
            var one = PartsMap.ofProtectors(CLIENT, List.of("Red", "Blue"));
            var other = PartsMap.ofProtectors(CLIENT, List.of("Green", "Blue"));

            assertEquals(one.parts().get(0).id(), other.parts().get(0).id());
            assertEquals(2, one.parts().stream().map(Part::id).distinct().count());
            var grown = one;
            for (var more = 0; more < 20; more++) {
                grown = grown.withFound("more " + more, TODAY);
            }
            assertEquals(22, grown.parts().stream().map(Part::id).distinct().count());
        }
    }

    @Nested
    class NamesWrittenAnew {
        private PartsMap written(String... names) {
            return map().withProtectors(List.of("The Night Watchman", "The Critic"), List.of(names), TODAY);
        }

        @Test
        void thatAreTheSameChangeNothing() {
            assertEquals(map(), written("The Night Watchman", " The Critic "));
        }

        @Test
        void bringWhoIsNewAndSetAsideWhoIsGone() {
            var next = written("Fog", "The Night Watchman");

            assertEquals(List.of("Fog", "The Night Watchman"), names(next.protectors()));
            assertEquals(List.of("The Critic"), names(next.setAside()));
            assertEquals(map().part(WATCHMAN), next.part(WATCHMAN));
        }

        @Test
        void moveThoseNamedAndNobodyElse() {
            assertEquals(
                    List.of("The Critic", "Little One", "The Night Watchman"),
                    names(written("The Critic", "The Night Watchman").parts()));
        }

        @Test
        void leaveWhoeverCameMeanwhile() {
            var meanwhile = map().withFound("Fog", TODAY);

            var next = meanwhile.withProtectors(
                    List.of("The Night Watchman", "The Critic"), List.of("The Night Watchman"), TODAY);

            assertEquals(List.of("The Night Watchman", "Fog"), names(next.protectors()));
        }
    }

    @Nested
    class ANameForAPartThatIsKnown {
        @Test
        void leavesEverythingElseAsItIs() {
            var next = map().renamed(List.of(new Renamed("The Night Watchman", " The Watchman ")));

            var before = map().part(WATCHMAN);
            assertEquals(before.described(Described.of(before).called("The Watchman")), next.part(WATCHMAN));
            assertEquals(map().relations(), next.relations());
            assertEquals(map().parts().size(), next.parts().size());
        }

        @Test
        void thatIsAnothersChangesNothing() {
            assertEquals(map(), map().renamed(List.of(new Renamed("The Night Watchman", "The Critic"))));
            assertEquals(map(), map().renamed(List.of(new Renamed("Nobody", "Somebody"))));
        }
    }

    @Nested
    class Refuses {
        private final Part one = map().part(WATCHMAN);

        @Test
        void aPartOrANameThatStandsTwice() {
            var namesake = Part.found(new UUID(9, 9), one.name(), Role.EXILE, Optional.empty());

            assertThrows(IllegalArgumentException.class, () -> new PartsMap(CLIENT, List.of(one, one), List.of()));
            assertThrows(IllegalArgumentException.class, () -> new PartsMap(CLIENT, List.of(one, namesake), List.of()));
        }

        @Test
        void aRelationOfNobodyOrTwice() {
            var nobody = new Relation(WATCHMAN, Relation.Kind.PROTECTS, CRITIC);
            var twice = map().relations().get(0);

            assertThrows(IllegalArgumentException.class, () -> new PartsMap(CLIENT, List.of(one), List.of(nobody)));
            assertThrows(
                    IllegalArgumentException.class, () -> new PartsMap(CLIENT, map().parts(), List.of(twice, twice)));
        }

        @Test
        void aPartThatWasNeverOnIt() {
            assertThrows(IllegalArgumentException.class, () -> map().part(new UUID(9, 9)));
        }

        @Test
        void aPartWithoutAName() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Part.found(new UUID(9, 9), " \n ", Role.EXILE, Optional.empty()));
        }

        @Test
        void trustThatIsNone() {
            assertThrows(IllegalArgumentException.class, () -> new Trust(TODAY, 11));
            assertThrows(IllegalArgumentException.class, () -> new Trust(TODAY, -1));
        }
    }

    @Test
    @Tag("E15")
    @Tag("E20")
    void trustIsThatOfTheLatestDayAndTheLastWritten() {
        var asking = new Asking(map(), TODAY);
        var map = made(asking.trust(CRITIC, TODAY, 4));
        map = made(new Asking(map, TODAY).trust(CRITIC, TODAY.minusDays(9), 8));
        assertEquals(4, map.part(CRITIC).trustNow().orElseThrow().outOfTen());

        map = made(new Asking(map, TODAY).trust(CRITIC, TODAY, 5));

        assertEquals(5, map.part(CRITIC).trustNow().orElseThrow().outOfTen());
        assertEquals(3, map.part(CRITIC).trust().size());
        assertEquals(
                2, map.without(CRITIC, new Trust(TODAY, 5)).part(CRITIC).trust().size());
    }

    @Test
    void relationsThatAreMutualAreOne() {
        for (var kind : Relation.Kind.values()) {
            var there = new Relation(WATCHMAN, kind, CRITIC);
            var back = new Relation(CRITIC, kind, WATCHMAN);

            assertEquals(kind.isMutual(), there.equals(back), kind::name);
        }
        assertThrows(IllegalArgumentException.class, () -> new Relation(CRITIC, Relation.Kind.PROTECTS, CRITIC));
    }

    @Test
    void everyLetterOfANameIsKeptAndItStandsOnOneLine() {
        assertEquals("Zoë 名前 🌿 ילד", Part.nameOf(" Zoë 名前 \r\n 🌿 ילד\u0000 "));
        assertThrows(IllegalArgumentException.class, () -> Part.nameOf("a".repeat(1_000_000)));
    }

    @Test
    @Tag("E18")
    void nothingOfItIsSaidInALog() {
        var part = map().part(WATCHMAN);
        var values = Arrays.asList(
                map(), part, part.told(), part.stances().get(0), part.trust().get(0), Described.of(part));

        values.forEach(value -> {
            assertFalse(value.toString().contains("Watchman"), value::toString);
            assertFalse(value.toString().contains("lights"), value::toString);
        });
        assertFalse(new Asking(map(), TODAY)
                .add(new UUID(1, 1), "Fog", Role.EXILE)
                .toString()
                .contains("Fog"));
    }
}
