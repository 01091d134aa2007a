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
        var today = session.written(Item.ADDRESS);
        var onFile = onFile(session);
        return !words(today).isEmpty() && !words(onFile).isEmpty() && !isSame(today, onFile);
    }

    /** Whether the address that was said today is the one on file. */
    static boolean isAtHome(Session session) {
        return isSame(session.written(Item.ADDRESS), onFile(session));
    }

    /** Where the client is, as far as anybody knows: as it was said today, otherwise the file's. */
    static String address(Session session) {
        var today = session.written(Item.ADDRESS);
        return today.isBlank() ? onFile(session) : today;
    }

    private static String onFile(Session session) {
        return session.plan().map(plan -> plan.contacts().address()).orElse("");
    }

    /** Whether two addresses are of one place, as far as their words tell; one that is not known is of no place. */
    static boolean isSame(String one, String other) {
        var here = words(one);
        var there = words(other);
        return !here.isEmpty() && !there.isEmpty() && (here.containsAll(there) || there.containsAll(here));
    }

    /** The file's number, with what it is good for. */
    static String number(Session session, String onFile) {
        return onFile.isBlank() || !isElsewhere(session) ? onFile : ofTheFile(onFile);
    }

    static String ofTheFile(String number) {
        return WORDS.text("place.ofTheFile", number.strip());
    }

    /** A number that was asked at an address that was put right since. */
    static String ofAnEarlierAddress(String number) {
        return WORDS.text("place.ofAnEarlierAddress", number);
    }

    private static Set<String> words(String address) {
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
