package io.vigil.console.link.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples that the pages' own tests read too: what one end means, the other understands. */
class GoldenMessagesTest {
    private static final Path GOLDEN = Path.of("..", "signaling", "golden", "messages.json");
    /** 0 and 0.0 are one number. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) ->
            one.equals(other) || (one.isNumber() && other.isNumber() && one.doubleValue() == other.doubleValue())
                    ? 0
                    : 1;

    private static Stream<JsonNode> examples() throws IOException {
        var all = new ObjectMapper().readTree(Files.readString(GOLDEN));
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static Optional<String> readAndWritten(JsonNode example) {
        var body = example.get("body").toString();
        try {
            return example.get("from").textValue().equals("console")
                    ? MessageJson.fromConsole(body).map(MessageJson::write)
                    : MessageJson.fromGuest(body).map(MessageJson::write);
        } catch (BadMessage e) {
            return Optional.empty();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsUnderstoodOrIgnored() throws IOException {
        return examples()
                .map(example -> DynamicTest.dynamicTest(example.get("name").textValue(), () -> {
                    var written = readAndWritten(example);

                    assertEquals(example.get("valid").booleanValue(), written.isPresent());
                    if (written.isPresent()) {
                        var again = new ObjectMapper().readTree(written.get());
                        var canonical = example.get("canonical");
                        assertTrue(canonical.equals(BY_VALUE, again), () -> canonical + " became " + again);
                        assertEquals("type", again.fieldNames().next());
                    }
                }));
    }

    @Test
    void everyKindThatIsReadHereHasAnExampleAndNoOther() throws IOException {
        var shown = new TreeSet<String>();
        examples()
                .filter(example -> example.get("valid").booleanValue())
                .forEach(example -> shown.add(example.get("from").textValue() + " "
                        + example.get("body").get("type").textValue()));

        var read = new TreeSet<String>();
        MessageReader.FROM_CONSOLE.keySet().forEach(type -> read.add("console " + type));
        MessageReader.FROM_GUEST.keySet().forEach(type -> read.add("guest " + type));
        assertEquals(read, shown);
    }
}
