package io.vigil.console.course.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.Course;
import io.vigil.console.course.Story;
import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.event.CourseEvent.Vault;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The facts, and the vault that keeps each (domain.md §6). */
class CourseEventTest {
    private static final List<String> INNER =
            List.of(Story.GUARD, "too fast", "two years", "grey and wide", "there is more", "brother", "did call");
    private static final List<String> OUTER = List.of("Dr. Ito", "555-0101", "2026-09");

    @Test
    void everyKindHappensInAWholeCourse() {
        var kinds = Story.everyKind().stream().map(Object::getClass).collect(Collectors.toSet());

        assertEquals(Set.of(CourseEvent.class.getPermittedSubclasses()), kinds);
    }

    @Tag("E18")
    @Test
    void nothingOfThePartsAndNothingTheClientSaidStandsInTheRecord() {
        var record = everyWord(Vault.RECORD);
        var inner = everyWord(Vault.PSYCHOTHERAPY);

        for (var words : INNER) {
            assertFalse(record.contains(words), words);
            assertTrue(inner.contains(words), words);
        }
        OUTER.forEach(words -> assertFalse(inner.contains(words), words));
    }

    @Tag("P5")
    @Test
    void theRecordKnowsThatAnObjectionStandsAndNotWhose() {
        var story = Story.atTheBeginning();
        story.ask(new CourseCommand.RaiseObjection(story.today, Story.GUARD, "too fast"));
        var record = story.course.facts().stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .toList();

        var read = Course.of(record, List.of(), story.course.parts());

        assertEquals(CourseEvent.Objections.STAND, read.objectionsInTheRecord());
        assertEquals(List.of(), read.objections());
    }

    @Test
    void theFactOfThePsychotherapyVaultComesFirstInEveryDecision() {
        var facts = Story.everyKind();
        for (var place = 1; place < facts.size(); place++) {
            var isSameDecision = facts.get(place)
                    .kept()
                    .at()
                    .equals(facts.get(place - 1).kept().at());
            if (isSameDecision && facts.get(place) instanceof CourseEvent.ObjectionsNoted) {
                assertEquals(Vault.PSYCHOTHERAPY, facts.get(place - 1).vault());
            }
        }
        for (var reasoned : facts) {
            if (reasoned instanceof CourseEvent.NextReasoned next) {
                assertEquals(next.number() + 1, next.of());
            }
        }
    }

    @Test
    void noFactSaysWhatWasWrittenWhenItIsLogged() {
        var said = Story.everyKind().toString()
                + new CourseCommand.RaiseObjection(Story.FIRST_DAY, Story.GUARD, "too fast")
                + JourneyCommand.KeepThread.usual(Story.FIRST_DAY, Strand.INTENTION, Optional.empty(), "my brother")
                + Story.prepared().course
                + Story.prepared().course.parts();

        INNER.forEach(words -> assertFalse(said.contains(words), words));
        OUTER.forEach(words -> assertFalse(said.contains(words), words));
    }

    @Test
    void everyFactSaysWhatItIsWhenItIsLogged() {
        for (var fact : Story.everyKind()) {
            assertTrue(fact.toString().startsWith(fact.getClass().getSimpleName() + "["), fact.toString());
        }
    }

    @Test
    void whatIsTypedIsBoundedAndCleaned() {
        var kept = new Kept(1, Instant.EPOCH, Story.FIRST_DAY);
        var words = "א 🌿\u0000 \ud83c";

        assertEquals("א 🌿", new CourseEvent.ObjectionRaised(kept, "x", words).words());
        assertThrows(
                IllegalArgumentException.class,
                () -> new CourseEvent.ConsentGiven(kept, Consent.TELEHEALTH, "v".repeat(201)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CourseEvent.CandidacyReasoned(kept, 2, Set.of(Reason.MEANING_OR_GROWTH), "w".repeat(10_001)));
    }

    private static String everyWord(Vault vault) {
        return Story.everyKind().stream()
                .filter(fact -> fact.vault() == vault)
                .flatMap(fact -> Arrays.stream(fact.getClass().getRecordComponents())
                        .map(component -> {
                            try {
                                return String.valueOf(component.getAccessor().invoke(fact));
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(component.getName(), e);
                            }
                        }))
                .collect(Collectors.joining(" "));
    }
}
