package io.vigil.console.course.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.CourseText;
import io.vigil.console.course.Stage;
import io.vigil.console.course.Story;
import io.vigil.console.course.Where;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the therapist writes: what is refused, in which words, and that nothing happens then. */
class CourseCommandTest {
    private final Story story = Story.afterAJourney();
    private final LocalDate today = story.today;

    @Test
    void noFactIsDatedInTheFutureOrBeforeAnybodyWasBorn() {
        for (var date : List.of(today.plusDays(1), LocalDate.of(1899, 12, 31), LocalDate.MAX)) {
            for (var command : wishes(date)) {
                assertEquals(
                        "That date lies in the future, or too far back.",
                        story.refused(command).notice().what(),
                        command::toString);
            }
        }
    }

    @Test
    void theLastWordStaysTheLast() {
        story.answer(Answer.NO);

        for (var command : List.of(
                new CourseCommand.NoteAnswer(today.minusDays(1), Answer.YES),
                new CourseCommand.NoteOutcome(Story.FIRST_DAY.minusDays(9), Outcome.PENDING, "", Optional.empty()),
                new CourseCommand.WithdrawConsent(Story.FIRST_DAY.minusDays(1), Consent.TELEHEALTH),
                new CourseCommand.JudgeCandidacy(Story.FIRST_DAY.minusDays(1), Candidacy.NOT_SUITABLE, Set.of(), ""))) {
            story.refused(command);
        }
    }

    @Test
    void anEarlierDateThatIsNotBeforeTheLastIsTaken() {
        story.days(5);

        story.ask(new CourseCommand.NoteAnswer(today, Answer.UNDECIDED));

        assertEquals(today, story.course.answer().orElseThrow().on());
    }

    @Test
    void whatClosesTheWayIsTakenAtEveryStage() {
        for (var each : List.of(Story.atTheBeginning().parts(), Story.referred(), Story.prepared(), story)) {
            each.ask(new CourseCommand.NoteAnswer(each.today, Answer.NO));
            each.ask(new CourseCommand.JudgeCandidacy(each.today, Candidacy.NOT_SUITABLE, Set.of(), ""));
            each.ask(new CourseCommand.RaiseObjection(each.today, "one that is new", ""));
            assertFalse(each.closed().isEmpty());
        }
    }

    @Test
    void aClearanceNeedsItsPrescriberAndItsDays() {
        refusedOutcome("", Optional.of(today));
        refusedOutcome("Dr. Ito", Optional.empty());
        refusedOutcome("Dr. Ito", Optional.of(today.minusDays(1)));
    }

    private void refusedOutcome(String prescriber, Optional<LocalDate> until) {
        story.refused(new CourseCommand.NoteOutcome(today, Outcome.CLEARED, prescriber, until));
    }

    @Test
    void emptyAndEndlessTextsAreRefusedInWords() {
        var endless = "é".repeat(1_000_000);
        for (var command : List.of(
                new CourseCommand.Refer(today, " ", ""),
                new CourseCommand.Refer(today, endless, ""),
                new CourseCommand.GiveConsent(today, Consent.TELEHEALTH, ""),
                new CourseCommand.GiveConsent(today, Consent.TELEHEALTH, endless),
                new CourseCommand.RaiseObjection(today, "", "words"),
                new CourseCommand.RaiseObjection(today, Story.GUARD, endless),
                JourneyCommand.KeepThread.usual(today, Strand.INTENTION, Optional.empty(), " "),
                JourneyCommand.KeepThread.usual(today, Strand.INTENTION, Optional.empty(), endless),
                new CourseCommand.HoldPreparation(today, Set.of()),
                new CourseCommand.DiscussRisks(today, Set.of(RiskTopic.BENEFITS)),
                new CourseCommand.JudgeCandidacy(today, Candidacy.SUITABLE, Set.of(), "words"))) {
            assertEquals(List.of(), story.refused(command).missing(), command::toString);
        }
    }

    @Test
    void whatIsNotThereIsNotTakenBackOrIntegrated() {
        var ordinary = Story.prepared();
        ordinary.ask(new CourseCommand.WithdrawConsent(ordinary.today, Consent.TELEHEALTH));

        ordinary.refused(new CourseCommand.WithdrawConsent(ordinary.today, Consent.TELEHEALTH));
        ordinary.refused(new CourseCommand.WithdrawObjection(ordinary.today, Story.GUARD));
        story.refused(new JourneyCommand.HoldIntegration(today, new UUID(9, 9), Set.of(), ""));
        story.refused(JourneyCommand.KeepThread.usual(
                today, Strand.JOURNEY, Optional.of(new UUID(9, 9)), "in none of the journeys"));
    }

    @Test
    void integrationIsNotDatedBeforeItsJourney() {
        story.refused(new JourneyCommand.HoldIntegration(today.minusDays(1), Story.FIRST_JOURNEY, Set.of(), ""));
    }

    @Test
    void integrationWaitsForTheEndOfTheSession() {
        story.day(Story.FIRST_JOURNEY, today, JourneyDay.Sign.MEDICINE_TAKEN);

        var refused = story.refused(new JourneyCommand.HoldIntegration(today, Story.FIRST_JOURNEY, Set.of(), ""));

        assertEquals(Where.SESSION, refused.missing().get(0).where());
    }

    @Test
    void everyRefusalAndEveryNoticeHasThreeWholeSentences() {
        var notices = new ArrayList<Notice>();
        for (var each : List.of(Story.atTheBeginning().parts(), Story.referred(), story)) {
            for (var command : wishes(each.today)) {
                if (command.decide(each.course, each.now()) instanceof Decision.Refused refused) {
                    notices.add(refused.notice());
                }
            }
        }
        for (var why : CourseLog.Why.values()) {
            notices.add(CourseNotices.notKept(why));
            notices.add(CourseNotices.notRead(why));
        }

        for (var notice : notices) {
            for (var sentence : List.of(notice.what(), notice.meaning(), notice.next())) {
                assertTrue(sentence.matches("(?s)\\p{Lu}.*\\."), sentence);
                assertFalse(sentence.contains("{") || sentence.contains("''") || sentence.contains("!"), sentence);
            }
        }
        assertTrue(notices.size() > 12);
    }

    @Test
    void everyChoiceHasWordsAndNoSentenceSaysOverride() throws IOException {
        for (var choices : List.of(
                Candidacy.values(),
                CourseEvent.Reason.values(),
                RiskTopic.values(),
                Answer.values(),
                Outcome.values(),
                Consent.values(),
                CourseEvent.Objections.values(),
                PreparationTopic.values(),
                CourseEvent.Response.values(),
                CourseEvent.Next.values(),
                Strand.values(),
                Stage.values())) {
            for (var choice : choices) {
                assertFalse(CourseText.of(choice).endsWith("."));
            }
        }
        var words = new Properties();
        try (var in = new InputStreamReader(
                CourseNotices.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        for (var key : words.stringPropertyNames()) {
            var sentence = words.getProperty(key);
            assertFalse(sentence.contains("override") || sentence.contains("!") || sentence.contains("bad"), key);
            assertFalse(sentence.replace("''", "").contains("'"), key);
            if (key.startsWith("missing.")) {
                assertTrue(sentence.endsWith("."), key);
            }
        }
    }

    private static List<CourseCommand> wishes(LocalDate on) {
        return List.of(
                new CourseCommand.JudgeCandidacy(
                        on, Candidacy.SUITABLE, Set.of(CourseEvent.Reason.THERAPY_STALLED), ""),
                new CourseCommand.DiscussRisks(on, EnumSet.allOf(RiskTopic.class)),
                new CourseCommand.NoteAnswer(on, Answer.YES),
                new CourseCommand.Refer(on, "Dr. Ito", ""),
                new CourseCommand.NoteOutcome(on, Outcome.CLEARED, "Dr. Ito", Optional.of(LocalDate.MAX)),
                new CourseCommand.GiveConsent(on, Consent.TELEHEALTH, "2026-09"),
                new CourseCommand.WithdrawConsent(on, Consent.TELEHEALTH),
                new CourseCommand.RaiseObjection(on, Story.GUARD, ""),
                new CourseCommand.WithdrawObjection(on, Story.GUARD),
                new CourseCommand.HoldPreparation(on, EnumSet.allOf(PreparationTopic.class)),
                new JourneyCommand.HoldIntegration(on, Story.FIRST_JOURNEY, Set.of(), ""),
                new JourneyCommand.DecideNext(on, CourseEvent.Next.ANOTHER_JOURNEY, ""),
                JourneyCommand.KeepThread.usual(on, Strand.INTENTION, Optional.empty(), "to meet the small one"),
                new JourneyCommand.FollowUp(on, 99, Duration.ofDays(1), ""));
    }
}
