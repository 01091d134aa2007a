package io.vigil.console.escalation;

import io.vigil.console.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is called, as written down: numbers in any format are shown as they are and never dialled. Anything may be blank.
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
     * @param numbers one line each, never empty: a number that is missing is named
     * @param say what to say, in one or two sentences
     */
    public record Call(Rung rung, String title, String whom, List<String> numbers, String say) {
        public Call {
            numbers = List.copyOf(numbers);
        }

        /** What is kept with the fact that the rung was started. */
        public Ladder.Called called() {
            return new Ladder.Called(whom, String.join(", ", numbers));
        }

        @Override
        public String toString() {
            return "Call[" + rung + "]";
        }
    }

    public Call call(Rung rung) {
        return new Call(rung, WORDS.text("rung." + rung), whom(rung), numbers(rung), say(rung));
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

    private List<String> numbers(Rung rung) {
        return switch (rung) {
            case VOICE -> List.of(number(clientPhone));
            case SITTER -> List.of(number(sitterPhone));
            case PRESCRIBER -> List.of(number(prescriberPhone));
            case EMERGENCY ->
                List.of(
                        WORDS.text("number.sitterDials", number(emergencyNumber)),
                        WORDS.text("number.centre", number(dispatchCentre)));
            case SECOND_CONTACT ->
                List.of(number(secondContactPhone), WORDS.text("number.welfare", number(dispatchCentre)));
            case LINES ->
                List.of(
                        WORDS.text("number.poison", line(poisonLine, "number.poison.us")),
                        WORDS.text("number.crisis", line(crisisLine, "number.crisis.us")));
            case DOCUMENT -> List.of(number(prescriberPhone));
        };
    }

    private String line(String written, String inTheUnitedStates) {
        return written.isBlank() && emergencyNumber.strip().equals(UNITED_STATES)
                ? WORDS.text(inTheUnitedStates)
                : number(written);
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
            default -> String.join(", ", numbers(rung));
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
