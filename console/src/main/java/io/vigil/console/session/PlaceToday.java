package io.vigil.console.session;

import io.vigil.console.checklist.Item;
import io.vigil.console.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the client is today, against where the file says they live: a centre that dispatches to one place cannot send
 * anybody to another (domain.md §5), so a number that belongs to the file's address says so as soon as today's is another.
 */
final class PlaceToday {
    private static final Words WORDS = Words.of(PlaceToday.class);

    private PlaceToday() {}

    /** Whether an address was said today that is not the one on file. One that only says more, or less, is the same. */
    static boolean isElsewhere(Session session) {
        var today = words(session.written(Item.ADDRESS));
        var onFile = words(session.plan().map(plan -> plan.contacts().address()).orElse(""));
        return !today.isEmpty() && !onFile.isEmpty() && !today.containsAll(onFile) && !onFile.containsAll(today);
    }

    /** The file's number, with what it is good for. */
    static String number(Session session, String onFile) {
        return onFile.isBlank() || !isElsewhere(session) ? onFile : ofTheFile(onFile);
    }

    static String ofTheFile(String number) {
        return WORDS.text("place.ofTheFile", number.strip());
    }

    private static Set<String> words(String address) {
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
