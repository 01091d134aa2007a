package io.vigil.console.desk.notice;

import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What the strip at the head of the window says while contact is lost or help is asked for: what, since when, what to do
 * now. The times of the ladder are the defaults of the domain's contact-loss clock.
 */
public final class StripModel {
    private static final Words WORDS = Words.of(StripModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Duration SITTER = Duration.ofSeconds(30);
    private static final Duration SAY_ALOUD = Duration.ofMinutes(1);
    private static final Duration SECOND_CONTACT = Duration.ofMinutes(3);
    private static final Duration WELFARE_CHECK = Duration.ofMinutes(5);

    private StripModel() {}

    /** Who is called, with the number. */
    public record People(String client, String sitter, String secondContact, String emergency) {
        public static People nobodyYet() {
            return new People("", "", "", "");
        }
    }

    /** How the strip looks. */
    public enum Strip {
        HIDDEN,
        QUIET,
        ALARM
    }

    /**
     * The strip.
     *
     * @param helpCanBeAnswered whether the client waits for an answer
     */
    public record Shown(Strip strip, String what, String next, boolean helpCanBeAnswered) {
        static final Shown HIDDEN = new Shown(Strip.HIDDEN, "", "", false);

        public static Shown of(ContactShown contact, People people, Instant now, ZoneId zone) {
            if (contact.helpAskedAt().isPresent()) {
                var at = TIME.format(contact.helpAskedAt().get().atZone(zone));
                return new Shown(
                        Strip.ALARM, WORDS.text("help.what", people.client(), at), WORDS.text("help.next"), true);
            }
            if (contact.lostSince().isEmpty()) {
                return HIDDEN;
            }
            var since = contact.lostSince().get();
            var lasting = Duration.between(since, now);
            var what = WORDS.text("lost.what", TIME.format(since.atZone(zone)), minutes(lasting));
            return contact.alarm() == ContactShown.Alarm.QUIET
                    ? new Shown(Strip.QUIET, what, WORDS.text("lost.quiet"), false)
                    : new Shown(Strip.ALARM, what, nextAfter(lasting, people), false);
        }
    }

    private static String nextAfter(Duration lasting, People people) {
        if (lasting.compareTo(SITTER) < 0) {
            return WORDS.text("lost.wait", people.sitter());
        }
        if (lasting.compareTo(SAY_ALOUD) < 0) {
            return WORDS.text("lost.sitter", people.sitter());
        }
        if (lasting.compareTo(SECOND_CONTACT) < 0) {
            return WORDS.text("lost.sayAloud", people.sitter());
        }
        if (lasting.compareTo(WELFARE_CHECK) < 0) {
            return people.secondContact().isEmpty()
                    ? WORDS.text("lost.sitterAgain", people.sitter())
                    : WORDS.text("lost.second", people.secondContact());
        }
        return WORDS.text("lost.welfare", people.emergency());
    }

    private static String minutes(Duration lasting) {
        var seconds = Math.max(0, lasting.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
