package io.vigil.console.desk.day;

import io.vigil.console.session.Session;
import io.vigil.console.session.SessionEvent;
import io.vigil.console.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Facts in a few words each, for the list of the last ones. What is not worth a line has none. */
final class FactWords {
    private static final Words WORDS = Words.of(FactWords.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ZoneId zone;

    FactWords(ZoneId zone) {
        this.zone = zone;
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    List<String> newest(Session day, int most) {
        var lines = new ArrayList<String>();
        var facts = day.facts();
        for (var i = facts.size() - 1; i >= 0 && lines.size() < most; i--) {
            var fact = facts.get(i);
            words(fact).ifPresent(words -> lines.add(time(fact.at(), zone) + " " + words));
        }
        return lines;
    }

    private static Optional<String> words(SessionEvent fact) {
        if (fact instanceof SessionEvent.Marked marked) {
            var word = WORDS.text("mark." + marked.mark());
            return Optional.of(
                    marked.words().isEmpty() ? word.toLowerCase(Locale.ROOT) : WORDS.text("fact.said", marked.words()));
        }
        if (fact instanceof SessionEvent.PhaseEntered entered) {
            return Optional.of(WORDS.text("fact.phase", WORDS.text("phase." + entered.phase())));
        }
        if (fact instanceof SessionEvent.ProtectorHeard heard) {
            return Optional.of(WORDS.text(
                    "fact.protector",
                    heard.answer().protector(),
                    WORDS.text("green.answer." + heard.answer().answer()).toLowerCase(Locale.ROOT)));
        }
        if (fact instanceof SessionEvent.VitalsTaken taken) {
            return Optional.of(taken.vitals().text());
        }
        if (fact instanceof SessionEvent.MedicineConfirmed medicine) {
            return Optional.of(WORDS.text("fact.medicine", medicine.amount()));
        }
        if (fact instanceof SessionEvent.MedicineOutsidePlan outside) {
            return Optional.of(WORDS.text("fact.outside", outside.what()));
        }
        if (fact instanceof SessionEvent.ContactLost) {
            return Optional.of(WORDS.text("fact.contactLost"));
        }
        if (fact instanceof SessionEvent.ContactBack) {
            return Optional.of(WORDS.text("fact.contactBack"));
        }
        if (fact instanceof SessionEvent.HelpAsked) {
            return Optional.of(WORDS.text("fact.helpAsked"));
        }
        return fact instanceof SessionEvent.HelpAnswered
                ? Optional.of(WORDS.text("fact.helpAnswered"))
                : Optional.empty();
    }
}
