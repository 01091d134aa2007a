package io.vigil.console.app.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.VitalsLimits;
import io.vigil.console.link.message.Message;
import io.vigil.console.link.message.NumberOf;
import io.vigil.console.session.Session;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.session.event.SessionPlan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which emergency number the client's page keeps for when nothing reaches it any more. */
@Tag("SAFE-94")
class PlansTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    private final List<SessionEvent> facts = new ArrayList<>(List.of(new SessionEvent.Began(
            NOON,
            new SessionPlan(
                    "Noor Haddad",
                    "Samuel",
                    List.of(),
                    new SessionPlan.Prescription("Dr. Ito", "one lozenge", Optional.empty(), Optional.empty()),
                    new SessionPlan.Contacts("Ana", "555-0142", "555-0143", "911", Optional.empty(), "12 Elm St"),
                    VitalsLimits.DEFAULT,
                    ZoneOffset.UTC))));

    private void keeps(int minute, Item item, String text) {
        facts.add(new SessionEvent.ItemKept(NOON.plusSeconds(minute * 60L), item, text));
    }

    private void isTold(String number, NumberOf of) {
        var phase = Plans.phase(Session.notBegun().after(facts));
        assertEquals(Optional.of(number), phase.emergencyNumber());
        assertEquals(of, phase.emergencyOf());
    }

    @Test
    void isThatOfTheFileAndSaysSoWhileTheClientIsElsewhere() {
        isTold("911", NumberOf.TODAY);

        keeps(1, Item.ADDRESS, "3 Rue de la Paix, Lyon");
        isTold("911", NumberOf.FILE);

        keeps(2, Item.EMERGENCY_NUMBER, "112");
        isTold("112", NumberOf.TODAY);
    }

    @Test
    void isOfNoUseWhereTheClientTurnsOutToBe() {
        keeps(1, Item.ADDRESS, "3 Rue de la Paix, Lyon");
        keeps(2, Item.EMERGENCY_NUMBER, "112");
        keeps(3, Item.ADDRESS, "9 Harbour Road, Dover");

        isTold("112", NumberOf.FILE);
    }

    @Test
    void isCutToWhatAPageTakesAndLeavesNoHalfOfACharacter() {
        assertEquals(
                Optional.of("x".repeat(Message.LONGEST_NAME - 1)),
                Plans.within("x".repeat(Message.LONGEST_NAME - 1) + "\uD83D\uDE00", Message.LONGEST_NAME));
        assertEquals(Optional.empty(), Plans.within(" ", Message.LONGEST_NAME));
    }
}
