package io.vigil.console.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.journey.Mark;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to the psychotherapy vault, item by item and mark by mark (domain.md §6). */
class WhereItemsAreKeptTest {
    @Test
    void whatIsAskedOfPartsOrHeardOfTheExperienceIsKeptApart() {
        var apart = Arrays.stream(Item.values()).filter(Item::isPsychotherapy).collect(Collectors.toSet());

        assertEquals(
                Set.of(Item.PARTS_NOT_LISTED, Item.INTENTIONS, Item.EXPERIENCE_HEARD, Item.PROTECTORS_HEARD), apart);
    }

    @Test
    void spokenWordsAndPartsOfTheJourneyAreKeptApart() {
        var apart = Arrays.stream(Mark.values()).filter(Mark::isPsychotherapy).collect(Collectors.toSet());

        assertEquals(EnumSet.of(Mark.SPOKEN_WORDS, Mark.PART_PRESENT), apart);
    }

    @ParameterizedTest
    @CsvSource({"161,90", "140,101"})
    void noLimitIsAmberOnlyAboveTheHold(int systolic, int diastolic) {
        assertThrows(IllegalArgumentException.class, () -> new VitalsLimits(systolic, diastolic, 160, 100, 100));
    }

    @Test
    void amberMayBeginAtTheHoldItself() {
        assertEquals(160, new VitalsLimits(160, 100, 160, 100, 100).amberSystolic());
    }
}
