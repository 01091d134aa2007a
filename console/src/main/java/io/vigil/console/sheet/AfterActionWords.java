package io.vigil.console.sheet;

import io.vigil.console.escalation.EscalationWords;
import io.vigil.console.session.event.AfterLadder;
import io.vigil.console.words.Words;

/** What was noted after a ladder, in a few words. */
final class AfterActionWords implements AfterLadder.Cases<String> {
    private static final Words WORDS = Words.of(AfterActionWords.class);

    @Override
    public String matterSeenTo(AfterLadder.MatterSeenTo event) {
        return WORDS.text("fact.matter." + event.holds(), FactWords.lower(EscalationWords.text(event.matter())));
    }

    @Override
    public String ladderToldOf(AfterLadder.LadderToldOf event) {
        return WORDS.text("fact.afterLadder", event.words());
    }
}
