package io.vigil.console.escalation;

import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything to read aloud to a dispatcher, in the order in which it is asked. Nothing on it is ever blank: what is missing
 * is named "not written down", with what to do about it. Made from what the session knows; needs no disk and no vault.
 */
public record Card(List<Line> lines) {
    private static final Words WORDS = Words.of(Card.class);

    /** What is read aloud, in this order. */
    public enum Entry {
        ADDRESS,
        HAPPENING,
        CLIENT,
        BREATHING,
        MEDICINE,
        VITALS,
        SEDATION,
        ALLERGIES,
        CONDITIONS,
        CALL_BACK,
        SITTER,
        EMERGENCY_NUMBER,
        DISPATCH_CENTRE,
        PRESCRIBER,
        SECOND_CONTACT;

        /** A line with numbers, which are shown larger. */
        public boolean isNumber() {
            return compareTo(CALL_BACK) >= 0;
        }
    }

    /** Whether a line is known. */
    public enum Known {
        WRITTEN,
        /** Not written down: the text says so, and what to do. */
        MISSING
    }

    /**
     * One line.
     *
     * @param label for example {@code Where the client is}
     */
    public record Line(Entry entry, String label, String text, Known known) {
        @Override
        public String toString() {
            return "Line[" + entry + ", " + known + "]";
        }
    }

    public Card {
        lines = List.copyOf(lines);
    }

    /** The card of what is known. An entry that is absent, or blank, becomes a line that says so. */
    public static Card of(Map<Entry, String> known) {
        var lines = new ArrayList<Line>();
        for (var entry : Entry.values()) {
            var text = known.getOrDefault(entry, "").strip();
            lines.add(
                    text.isEmpty()
                            ? new Line(entry, label(entry), WORDS.text("missing." + entry), Known.MISSING)
                            : new Line(entry, label(entry), text, Known.WRITTEN));
        }
        return new Card(lines);
    }

    /** Before anything is known. */
    public static Card empty() {
        return of(Map.of());
    }

    private static String label(Entry entry) {
        return WORDS.text("card." + entry);
    }

    public Line line(Entry entry) {
        return lines.stream().filter(line -> line.entry() == entry).findFirst().orElseThrow();
    }

    /** To be copied, and printed on one page: one line each, with a title. */
    public String text() {
        return lines.stream()
                .map(line -> line.label() + ": " + line.text())
                .collect(Collectors.joining("\n", WORDS.text("card.title") + "\n\n", "\n"));
    }

    @Override
    public String toString() {
        return "Card["
                + lines.stream().filter(line -> line.known() == Known.MISSING).count() + " missing]";
    }
}
