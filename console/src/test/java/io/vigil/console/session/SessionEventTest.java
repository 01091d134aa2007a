package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.journey.Mark;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The facts, and the vault that keeps each (domain.md §6). */
class SessionEventTest {
    private static final List<String> OF_THE_PARTS = List.of(
            Day.GUARD,
            Day.CRITIC,
            "I am watching",
            "that nobody comes",
            "Ana stays",
            "to meet the small one",
            "it is wide");

    private static final List<String> WRITTEN = List.of(
            "Samuel",
            "555-0142",
            "12 Elm St",
            "Dr. Ito",
            "lozenge",
            "one more",
            "118",
            "as it is",
            "there is a reason",
            "ringing ears",
            "door closed",
            "a small bell",
            "not today",
            "quiet is better",
            "the Guard",
            "the Small One",
            "I am watching",
            "it is wide",
            "words",
            "Ana");

    @Test
    void everyKindIsInTheList() {
        var kinds = EveryFact.once().stream().map(Object::getClass).collect(Collectors.toSet());

        assertEquals(Set.copyOf(SessionEvent.kinds()), kinds);
    }

    @Tag("SAFE-24")
    @Test
    void nothingOfThePartsStandsInTheRecord() {
        var facts = EveryFact.once().stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .map(SessionEventTest::everyWord)
                .toList();

        for (var words : OF_THE_PARTS) {
            assertFalse(facts.stream().anyMatch(fact -> fact.contains(words)), words);
        }
    }

    @Tag("SAFE-24")
    @Test
    void nothingOfThePartsStandsInTheRecordOfAWholeDay() {
        var day = Day.begun();
        day.goOnTo(Phase.JOURNEY);
        day.ask(new SessionCommand.MakeMark(Mark.PART_PRESENT, Day.GUARD));
        day.goOnTo(Phase.PROCESSING);
        day.ask(new SessionCommand.KeepItem(Item.PROTECTORS_HEARD, "the Guard was proud"));

        var words = day.session.facts().stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .map(SessionEventTest::everyWord)
                .collect(Collectors.joining());

        assertFalse(words.contains("the Guard") || words.contains("the Critic"));
    }

    @Tag("SAFE-24")
    @Test
    void medicineVitalsAndTheTimelineAreInTheRecord() {
        var day = Day.at(Phase.DONE);

        var record = Session.of(day.session.facts().stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .toList());

        assertEquals(day.session.medicine(), record.medicine());
        assertEquals(day.session.vitals(), record.vitals());
        assertEquals(Phase.DONE, record.phase());
    }

    @Tag("SAFE-26")
    @Test
    void noFactAndNoWishSaysWhatWasWrittenWhenItIsLogged() {
        var said = Stream.concat(
                        EveryFact.once().stream(),
                        Stream.concat(
                                Wishes.every(Day.NOON).stream(),
                                Stream.of(Day.prescription(), Day.plan().contacts())))
                .map(Object::toString)
                .collect(Collectors.joining());

        for (var words : WRITTEN) {
            assertFalse(said.contains(words), words);
        }
        assertTrue(Day.at(Phase.SETTING).session.toString().startsWith("Session[SETTING, facts="));
    }

    @Test
    void everyFactAndEveryWishSaysWhatItIsWhenItIsLogged() {
        var all = Stream.<Object>concat(
                EveryFact.once().stream(),
                Stream.concat(
                        Wishes.every(Day.NOON).stream(),
                        Stream.of(Day.prescription(), Day.plan(), Day.plan().contacts())));

        all.forEach(it -> assertTrue(it.toString().startsWith(it.getClass().getSimpleName() + "["), it.toString()));
    }

    /** Everything a fact holds, in whatever depth, also what its toString keeps to itself. */
    private static String everyWord(Object value) {
        if (value instanceof Record fact) {
            return Arrays.stream(fact.getClass().getRecordComponents())
                    .map(component -> {
                        try {
                            component.getAccessor().setAccessible(true);
                            return everyWord(component.getAccessor().invoke(fact));
                        } catch (ReflectiveOperationException e) {
                            throw new IllegalStateException(component.getName(), e);
                        }
                    })
                    .collect(Collectors.joining(" "));
        }
        return String.valueOf(value);
    }
}
