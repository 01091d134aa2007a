package io.vigil.console.session.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.checklist.Item;
import io.vigil.console.checklist.ItemWords;
import io.vigil.console.session.Day;
import io.vigil.console.session.Wishes;
import io.vigil.console.session.event.Phase;
import io.vigil.console.words.Notice;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sentences that a therapist reads. */
class SessionNoticesTest {
    @Tag("SAFE-25")
    @Test
    void everyRefusalInEveryPhaseHasThreeWholeSentences() {
        var said = new HashMap<String, Notice>();
        for (var phase : Phase.values()) {
            var day = phase == Phase.HELD
                    ? Day.at(Phase.SETTING).ask(new SessionCommand.HoldOff("not today"))
                    : Day.at(phase);
            for (var wish : Wishes.every(day.now)) {
                if (wish.decide(day.session, day.now) instanceof Decision.Refused refused) {
                    said.put(refused.notice().what(), refused.notice());
                }
            }
        }
        said.put("", SessionNotices.notRecorded());
        said.put("no protector", SessionNotices.noProtector());

        said.values().forEach(SessionNoticesTest::isThreeSentences);
        assertTrue(said.size() >= 12, () -> said.keySet().toString());
    }

    private static void isThreeSentences(Notice notice) {
        for (var sentence : new String[] {notice.what(), notice.meaning(), notice.next()}) {
            assertTrue(sentence.matches("(?s)\\p{Lu}.*\\.|the (Guard|Critic|Small One) .*\\."), sentence);
            assertFalse(sentence.contains("{") || sentence.contains("''") || sentence.contains("!"), sentence);
        }
    }

    @Test
    void noSentenceStandsThereForNothing() throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(
                SessionNotices.class.getResourceAsStream("words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        Set<String> three = new TreeSet<>();
        for (var key : words.stringPropertyNames()) {
            if (key.startsWith("notice.")) {
                three.add(key.substring(0, key.lastIndexOf('.')));
            }
        }

        for (var key : three) {
            for (var sentence : new String[] {".what", ".meaning", ".next"}) {
                assertTrue(words.containsKey(key + sentence), key + sentence);
            }
        }
        assertEquals(
                three.size() * 3L,
                words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("notice."))
                        .count());
    }

    @Test
    void everyItemHasWords() {
        var words = Arrays.stream(Item.values()).map(ItemWords::text).toList();

        assertEquals(Item.values().length, Set.copyOf(words).size());
        words.forEach(text -> assertFalse(text.endsWith("."), text));
    }
}
