package io.vigil.console.checklist;

import io.vigil.console.words.Words;

/** What items say to people. */
public final class ItemWords {
    private static final Words WORDS = Words.of(ItemWords.class);

    private ItemWords() {}

    /** The item as it stands on the list, for example "The client was seen and is who they should be". */
    public static String text(Item item) {
        return WORDS.text("item." + item.name());
    }
}
