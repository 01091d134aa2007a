package io.vigil.console.sheet;

import io.vigil.console.journey.SideEffect;
import io.vigil.console.session.event.Experience;
import io.vigil.console.words.Words;

/** What was brought, checked, met and heard, in a few words; empty for what the step itself already shows. */
final class ExperienceWords implements Experience.Cases<String> {
    private static final Words WORDS = Words.of(ExperienceWords.class);

    @Override
    public String innerWorkBrought(Experience.InnerWorkBrought event) {
        return ""; // it stands in its step
    }

    @Override
    public String ownCheck(Experience.OwnCheck event) {
        return WORDS.text("fact.check." + event.stand(), event.check(), event.reason());
    }

    @Override
    public String offeredInstead(Experience.OfferedInstead event) {
        return WORDS.text("fact.instead." + event.holds(), FactWords.lower(FactWords.text(event.instead())));
    }

    @Override
    public String markTold(Experience.MarkTold event) {
        return FactWords.said(event.words());
    }

    @Override
    public String sitterLookedIn(Experience.SitterLookedIn event) {
        return WORDS.text("fact.sitterLookedIn");
    }

    @Override
    public String partMet(Experience.PartMet event) {
        return WORDS.text("fact.met." + event.holds(), event.part());
    }

    @Override
    public String toldAs(Experience.ToldAs event) {
        return WORDS.text("fact.told." + event.holds(), FactWords.lower(FactWords.text(event.outcome())));
    }

    @Override
    public String protectorAfterwards(Experience.ProtectorAfterwards event) {
        return WORDS.text("fact.afterwards", event.protector());
    }

    @Override
    public String sideEffectSeen(Experience.SideEffectSeen event) {
        var effect = FactWords.lower(FactWords.text(event.effect(), event.named()));
        return event.course() == SideEffect.Course.NEVER_WAS
                ? WORDS.text("fact.corrected", effect)
                : WORDS.text(
                        "fact.effect",
                        effect,
                        WORDS.text("severity." + event.severity()),
                        WORDS.text("course." + event.course()));
    }
}
