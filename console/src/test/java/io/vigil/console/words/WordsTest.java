package io.vigil.console.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.of(WordsTest.class);

    @Test
    void argumentsStandWhereTheSentenceWantsThem() {
        assertEquals("The sitter Ana doesn't answer.", words.text("sitter", "Ana"));
    }

    @Test
    void aNoticeHasItsThreeSentences() {
        assertEquals(
                new Notice(
                        "That step was not saved.",
                        "The call and the timer keep running.",
                        "Write 14:03 on paper, then try again."),
                words.notice("saved", "14:03"));
    }

    @Test
    void aNoticeThatLacksASentenceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Notice("It broke.", " ", "Do this."));
    }
}
