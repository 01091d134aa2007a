package io.vigil.console.desk.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.notice.StripModel.Strip;
import io.vigil.console.desk.port.ContactShown;
import io.vigil.console.desk.port.ContactShown.Alarm;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripModelTest {
    private static final Instant LOST = Instant.parse("2026-11-23T14:30:00Z");
    private static final StripModel.People PEOPLE =
            new StripModel.People("Samuel", "Ana 555-0142", "Ben 555-0188", "911");

    @Test
    void thereIsNoStripWhileContactIsKept() {
        assertEquals(Strip.HIDDEN, shown(ContactShown.kept(), 0).strip());
    }

    @Nested
    class BeforeTheMedicine {
        @Test
        void aLossIsToldQuietly() {
            var shown = shown(ContactShown.kept().withLoss(LOST, Alarm.QUIET), 200);

            assertEquals(Strip.QUIET, shown.strip());
            assertTrue(shown.what().contains("14:30:00 (3:20)"), shown.what());
        }
    }

    @Nested
    class OnceTheMedicineMayBeTaken {
        @ParameterizedTest
        @CsvSource({
            "0, Have the sitter",
            "29, Have the sitter",
            "30, Call the sitter now: Ana 555-0142",
            "60, Say aloud",
            "180, Call the second contact: Ben 555-0188",
            "300, welfare check"
        })
        void theStripSaysWhomToCallNext(int seconds, String next) {
            var shown = shown(ContactShown.kept().withLoss(LOST, Alarm.ARMED), seconds);

            assertEquals(Strip.ALARM, shown.strip());
            assertTrue(shown.next().contains(next), shown.next());
        }

        @Test
        void withoutASecondContactTheSitterIsCalledAgain() {
            var contact = ContactShown.kept().withLoss(LOST, Alarm.ARMED);
            var alone = new StripModel.People("Samuel", "Ana 555-0142", "", "911");

            var shown = StripModel.Shown.of(contact, alone, LOST.plusSeconds(181), ZoneOffset.UTC);

            assertTrue(shown.next().contains("again: Ana 555-0142"), shown.next());
        }
    }

    @Test
    void aCallForHelpComesBeforeALoss() {
        var contact = ContactShown.kept().withLoss(LOST, Alarm.ARMED).withHelpAsked(LOST.plusSeconds(3));

        var shown = shown(contact, 5);

        assertTrue(shown.what().startsWith("Samuel asks for you"), shown.what());
        assertTrue(shown.helpCanBeAnswered());
    }

    private static StripModel.Shown shown(ContactShown contact, int seconds) {
        return StripModel.Shown.of(contact, PEOPLE, LOST.plusSeconds(seconds), ZoneOffset.UTC);
    }
}
