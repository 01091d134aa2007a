package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.form.LinkTarget.Is;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P20")
class LinkTest {
    private static final LinkTarget WATCHMAN = new LinkTarget(Is.PROTECTOR, "7c-1", "Night Watchman");
    private static final String TEXT = "Met [[part:7c-1|Night Watchman]] at [[moment:s-17|14:29 calm]].";

    @Nested
    class InAText {
        @Test
        void isFoundWithItsPlace() {
            var found = Link.in(TEXT);

            assertEquals(2, found.size());
            assertEquals(WATCHMAN.link(), found.get(0).link());
            assertEquals(
                    "[[part:7c-1|Night Watchman]]",
                    TEXT.substring(found.get(0).start(), found.get(0).end()));
            assertEquals(
                    new Link(Link.Kind.MOMENT, "s-17", "14:29 calm"),
                    found.get(1).link());
        }

        @Test
        void readsByItsNameWhereItIsSearched() {
            assertEquals("Met Night Watchman at 14:29 calm.", Link.named(TEXT));
        }

        @Test
        void isOnlyWhatIsWhole() {
            for (var broken : List.of(
                    "[[part:7c-1|Night Watchman]",
                    "[part:7c-1|Night Watchman]]",
                    "[[place:7c-1|Gate]]",
                    "[[part:|Gate]]",
                    "[[part:7c_1|Gate]]",
                    "[[part:7c-1|]]",
                    "[[part:7c-1| ]]",
                    "[[part:7c-1|two\nlines]]",
                    "[[part:7c-1|a|b]]",
                    "[[Night Watchman]]",
                    "no link at all")) {
                assertEquals(List.of(), Link.in(broken), broken);
                assertEquals(broken, Link.named(broken));
            }
        }

        @Test
        void isFoundAgainFromItsToken() {
            var odd = Link.to(Link.Kind.PART, "a-1", "  the [one]\n|who waits|  ");

            assertEquals("the (one) /who waits/", odd.name());
            assertEquals(odd, Link.in("x" + odd.token() + "y").get(0).link());
        }
    }

    @Nested
    class OfALongName {
        @Test
        void isCutWithoutHalvingACharacter() {
            var name = "a".repeat(Link.NAME_CHARACTERS - 1) + "😀 and more";

            assertEquals(
                    "a".repeat(Link.NAME_CHARACTERS - 1),
                    Link.to(Link.Kind.PART, "1", name).name());
        }

        @Test
        void mayHaveExactlyAsManyCharactersAsFit() {
            var name = "a".repeat(Link.NAME_CHARACTERS);

            assertEquals(name, Link.to(Link.Kind.PART, "1", name).name());
        }
    }

    @Test
    void refusesWhatNoTextCanCarry() {
        assertThrows(IllegalArgumentException.class, () -> new Link(Link.Kind.PART, "a b", "x"));
        assertThrows(IllegalArgumentException.class, () -> new Link(Link.Kind.PART, "a".repeat(81), "x"));
        assertThrows(IllegalArgumentException.class, () -> new Link(Link.Kind.PART, "a", "x]]"));
        assertThrows(IllegalArgumentException.class, () -> Link.to(Link.Kind.PART, "a", " \n"));
        assertThrows(IllegalArgumentException.class, () -> new LinkTarget(Is.PART, "a", ""));
    }

    @Test
    void namesStayOutOfLogs() {
        assertFalse(WATCHMAN.toString().contains("Night"));
        assertFalse(WATCHMAN.link().toString().contains("Night"));
    }

    @Nested
    class Reads {
        private final Link link = WATCHMAN.link();

        @Test
        void byItsNameWhileThatIsTheName() {
            assertEquals("Night Watchman", LinkTargets.said(link, List.of(WATCHMAN)));
        }

        @Test
        void byItsWrittenNameWhenNothingIsKnownOfItAnyMore() {
            assertEquals(
                    "Night Watchman", LinkTargets.said(link, LinkTargets.none().now()));
        }

        @Test
        void byBothNamesAfterThePartWasRenamed() {
            var now = List.of(
                    new LinkTarget(Is.PART, "7c-2", "Night Watchman"),
                    new LinkTarget(Is.PROTECTOR, "7c-1", "Gatekeeper"));

            assertEquals("Night Watchman (now Gatekeeper)", LinkTargets.said(link, now));
        }

        @Test
        void withAWordWhenThePartWasSetAside() {
            var aside = List.of(new LinkTarget(Is.PART_SET_ASIDE, "7c-1", "Night Watchman"));
            var both = List.of(new LinkTarget(Is.PART_SET_ASIDE, "7c-1", "Gatekeeper"));

            assertEquals("Night Watchman (set aside)", LinkTargets.said(link, aside));
            assertEquals("Night Watchman (now Gatekeeper, set aside)", LinkTargets.said(link, both));
        }

        @Test
        void byItsWrittenWordsWhenItIsAMoment() {
            var moment = new Link(Link.Kind.MOMENT, "7c-1", "14:29 calm");

            assertEquals("14:29 calm", LinkTargets.said(moment, List.of(WATCHMAN)));
            assertEquals(
                    "14:29 calm",
                    LinkTargets.said(moment, List.of(new LinkTarget(Is.MOMENT, "7c-1", "14:29 calm, corrected"))));
        }
    }

    @Test
    void kindsFollowWhatATargetIs() {
        assertTrue(List.of(Is.PROTECTOR, Is.PART, Is.PART_SET_ASIDE).stream()
                .allMatch(is -> new LinkTarget(is, "1", "x").kind() == Link.Kind.PART));
        assertEquals(Link.Kind.MOMENT, new LinkTarget(Is.MOMENT, "1", "x").kind());
    }
}
