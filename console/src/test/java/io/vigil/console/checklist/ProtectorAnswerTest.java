package io.vigil.console.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigil.console.checklist.ProtectorAnswer.Answer;
import io.vigil.console.checklist.ProtectorAnswer.Speaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectorAnswerTest {
    private static ProtectorAnswer answer(String protector, Answer answer, int selfEnergy) {
        return new ProtectorAnswer(
                protector, answer, " go slowly ", "", " Ana stays ", selfEnergy, Speaker.CLIENT_FOR_THE_PART);
    }

    @Tag("SAFE-03")
    @ParameterizedTest
    @EnumSource(Answer.class)
    void onlyAPlainYesIsGreen(Answer answer) {
        assertEquals(answer == Answer.GREEN, answer("the Guard", answer, 5).isGreen());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE})
    void selfEnergyIsZeroToTen(int selfEnergy) {
        assertThrows(IllegalArgumentException.class, () -> answer("the Guard", Answer.GREEN, selfEnergy));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void bothEndsOfSelfEnergyCount(int selfEnergy) {
        assertEquals(selfEnergy, answer("the Guard", Answer.GREEN, selfEnergy).selfEnergy());
    }

    @Test
    void aProtectorHasAName() {
        assertThrows(IllegalArgumentException.class, () -> answer(" ", Answer.GREEN, 5));
    }

    @Test
    void spacesAroundANameMakeNoOtherProtector() {
        assertEquals("the Guard", answer(" the Guard ", Answer.GREEN, 5).protector());
        assertEquals("Ana stays", answer("the Guard", Answer.GREEN, 5).condition());
    }

    @Tag("SAFE-26")
    @Test
    void itsWordsStayOutOfEveryLog() {
        assertEquals(
                "ProtectorAnswer[GREEN]", answer("the Guard", Answer.GREEN, 5).toString());
    }
}
