package io.vigil.crypto;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Published test vectors that are too large for this repository. They are looked for in the folder that the system property
 * {@code vigil.vectors} names, then in the environment variable {@code VIGIL_VECTORS}, then beside the repository in
 * {@code shared/vectors}. Where there are none, the test says so and is skipped.
 */
public final class Vectors {
    private Vectors() {}

    /** Says how many were run, in the report of the tests; none at all is a failure. */
    public static void ran(String standard, int count) {
        assertTrue(count > 0, standard + ": no vector was run");
        System.out.println("vectors run: " + count + ", " + standard);
    }

    public static JsonNode read(String name) throws IOException {
        var places = Stream.of(
                        System.getProperty("vigil.vectors", ""),
                        System.getenv().getOrDefault("VIGIL_VECTORS", ""),
                        "../../shared/vectors")
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, name))
                .toList();
        for (var file : places) {
            if (Files.isRegularFile(file)) {
                return new ObjectMapper().readTree(file.toFile());
            }
        }
        return abort(name + " is not here: set -Dvigil.vectors to the folder that holds the published vectors");
    }

    /** One case of a Wycheproof file, with the group that it stands in. */
    public record Case(JsonNode group, JsonNode test) {
        public byte[] bytes(String field) {
            return HexFormat.of().parseHex(test.get(field).asText());
        }

        public boolean valid() {
            return test.get("result").asText().equals("valid");
        }

        public boolean flagged(String flag) {
            return StreamSupport.stream(test.get("flags").spliterator(), false)
                    .anyMatch(each -> each.asText().equals(flag));
        }

        @Override
        public String toString() {
            return "case " + test.get("tcId") + ": " + test.get("comment").asText();
        }
    }

    public static Stream<Case> wycheproof(String name) throws IOException {
        return StreamSupport.stream(read("wycheproof/" + name).get("testGroups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.get("tests").spliterator(), false)
                        .map(test -> new Case(group, test)));
    }
}
