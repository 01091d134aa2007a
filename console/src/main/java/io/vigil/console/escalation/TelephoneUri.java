package io.vigil.console.escalation;

import io.vigil.console.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as a computer hands it to its telephone. Nothing is completed or guessed: what was not typed with a plus
 * and the number of the country is handed over as it is dialled on the spot.
 *
 * @param uri for example {@code tel:+4930901820;ext=12}
 * @param shown the same number as it was typed, without what stood beside it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3966#section-3">RFC 3966 §3</a>
 */
public record TelephoneUri(String uri, String shown) {
    /** The longest number there is, E.164 §6.2.1: a longer one is two, or a slip. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_TYPED = 200;
    private static final int FEWEST_BEFORE_LETTERS = 3;
    private static final Words WORDS = Words.of(TelephoneUri.class);
    /** {@code (mobile)}: a remark. {@code (0)30}: digits, which belong to the number. */
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\p{L}[^()]*\\)");
    /** Another number, or what to do, may stand behind it. */
    private static final Pattern BEHIND = Pattern.compile("[,;\\n](?!\\s*(?i:ext|x|durchwahl|anexo|int))");

    private static final Pattern EXTENSION = Pattern.compile(
            "[\\s,;]*(?<!\\p{L})(?:extension|ext|x|durchwahl|anexo|int)[.:]?\\s*([0-9]{1,10})$",
            Pattern.CASE_INSENSITIVE);
    /** After the number of a country the zero of the trunk is not dialled. */
    private static final Pattern TRUNK = Pattern.compile("\\(0\\)");

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f./()\\-\\u2010-\\u2014]");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#]+");
    private static final String[] KEYS = {"", "", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"};

    /**
     * What became of a number that was read.
     *
     * @param uri empty when it cannot be dialled by a computer
     * @param why it cannot, in a sentence or two; empty when it can
     */
    public record Reading(Optional<TelephoneUri> uri, String why) {
        /** Of a number that is not to be dialled from here. */
        public static final Reading NOT_FROM_HERE = new Reading(Optional.empty(), "");

        @Override
        public String toString() {
            return "Reading[" + (uri.isPresent() ? "dialled" : "not dialled") + "]";
        }
    }

    /** Reads a number in any format that people use, or says why no telephone takes it. */
    public static Reading read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return refused("several");
        }
        var shown = firstOf(REMARK.matcher(inFigures(typed)).replaceAll(" ").strip());
        var extension = EXTENSION.matcher(shown);
        var end = extension.find() ? extension.start() : shown.length();
        var number =
                onKeys(BETWEEN.matcher(withoutTrunk(shown.substring(0, end))).replaceAll(""));
        var digits = number.chars().filter(Character::isDigit).count();
        if (digits == 0) {
            return refused("nothing");
        }
        if (!NUMBER.matcher(number).matches()) {
            return refused("words");
        }
        if (digits > MOST_DIGITS) {
            return refused("several");
        }
        var uri = "tel:" + number.replace("#", "%23") + (end < shown.length() ? ";ext=" + extension.group(1) : "");
        return new Reading(Optional.of(new TelephoneUri(uri, shown)), "");
    }

    private static Reading refused(String why) {
        return new Reading(Optional.empty(), WORDS.text("tel." + why));
    }

    /** Any script's figures become those that a telephone has. */
    private static String inFigures(String typed) {
        var figures = new StringBuilder();
        typed.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                figures.append(Character.digit(point, 10));
            } else {
                figures.appendCodePoint(point);
            }
        });
        return figures.toString();
    }

    /** {@code 988, or text 741741}: the first of several, when it holds a number at all. */
    private static String firstOf(String typed) {
        var behind = BEHIND.matcher(typed);
        return behind.find() && typed.substring(0, behind.start()).chars().anyMatch(Character::isDigit)
                ? typed.substring(0, behind.start()).strip()
                : typed;
    }

    private static String withoutTrunk(String typed) {
        return typed.startsWith("+") ? TRUNK.matcher(typed).replaceAll(" ") : typed;
    }

    /** {@code 1800FLOWERS}: capital letters behind a number are the keys that carry them; any others are words. */
    private static String onKeys(String number) {
        var letters = 0;
        while (letters < number.length() && !isOnAKey(number.charAt(letters))) {
            letters++;
        }
        if (number.substring(0, letters).chars().filter(Character::isDigit).count() < FEWEST_BEFORE_LETTERS) {
            return number;
        }
        var dialled = new StringBuilder(number.substring(0, letters));
        number.substring(letters).chars().forEach(each -> dialled.append(key((char) each)));
        return dialled.toString();
    }

    private static boolean isOnAKey(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static String key(char letter) {
        for (var key = 0; key < KEYS.length; key++) {
            if (isOnAKey(letter) && KEYS[key].indexOf(letter) >= 0) {
                return String.format(Locale.ROOT, "%d", key);
            }
        }
        return String.valueOf(letter);
    }

    /** Numbers stay out of every log. */
    @Override
    public String toString() {
        return "TelephoneUri[]";
    }
}
