package io.vigil.console.app.shared;

import io.vigil.console.call.media.MediaReport;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.Message;
import io.vigil.console.link.message.NumberOf;
import io.vigil.console.link.message.PagePhase;
import io.vigil.console.session.EmergencyToday;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.Phase;
import io.vigil.console.session.event.SessionPlan;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Between the day and those who are told of it: names alone, no decisions. */
public final class Plans {
    private static final double MICROS = 1_000;

    private Plans() {}

    public static FromConsole.Welcome welcome(Session session) {
        return new FromConsole.Welcome(
                session.plan().map(SessionPlan::therapist).orElse(""),
                session.plan().map(SessionPlan::client).orElse(""));
    }

    public static FromConsole.Phase phase(Session session) {
        var contacts = session.plan().map(SessionPlan::contacts);
        var emergency = EmergencyToday.of(session);
        return new FromConsole.Phase(
                page(session.phase()),
                written(contacts, SessionPlan.Contacts::sitter),
                written(contacts, SessionPlan.Contacts::sitterPhone),
                Optional.empty(),
                within(emergency.number(), Message.LONGEST_NAME),
                numberOf(emergency));
    }

    /** For which address the emergency number is good, as a page is told: it knows of today's and of the file's alone. */
    public static NumberOf numberOf(EmergencyToday emergency) {
        return emergency.goodFor() == EmergencyToday.GoodFor.TODAYS_PLACE ? NumberOf.TODAY : NumberOf.FILE;
    }

    /**
     * What was typed, as far as a page takes it: nothing when it is blank, and no half of a character at the end.
     *
     * @param longest in UTF-16 units
     */
    public static Optional<String> within(String text, int longest) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.length() <= longest) {
            return Optional.of(typed);
        }
        return Optional.of(
                typed.substring(0, Character.isHighSurrogate(typed.charAt(longest - 1)) ? longest - 1 : longest));
    }

    private static Optional<String> written(
            Optional<SessionPlan.Contacts> contacts, Function<SessionPlan.Contacts, String> what) {
        return contacts.map(what).filter(text -> !text.isBlank());
    }

    private static PagePhase page(Phase phase) {
        return switch (phase) {
            case CHECK_IN, GREEN_LIGHT, MEDITATION, INTENTIONS, SETTING, SELF_ADMINISTRATION, HELD -> PagePhase.TALK;
            case JOURNEY -> PagePhase.JOURNEY;
            case PROCESSING, CLOSE, DONE -> PagePhase.AFTER;
        };
    }

    public static Optional<Duration> roundTrip(MediaReport report) {
        return report.roundTripMillis().isPresent()
                ? Optional.of(
                        Duration.ofNanos(Math.round(report.roundTripMillis().getAsDouble() * MICROS * MICROS)))
                : Optional.empty();
    }
}
