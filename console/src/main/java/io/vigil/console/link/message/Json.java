package io.vigil.console.link.message;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one JSON object from the other end, and nothing larger or stranger: no duplicate names, nothing
 * after its end, sixteen levels deep at most.
 */
public final class Json {
    /** The longest frame on the line, in bytes of UTF-8 (protocol §4.2). */
    public static final int LONGEST_FRAME_BYTES = 32 * 1024;

    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_FRAME_BYTES)
                            .maxNameLength(LONGEST_FRAME_BYTES)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** An empty object to be written. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object in {@code text}. @throws NotAnObject if it is anything else */
    public static ObjectNode object(String text) throws NotAnObject {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new NotAnObject(e);
        }
        throw new NotAnObject(null);
    }

    /** The text is no JSON object. Jackson's own words would repeat the text, so its location alone is kept. */
    public static final class NotAnObject extends Exception {
        private static final long serialVersionUID = 1;

        private NotAnObject(@Nullable JsonProcessingException cause) {
            super(
                    cause == null || cause.getLocation() == null
                            ? "not one JSON object"
                            : "not one JSON object, at character "
                                    + cause.getLocation().getCharOffset());
        }
    }
}
