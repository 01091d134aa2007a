package io.vigil.console.link.talk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameJsonTest {
    private static final InstanceId ME = new InstanceId("0123456789abcdef");

    private static String text(Frame frame) {
        return new String(FrameJson.write(frame), UTF_8);
    }

    @Test
    void framesAreWrittenAsTheProtocolHasThem() {
        assertEquals(
                "{\"t\":\"hello\",\"me\":\"0123456789abcdef\",\"you\":\"\",\"ack\":0}",
                text(new Frame.Hello(ME, Optional.empty(), 0)));
        assertEquals(
                "{\"t\":\"data\",\"seq\":3,\"ack\":2,\"body\":{\"type\":\"x\"}}",
                text(new Frame.Said(3, 2, "{\"type\":\"x\"}")));
        assertEquals("{\"t\":\"beat\",\"ack\":7}", text(new Frame.Beat(7)));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws BadFrame {
        var hello = new Frame.Hello(ME, Optional.of(ME), 4);

        assertEquals(hello, FrameJson.read(FrameJson.write(hello)));
    }

    @Test
    void unknownFieldsAreIgnored() throws BadFrame {
        assertEquals(new Frame.Beat(1), FrameJson.read("{\"t\":\"beat\",\"ack\":1,\"mood\":\"good\"}".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"t\":\"beat\"}",
                "{\"t\":\"beat\",\"ack\":-1}",
                "{\"t\":\"beat\",\"ack\":1.5}",
                "{\"t\":\"beat\",\"ack\":\"1\"}",
                "{\"t\":\"beat\",\"ack\":99999999999999999999}",
                "{\"t\":\"beat\",\"ack\":1}{}",
                "{\"t\":\"beat\",\"ack\":1,\"ack\":2}",
                "{\"t\":\"nap\",\"ack\":1}",
                "{\"t\":\"data\",\"seq\":0,\"ack\":1,\"body\":{}}",
                "{\"t\":\"data\",\"seq\":1,\"ack\":1,\"body\":[]}",
                "{\"t\":\"data\",\"seq\":1,\"ack\":1}",
                "{\"t\":\"hello\",\"me\":\"0123\",\"you\":\"\",\"ack\":0}",
                "{\"t\":\"hello\",\"me\":\"0123456789abcdef\",\"ack\":0}",
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String text) {
        var refused = assertThrows(BadFrame.class, () -> FrameJson.read(text.getBytes(UTF_8)));

        assertFalse(String.valueOf(refused.getMessage()).contains("nap"));
    }

    @Test
    void aFrameNestedDeeperThanAnyMessageIsRefused() {
        var deep = "{\"t\":\"data\",\"seq\":1,\"ack\":1,\"body\":" + "{\"a\":".repeat(40) + "1" + "}".repeat(41);

        assertThrows(BadFrame.class, () -> FrameJson.read(deep.getBytes(UTF_8)));
    }

    @Test
    void aFrameThatIsTooLongIsRefused() {
        assertThrows(BadFrame.class, () -> FrameJson.read(new byte[32 * 1024 + 1]));
    }
}
