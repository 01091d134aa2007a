package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.escalation.Rung;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long ago a number was tried, said beside it where it is called. It warns and closes no gate: an old number is called
 * sooner than none.
 *
 * @param words empty where nothing is to be said, for example of a number that is missing
 */
public record NumberAge(String words, Judged judged) {
    /** What an age means. */
    public enum Judged {
        NOTHING_TO_SAY,
        RECENT,
        /** Never tried, or so long ago that it may have changed. */
        TO_BE_TRIED
    }

    private static final Words WORDS = Words.of(NumberAge.class);
    /** Of a line that is no number, or of a number that is missing. */
    public static final NumberAge UNSAID = new NumberAge("", Judged.NOTHING_TO_SAY);

    private static final NumberAge TODAY = new NumberAge(WORDS.text("age.today"), Judged.RECENT);

    /** Of every number of a rung, in the order of {@link io.vigil.console.escalation.People.Call#lines}. */
    public static List<NumberAge> of(Session session, Rung rung, Instant now) {
        var plan = session.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        var contacts = plan.get().contacts();
        var card = contacts.card();
        var checked = card.checkedOn();
        var today = session.today(now);
        var elsewhere = PlaceToday.isElsewhere(session);
        var centre = elsewhere ? UNSAID : of(card.dispatchCentre(), card.dispatchCentreVerifiedOn(), today);
        return switch (rung) {
            case VOICE -> List.of(session.written(Item.CALL_BACK_NUMBER).isEmpty() ? UNSAID : TODAY);
            case SITTER ->
                List.of(
                        !contacts.sitterPhone().isBlank() && areSwapped(session)
                                ? TODAY
                                : of(contacts.sitterPhone(), checked.sitter(), today));
            case PRESCRIBER, DOCUMENT -> List.of(of(card.prescriberPhone(), checked.prescriber(), today));
            case EMERGENCY -> List.of(emergency(session, contacts, today), centre);
            case SECOND_CONTACT -> List.of(of(card.secondContactPhone(), checked.secondContact(), today), centre);
            case LINES ->
                List.of(of(card.poisonLine(), checked.poison(), today), of(card.crisisLine(), checked.crisis(), today));
        };
    }

    /** On the day itself the numbers are told from one to the other. */
    private static boolean areSwapped(Session session) {
        return session.standing(Item.SITTER_PHONES)
                .filter(Session.Standing.Kept.class::isInstance)
                .isPresent();
    }

    /** One that is not for today's address says that beside itself, whatever its age. */
    private static NumberAge emergency(Session session, SessionPlan.Contacts contacts, LocalDate today) {
        if (EmergencyToday.isAskedForToday(session)) {
            return TODAY;
        }
        return PlaceToday.isElsewhere(session)
                        || EmergencyToday.of(session).goodFor() != EmergencyToday.GoodFor.TODAYS_PLACE
                ? UNSAID
                : of(contacts.emergencyNumber(), contacts.emergencyVerifiedOn(), today);
    }

    private static NumberAge of(String number, Optional<LocalDate> on, LocalDate today) {
        if (number.isBlank()) {
            return UNSAID;
        }
        if (on.isEmpty() || on.get().isAfter(today)) {
            return new NumberAge(WORDS.text("age.never"), Judged.TO_BE_TRIED);
        }
        var days = ChronoUnit.DAYS.between(on.get(), today);
        return days > Warnings.VERIFIED_WITHIN.toDays()
                ? new NumberAge(WORDS.text("age.old", on.get().toString(), days), Judged.TO_BE_TRIED)
                : new NumberAge(WORDS.text("age.recent", on.get().toString(), days), Judged.RECENT);
    }
}
