package io.vigil.console.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words themselves: what they keep to, that each is used, and that the document for review is current. */
@Tag("E4")
class ReviewOfTheWordsTest {
    private static final Pattern TYPE = Pattern.compile("enum (\\w+)");
    /** What a client or a check has answered, told again. */
    private static final Set<String> ANSWERS = Set.of("course Answer.YES", "sheet sheet.so", "sheet paper.so");
    /** The published words of a questionnaire are not ours to change. */
    private static final Set<String> PUBLISHED = Set.of("measures PHQ_9.item.6");

    private static final Path DOCUMENT = Path.of("docs", "words.md");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern SENTENCE_OF_A_NOTICE = Pattern.compile("\\.(what|meaning|next)$");

    private static List<WordsFile> files = List.of();

    @BeforeAll
    static void read() throws IOException {
        files = WordsFile.all();
        assertTrue(files.size() > 20, "the words were not found");
    }

    @Test
    void standInOneDocumentThatIsCurrent() throws IOException {
        var now = WordsDocument.of(files);
        if (Boolean.getBoolean("vigil.words.write")) {
            Files.writeString(DOCUMENT, now);
        }

        assertEquals(
                Files.readString(DOCUMENT),
                now,
                "write docs/words.md anew: mvn -pl console test -Dexec.skip=true -Dtest=ReviewOfTheWordsTest -Dvigil.words.write=true");
    }

    @Test
    void doNotShout() {
        none("an exclamation mark", text -> text.contains("!"));
    }

    @Test
    void nameTheActInsteadOfAgreeing() {
        none("OK", has("(?i)\\bok(ay)?\\b"));
        none("Yes where nobody answers", has("(?i)^yes$"), ANSWERS);
    }

    @Test
    @Tag("E2")
    void askPartsToPauseAndJudgeNone() {
        none("overriding, overruling", has("(?i)overrid|overrul"));
        none("a part that is good or bad", has("(?i)\\b(good|bad) (part|protector)s?\\b"));
    }

    @Test
    void sayWhatHappenedAndBlameNobody() {
        none("a bare failure", has("(?i)\\b(failed|failure|invalid|illegal|fatal|aborted)\\b"), PUBLISHED);
        none("blame", has("(?i)\\byou (must|forgot|failed)\\b|\\bsimply\\b|\\bjust\\b"));
    }

    @Test
    void ofANoticeAreThreeSentences() {
        for (var file : files) {
            var keys = keys(file);
            for (var key : keys) {
                if (key.endsWith(".what") && keys.contains(key.replaceFirst("what$", "meaning"))) {
                    assertTrue(
                            keys.contains(key.replaceFirst("what$", "next")),
                            () -> file.inside() + ": " + key + " does not go on with what to do now");
                }
            }
        }
    }

    @Test
    void haveEveryApostropheTwice() {
        none("a single apostrophe, which MessageFormat would swallow", text -> text.replace("''", "")
                .contains("'"));
    }

    @Test
    void canBeFilledIn() {
        for (var file : files) {
            for (var entry : file.sentences()) {
                var format = new MessageFormat(entry.text(), Locale.ROOT);
                assertTrue(format.getFormatsByArgumentIndex().length <= 6, () -> file.inside() + " " + entry.key());
            }
        }
    }

    @Test
    void haveEachKeyOnce() {
        for (var file : files) {
            assertEquals(file.sentences().size(), keys(file).size(), file.inside());
        }
    }

    @Test
    void areAllUsed() throws IOException {
        var unused = new TreeSet<String>();
        for (var file : files) {
            var source = source(file.sources());
            var literals = new HashSet<String>();
            LITERAL.matcher(source).results().forEach(match -> literals.add(match.group(1)));
            var constants = new HashSet<String>();
            CONSTANT.matcher(source).results().forEach(match -> constants.add(match.group()));
            var types = new HashSet<String>();
            TYPE.matcher(source).results().forEach(match -> types.add(match.group(1)));
            for (var key : keys(file)) {
                if (!isUsed(key, literals, constants) && !isAChoice(key, types, constants)) {
                    unused.add(file.inside() + " " + key);
                }
            }
        }

        assertEquals(Set.of(), unused, "take out what nothing says");
    }

    /** Named as it is, as a notice, or put together from how it begins, or from a constant. */
    private static boolean isUsed(String key, Set<String> literals, Set<String> constants) {
        if (literals.contains(key)
                || literals.contains(SENTENCE_OF_A_NOTICE.matcher(key).replaceFirst(""))) {
            return true;
        }
        var first = key.substring(0, Math.max(0, key.indexOf('.')));
        if (constants.contains(first.isEmpty() ? key : first)) {
            return true;
        }
        for (var stop = key.indexOf('.'); stop >= 0; stop = key.indexOf('.', stop + 1)) {
            if (literals.contains(key.substring(0, stop)) || literals.contains(key.substring(0, stop + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Named after the type of a choice and the choice. */
    private static boolean isAChoice(String key, Set<String> types, Set<String> constants) {
        var stop = key.indexOf('.');
        return stop > 0 && types.contains(key.substring(0, stop)) && constants.contains(key.substring(stop + 1));
    }

    private static String source(Path folder) throws IOException {
        try (var sources = Files.walk(folder)) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                    .map(ReviewOfTheWordsTest::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(WordsFile file) {
        return file.sentences().stream().map(WordsFile.Entry::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<String> has(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static void none(String what, Predicate<String> isThere) {
        none(what, isThere, Set.of());
    }

    private static void none(String what, Predicate<String> isThere, Set<String> butFor) {
        var those = new ArrayList<String>();
        for (var file : files) {
            for (var entry : file.sentences()) {
                if (isThere.test(entry.text()) && !butFor.contains(file.inside() + " " + entry.key())) {
                    those.add(file.inside() + " " + entry.key() + " = " + entry.text());
                }
            }
        }
        assertEquals(List.of(), those, "there is " + what);
    }
}
