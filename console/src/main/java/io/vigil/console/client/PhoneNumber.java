package io.vigil.console.client;

import io.vigil.console.words.Bounds;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A telephone number as it was typed, in whatever format. It is never completed, corrected or guessed; an empty one is
 * not known.
 *
 * @param typed empty when there is none
 * @param verifiedOn when it was last tried or confirmed
 */
public record PhoneNumber(String typed, Optional<LocalDate> verifiedOn) {
    /** Numbers change: older than this they are to be verified again, unless the practice says otherwise. */
    public static final Duration VERIFIED_WITHIN = Duration.ofDays(90);

    public static final PhoneNumber NONE = new PhoneNumber("", Optional.empty());

    private static final int READ_AT_A_GLANCE = 5;
    private static final int NORTH_AMERICAN = 10;
    private static final int GROUP = 3;

    public PhoneNumber {
        typed = Bounds.line("a telephone number", typed);
        if (typed.isEmpty() && verifiedOn.isPresent()) {
            throw new IllegalArgumentException("a number that is not known was not verified on " + verifiedOn.get());
        }
    }

    /** One that nobody has tried yet. */
    public static PhoneNumber of(String typed) {
        return new PhoneNumber(typed, Optional.empty());
    }

    public boolean isKnown() {
        return !typed.isEmpty();
    }

    /** The digits alone, to count and to compare. */
    public String digits() {
        return typed.replaceAll("[^0-9]", "");
    }

    /**
     * As it is read aloud: bare digits are parted into groups; a number that was typed with any mark of its own is shown
     * as it was typed.
     */
    public String shown() {
        if (!typed.matches("\\+?[0-9]+")) {
            return typed;
        }
        var plus = typed.startsWith("+") ? "+" : "";
        var digits = digits();
        if (digits.length() <= READ_AT_A_GLANCE) {
            return typed;
        }
        if (digits.length() == NORTH_AMERICAN + 1 && digits.startsWith("1")) {
            return plus + "1 " + tenDigits(digits.substring(1));
        }
        return plus + (digits.length() == NORTH_AMERICAN && plus.isEmpty() ? tenDigits(digits) : inThrees(digits));
    }

    private static String tenDigits(String digits) {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** From the front; no digit is left to stand alone at the end. */
    private static String inThrees(String digits) {
        var groups = new StringBuilder();
        var from = 0;
        while (digits.length() - from > GROUP + 1) {
            groups.append(digits, from, from + GROUP).append(' ');
            from += GROUP;
        }
        return groups.append(digits.substring(from)).toString();
    }

    /** Numbers stay out of every log. */
    @Override
    public String toString() {
        return "PhoneNumber[]";
    }
}
