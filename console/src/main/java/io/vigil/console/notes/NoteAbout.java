package io.vigil.console.notes;

import java.util.Optional;
import java.util.UUID;

/** Whom a note is about, and in which session it was begun; a note between sessions has none. */
public record NoteAbout(UUID client, Optional<UUID> session) {}
