package io.vigil.console.desk.parts.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("P1")
class MapLayoutTest {
    /** Every letter as wide as the next: what stands where depends on no computer's type. */
    private static final Measure EVEN = new Measure() {
        @Override
        public double width(String text, Face face) {
            return text.codePointCount(0, text.length()) * (face == Face.NAME ? 8 : 6.5);
        }

        @Override
        public double height(Face face) {
            return face == Face.NAME ? 18 : 15;
        }
    };

    private static List<Box> boxes(Picture picture) {
        var boxes = new ArrayList<>(List.of(picture.self()));
        picture.nodes().forEach(node -> boxes.add(node.box()));
        picture.lines().forEach(line -> line.word().ifPresent(boxes::add));
        return boxes;
    }

    private static void assertNothingOverlaps(Picture picture) {
        var boxes = boxes(picture);
        for (var one = 0; one < boxes.size(); one++) {
            var box = boxes.get(one);
            assertTrue(
                    box.x() >= 0
                            && box.y() >= 0
                            && box.x() + box.width() <= picture.width()
                            && box.y() + box.height() <= picture.height(),
                    "inside the picture");
            for (var other = 0; other < one; other++) {
                assertFalse(box.overlaps(boxes.get(other)), one + " lies over " + other);
            }
        }
    }

    @Property(tries = 150)
    void nothingLiesOverAnythingAndEveryRelationHasItsWord(
            @ForAll @IntRange(max = 15) int parts, @ForAll @IntRange(max = 20) int relations, @ForAll long chance) {
        var map = MapsToShow.random(parts, relations, new Random(chance));

        var picture = MapLayout.of(map, EVEN);

        assertNothingOverlaps(picture);
        assertEquals(map.standingRelations().size(), picture.lines().size());
        assertTrue(picture.lines().stream().allMatch(line -> line.word().isPresent()));
    }

    @Property(tries = 15)
    void thirtyPartsLieOverNobodyEither(@ForAll @IntRange(max = 40) int relations, @ForAll long chance) {
        var picture = MapLayout.of(MapsToShow.random(30, relations, new Random(chance)), EVEN);

        assertNothingOverlaps(picture);
        assertEquals(30, picture.nodes().size());
    }

    @Property(tries = 20)
    void theSameMapIsTheSamePicture(@ForAll long chance) {
        var map = MapsToShow.random(12, 15, new Random(chance));

        assertEquals(MapLayout.of(map, EVEN), MapLayout.of(map, EVEN));
    }

    @Example
    void thirtyPartsAreNoWiderThanAScreenAtFourFifths() {
        var picture = MapLayout.of(MapsToShow.of(30), EVEN);

        assertTrue(picture.width() * 0.8 <= 1366, () -> "it is " + picture.width());
    }

    @Example
    void exilesStandNearerToSelfThanThoseWhoProtectThem() {
        var map = MapsToShow.of(15);
        var picture = MapLayout.of(map, EVEN);

        map.standingRelations().stream()
                .filter(each -> each.kind() == Relation.Kind.PROTECTS)
                .forEach(each -> assertTrue(fromSelf(picture, each.to()) < fromSelf(picture, each.from())));
    }

    private static double fromSelf(Picture picture, UUID part) {
        var box = box(picture, part);
        return Math.hypot(
                (box.centreX() - picture.self().centreX()) / 1.5,
                box.centreY() - picture.self().centreY());
    }

    private static Box box(Picture picture, UUID part) {
        return picture.nodes().stream()
                .filter(node -> node.part().equals(part))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Example
    void whoProtectsAloneStandsOnTheSideOfWhomItProtects() {
        var map = PartsMap.ofProtectors(MapsToShow.CLIENT, List.of("A", "B", "C", "D"));
        var exile = new UUID(4, 99);
        map = MapsToShow.made(new Asking(map, MapsToShow.TODAY).add(exile, "E", Role.EXILE));
        var protector = map.parts().get(2).id();
        map = MapsToShow.made(new Asking(map, MapsToShow.TODAY).relate(protector, Relation.Kind.PROTECTS, exile));

        var picture = MapLayout.of(map, EVEN);

        var nearest = map.protectors().stream()
                .map(Part::id)
                .min((one, other) -> Double.compare(away(picture, one, exile), away(picture, other, exile)))
                .orElseThrow();
        assertEquals(protector, nearest);
    }

    private static double away(Picture picture, UUID one, UUID other) {
        var from = box(picture, one);
        var to = box(picture, other);
        return Math.hypot(from.centreX() - to.centreX(), from.centreY() - to.centreY());
    }

    @Example
    void aPartThatIsSetAsideIsNotDrawn() {
        var map = MapsToShow.of(5);
        var aside = map.setAside(map.parts().get(0).id(), MapsToShow.TODAY);

        var picture = MapLayout.of(aside, EVEN);

        assertEquals(4, picture.nodes().size());
        assertEquals(aside.standingRelations().size(), picture.lines().size());
    }

    @Example
    void aNameOfAnyLengthIsCutOffWithASign() {
        var map = PartsMap.ofProtectors(MapsToShow.CLIENT, List.of("🌿".repeat(2_000), "word ".repeat(400)));

        var picture = MapLayout.of(map, EVEN);

        assertNothingOverlaps(picture);
        picture.nodes().forEach(node -> {
            assertTrue(node.texts().get(1).words().endsWith("…"));
            node.texts().forEach(text -> {
                assertTrue(EVEN.width(text.words(), text.face()) <= 148);
                assertEquals(
                        text.words(),
                        new String(
                                text.words().codePoints().toArray(),
                                0,
                                text.words().codePointCount(0, text.words().length())));
            });
        });
    }

    @Example
    void whoeverIsPointedAtIsFound() {
        var map = MapsToShow.of(12);
        var picture = MapLayout.of(map, EVEN);

        picture.nodes()
                .forEach(node -> assertEquals(
                        node.part(),
                        picture.at(node.box().centreX(), node.box().centreY()).orElseThrow()));
        assertTrue(
                picture.at(picture.self().centreX(), picture.self().centreY()).isEmpty());
    }
}
