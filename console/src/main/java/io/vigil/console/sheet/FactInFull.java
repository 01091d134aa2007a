package io.vigil.console.sheet;

import io.vigil.console.checklist.ItemWords;
import io.vigil.console.checklist.SettingChecks;
import io.vigil.console.session.event.SessionEvent;
import io.vigil.console.words.Words;

/** A fact in so many words as it needs where nothing else stands beside it. The desk shows items on their list; here they are told. */
final class FactInFull {
    private static final Words WORDS = Words.of(FactInFull.class);
    private static final FactWords FACTS = new FactWords();

    private FactInFull() {}

    /** A check that the practice does not ask counts as left out by it, with its reason. */
    static String leftOff(SettingChecks.LeftOff check) {
        return WORDS.text("fact.item.leftOff", ItemWords.text(check.item()), check.reason());
    }

    static String text(SessionEvent fact) {
        if (fact instanceof SessionEvent.ItemKept kept) {
            var name = ItemWords.text(kept.item());
            return kept.text().isEmpty()
                    ? WORDS.text("fact.item", name)
                    : WORDS.text("fact.item.written", name, kept.text());
        }
        if (fact instanceof SessionEvent.ItemTakenBack back) {
            return WORDS.text("fact.item.takenBack", ItemWords.text(back.item()));
        }
        if (fact instanceof SessionEvent.ItemWaived waived) {
            return WORDS.text("fact.item.waived", ItemWords.text(waived.item()), waived.reason());
        }
        return fact.match(FACTS);
    }
}
