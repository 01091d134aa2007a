package io.vigil.console.notes;

import io.vigil.console.notes.form.Link;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for: words that all stand in a note, in whatever order, also within longer ones, however they are
 * written: upper and lower case are alike, and so are ß and ss, and é as one character or two. Of a link its name counts,
 * as it is read. Never shown by {@link #toString}.
 */
public final class Sought {
    private static final int ASCII = 0x80;

    private final List<String> words;

    private Sought(List<String> words) {
        this.words = words;
    }

    /** The words of what was typed; white space parts them. */
    public static Sought of(String typed) {
        return new Sought(Arrays.stream(alike(typed).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** Whether there is no word to look for. */
    public boolean isNothing() {
        return words.isEmpty();
    }

    /** Which of the words stand in {@code text}, by their number. Quick: for every text of a vault. */
    public BitSet in(String text) {
        var found = new BitSet(words.size());
        var there = alike(Link.named(text));
        for (var i = 0; i < words.size(); i++) {
            found.set(i, there.contains(words.get(i)));
        }
        return found;
    }

    /** Whether every word was found, in whichever texts. */
    public boolean isAll(BitSet found) {
        return found.cardinality() == words.size();
    }

    /** Whether every word stands in the note as it is now, or in what was added to it. */
    public boolean standsIn(Note note) {
        var found = in(note.last().text());
        note.addenda().forEach(addendum -> found.or(in(addendum.text())));
        return isAll(found);
    }

    private static String alike(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ');
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return "Sought[" + words.size() + " words]";
    }
}
