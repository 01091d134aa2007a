package io.vigil.console.escalation;

import io.vigil.console.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is called, as written down: numbers in any format are shown as they are. Nothing here dials. Anything may be blank.
 *
 * @param place where the client is, as it was said today
 */
public record People(
        String client,
        String clientPhone,
        String sitter,
        String sitterPhone,
        String prescriber,
        String prescriberPhone,
        String emergencyNumber,
        String dispatchCentre,
        String secondContact,
        String secondContactPhone,
        String poisonLine,
        String crisisLine,
        String place) {
    private static final Words WORDS = Words.of(People.class);
    /** The emergency number in whose country the poison and crisis lines are known here (domain.md §5). */
    private static final String UNITED_STATES = "911";

    /** Before anybody is known. */
    public static People nobodyYet() {
        return new People("", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    /**
     * One rung as it is shown.
     *
     * @param lines one a number, never empty: a number that is missing is named
     * @param say what to say, in one or two sentences
     */
    public record Call(Rung rung, String title, String whom, List<Line> lines, String say) {
        public Call {
            lines = List.copyOf(lines);
        }

        /** The numbers as they are shown. */
        public List<String> numbers() {
            return lines.stream().map(Line::words).toList();
        }

        /** What is kept with the fact that the rung was started. */
        public Ladder.Called called() {
            return new Ladder.Called(whom, String.join(", ", numbers()));
        }

        @Override
        public String toString() {
            return "Call[" + rung + "]";
        }
    }

    /**
     * One number of a rung.
     *
     * @param words the number as it is shown, with what it is for
     * @param dialling what a computer's telephone is handed for it, if anything
     */
    public record Line(String words, TelephoneUri.Reading dialling) {
        /** The same, to be shown and dialled by nobody here. */
        public Line shownAlone() {
            return new Line(words, TelephoneUri.Reading.NOT_FROM_HERE);
        }

        @Override
        public String toString() {
            return "Line[" + dialling + "]";
        }
    }

    public Call call(Rung rung) {
        return new Call(rung, WORDS.text("rung." + rung), whom(rung), lines(rung), say(rung));
    }

    private String whom(Rung rung) {
        return switch (rung) {
            case VOICE -> named(client, "whom.client");
            case SITTER -> named(sitter, "whom.sitter");
            case PRESCRIBER -> named(prescriber, "whom.prescriber");
            case SECOND_CONTACT -> named(secondContact, "whom.secondContact");
            case EMERGENCY, LINES, DOCUMENT -> WORDS.text("whom." + rung);
        };
    }

    private static String named(String name, String otherwise) {
        return name.isBlank() ? WORDS.text(otherwise) : name.strip();
    }

    private List<Line> lines(Rung rung) {
        return switch (rung) {
            case VOICE -> List.of(of(clientPhone));
            case SITTER -> List.of(of(sitterPhone));
            case PRESCRIBER, DOCUMENT -> List.of(of(prescriberPhone));
            case EMERGENCY ->
                List.of(
                        // from here it reaches the therapist's own centre: the sitter dials it (domain.md §5)
                        of("number.sitterDials", emergencyNumber).shownAlone(), of("number.centre", dispatchCentre));
            case SECOND_CONTACT -> List.of(of(secondContactPhone), of("number.welfare", dispatchCentre));
            case LINES ->
                List.of(
                        of("number.poison", line(poisonLine, "number.poison.us")),
                        of("number.crisis", line(crisisLine, "number.crisis.us")));
        };
    }

    private static Line of(String written) {
        return new Line(number(written), dialling(written));
    }

    private static Line of(String key, String written) {
        return new Line(WORDS.text(key, number(written)), dialling(written));
    }

    /** A number that is missing says so already. */
    private static TelephoneUri.Reading dialling(String written) {
        return written.isBlank() ? TelephoneUri.Reading.NOT_FROM_HERE : TelephoneUri.read(written);
    }

    private String line(String written, String inTheUnitedStates) {
        return written.isBlank() && emergencyNumber.strip().equals(UNITED_STATES)
                ? WORDS.text(inTheUnitedStates)
                : written;
    }

    private static String number(String written) {
        return written.isBlank() ? WORDS.text("number.missing") : written.strip();
    }

    private String say(Rung rung) {
        var name = named(client, "whom.client");
        var where = place.isBlank() ? WORDS.text("say.noPlace") : place.strip();
        return WORDS.text("say." + rung, name, where);
    }

    /** Name and number in a few words, for a bar that has one line; empty when neither is known. */
    public String inOneLine(Rung rung) {
        return switch (rung) {
            case SITTER -> joined(sitter, sitterPhone);
            case SECOND_CONTACT -> joined(secondContact, secondContactPhone);
            case PRESCRIBER -> joined(prescriber, prescriberPhone);
            default -> String.join(", ", call(rung).numbers());
        };
    }

    private static String joined(String name, String number) {
        return Stream.of(name.strip(), number.strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "People[]";
    }
}
