package io.vigil.console.desk.practice;

import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.session.event.SessionPlan;
import io.vigil.console.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A client for practice. Every name and number says that it is made up, and none of them reaches anybody. */
final class MadeUpClient {
    private static final Words WORDS = Words.of(MadeUpClient.class);

    private MadeUpClient() {}

    /** The plan of a day with this client; its numbers are as recent as they can be. */
    static SessionPlan plan(LocalDate today, ZoneId zone) {
        var now = Optional.of(today);
        return new SessionPlan(
                WORDS.text("you"),
                WORDS.text("client"),
                List.of(WORDS.text("part")),
                new SessionPlan.Prescription(WORDS.text("prescriber"), WORDS.text("medicine"), now, now),
                new SessionPlan.Contacts(
                        WORDS.text("sitter"),
                        number(2),
                        number(1),
                        number(0),
                        now,
                        WORDS.text("address"),
                        new SessionPlan.ForTheCard(
                                WORDS.text("client"),
                                Optional.empty(),
                                WORDS.text("nothing"),
                                WORDS.text("nothing"),
                                WORDS.text("second"),
                                number(3),
                                number(4),
                                now,
                                number(5),
                                number(6),
                                number(7),
                                Optional.of(new SessionPlan.Checked(now, now, now, now, now)))),
                VitalsLimits.DEFAULT,
                zone);
    }

    /** 555-01xx is set aside for stories: nobody has it. */
    private static String number(int which) {
        return WORDS.text("number", Integer.toString(which));
    }
}
