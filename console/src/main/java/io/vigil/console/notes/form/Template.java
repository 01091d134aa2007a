package io.vigil.console.notes.form;

import io.vigil.console.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a note may begin with: headings and empty entries, to be filled in, moved or deleted. None of them is a rule, and
 * none asks for one kind of outcome (domain.md P10, P17, P18, E9, E14, E20).
 */
public enum Template {
    PREPARATION,
    JOURNEY,
    INTEGRATION;

    private static final Words WORDS = Words.of(Template.class);

    /** What it is called in the list. */
    public String title() {
        return WORDS.text("template." + key() + ".title");
    }

    /** What it holds, in one line. */
    public String holds() {
        return WORDS.text("template." + key() + ".holds");
    }

    /**
     * The lines. Each protector has an entry of its own where protectors are heard; without one the entry is empty.
     *
     * @param links how a target is written into the text
     */
    public String lines(List<LinkTarget> targets, Shorthand links) {
        var protectors = targets.stream()
                .filter(target -> target.is() == LinkTarget.Is.PROTECTOR)
                .map(target -> WORDS.text("template.protector", links.shown(target.link())))
                .collect(Collectors.joining("\n"));
        return WORDS.text(
                "template." + key() + ".lines", protectors.isEmpty() ? WORDS.text("template.entry") : protectors);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
