package io.vigil.console.export.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.GrayColor;
import io.vigil.console.words.Words;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Sets text in one weight, size and shade. What neither typeface has is named in brackets, for example an emoji, so that
 * nothing that was written is silently missing; signs that only steer other letters are left out:
 * one of them turns what follows around, and a name would be read as another.
 */
final class Type {
    private static final Words WORDS = Words.of(Type.class);
    private static final float INK = 0.1f;
    private static final float SOFT = 0.38f;
    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;
    private static final int MODIFIER_FIRST = 0x1F3FB;
    private static final int MODIFIER_LAST = 0x1F3FF;

    private final TypeFaces.Pair faces;
    private final float points;
    private final float gray;

    private Type(TypeFaces.Pair faces, float points, float gray) {
        this.faces = faces;
        this.points = points;
        this.gray = gray;
    }

    static Type plain(TypeFaces faces, float points) {
        return new Type(faces.of(TypeFaces.Weight.PLAIN), points, INK);
    }

    static Type soft(TypeFaces faces, float points) {
        return new Type(faces.of(TypeFaces.Weight.PLAIN), points, SOFT);
    }

    static Type strong(TypeFaces faces, float points) {
        return new Type(faces.of(TypeFaces.Weight.STRONG), points, INK);
    }

    BaseFont face() {
        return faces.first();
    }

    float points() {
        return points;
    }

    /** The text in runs of one typeface each. */
    Phrase set(String text) {
        var phrase = new Phrase(points * 1.4f);
        var run = new StringBuilder();
        var face = faces.first();
        for (var i = 0; i < text.length(); ) {
            var character = text.codePointAt(i);
            i += Character.charCount(character);
            var shown = shown(character);
            var next = shown.isEmpty() ? face : face(shown.codePointAt(0), face);
            if (next != face) {
                add(phrase, run, face);
                face = next;
            }
            run.append(shown);
        }
        add(phrase, run, face);
        return phrase;
    }

    /** Spaces and line ends stay in the typeface in which they stand. */
    private BaseFont face(int character, BaseFont present) {
        if (Character.isWhitespace(character)) {
            return present;
        }
        return faces.first().charExists(character) ? faces.first() : faces.second();
    }

    private String shown(int character) {
        if (character == '\n') {
            return "\n";
        }
        if (Character.isWhitespace(character)) {
            return " ";
        }
        if (steersOthers(character)) {
            return "";
        }
        return faces.first().charExists(character) || faces.second().charExists(character)
                ? Character.toString(character)
                : WORDS.text("unknown", name(character));
    }

    private static boolean steersOthers(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= FIRST_VARIATION && character <= LAST_VARIATION)
                || (character >= MODIFIER_FIRST && character <= MODIFIER_LAST);
    }

    private static String name(int character) {
        var code = String.format(Locale.ROOT, "U+%04X", character);
        return Optional.ofNullable(Character.getName(character))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .orElse(code);
    }

    private void add(Phrase phrase, StringBuilder run, BaseFont face) {
        if (!run.isEmpty()) {
            phrase.add(new Chunk(
                    run.toString(), new Font(Objects.requireNonNull(face), points, Font.NORMAL, new GrayColor(gray))));
            run.setLength(0);
        }
    }
}
