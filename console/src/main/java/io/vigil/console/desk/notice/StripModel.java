package io.vigil.console.desk.notice;

import io.vigil.console.escalation.Alarms.Alarm;
import io.vigil.console.escalation.Cause;
import io.vigil.console.escalation.ContactClock.Arming;
import io.vigil.console.escalation.ContactClock.Contact;
import io.vigil.console.escalation.ContactClock.Measured;
import io.vigil.console.escalation.ContactClock.Reading;
import io.vigil.console.escalation.ContactClock.Step;
import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.escalation.Ladder;
import io.vigil.console.escalation.Lookout;
import io.vigil.console.escalation.People;
import io.vigil.console.escalation.Rung;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the strip at the head of the window says: the gravest alarm, what and since when, whom to call next with the number.
 * Without an alarm: a loss of contact that does not alarm yet, a half of the contact that is missing, a ladder that is open.
 */
public final class StripModel {
    private static final Words WORDS = Words.of(StripModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Lookout lookout;
    private final Reading contact;
    private final Ladder ladder;
    private final People people;
    private final Instant wall;
    private final ZoneId zone;

    private StripModel(Lookout lookout, Duration uptime, Ladder ladder, People people, Instant wall, ZoneId zone) {
        this.lookout = lookout;
        this.contact = lookout.contact().reading(uptime);
        this.ladder = ladder;
        this.people = people;
        this.wall = wall;
        this.zone = zone;
    }

    /** How the strip looks. */
    public enum Strip {
        HIDDEN,
        QUIET,
        ALARM
    }

    /** What the strip can be answered with. */
    public enum Answer {
        /** The client, or somebody beside them, waits for an answer. */
        HELP,
        /** Something sounds and can be taken. */
        TAKE
    }

    /** The strip. */
    public record Shown(Strip strip, String what, String next, List<Answer> answers) {
        static final Shown HIDDEN = new Shown(Strip.HIDDEN, "", "", List.of());

        public Shown {
            answers = List.copyOf(answers);
        }

        /**
         * What the strip says now.
         *
         * @param uptime of the ticker that the lookout is measured by
         * @param wall what people read of the clock
         */
        public static Shown of(
                Lookout lookout, Duration uptime, Ladder ladder, People people, Instant wall, ZoneId zone) {
            return new StripModel(lookout, uptime, ladder, people, wall, zone).shown();
        }
    }

    /** What the strip says in a drill: the colours of the alarm mean the alarm and nothing else. */
    public static Shown drill(String since) {
        return quiet(WORDS.text("drill.what", since), WORDS.text("drill.next"));
    }

    private Shown shown() {
        var alarms = lookout.alarms();
        var foremost = alarms.foremost();
        if (foremost.isPresent()) {
            var answers = new ArrayList<Answer>();
            if (!alarms.answeredTogether().isEmpty()) {
                answers.add(Answer.HELP);
            }
            if (alarms.rings()) {
                answers.add(Answer.TAKE);
            }
            return new Shown(Strip.ALARM, what(foremost.get()) + others(foremost.get()), next(foremost.get()), answers);
        }
        if (contact.contact() == Contact.LOST) {
            return quiet(lost(), contact.arming() == Arming.QUIET ? WORDS.text("lost.quiet") : afterLoss(Step.MARK));
        }
        if (contact.contact().isHalf() && contact.arming() == Arming.ARMED) {
            var key = "half." + contact.contact();
            return quiet(
                    WORDS.text(key, minutes(contact.lasting())),
                    WORDS.text(contact.isAskedAbout() ? key + ".asked" : key + ".next", people.inOneLine(Rung.SITTER)));
        }
        return ladder.why()
                .map(why -> quiet(WORDS.text("ladder.what", time(why.at())), ladderNext()))
                .orElse(Shown.HIDDEN);
    }

    private static Shown quiet(String what, String next) {
        return new Shown(Strip.QUIET, what, next, List.of());
    }

    private String what(Alarm alarm) {
        return switch (alarm.cause()) {
            case HELP -> WORDS.text("help.what", people.client(), time(alarm.since()));
            case CONTACT_LOST -> lost();
            case SITTER_HELP, SITTER_CALLS ->
                WORDS.text("sitter." + alarm.cause(), named(people.sitter(), "sitter.unnamed"), time(alarm.since()));
            case PRESCRIBER_CALLS ->
                WORDS.text("prescriber.calls", named(people.prescriber(), "prescriber.unnamed"), time(alarm.since()));
            case MEDICINE_OUTSIDE_PLAN, CHECK_IN_UNANSWERED, VITALS_OVER, LOOK_IN_MISSED, OWN_KEY ->
                WORDS.text("alarm.what", EscalationWords.text(alarm.cause()), time(alarm.since()));
        };
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? WORDS.text(otherwise) : name.strip();
    }

    private String lost() {
        return contact.measured() == Measured.NOT_KNOWN
                ? WORDS.text("lost.notKnown")
                : WORDS.text("lost.what", time(wall.minus(contact.lasting())), minutes(contact.lasting()));
    }

    private String others(Alarm foremost) {
        return lookout.alarms().on().values().stream()
                .filter(alarm -> alarm.cause() != foremost.cause())
                .map(alarm -> WORDS.text("alarm.also", EscalationWords.text(alarm.cause())))
                .collect(Collectors.joining());
    }

    private String next(Alarm alarm) {
        if (ladder.underway().isPresent() || ladder.isThreatToLife()) {
            return ladderNext();
        }
        if (lookout.alarms().stands(Cause.CONTACT_LOST)) { // whatever else stands: nobody is seen or heard
            return afterLoss(contact.step().orElse(Step.MARK));
        }
        if (ladder.isOpen()) {
            return ladderNext();
        }
        return switch (alarm.cause()) {
            case HELP -> WORDS.text("help.next");
            case SITTER_HELP, SITTER_CALLS ->
                WORDS.text("sitter." + alarm.cause() + ".next", people.inOneLine(Rung.SITTER));
            case PRESCRIBER_CALLS -> WORDS.text("prescriber.calls.next", people.inOneLine(Rung.PRESCRIBER));
            case MEDICINE_OUTSIDE_PLAN -> WORDS.text("next.prescriber", people.inOneLine(Rung.PRESCRIBER));
            case CHECK_IN_UNANSWERED -> WORDS.text("next.checkIn", people.inOneLine(Rung.SITTER));
            case VITALS_OVER -> WORDS.text("next.vitals", people.inOneLine(Rung.SITTER));
            case LOOK_IN_MISSED -> WORDS.text("next.lookIn", people.inOneLine(Rung.SITTER));
            case OWN_KEY, CONTACT_LOST -> WORDS.text("next.own", people.inOneLine(Rung.SITTER));
        };
    }

    /** Whom the contact-loss clock says to call. */
    private String afterLoss(Step step) {
        var sitter = people.inOneLine(Rung.SITTER);
        return switch (step) {
            case MARK, ALARM -> WORDS.text("lost.wait", sitter);
            case SITTER_CARD -> WORDS.text("lost.sitter", sitter);
            case CALL_SITTER -> WORDS.text("lost.sayAloud", sitter);
            case SECOND_CONTACT -> {
                var second = people.inOneLine(Rung.SECOND_CONTACT);
                yield people.secondContactPhone().isBlank()
                        ? WORDS.text("lost.sitterAgain", sitter)
                        : WORDS.text("lost.second", second);
            }
            case WELFARE_CHECK -> WORDS.text("lost.welfare", people.inOneLine(Rung.EMERGENCY));
        };
    }

    private String ladderNext() {
        return ladder.underway()
                .map(rung -> WORDS.text("ladder.underway", rung.number(), EscalationWords.text(rung)))
                .orElseGet(() -> {
                    var call = people.call(ladder.next());
                    return WORDS.text(
                            "ladder.next", call.rung().number(), call.title(), String.join(", ", call.numbers()));
                });
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private static String minutes(Duration lasting) {
        var seconds = Math.max(0, lasting.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
