package io.vigil.console.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigil.console.client.InnerFile;
import io.vigil.console.client.InnerHistory;
import io.vigil.console.parts.PartsMap;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The inner file as it stands in the vault. Before there was a map it held the protectors' names alone: such a file is
 * read as a map of protectors that are not met yet, and is written in the present form only when it is kept again.
 */
final class InnerJson {
    private static final String FILE = "file";
    private static final String MAP = "parts";

    private InnerJson() {}

    private record Kept(Instant changedAt, File file) {}

    private record File(UUID client, PartsMap parts, List<String> intentions) {}

    private record KeptBeforeTheMap(Instant changedAt, FileBeforeTheMap file) {}

    private record FileBeforeTheMap(UUID client, List<String> protectors, List<String> intentions) {}

    static byte[] bytes(Instant changedAt, InnerFile file) {
        return Json.bytes(new Kept(changedAt, new File(file.client(), file.parts(), file.intentions())));
    }

    static InnerHistory.Version read(byte[] content) throws Json.NotUnderstood {
        var tree = Json.read(content, JsonNode.class);
        var inner = tree.path(FILE);
        if (!tree.hasNonNull("changedAt") || !inner.hasNonNull("client") || !inner.hasNonNull("intentions")) {
            throw new Json.NotUnderstood("this is no inner file");
        }
        try {
            return inner.hasNonNull(MAP) ? present(tree) : beforeTheMap(tree);
        } catch (
                IllegalArgumentException
                        e) { // it refuses what it is given; the cause is left out: it may quote content
            throw new Json.NotUnderstood("this is no inner file");
        }
    }

    private static InnerHistory.Version present(JsonNode tree) throws Json.NotUnderstood {
        var kept = Json.read(tree, Kept.class);
        var file = kept.file();
        return new InnerHistory.Version(
                kept.changedAt(), new InnerFile(file.client(), file.parts(), file.intentions()));
    }

    private static InnerHistory.Version beforeTheMap(JsonNode tree) throws Json.NotUnderstood {
        if (!tree.path(FILE).hasNonNull("protectors")) {
            throw new Json.NotUnderstood("this is no inner file");
        }
        var kept = Json.read(tree, KeptBeforeTheMap.class);
        var file = kept.file();
        return new InnerHistory.Version(
                kept.changedAt(), new InnerFile(file.client(), file.protectors(), file.intentions()));
    }
}
