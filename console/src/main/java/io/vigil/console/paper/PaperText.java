package io.vigil.console.paper;

import java.util.ArrayList;
import java.util.List;

/** A document as plain text, for readers and machines that take nothing else. */
public final class PaperText implements Block.Cases<List<String>> {
    private static final String BETWEEN = "  ";

    private PaperText() {}

    /** The whole document, lines ended by {@code \n}. */
    public static String of(Paper paper) {
        var lines = new ArrayList<String>();
        lines.add(paper.title());
        lines.add("");
        paper.head().forEach(line -> lines.add(labelled(line)));
        for (var section : paper.sections()) {
            lines.add("");
            lines.add(section.heading());
            section.blocks().forEach(block -> lines.addAll(block.match(new PaperText())));
        }
        lines.add("");
        lines.add(paper.footer());
        return String.join("\n", lines) + "\n";
    }

    @Override
    public List<String> lines(Block.Lines lines) {
        return lines.lines().stream().map(PaperText::labelled).toList();
    }

    @Override
    public List<String> table(Block.Table table) {
        var lines = new ArrayList<String>();
        lines.add(String.join(BETWEEN, table.columns()));
        table.rows().forEach(row -> lines.add(String.join(BETWEEN, row)));
        return lines;
    }

    @Override
    public List<String> prose(Block.Prose prose) {
        return List.of(prose.text());
    }

    private static String labelled(Paper.Line line) {
        return line.label() + ": " + line.text();
    }
}
