package io.vigil.console.desk.call.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAFE-92")
class ComparedWordsTest {
    private static final List<String> READ = List.of("river", "amber", "nine", "lamp");
    private static final List<String> OTHERS = List.of("gardenia", "numeral", "finish", "hibiscus");
    private static final Duration COME = Duration.ofHours(3);
    private static final Duration JUST_BEFORE =
            COME.plus(ComparedWords.TO_COMPARE).minusMillis(1);
    private static final Duration COMPARED = COME.plus(ComparedWords.TO_COMPARE);

    private final ComparedWords words = new ComparedWords();

    @Test
    void areConfirmedOnceThereWasTimeToReadThem() {
        words.are(READ, COME);
        assertFalse(words.canBeConfirmed(COME));

        words.are(READ, JUST_BEFORE);
        assertFalse(words.canBeConfirmed(JUST_BEFORE));

        words.are(READ, COMPARED);
        assertTrue(words.canBeConfirmed(COMPARED));
        assertEquals(READ, words.words());
        assertFalse(words.areOthers());
    }

    @Test
    void thatTakeThePlaceOfOthersAreNotConfirmedByThePressThatWasMeantForThose() {
        words.are(READ, COME);
        words.are(OTHERS, COMPARED);

        assertFalse(words.canBeConfirmed(COMPARED));
        assertTrue(words.areOthers());
        assertTrue(words.canBeConfirmed(COMPARED.plus(ComparedWords.TO_COMPARE)));
        assertEquals(OTHERS, words.words());
    }

    @Test
    void thatAreNotThereCannotBeConfirmed() {
        assertFalse(words.canBeConfirmed(COMPARED));

        words.are(READ, COME);
        words.are(List.of(), COMPARED);
        assertFalse(words.canBeConfirmed(COMPARED.plus(COMPARED)));

        words.are(READ, COMPARED);
        assertFalse(words.areOthers(), "the card is a new one");
        assertFalse(words.canBeConfirmed(COMPARED));
    }
}
