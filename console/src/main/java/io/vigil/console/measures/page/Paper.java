package io.vigil.console.measures.page;

import io.vigil.console.measures.Questionnaire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A questionnaire as the client's page shows it, word for word: what it is called on the line, which wording, and every
 * sentence. Bounds are those of the line.
 *
 * @param of the questionnaire's name on the line, in lower case
 * @param recall over what time is asked, and what
 * @param answers what can be answered to each item; the first counts 0, the next 1
 * @param function the question that is not scored, if there is one
 */
public record Paper(
        String of, int version, String recall, List<String> items, List<String> answers, Optional<Function> function) {
    /** The most items that there can be. */
    public static final int MOST_ITEMS = 40;
    /** The most answers that an item can have. */
    public static final int MOST_ANSWERS = 10;
    /** The longest sentence, in characters. */
    public static final int LONGEST = 600;
    /** The longest name of a questionnaire, in characters. */
    public static final int LONGEST_NAME = 32;

    /** A question whose answer is not scored. */
    public record Function(String question, List<String> answers) {
        public Function {
            answers = labels(answers);
            sentence(question);
        }
    }

    public Paper {
        items = List.copyOf(items);
        answers = labels(answers);
        name(of);
        sentence(recall);
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException("a paper has 1 to " + MOST_ITEMS + " items, not " + items.size());
        }
        items.forEach(Paper::sentence);
        version(version);
    }

    /** The paper of this questionnaire, in the present wording. */
    public static Paper of(Questionnaire of) {
        return new Paper(
                name(of),
                of.version(),
                of.recall(),
                IntStream.rangeClosed(1, of.items()).mapToObj(of::item).toList(),
                of.answers(),
                of.asksForFunction()
                        ? Optional.of(new Function(of.function(), of.functionAnswers()))
                        : Optional.empty());
    }

    /** What a questionnaire is called on the line. */
    static String name(Questionnaire of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    static void name(String of) {
        if (of.isBlank() || of.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a questionnaire is named by 1 to " + LONGEST_NAME + " characters, not " + of.length());
        }
    }

    static void version(int version) {
        if (version < 1) {
            throw new IllegalArgumentException("the first wording is 1, not " + version);
        }
    }

    private static List<String> labels(List<String> labels) {
        var copy = List.copyOf(labels);
        if (copy.size() < 2 || copy.size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("a question has 2 to " + MOST_ANSWERS + " answers, not " + copy.size());
        }
        copy.forEach(Paper::sentence);
        return copy;
    }

    private static void sentence(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a sentence has 1 to " + LONGEST + " characters, not " + text.length());
        }
    }
}
