package io.vigil.console.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.client.InnerFile;
import io.vigil.console.parts.Role;
import io.vigil.console.parts.Stage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P1")
class InnerJsonTest {
    private static final String BEFORE_THE_MAP = """
            {"changedAt":"2026-11-01T12:00:00Z","file":{"client":"00000000-0000-0007-0000-000000000001",
             "protectors":["The Night Watchman","The Organizer"],"intentions":["To rest.\\nAnd to listen."]}}""";

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileFromBeforeTheMapIsReadAsProtectorsThatAreNotMet() throws Exception {
        var version = InnerJson.read(bytes(BEFORE_THE_MAP));

        assertEquals(Instant.parse("2026-11-01T12:00:00Z"), version.keptAt());
        assertEquals(
                List.of("The Night Watchman", "The Organizer"), version.file().protectors());
        assertEquals(List.of("To rest.\nAnd to listen."), version.file().intentions());
        version.file().parts().parts().forEach(part -> {
            assertEquals(Role.PROTECTOR, part.role());
            assertEquals(Stage.NOT_MET, part.stage());
            assertTrue(part.foundOn().isEmpty(), "nobody wrote down when");
        });
    }

    @Test
    void isReadTheSameEachTime() throws Exception {
        assertEquals(InnerJson.read(bytes(BEFORE_THE_MAP)), InnerJson.read(bytes(BEFORE_THE_MAP)));
    }

    @Test
    void aLongNameFromBeforeTheMapIsKeptWhole() throws Exception {
        var name = "a".repeat(3_000);

        var read = InnerJson.read(bytes(BEFORE_THE_MAP.replace("The Organizer", name)));

        assertEquals(name, read.file().protectors().get(1));
    }

    @Test
    void keptAgainItIsWrittenWithItsMap() throws Exception {
        var read = InnerJson.read(bytes(BEFORE_THE_MAP)).file();

        var written = InnerJson.bytes(Instant.EPOCH, read);

        assertFalse(new String(written, StandardCharsets.UTF_8).contains("protectors\":"));
        assertEquals(read, InnerJson.read(written).file());
    }

    @Test
    void everythingOfAMapComesBackAsItWas() throws Exception {
        var inner = Markers.inner();

        assertEquals(
                inner, InnerJson.read(InnerJson.bytes(Instant.EPOCH, inner)).file());
        var empty = InnerFile.empty(new UUID(1, 2));
        assertEquals(
                empty, InnerJson.read(InnerJson.bytes(Instant.EPOCH, empty)).file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"changedAt\":\"2026-11-01T12:00:00Z\"}",
                "{\"changedAt\":\"2026-11-01T12:00:00Z\",\"file\":{\"client\":\"00000000-0000-0007-0000-000000000001\","
                        + "\"intentions\":[]}}",
                "{\"changedAt\":\"2026-11-01T12:00:00Z\",\"file\":{\"client\":\"00000000-0000-0007-0000-000000000001\","
                        + "\"intentions\":[],\"parts\":{\"client\":\"00000000-0000-0007-0000-000000000002\","
                        + "\"parts\":[],\"relations\":[]}}}",
                "{\"changedAt\":\"2026-11-01T12:00:00Z\",\"file\":{\"client\":\"00000000-0000-0007-0000-000000000001\","
                        + "\"intentions\":[],\"parts\":{\"client\":\"00000000-0000-0007-0000-000000000001\"}}}"
            })
    void whatIsNoInnerFileIsNamedWithoutItsContent(String json) {
        var not = assertThrows(Json.NotUnderstood.class, () -> InnerJson.read(bytes(json)));

        assertTrue(String.valueOf(not.getMessage()).startsWith("this is no "));
    }
}
