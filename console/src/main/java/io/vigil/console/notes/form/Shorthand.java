package io.vigil.console.notes.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note as it is written on: a link is shown as {@code [[Night Watchman]]} and kept with what it points to. Whatever is
 * taken in comes out again to the letter; a name that stands twice, for two parts or because it was typed by hand, gets a
 * number. A link of which a letter was deleted is the text that is left. For one thread.
 */
public final class Shorthand {
    private static final Pattern SHORT = Pattern.compile("\\[\\[([^\\[\\]|\\p{Cntrl}]{1,210})]]");

    private final Map<String, Link> byLabel = new HashMap<>();
    private final Map<Link, String> labels = new HashMap<>();
    private final Set<String> typed = new HashSet<>();
    private final String shown;

    private Shorthand(String kept, List<LinkTarget> targets) {
        var literal = SHORT.matcher(kept);
        while (literal.find()) {
            typed.add(literal.group(1));
        }
        shown = Link.replaced(kept, this::shown);
        targets.stream().map(LinkTarget::link).forEach(this::know);
    }

    /**
     * The shorthand of a text as it is kept.
     *
     * @param targets what becomes a link when its name is typed or pasted between double brackets
     */
    public static Shorthand of(String kept, List<LinkTarget> targets) {
        return new Shorthand(kept, targets);
    }

    private void know(Link link) {
        if (!byLabel.containsKey(link.name()) && !typed.contains(link.name())) {
            shown(link);
        }
    }

    /** The text as it is shown to be written on. */
    public String shown() {
        return shown;
    }

    /** How {@code link} is written into the shown text. */
    public String shown(Link link) {
        return "[[" + labels.computeIfAbsent(link, this::label) + "]]";
    }

    private String label(Link link) {
        var label = link.name();
        for (var number = 2; byLabel.containsKey(label) || typed.contains(label); number++) {
            label = link.name() + " " + number;
        }
        byLabel.put(label, link);
        return label;
    }

    /** What is to be kept of a text that stands on the screen. Quick for a text without links. */
    public String kept(String onTheScreen) {
        if (byLabel.isEmpty() || onTheScreen.indexOf("[[") < 0) {
            return onTheScreen;
        }
        return SHORT.matcher(onTheScreen).replaceAll(match -> {
            var link = byLabel.get(match.group(1));
            return Matcher.quoteReplacement(link == null ? match.group() : link.token());
        });
    }

    /** Where the links stand in a part of the shown text. */
    public List<Range> linksIn(CharSequence part) {
        if (byLabel.isEmpty() || part.toString().indexOf("[[") < 0) {
            return List.of();
        }
        return SHORT.matcher(part)
                .results()
                .filter(match -> byLabel.containsKey(match.group(1)))
                .map(match -> new Range(match.start(), match.end()))
                .toList();
    }

    /** From the first character to behind the last. */
    public record Range(int start, int end) {}

    @Override
    public String toString() {
        return "Shorthand[" + shown.length() + " characters, " + byLabel.size() + " links]";
    }
}
