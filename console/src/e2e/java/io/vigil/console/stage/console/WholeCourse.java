package io.vigil.console.stage.console;

import io.vigil.console.client.ClientBook;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.Samuel;
import io.vigil.console.course.Course;
import io.vigil.console.course.CourseGates;
import io.vigil.console.course.Where;
import io.vigil.console.course.command.CourseCommand;
import io.vigil.console.course.command.Decision;
import io.vigil.console.course.command.JourneyCommand;
import io.vigil.console.course.command.Moment;
import io.vigil.console.course.event.CourseEvent.Answer;
import io.vigil.console.course.event.CourseEvent.Candidacy;
import io.vigil.console.course.event.CourseEvent.Consent;
import io.vigil.console.course.event.CourseEvent.Next;
import io.vigil.console.course.event.CourseEvent.Outcome;
import io.vigil.console.course.event.CourseEvent.PreparationTopic;
import io.vigil.console.course.event.CourseEvent.Reason;
import io.vigil.console.course.event.CourseEvent.Response;
import io.vigil.console.course.event.CourseEvent.RiskTopic;
import io.vigil.console.course.event.CourseEvent.Strand;
import io.vigil.console.course.given.JourneyDay;
import io.vigil.console.course.given.JourneyDays;
import io.vigil.console.course.given.KnownParts;
import io.vigil.console.course.log.CourseLog;
import io.vigil.console.parts.Asking;
import io.vigil.console.parts.Change;
import io.vigil.console.parts.Described;
import io.vigil.console.parts.PartsMap;
import io.vigil.console.parts.Relation;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import io.vigil.console.store.SqliteClientBook;
import io.vigil.console.store.SqliteCourseLog;
import io.vigil.console.store.SqliteJourneyDays;
import io.vigil.console.store.vault.Vaults;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A fictional client and the course around a journey day, kept in the console's own vaults through the rules of the
 * course: map, risks and benefits, clearance, two preparations before it; integration, commitment and a decision after it.
 */
public final class WholeCourse {
    /** Words of a protector and of the client, which must be found nowhere on the disk. */
    public static final String KEPT_APART = "I have counted the lights since he was six.";

    private final UUID client;
    private final String called;
    private final Clock clock;
    private final ZoneId zone;
    private final LocalDate today;
    private final ClientBook book;
    private final CourseLog log;
    private final JourneyDays days;

    /**
     * The course as it is told on the day of this clock.
     *
     * @param called as the list of clients names the client
     */
    public WholeCourse(Vaults vaults, UUID client, String called, Clock clock, ZoneId zone) {
        var random = new SecureRandom();
        this.client = client;
        this.called = called;
        this.clock = clock;
        this.zone = zone;
        today = LocalDate.ofInstant(clock.instant(), zone);
        book = new SqliteClientBook(vaults, random, clock);
        log = new SqliteCourseLog(vaults);
        days = new SqliteJourneyDays(vaults, random);
    }

    /** Of somebody of whom nothing is written yet. */
    public static WholeCourse ofSomebodyNew(Vaults vaults, String called) {
        return new WholeCourse(vaults, UUID.randomUUID(), called, Clock.systemUTC(), ZoneId.systemDefault());
    }

    /** Everything that comes before a journey day; the gate is seen closed before each step that opens it. */
    public void leadsToTheJourney() {
        isKnownAlone();
        var month = today.minusDays(30);
        isClosed(Where.RISKS);
        keep(new CourseCommand.JudgeCandidacy(
                month, Candidacy.SUITABLE, Set.of(Reason.THERAPY_STALLED), "Two years without a step."));
        keep(new CourseCommand.DiscussRisks(month, EnumSet.allOf(RiskTopic.class)));
        isClosed(Where.DECISION);
        keep(new CourseCommand.NoteAnswer(month.plusDays(2), Answer.YES));
        keep(new CourseCommand.Refer(month.plusDays(2), "Dr. Amira Haddad", "217 555 0160"));
        isClosed(Where.CLEARANCE);
        keep(new CourseCommand.NoteOutcome(
                month.plusDays(9), Outcome.CLEARED, "Dr. Amira Haddad", Optional.of(today.plusDays(60))));
        for (var consent : Consent.values()) {
            keep(new CourseCommand.GiveConsent(month.plusDays(10), consent, "2026-1"));
        }
        isClosed(Where.PREPARATION);
        keep(new CourseCommand.HoldPreparation(
                month.plusDays(12), Set.of(PreparationTopic.WHAT_TO_EXPECT, PreparationTopic.SET_AND_SETTING)));
        isClosed(Where.PREPARATION);
        keep(new CourseCommand.HoldPreparation(
                month.plusDays(19), Set.of(PreparationTopic.INTENTIONS, PreparationTopic.AFTERWARDS)));
        keep(JourneyCommand.KeepThread.usual(
                month.plusDays(19), Strand.INTENTION, Optional.empty(), "To meet the one who keeps watch at night."));
        if (!closed().isEmpty()) {
            throw new AssertionError("the course does not lead to the journey: " + closed());
        }
    }

    /** File and parts, and nothing of a course. */
    public void isKnownAlone() {
        try {
            book.keep(map());
            book.keep(Samuel.complete(client, called, today));
        } catch (ClientBook.NotKept e) {
            throw new IllegalStateException("the fictional client is not kept", e);
        }
    }

    private InnerFile map() {
        var map = Samuel.inner(client).parts();
        for (var protector : map.protectors()) {
            map = made(new Asking(map, today)
                    .describe(protector.id(), Described.of(protector).at(Stage.MET)));
        }
        var watchman = map.protectors().get(0);
        var exile = new UUID(client.getMostSignificantBits(), ~client.getLeastSignificantBits());
        map = made(new Asking(map, today).add(exile, "The Small One", Role.EXILE));
        map = made(new Asking(map, today)
                .describe(
                        watchman.id(),
                        Described.of(map.find(watchman.id()).orElseThrow())
                                .telling(KEPT_APART, "older than Samuel", "keeps watch", "that nobody is awake", "")));
        map = made(new Asking(map, today).relate(watchman.id(), Relation.Kind.PROTECTS, exile));
        return Samuel.inner(client).with(map);
    }

    private static PartsMap made(Change change) {
        if (change instanceof Change.Made made) {
            return made.map();
        }
        throw new AssertionError("refused: " + change);
    }

    /** What follows the journey: until integration is recorded and a further journey decided on, the next is closed. */
    public void goesOnAfterTheJourney() {
        var session = session();
        isClosed(Where.INTEGRATION);
        keep(new JourneyCommand.HoldIntegration(
                today, session, Set.of(Response.INSIGHT, Response.CONFUSION), "Wide, and then small again."));
        isClosed(Where.NEXT);
        keep(JourneyCommand.KeepThread.usual(
                today, Strand.COMMITMENT, Optional.of(session), "To call his brother on Sunday."));
        keep(new JourneyCommand.DecideNext(today, Next.ANOTHER_JOURNEY, "There is more to hear."));
        var left = closed().stream().map(CourseGates.Missing::where).distinct().toList();
        var wanted = lastDay().on().equals(today) ? List.of(Where.SESSION) : List.<Where>of();
        if (!left.equals(wanted)) {
            throw new AssertionError("no more than another date may be missing, but " + left);
        }
    }

    private void isClosed(Where by) {
        if (closed().stream().noneMatch(missing -> missing.where() == by)) {
            throw new AssertionError(by + " does not close the way, but " + closed());
        }
    }

    private List<CourseGates.Missing> closed() {
        return CourseGates.beforeJourneyDay(course(), today);
    }

    private void keep(CourseCommand wish) {
        var decision = wish.decide(course(), Moment.of(clock, zone));
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError("refused: " + wish + ", " + decision);
        }
        try {
            log.append(client, accepted.events());
        } catch (CourseLog.NotKept e) {
            throw new IllegalStateException("the fictional course is not kept", e);
        }
    }

    private Course course() {
        try {
            return Course.of(
                    log.read(client),
                    days.of(client),
                    KnownParts.on(book.readInner(client).orElseThrow().parts()));
        } catch (CourseLog.NotRead | JourneyDays.NotRead | ClientBook.NotRead e) {
            throw new IllegalStateException("the fictional course cannot be read", e);
        }
    }

    /** The session that was begun last with this client. */
    public UUID session() {
        return lastDay().session();
    }

    private JourneyDay lastDay() {
        try {
            var all = days.of(client);
            return all.get(all.size() - 1);
        } catch (JourneyDays.NotRead e) {
            throw new IllegalStateException("the fictional session cannot be read", e);
        }
    }
}
