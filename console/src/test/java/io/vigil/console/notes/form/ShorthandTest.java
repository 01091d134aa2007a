package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vigil.console.notes.form.LinkTarget.Is;
import io.vigil.console.notes.form.Shorthand.Range;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShorthandTest {
    private static final LinkTarget WATCHMAN = new LinkTarget(Is.PROTECTOR, "1", "Watchman");
    private static final LinkTarget OTHER = new LinkTarget(Is.PART, "2", "Watchman");

    @Property(tries = 2_000)
    void givesBackToTheLetterWhatItTookIn(@ForAll("notes") String kept) {
        assertEquals(kept, shorthand(kept).kept(shorthand(kept).shown()));
        var knowing = Shorthand.of(kept, List.of(WATCHMAN, OTHER));
        assertEquals(kept, knowing.kept(knowing.shown()));
    }

    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(
                        "[",
                        "]",
                        "[[",
                        "]]",
                        "|",
                        "part:1|",
                        "Watchman",
                        " 2",
                        "\n",
                        "a",
                        "😀",
                        "עֵד",
                        "[[part:1|Watchman]]",
                        "[[part:2|Watchman]]",
                        "[[part:1|Night Watchman]]",
                        "[[moment:1|Watchman]]",
                        "[[Watchman]]",
                        "[[Watchman 2]]",
                        "$1\\")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void showsALinkByItsName() {
        assertEquals("Met [[Watchman]].", shorthand("Met [[part:1|Watchman]].").shown());
    }

    @Test
    void givesTheSecondOfANameANumber() {
        assertEquals(
                "[[Watchman]] [[Watchman 2]]",
                shorthand("[[part:1|Watchman]] [[part:2|Watchman]]").shown());
        assertEquals(
                "[[Watchman]] [[Watchman 2]]",
                shorthand("[[Watchman]] [[part:2|Watchman]]").shown());
    }

    @Test
    void keepsALinkThatIsPutIn() {
        var page = shorthand("");

        assertEquals("[[part:1|Watchman]] spoke", page.kept(page.shown(WATCHMAN.link()) + " spoke"));
    }

    @Test
    void makesALinkOfANameThatIsTypedBetweenBrackets() {
        var page = Shorthand.of("", List.of(WATCHMAN));

        assertEquals("[[part:1|Watchman]] and [[Nobody]]", page.kept("[[Watchman]] and [[Nobody]]"));
    }

    @Test
    void doesNotTurnIntoALinkWhatWasTypedBefore() {
        var page = Shorthand.of("[[Watchman]]", List.of(WATCHMAN));

        assertEquals("[[Watchman]]", page.kept("[[Watchman]]"));
        assertEquals("[[part:1|Watchman]]", page.kept(page.shown(WATCHMAN.link())));
    }

    @Test
    void leavesWhatIsLeftOfALinkAsText() {
        assertEquals("[[Watchma]]", shorthand("[[part:1|Watchman]]").kept("[[Watchma]]"));
    }

    @Test
    void saysWhereLinksStand() {
        var page = shorthand("[[part:1|Watchman]]");

        assertEquals(List.of(new Range(4, 16)), page.linksIn("Met [[Watchman]], [[Nobody]]"));
        assertEquals(List.of(), page.linksIn("nobody"));
        assertEquals(List.of(), shorthand("").linksIn("[[Watchman]]"));
    }

    @Test
    void saysNothingOfTheTextInALog() {
        assertFalse(shorthand("[[part:1|Watchman]]").toString().contains("Watchman"));
    }

    private static Shorthand shorthand(String kept) {
        return Shorthand.of(kept, List.of());
    }
}
