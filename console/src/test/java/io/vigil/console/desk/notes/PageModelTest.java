package io.vigil.console.desk.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.notes.PageModel.Choice;
import io.vigil.console.desk.notes.PageModel.Offering;
import io.vigil.console.notes.NoteText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is offered beside the page, without a page. */
class PageModelTest {
    private final NotesStage stage = new NotesStage().withTargets();
    private final PageModel page = new PageModel(stage.port().links());

    private List<String> names() {
        return page.choices().stream().map(Choice::name).toList();
    }

    @Test
    void partsComeBeforeMomentsAndEachSaysWhatItIs() {
        page.offer(Offering.LINKS);

        assertEquals(
                List.of(
                        "Night Watchman · protector",
                        "Critic · protector",
                        "Small One · part",
                        "Clown · part, set aside",
                        "14:12 spoken words · moment of the journey",
                        "14:29 calm · moment of the journey"),
                names());
    }

    @Test
    void whatIsTypedLeavesThoseInWhichEveryWordStands() {
        page.offer(Offering.LINKS);
        page.seek("PART set");

        assertEquals(List.of("Clown · part, set aside"), names());

        page.seek("nobody");
        assertEquals(List.of(), names());
        assertTrue(page.nothing().startsWith("Nothing is called so."), page.nothing());
    }

    @Test
    void aListThatIsOpenedAgainBeginsWithEverything() {
        page.offer(Offering.LINKS);
        page.seek("critic");
        page.close();
        assertEquals(List.of(), names());

        page.offer(Offering.TEMPLATES);
        assertEquals(3, names().size());
        assertEquals("", page.sought());
    }

    @Test
    void anotherTextClosesTheList() {
        page.offer(Offering.LINKS);
        page.lay("another note");

        assertEquals(Offering.NOTHING, page.offering());
    }

    @Test
    void partsThatAreAddedMeanwhileAreOffered() {
        stage.targets.clear();
        page.offer(Offering.LINKS);
        assertTrue(page.nothing().startsWith("There is nothing to link yet"), page.nothing());

        stage.withTargets();
        assertEquals(6, names().size());
    }

    @Test
    void aTextFitsByWhatIsKeptOfIt() {
        var kept = "[[part:part-1|Night Watchman]]";
        var shown = page.lay(kept);

        assertTrue(page.fits(shown + "a".repeat(NoteText.MOST_BYTES - kept.length())));
        assertFalse(page.fits(shown + "a".repeat(NoteText.MOST_BYTES - kept.length() + 1)));
    }
}
