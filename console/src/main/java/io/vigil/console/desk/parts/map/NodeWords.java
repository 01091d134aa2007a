package io.vigil.console.desk.parts.map;

import io.vigil.console.desk.parts.map.Measure.Face;
import io.vigil.console.desk.parts.map.Picture.Says;
import io.vigil.console.desk.parts.map.Picture.Text;
import io.vigil.console.parts.InWords;
import io.vigil.console.parts.Part;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stance;
import java.util.ArrayList;
import java.util.List;

/** The words that stand in a part: its name, its role and stage, and how it stands to ketamine if it was asked. */
final class NodeWords {
    private static final double WIDEST = 148;
    private static final int MOST_LINES = 2;
    private static final String MORE = "…";
    private static final double PADDING = 10;
    /** The ends of an exile are round: words at its top and bottom need more room. */
    private static final double ROUND_PADDING = 20;

    private final Measure measure;

    NodeWords(Measure measure) {
        this.measure = measure;
    }

    List<Text> of(Part part) {
        var texts = new ArrayList<Text>();
        lines(part.name(), Face.NAME).forEach(line -> texts.add(new Text(line, Face.NAME, Says.NAME)));
        texts.add(new Text(InWords.of(part.role()), Face.SMALL, Says.RELATIONSHIP));
        texts.add(new Text(InWords.of(part.stage()), Face.SMALL, Says.RELATIONSHIP));
        if (part.view() != Stance.View.NOT_ASKED) {
            var view = mark(part.view()) + " " + InWords.of(part.view());
            lines(view, Face.SMALL).forEach(line -> texts.add(new Text(line, Face.SMALL, Says.STANCE)));
        }
        return texts;
    }

    /** A stance is said by a word and a shape, never by a colour alone. */
    private static String mark(Stance.View view) {
        return switch (view) {
            case NOT_ASKED -> "";
            case OBJECTS -> "■";
            case UNSURE, AGREES_IF -> "▲";
            case AGREES -> "●";
        };
    }

    Box box(Role role, List<Text> texts) {
        var widest = texts.stream()
                .mapToDouble(text -> measure.width(text.words(), text.face()))
                .max()
                .orElse(0);
        var high =
                texts.stream().mapToDouble(text -> measure.height(text.face())).sum();
        var padding = role == Role.EXILE ? ROUND_PADDING : PADDING;
        return Box.around(0, 0, widest + 2 * padding, high + 2 * PADDING);
    }

    /** Words in at most two lines; what does not fit is cut off with a sign that there is more. */
    private List<String> lines(String words, Face face) {
        var lines = new ArrayList<String>();
        var rest = words;
        while (!rest.isEmpty() && lines.size() < MOST_LINES) {
            var last = lines.size() == MOST_LINES - 1;
            var fits = fits(rest, face);
            if (fits == rest.length()) {
                lines.add(rest);
                rest = "";
            } else if (last) {
                lines.add(rest.substring(0, fits(rest, face, WIDEST - measure.width(MORE, face)))
                                .strip()
                        + MORE);
            } else {
                var space = rest.lastIndexOf(' ', fits);
                var end = space > 0 ? space : fits;
                lines.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
        }
        return lines;
    }

    private int fits(String words, Face face) {
        return fits(words, face, WIDEST);
    }

    /** How many characters fit, whole ones alone and at least one. */
    private int fits(String words, Face face, double width) {
        var end = words.offsetByCodePoints(0, 1);
        while (end < words.length()) {
            var next = words.offsetByCodePoints(end, 1);
            if (measure.width(words.substring(0, next), face) > width) {
                return end;
            }
            end = next;
        }
        return end;
    }
}
