package io.vigil.console.watch.pipe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.watch.screen.CardShown;
import io.vigil.console.watch.screen.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SAFE-66")
class CardTest {
    private static final Card CARD = new Card(
            "Contact lost with Zoë",
            List.of("12 Alder Lane", "門 4"),
            List.of(new Card.Call("Sitter Ana", "555-0142"), new Card.Call("Centre", "(417) 555-0911")));

    @Nested
    class OnItsWay {
        @Test
        void itArrivesAsItWas() throws IOException {
            assertEquals(CARD, CardBytes.read(CardBytes.of(CARD)));
        }

        @Test
        void theLargestCardArrives() throws IOException {
            var line = "門".repeat(Card.LONGEST);
            var largest = new Card(
                    line,
                    Collections.nCopies(Card.MOST_ROWS, line),
                    Collections.nCopies(Card.MOST_ROWS, new Card.Call(line, line)));
            var pipe = new ByteArrayOutputStream();
            Frame.of(largest).write(new DataOutputStream(pipe));

            var frame = Frame.read(in(pipe.toByteArray()));
            assertEquals(Word.CARD, frame.word());
            assertEquals(largest, CardBytes.read(frame.content()));
        }

        @Test
        void cutAnywhereItIsNoCard() {
            var whole = CardBytes.of(CARD);
            for (var length = 0; length < whole.length; length++) {
                var cut = Arrays.copyOf(whole, length);
                assertThrows(IOException.class, () -> CardBytes.read(cut), () -> cut.length + " bytes");
            }
        }

        @Test
        void whatIsNoWordOfOursEndsThePipe() {
            for (var bytes : List.of(
                    new byte[] {0, 0, 0, 0, 0}, // no word
                    new byte[] {99, 0, 0, 0, 0},
                    new byte[] {1, 0, 0, 0, 1, 7}, // a beat has no content
                    new byte[] {2, 0x7f, 0, 0, 0}, // two gigabytes
                    new byte[] {2, -1, 0, 0, 0},
                    new byte[] {2, 0, 0, 0, 9, 1})) { // the end in between
                assertThrows(IOException.class, () -> Frame.read(in(bytes)), () -> Arrays.toString(bytes));
            }
        }

        private DataInputStream in(byte[] bytes) {
            return new DataInputStream(new ByteArrayInputStream(bytes));
        }
    }

    @Nested
    class WhereItIsKept {
        @Test
        void anotherTakesItsPlaceAndTheFirstIsZeros() {
            var kept = new KeptCard();
            var first = CardBytes.of(CARD);
            kept.keep(first);

            kept.keep(CardBytes.of(new Card("Next", List.of(), List.of())));

            assertArrayEquals(new byte[first.length], first);
            assertEquals("Next", kept.read().orElseThrow().title());
        }

        @Test
        void wipedItIsZerosAndGone() {
            var kept = new KeptCard();
            var bytes = CardBytes.of(CARD);
            kept.keep(bytes);

            kept.wipe();

            assertArrayEquals(new byte[bytes.length], bytes);
            assertEquals(Optional.empty(), kept.read());
        }

        @Test
        void noLogCanSayIt() {
            var shown = CardShown.of(Cause.ENDED, Optional.of(CARD), Duration.ZERO);
            for (var text : List.of(
                    CARD.toString(), CARD.calls().toString(), Frame.of(CARD).toString(), shown.toString())) {
                assertFalse(text.matches(".*(Zo|Alder|Ana|0142).*"), text);
            }
        }
    }

    @Nested
    class OnTheScreen {
        @Test
        void copiedItHasEverything() {
            assertEquals(
                    "Contact lost with Zoë\n12 Alder Lane\n門 4\nSitter Ana: 555-0142\nCentre: (417) 555-0911",
                    CardShown.of(Cause.ENDED, Optional.of(CARD), Duration.ZERO).copied());
        }

        @ParameterizedTest
        @CsvSource({"0, 0:00 ago", "7, 0:07 ago", "95, 1:35 ago", "3599, 59:59 ago", "4320, 1:12:00 ago"})
        void itSaysHowLongAgo(long seconds, String said) {
            assertEquals(
                    said,
                    CardShown.of(Cause.HUNG, Optional.empty(), Duration.ofSeconds(seconds))
                            .ago());
        }

        @ParameterizedTest
        @EnumSource(Cause.class)
        void withoutACardItSaysWhatToAsk(Cause cause) {
            var shown = CardShown.of(cause, Optional.empty(), Duration.ZERO);

            assertTrue(shown.calls().isEmpty());
            assertFalse(shown.title().isBlank() || shown.lines().isEmpty());
        }
    }

    @Test
    void withoutATitleOrWithMoreThanFitsItIsRefused() {
        var line = "x".repeat(Card.LONGEST + 1);
        assertThrows(IllegalArgumentException.class, () -> new Card(" ", List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Card("Card", List.of(line), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Card("Card", Collections.nCopies(Card.MOST_ROWS + 1, "x"), List.of()));
    }
}
