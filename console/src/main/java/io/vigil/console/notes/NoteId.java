package io.vigil.console.notes;

import java.util.UUID;
import java.util.random.RandomGenerator;

/** Names a note: 16 random bytes that say nothing about the client or the day. */
public record NoteId(UUID value) {
    /** A new name out of {@code chance}, in the app a {@code SecureRandom}. */
    public static NoteId random(RandomGenerator chance) {
        return new NoteId(new UUID(chance.nextLong(), chance.nextLong()));
    }
}
