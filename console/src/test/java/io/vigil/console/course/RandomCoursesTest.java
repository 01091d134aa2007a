package io.vigil.console.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.command.Moment;
import io.vigil.console.course.event.CourseEvent;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDay.Sign;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.given.KnownProtector;
import io.vigil.console.course.given.KnownProtector.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * Courses of two hundred wishes by chance, while days pass, protectors are found and met, and sessions are begun, held off
 * and ended. Most wishes are what a therapist would do next; some are anything at all.
 */
class RandomCoursesTest {
    private static final int WISHES = 200;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 200)
    @Tag("P1")
    @Tag("P2")
    @Tag("P3")
    @Tag("P4")
    @Tag("P5")
    @Tag("P9")
    @Tag("P10")
    @Tag("P19")
    @Tag("P21")
    @Tag("E13")
    void noSequenceOpensAJourneyDayThatThePapersDoNotAllow(@ForAll("seeds") long seed) {
        var walk = new Walk(new Random(seed));
        var opened = 0;
        for (var wish = 0; wish < WISHES; wish++) {
            walk.step();
            var papers = new OnPaper(walk.course.facts(), walk.course.days(), walk.course.parts(), walk.today);
            var missing = CourseGates.beforeJourneyDay(walk.course, walk.today);

            assertEquals(papers.mayBegin(), missing.isEmpty(), () -> missing + " after " + walk.course.facts());
            assertNotNull(walk.course.stage(walk.today));
            walk.course.due(walk.today);
            opened += missing.isEmpty() ? 1 : 0;
        }
        var again = Course.of(walk.course.facts(), walk.course.days(), walk.course.parts());
        assertEquals(
                CourseGates.beforeJourneyDay(walk.course, walk.today),
                CourseGates.beforeJourneyDay(again, walk.today),
                "a restart finds the same course");
        Statistics.label("a journey day was open").collect(opened > 0);
        Statistics.label("journeys").collect(walk.course.journeys().size());
        Statistics.label("a journey day was open")
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 20));
    }

    /** One course by chance. */
    private static final class Walk {
        private final Random chance;
        private LocalDate today = Story.FIRST_DAY;
        private Course course = Course.of(List.of(), List.of(), KnownParts.NONE);
        private int sessions;

        Walk(Random chance) {
            this.chance = chance;
        }

        void step() {
            switch (chance.nextInt(12)) {
                case 0 -> today = today.plusDays(chance.nextInt(20) - 2);
                case 1 -> parts();
                case 2 -> session();
                default -> ask(chance.nextInt(8) == 0 ? anything() : sensible());
            }
        }

        private void ask(CourseCommand command) {
            var now = new Moment(today.atStartOfDay().toInstant(ZoneOffset.UTC), today);
            if (command.decide(course, now) instanceof Decision.Accepted yes) {
                if (command instanceof CourseCommand.DiscussRisks) {
                    assertTrue(papers().partsAreKnownAndMet(), "risks after some relationship with the protectors");
                }
                var isReferral = command instanceof CourseCommand.Refer;
                assertTrue(!isReferral || papers().theClientWantsItKnowingTheRisks(), "no referral without a yes");
                var before = course.facts();
                var isCutOff = yes.events().size() > 1 && chance.nextInt(20) == 0; // a crash between two vaults
                course = course.after(isCutOff ? yes.events().subList(0, 1) : yes.events());
                assertEquals(before, course.facts().subList(0, before.size()), "no fact is edited");
            }
        }

        private OnPaper papers() {
            return new OnPaper(course.facts(), course.days(), course.parts(), today);
        }

        private void parts() {
            var protectors = new ArrayList<KnownProtector>();
            for (var name : List.of(Story.GUARD, Story.CRITIC, "the Small One")) {
                if (chance.nextInt(4) > 0) {
                    protectors.add(new KnownProtector(name, one(10) ? Standing.NOT_MET : Standing.MET));
                }
            }
            course = course.beside(course.days(), KnownParts.of(protectors));
        }

        /** A session goes by its gates, or the client takes medicine outside the plan. */
        private void session() {
            var days = new ArrayList<>(course.days());
            if (course.openDay().isPresent()) {
                var last = days.remove(days.size() - 1);
                var signs = new ArrayList<>(last.signs());
                signs.add(one(3) ? Sign.HELD_OFF : Sign.ENDED);
                days.add(JourneyDay.of(
                        last.session(), last.on(), signs.stream().distinct().toArray(Sign[]::new)));
            } else if (CourseGates.beforeJourneyDay(course, today).isEmpty() || one(15)) {
                sessions++;
                var signs = new ArrayList<Sign>();
                if (!one(4)) {
                    signs.add(Sign.MEDICINE_TAKEN);
                }
                if (!one(4)) {
                    signs.add(Sign.ENDED);
                }
                days.add(JourneyDay.of(new UUID(5, sessions), today, signs.toArray(Sign[]::new)));
            }
            course = course.beside(days, course.parts());
        }

        private boolean one(int in) {
            return chance.nextInt(in) == 0;
        }

        /** What the first missing thing asks for. */
        private CourseCommand sensible() {
            var missing = CourseGates.beforeJourneyDay(course, today);
            if (missing.isEmpty() || missing.get(0).where() == Where.PARTS_MAP) {
                course = missing.isEmpty()
                        ? course
                        : course.beside(
                                course.days(), KnownParts.of(List.of(new KnownProtector(Story.GUARD, Standing.MET))));
                return anything();
            }
            return mend(missing.get(chance.nextInt(missing.size())).where());
        }

        private CourseCommand mend(Where where) {
            return switch (where) {
                case OBJECTIONS ->
                    new CourseCommand.WithdrawObjection(
                            today,
                            course.objections().isEmpty()
                                    ? ""
                                    : course.objections().get(0).protector());
                case CANDIDACY ->
                    new CourseCommand.JudgeCandidacy(
                            today, Candidacy.SUITABLE, Set.of(CourseEvent.Reason.THERAPY_STALLED), "words");
                case RISKS -> new CourseCommand.DiscussRisks(date(), Set.of(RiskTopic.BENEFITS, RiskTopic.RISKS));
                case DECISION -> new CourseCommand.NoteAnswer(date(), Answer.YES);
                case REFERRAL -> new CourseCommand.Refer(date(), "Dr. Ito", "");
                case CLEARANCE ->
                    new CourseCommand.NoteOutcome(
                            date(), Outcome.CLEARED, "Dr. Ito", Optional.of(today.plusDays(chance.nextInt(90))));
                case CONSENTS -> new CourseCommand.GiveConsent(date(), pick(Consent.values()), "2026-09");
                case PREPARATION -> new CourseCommand.HoldPreparation(date(), EnumSet.allOf(PreparationTopic.class));
                case INTEGRATION ->
                    new JourneyCommand.HoldIntegration(
                            date(),
                            course.toIntegrate().isEmpty()
                                    ? Story.FIRST_JOURNEY
                                    : course.toIntegrate().get(0).session(),
                            Set.of(),
                            "");
                case NEXT ->
                    new JourneyCommand.DecideNext(date(), one(4) ? pick(Next.values()) : Next.ANOTHER_JOURNEY, "why");
                default -> anything();
            };
        }

        private LocalDate date() {
            return today.minusDays(one(5) ? chance.nextInt(30) : 0);
        }

        private <T> T pick(T[] of) {
            return of[chance.nextInt(of.length)];
        }

        private CourseCommand anything() {
            return switch (chance.nextInt(10)) {
                case 0 -> new CourseCommand.RaiseObjection(date(), one(2) ? Story.GUARD : Story.CRITIC, "no");
                case 1 -> new CourseCommand.WithdrawConsent(date(), pick(Consent.values()));
                case 2 -> new CourseCommand.NoteAnswer(date(), pick(Answer.values()));
                case 3 -> new CourseCommand.NoteOutcome(date(), pick(Outcome.values()), "Dr. Ito", Optional.empty());
                case 4, 5 -> new JourneyCommand.Correct(chance.nextInt((int) course.nextNumber()));
                case 6 -> new CourseCommand.HoldPreparation(date(), Set.of(pick(PreparationTopic.values())));
                case 7 -> new CourseCommand.JudgeCandidacy(date(), pick(Candidacy.values()), Set.of(), "");
                default -> mend(pick(Where.values()));
            };
        }
    }
}
