package io.vigil.console.session;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ProtectorAnswer;
import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.session.command.Decision;
import io.vigil.console.session.command.SessionCommand;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionEvent.Witness;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A day that is played in a test: wishes are asked one after the other, at a time that the test sets. */
public final class Day {
    public static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    /** Noon on 23 November 2026 where the therapist is. */
    public static final Instant NOON = Instant.parse("2026-11-23T20:00:00Z");

    public static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    public static final String GUARD = "the Guard";
    /** A setting check of a practice's own. */
    public static final String BELL = "a small bell at hand";

    public static final String CRITIC = "the Critic";

    public Instant now = NOON;
    public Session session = Session.notBegun();

    public static SessionPlan.Prescription prescription() {
        return new SessionPlan.Prescription(
                "Dr. Ito", "one lozenge as agreed", Optional.of(DATE.minusDays(20)), Optional.of(DATE.plusDays(10)));
    }

    public static SessionPlan plan(List<String> protectors, SessionPlan.Prescription prescription) {
        return new SessionPlan(
                "Robin Hale",
                "Samuel R.",
                protectors,
                prescription,
                new SessionPlan.Contacts(
                        "Ana", "555-0142", "555-0143", "911", Optional.of(DATE.minusDays(3)), "12 Elm St, unit 4"),
                VitalsLimits.DEFAULT,
                ZONE);
    }

    public static SessionPlan plan() {
        return plan(List.of(GUARD, CRITIC), prescription());
    }

    /** Begun, and nothing asked yet. */
    public static Day begun() {
        return new Day().ask(new SessionCommand.Begin(plan()));
    }

    /** Everything is as it should be, up to {@code phase}. */
    public static Day at(Phase phase) {
        var day = begun();
        day.goOnTo(phase);
        return day;
    }

    /** Every fact of a day on which everything was as it should be, to the end of the session. */
    public static List<SessionEvent> wholeDay() {
        return at(Phase.DONE).ask(new SessionCommand.End()).session.facts();
    }

    /** Does what each step asks for, until {@code phase} is there. */
    public void goOnTo(Phase phase) {
        while (session.phase() != phase) {
            pass(Duration.ofSeconds(1));
            doTheStep();
            if (session.phase() == Phase.SELF_ADMINISTRATION) {
                ask(confirmation());
            } else {
                ask(new SessionCommand.GoOn());
            }
        }
    }

    private void doTheStep() {
        if (session.phase() == Phase.CHECK_IN) {
            ask(new SessionCommand.TakeVitals(118, 76, 64));
        }
        if (session.phase() == Phase.GREEN_LIGHT) {
            session.protectors().forEach(protector -> ask(hear(protector, Answer.GREEN)));
        }
        for (var item : Item.values()) {
            if (session.phase().part().filter(part -> part == item.part()).isPresent()) {
                ask(new SessionCommand.KeepItem(item, item.kind() == Item.Kind.WRITTEN ? "as it is" : ""));
            }
        }
    }

    public Day ask(SessionCommand command) {
        var accepted = assertInstanceOf(Decision.Accepted.class, command.decide(session, now), () -> command.getClass()
                .getSimpleName());
        session = session.after(accepted.events());
        return this;
    }

    public Notice refused(SessionCommand command) {
        return assertInstanceOf(Decision.Refused.class, command.decide(session, now))
                .notice();
    }

    public Day pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    public SessionCommand.ConfirmSelfAdministration confirmation() {
        return new SessionCommand.ConfirmSelfAdministration(now, "one lozenge", Witness.SEEN_ON_CAMERA);
    }

    public boolean isConfirmable() {
        return confirmation().decide(session, now) instanceof Decision.Accepted;
    }

    public static SessionCommand.HearProtector hear(String protector, Answer answer) {
        return hear(protector, answer, "");
    }

    public static SessionCommand.HearProtector hear(String protector, Answer answer, String condition) {
        return new SessionCommand.HearProtector(new ProtectorAnswer(
                protector, answer, "I am watching", "that nobody comes", condition, 6, Speaker.THE_PART_ITSELF));
    }
}
