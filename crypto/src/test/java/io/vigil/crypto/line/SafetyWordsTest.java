package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SafetyWordsTest {
    @Nested
    class TheList {
        private final List<String> words;

        TheList() throws IOException {
            try (var in = Objects.requireNonNull(SafetyWords.class.getResourceAsStream("words.txt"))) {
                words = List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
            }
        }

        private List<String> all() {
            return words.subList(0, words.size() - 1);
        }

        @Test
        void has2048WordsOneALine() {
            assertEquals(2048, all().size());
            assertEquals("", words.get(2048), "the last line ends as all others do");
        }

        @Test
        void isSortedAndNoWordComesTwice() {
            assertEquals(all().stream().sorted().distinct().toList(), all());
        }

        @Test
        void hasWordsOfFourToEightSmallLetters() {
            assertEquals(
                    List.of(),
                    all().stream().filter(word -> !word.matches("[a-z]{4,8}")).toList());
        }

        @Test
        void noWordBecomesAnotherByOneLetter() {
            var known = new HashSet<>(all());
            var near = new ArrayList<String>();
            for (var word : all()) {
                for (var i = 0; i < word.length(); i++) {
                    if (known.contains(word.substring(0, i) + word.substring(i + 1))) {
                        near.add(word + " without its letter " + (i + 1));
                    }
                    for (var letter = 'a'; letter <= 'z'; letter++) {
                        var other = word.substring(0, i) + letter + word.substring(i + 1);
                        if (!other.equals(word) && known.contains(other)) {
                            near.add(word + " and " + other);
                        }
                    }
                }
            }

            assertEquals(List.of(), near);
        }

        /** Pairs that an earlier list held: heard alike, they would make unlike words pass for like ones. */
        @Test
        void holdsNoTwoOfAPairThatSoundsAlike() {
            var known = new HashSet<>(all());
            var pairs = List.of(
                    "flour flower",
                    "cymbal symbol",
                    "suite sweet",
                    "pair pear",
                    "berry bury",
                    "board bored",
                    "sail sale",
                    "peak peek",
                    "leek leak",
                    "reed read",
                    "root route",
                    "stair stare",
                    "hare hair",
                    "plum plumb",
                    "cereal serial",
                    "cellar seller",
                    "piece peace",
                    "course coarse",
                    "morning mourning",
                    "metal medal",
                    "petal pedal",
                    "build builder",
                    "tidal title",
                    "lesson listen",
                    "motion ocean");
            for (var pair : pairs) {
                var space = pair.indexOf(' ');
                assertFalse(
                        known.contains(pair.substring(0, space)) && known.contains(pair.substring(space + 1)), pair);
            }
        }

        @Test
        void holdsNoWordThatIsHeardAsAMedicineOrAsHarm() {
            var known = new HashSet<>(all());
            for (var word : List.of(
                    "needle",
                    "heron",
                    "hemp",
                    "hemlock",
                    "mushroom",
                    "poppy",
                    "crystal",
                    "vitamin",
                    "terrier",
                    "freight",
                    "mortar",
                    "thrush",
                    "gargoyle",
                    "locust",
                    "stool",
                    "whale",
                    "sleigh",
                    "grave",
                    "blood",
                    "panic")) {
                assertFalse(known.contains(word), word);
            }
        }
    }

    @Nested
    class FromTheBitsOfAHandshake {
        private static SafetyWords of(String hex) {
            return SafetyWords.of(HexFormat.of().parseHex(hex));
        }

        @Test
        void eachWordIsElevenBitsMostSignificantFirst() {
            var first = of("000000000000").words().get(0);
            var last = of("ffffffffffff").words().get(0);

            assertEquals("abacus abacus abacus abacus", of("000000000000").text());
            assertEquals(List.of(last, last, last, last), of("ffffffffffff").words());
            assertEquals(List.of(last, first, first, first), of("ffe000000000").words());
            assertEquals(List.of(first, first, first, last), of("000000007ff0").words());
            assertTrue(last.compareTo(first) > 0);
        }

        @Test
        void theLastFourBitsAreNotUsed() {
            assertEquals(of("123456789ab0"), of("123456789abf"));
        }
    }

    @Test
    void fewerOrMoreThanFourAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SafetyWords(List.of("acorn", "beach", "cedar")));
    }
}
