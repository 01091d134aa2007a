package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.journey.Mark;
import io.vigil.console.journey.Outcome;
import io.vigil.console.journey.SideEffect;
import io.vigil.console.journey.SideEffect.Course;
import io.vigil.console.journey.SideEffect.Severity;
import io.vigil.console.session.command.ExperienceCommand.HearAfterwards;
import io.vigil.console.session.command.ExperienceCommand.MeetPart;
import io.vigil.console.session.command.ExperienceCommand.OfferInstead;
import io.vigil.console.session.command.ExperienceCommand.SeeSideEffect;
import io.vigil.console.session.command.ExperienceCommand.TellAs;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Experience.Holds;
import io.vigil.console.session.event.Experience.Instead;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent.Vault;
import io.vigil.console.session.event.SessionPlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is brought to the day, heard after the journey, and offered when it is held. */
class ExperienceTest {
    private static Vault vaultOfTheLast(Day day) {
        return day.session.facts().get(day.session.facts().size() - 1).vault();
    }

    @Tag("P13")
    @Tag("SAFE-24")
    @Test
    void theIntentionsOfThePreparationAreCarriedOverAndConfirmNothing() {
        var brought = new SessionPlan.Brought(List.of("to meet the small one"), List.of("the Small One"));
        var day = new Day().ask(new SessionCommand.Begin(Day.plan().bringing(brought)));

        assertEquals(List.of("to meet the small one"), day.session.told().intentions());
        assertEquals("", day.session.written(Item.INTENTIONS));
        assertTrue(day.session.plan().orElseThrow().brought().isEmpty(), "the plan is kept in the record");
        assertTrue(Gates.beforeTheMedicine(day.session, day.now).stream()
                .anyMatch(missing ->
                        missing.item().filter(Item.INTENTIONS::equals).isPresent()));
    }

    @Tag("P8")
    @Tag("SAFE-01")
    @ParameterizedTest
    @EnumSource(Instead.class)
    void aHeldDayGoesOnAsSomethingElseAndStaysHeld(Instead instead) {
        var day = Day.at(Phase.GREEN_LIGHT).ask(new SessionCommand.HoldOff("the Guard says no"));

        day.ask(new OfferInstead(instead, Holds.SO));

        assertEquals(Set.of(instead), day.session.told().instead());
        assertEquals(Phase.HELD, day.session.phase());
        day.ask(new OfferInstead(instead, Holds.NOT_SO));
        assertEquals(Set.of(), day.session.told().instead());
    }

    @Test
    void nothingIsOfferedInsteadOfADayThatIsNotHeld() {
        assertEquals(
                "That is not possible at this point of the day.",
                Day.at(Phase.GREEN_LIGHT)
                        .refused(new OfferInstead(Instead.ANOTHER_DAY, Holds.SO))
                        .what());
    }

    @Tag("P18")
    @Tag("SAFE-24")
    @Test
    void aPartThatWasMetIsKnownByItsNameFromThenOn() {
        var day = Day.at(Phase.PROCESSING).ask(new MeetPart(" the Small One ", Holds.SO));

        assertEquals(List.of("the Small One"), day.session.told().met());
        assertEquals(Vault.PSYCHOTHERAPY, vaultOfTheLast(day));
        day.ask(new MeetPart("the Small One", Holds.NOT_SO));
        assertEquals(List.of(), day.session.told().met());
        assertEquals(List.of("the Small One"), day.session.told().parts(), "named is named");
    }

    @Tag("E9")
    @Test
    void everyOutcomeIsOrdinaryAndSeveralMayBeSo() {
        var day = Day.at(Phase.PROCESSING);

        for (var outcome : Outcome.values()) {
            day.ask(new TellAs(outcome, Holds.SO));
        }
        day.ask(new TellAs(Outcome.INSIGHT, Holds.NOT_SO));

        assertEquals(
                Set.of(Outcome.CONFUSION, Outcome.LITTLE_SHIFT),
                day.session.told().outcomes());
        assertEquals(Vault.PSYCHOTHERAPY, vaultOfTheLast(day));
    }

    @Tag("E20")
    @Tag("SAFE-24")
    @Test
    void aProtectorIsHeardAfterwardsInItsOwnWords() {
        var day = Day.at(Phase.PROCESSING).ask(new HearAfterwards(Day.GUARD, " it was long "));

        assertEquals("it was long", day.session.told().afterwards(Day.GUARD));
        assertEquals(Vault.PSYCHOTHERAPY, vaultOfTheLast(day));
        assertEquals(
                "That is not possible at this point of the day.",
                day.refused(new HearAfterwards("nobody", "words")).what());
    }

    @Tag("E11")
    @Test
    void aSideEffectStandsAsItWasSeenLast() {
        var day = Day.at(Phase.CLOSE);

        day.ask(new SeeSideEffect(SideEffect.NAUSEA, "", Severity.MODERATE, Course.GOING_ON));
        day.ask(new SeeSideEffect(SideEffect.NAUSEA, "", Severity.MILD, Course.SETTLED));
        day.ask(new SeeSideEffect(SideEffect.OTHER, "ringing ears", Severity.NOT_ASKED, Course.GOING_ON));

        var effects = day.session.told().sideEffects();
        assertEquals(2, effects.size());
        assertEquals(Severity.MILD, effects.get(0).severity());
        assertEquals("ringing ears", effects.get(1).named());
        assertEquals(Vault.RECORD, vaultOfTheLast(day));
    }

    @Tag("E11")
    @Test
    void aSideEffectWrittenDownByMistakeIsNoneAndStaysAmongTheFacts() {
        var day = Day.at(Phase.CLOSE);
        day.ask(new SeeSideEffect(SideEffect.VOMITING, "", Severity.SEVERE, Course.GOING_ON));
        var facts = day.session.facts().size();

        day.ask(new SeeSideEffect(SideEffect.VOMITING, "", Severity.SEVERE, Course.NEVER_WAS));

        assertEquals(List.of(), day.session.told().sideEffects());
        assertEquals(facts + 1, day.session.facts().size());
    }

    @Test
    void anotherSideEffectHasAName() {
        assertEquals(
                "There is nothing to keep yet.",
                Day.at(Phase.CLOSE)
                        .refused(new SeeSideEffect(SideEffect.OTHER, " ", Severity.MILD, Course.GOING_ON))
                        .what());
    }

    @Tag("SAFE-24")
    @ParameterizedTest
    @EnumSource(
            value = Mark.class,
            names = {"ONSET", "CALM", "DISTRESS", "GROUNDING"})
    void aWordBesideAMarkStaysApartWhileTheMarkStandsInTheRecord(Mark mark) {
        var day = Day.at(Phase.JOURNEY).ask(new SessionCommand.MakeMark(mark, "it is wide"));

        var record = day.session.facts().stream()
                .filter(fact -> fact.vault() == Vault.RECORD)
                .toList();
        assertEquals(1, Session.of(record).marks(mark).size());
        assertEquals("", Session.of(record).marks(mark).get(0).words());
    }
}
