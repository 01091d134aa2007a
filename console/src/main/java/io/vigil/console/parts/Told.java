package io.vigil.console.parts;

import io.vigil.console.words.Bounds;

/**
 * What the client tells of a part, word for word. What was not told is empty.
 *
 * @param words what it says and how it shows itself
 * @param age as the client feels it, in a line
 * @param body where it is in the body, in a line
 */
public record Told(String words, String age, String job, String fear, String body) {
    public static final Told NOTHING = new Told("", "", "", "", "");

    public Told {
        words = Bounds.text("what is told of a part", words).strip();
        age = Bounds.line("a part's age", age);
        job = Bounds.text("a part's job", job).strip();
        fear = Bounds.text("a part's fear", fear).strip();
        body = Bounds.line("a part's place in the body", body);
    }

    @Override
    public String toString() {
        return "Told[]";
    }
}
