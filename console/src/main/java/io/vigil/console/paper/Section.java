package io.vigil.console.paper;

import java.util.List;

/** A part of a document under one heading. */
public record Section(String heading, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** A section of one block. */
    public static Section of(String heading, Block block) {
        return new Section(heading, List.of(block));
    }

    @Override
    public String toString() {
        return "Section[" + heading + ", blocks=" + blocks.size() + "]";
    }
}
