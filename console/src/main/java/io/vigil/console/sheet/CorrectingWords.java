package io.vigil.console.sheet;

import io.vigil.console.session.event.Correcting;
import io.vigil.console.words.Words;

/** A correction in a few words; what was wrong stands above it in its own line. */
final class CorrectingWords implements Correcting.Cases<String> {
    private static final Words WORDS = Words.of(CorrectingWords.class);

    @Override
    public String vitalsCorrected(Correcting.VitalsCorrected event) {
        return WORDS.text("fact.corrected.vitals", FactWords.text(event.vitals()));
    }

    @Override
    public String answerTakenBack(Correcting.AnswerTakenBack event) {
        return WORDS.text("fact.corrected.answer", event.protector());
    }

    @Override
    public String protectorTakenOff(Correcting.ProtectorTakenOff event) {
        return WORDS.text("fact.corrected.takenOff", event.protector(), event.reason());
    }

    @Override
    public String markTakenBack(Correcting.MarkTakenBack event) {
        return WORDS.text("fact.corrected", FactWords.lower(FactWords.text(event.mark())));
    }

    @Override
    public String sedationTakenBack(Correcting.SedationTakenBack event) {
        return WORDS.text("fact.corrected", FactWords.text(event.sedation()));
    }
}
