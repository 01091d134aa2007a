package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import io.vigil.console.words.Notice;
import io.vigil.console.words.Words;
import java.time.LocalDate;

/**
 * Why a map is not changed, for clinical review in one sitting. A notice may stand on the screen while the notes are locked:
 * none names a part.
 */
final class PartsNotices {
    private static final Words WORDS = Words.of(PartsNotices.class);

    private PartsNotices() {}

    static Notice noName() {
        return WORDS.notice("noName");
    }

    static Notice sameName() {
        return WORDS.notice("sameName");
    }

    static Notice sameNameSetAside() {
        return WORDS.notice("sameNameSetAside");
    }

    static Notice tooLong() {
        return WORDS.notice("tooLong", Bounds.LINE_CHARACTERS, Bounds.TEXT_CHARACTERS);
    }

    static Notice tooMany(int most) {
        return WORDS.notice("tooMany", most);
    }

    static Notice inTheFuture(LocalDate on) {
        return WORDS.notice("inTheFuture", on.toString());
    }

    static Notice noSuchTrust(int outOfTen) {
        return WORDS.notice("noSuchTrust", Integer.toString(outOfTen));
    }

    static Notice conditionMissing() {
        return WORDS.notice("conditionMissing");
    }

    static Notice toItself() {
        return WORDS.notice("toItself");
    }

    static Notice relatedAlready() {
        return WORDS.notice("relatedAlready");
    }

    static Notice setAside() {
        return WORDS.notice("setAside");
    }
}
