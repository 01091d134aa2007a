package io.vigil.console.client;

import io.vigil.console.words.Bounds;

/**
 * Who stays with the client at home.
 *
 * @param name may be empty while only the number is known, or the other way round
 */
public record Sitter(String name, PhoneNumber phone, Adult adult) {
    /** Whether the sitter said to be 18 or over. */
    public enum Adult {
        NOT_ASKED,
        NOTED
    }

    public Sitter {
        name = Bounds.line("a sitter's name", name);
        if (name.isEmpty() && !phone.isKnown()) {
            throw new IllegalArgumentException("a sitter has a name or a number");
        }
    }

    @Override
    public String toString() {
        return "Sitter[]";
    }
}
