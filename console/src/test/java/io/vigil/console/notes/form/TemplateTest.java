package io.vigil.console.notes.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.notes.form.Line.Kind;
import io.vigil.console.notes.form.LinkTarget.Is;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {
    private static final List<LinkTarget> MAP = List.of(
            new LinkTarget(Is.PROTECTOR, "1", "Night Watchman"),
            new LinkTarget(Is.PROTECTOR, "2", "Critic"),
            new LinkTarget(Is.PART, "3", "Small One"),
            new LinkTarget(Is.PART_SET_ASIDE, "4", "Clown"));

    private static String lines(Template template, List<LinkTarget> targets) {
        var page = Shorthand.of("", targets);
        return page.kept(template.lines(targets, page));
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(line -> Line.of(line).kind() == Kind.HEADING)
                .map(Line::saying)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void isHeadingsAndEntriesToFillInAndNothingElse(Template template) {
        var text = lines(template, List.of());

        assertEquals(template.title(), headings(text).get(0));
        assertTrue(text.lines().allMatch(line -> line.isBlank() || Line.of(line).kind() != Kind.TEXT), text);
        assertTrue(Link.in(text).isEmpty());
        assertFalse(template.holds().isBlank());
    }

    @Test
    @Tag("P10")
    void ofThePreparationHasTheFourTopics() {
        var text = lines(Template.PREPARATION, List.of());

        for (var topic : List.of("What to expect in the journey", "Set and setting", "Intentions", "afterwards")) {
            assertTrue(text.contains(topic), topic);
        }
    }

    @Test
    @Tag("P18")
    void ofTheJourneyHasAPlaceForThePartsMet() {
        assertTrue(headings(lines(Template.JOURNEY, List.of())).contains("Parts met"));
    }

    @Test
    @Tag("E9")
    void ofTheJourneyNamesEveryKindOfResponseInOneBreath() {
        assertTrue(headings(lines(Template.JOURNEY, List.of()))
                .contains("Insight, confusion, or little shift: as it was"));
    }

    @Test
    @Tag("E20")
    void ofTheIntegrationHearsEachProtectorAndNoOtherPart() {
        var named = Link.in(lines(Template.INTEGRATION, MAP)).stream()
                .map(found -> found.link().name())
                .toList();

        assertEquals(List.of("Night Watchman", "Critic"), named);
    }

    @Test
    @Tag("E14")
    void ofTheIntegrationHasAPlaceForCommitments() {
        assertTrue(headings(lines(Template.INTEGRATION, List.of())).stream()
                .anyMatch(heading -> heading.startsWith("Commitments")));
    }
}
