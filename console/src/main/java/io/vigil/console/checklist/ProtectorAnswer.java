package io.vigil.console.checklist;

/**
 * What a protector said today (domain.md §3, P5–P8).
 *
 * @param protector as the client calls it
 * @param words its own words, verbatim
 * @param condition what was agreed with it, or empty
 * @param selfEnergy 0–10
 */
public record ProtectorAnswer(
        String protector, Answer answer, String words, String fear, String condition, int selfEnergy, Speaker speaker) {
    /** How a protector stands to today's journey. */
    public enum Answer {
        GREEN,
        CONCERN,
        NO,
        NOT_REACHED
    }

    /** Who spoke to the therapist. */
    public enum Speaker {
        CLIENT_FOR_THE_PART,
        THE_PART_ITSELF
    }

    public ProtectorAnswer {
        protector = protector.strip();
        words = words.strip();
        fear = fear.strip();
        condition = condition.strip();
        if (protector.isEmpty()) {
            throw new IllegalArgumentException("a protector has a name");
        }
        if (selfEnergy < 0 || selfEnergy > 10) {
            throw new IllegalArgumentException("Self-energy is 0 to 10, not " + selfEnergy);
        }
    }

    /** Only a plain yes is green: unsure and not reached are not (P7). */
    public boolean isGreen() {
        return answer == Answer.GREEN;
    }

    /** The words of a protector belong to the psychotherapy vault: they stay out of every log. */
    @Override
    public String toString() {
        return "ProtectorAnswer[" + answer + "]";
    }
}
