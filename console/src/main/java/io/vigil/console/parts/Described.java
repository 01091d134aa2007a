package io.vigil.console.parts;

import io.vigil.console.words.Bounds;
import java.util.stream.Stream;

/**
 * What stands in the form of one part, as it was typed: it may be too long, and the name may be missing or another's.
 */
public record Described(
        String name, Role role, Stage stage, String words, String age, String job, String fear, String body) {
    /** What is written down of {@code part} now. */
    public static Described of(Part part) {
        var told = part.told();
        return new Described(
                part.name(), part.role(), part.stage(), told.words(), told.age(), told.job(), told.fear(), told.body());
    }

    /** The same part called {@code next}. */
    public Described called(String next) {
        return new Described(next, role, stage, words, age, job, fear, body);
    }

    public Described as(Role next) {
        return new Described(name, next, stage, words, age, job, fear, body);
    }

    public Described at(Stage next) {
        return new Described(name, role, next, words, age, job, fear, body);
    }

    /** The same, with everything told anew. */
    public Described telling(String words, String age, String job, String fear, String body) {
        return new Described(name, role, stage, words, age, job, fear, body);
    }

    boolean fits() {
        return Stream.of(name, age, body).allMatch(line -> line.length() <= Bounds.LINE_CHARACTERS)
                && Stream.of(words, job, fear).allMatch(text -> text.length() <= Bounds.TEXT_CHARACTERS);
    }

    Told told() {
        return new Told(words, age, job, fear, body);
    }

    @Override
    public String toString() {
        return "Described[]";
    }
}
