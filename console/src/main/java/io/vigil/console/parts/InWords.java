package io.vigil.console.parts;

import io.vigil.console.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A map in sentences: for whoever hears it read instead of seeing it drawn, and for its own small words. */
public final class InWords {
    private static final Words WORDS = Words.of(InWords.class);

    private InWords() {}

    public static String of(Role role) {
        return WORDS.text("role." + role);
    }

    public static String of(Stage stage) {
        return WORDS.text("stage." + stage);
    }

    public static String of(Stance.View view) {
        return WORDS.text("view." + view);
    }

    /** The one word on the line of a relation. */
    public static String of(Relation.Kind kind) {
        return WORDS.text("kind." + kind);
    }

    /** What the second of two says of the first. */
    public static String turned(Relation.Kind kind) {
        return WORDS.text("turned." + kind);
    }

    /** Everything that a picture of the map shows, a sentence each: the parts in their order, then their relations. */
    public static List<String> of(PartsMap map) {
        var sentences = new ArrayList<String>();
        map.standing().forEach(part -> sentences.add(of(part)));
        map.standingRelations().forEach(relation -> sentences.add(of(map, relation)));
        if (sentences.isEmpty()) {
            sentences.add(WORDS.text("nobody"));
        }
        return List.copyOf(sentences);
    }

    /** A part with its role, its stage, its trust and its stance. */
    public static String of(Part part) {
        var sentence = new StringBuilder(WORDS.text("part", part.name(), of(part.role()), of(part.stage())));
        part.trustNow().ifPresent(trust -> sentence.append(' ').append(WORDS.text("part.trust", of(trust))));
        part.stanceNow().ifPresent(stance -> sentence.append(' ').append(WORDS.text("part.stance", of(stance))));
        return sentence.toString();
    }

    public static String of(Trust trust) {
        return WORDS.text(
                "trust", Integer.toString(trust.outOfTen()), trust.on().toString());
    }

    /** How a part stood on a day, with its words if it said any. */
    public static String of(Stance stance) {
        return stance.words().isEmpty()
                ? WORDS.text("stance", of(stance.view()), stance.on().toString())
                : WORDS.text("stance.words", of(stance.view()), stance.on().toString(), stance.words());
    }

    public static String of(PartsMap map, Relation relation) {
        return WORDS.text(
                "relation." + relation.kind(),
                map.part(relation.from()).name(),
                map.part(relation.to()).name());
    }
}
