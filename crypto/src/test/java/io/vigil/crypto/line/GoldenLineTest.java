package io.vigil.crypto.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vigil.crypto.proof.ConsoleProof;
import io.vigil.crypto.proof.SigningKey;
import io.vigil.crypto.secret.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code golden/line.json} holds inputs and results of every computation of the line; the pages' tests read the same file.
 * Here everything is computed again from the inputs. What was computed is left in {@code target/line.json}.
 */
class GoldenLineTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GUEST_SAYS = List.of(
            "{\"t\":\"hello\",\"me\":\"00112233445566aa\",\"you\":\"\",\"ack\":0}", "{\"t\":\"beat\",\"ack\":0}");
    private static final List<String> CONSOLE_SAYS = List.of(
            "{\"t\":\"hello\",\"me\":\"8899aabbccddeeff\",\"you\":\"00112233445566aa\",\"ack\":0}",
            "{\"t\":\"data\",\"seq\":1,\"ack\":0,\"body\":{\"type\":\"admission\",\"state\":\"waiting\"}}");

    @Test
    void everyResultInTheGoldenFileIsWhatThisEndComputes() throws IOException, Tampered, Mistyped {
        var golden = JSON.readTree(Path.of("golden", "line.json").toFile());

        var computed = JSON.createObjectNode();
        derivations(golden, computed.putObject("derivations"));
        mistyped(golden.get("mistyped"), computed.putArray("mistyped"));
        var handshakes = computed.putArray("handshakes");
        for (var handshake : golden.get("handshakes")) {
            handshakes.add(handshake(golden, handshake));
        }
        proof(golden.get("proof"), computed.putObject("proof"));

        Files.createDirectories(Path.of("target"));
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(Path.of("target", "line.json").toFile(), computed);
        assertEquals(golden.toPrettyString(), computed.toPrettyString());
    }

    private static void derivations(JsonNode golden, ObjectNode out) throws Mistyped {
        var given = golden.get("derivations");
        var secret = LineSecret.of(bytes(given, "secret"));
        out.set("secret", given.get("secret"));
        out.put("fragment", secret.fragment());
        out.put("lineId", secret.lineId());
        out.put("ticket", HEX.formatHex(secret.ticket().copy()));
        out.put("ticketHash", HEX.formatHex(secret.ticketHash()));
        out.put("psk", HEX.formatHex(secret.psk().copy()));
        out.put("mediaRoom", secret.mediaRoom());
        out.set("confirmedSecret", given.get("confirmedSecret"));
        out.put(
                "confirmedPsk",
                HEX.formatHex(secret.psk(bytes(given, "confirmedSecret")).copy()));
        assertEquals(secret.lineId(), LineSecret.parse(secret.fragment()).lineId());
    }

    private static void mistyped(JsonNode given, ArrayNode out) {
        for (var fragment : given) {
            assertThrows(Mistyped.class, () -> LineSecret.parse(fragment.asText()), fragment.asText());
            out.add(fragment);
        }
    }

    private static ObjectNode handshake(JsonNode golden, JsonNode given) throws Tampered {
        var secret = LineSecret.of(bytes(golden.get("derivations"), "secret"));
        var key = given.get("key").asText();
        var psk = key.equals("confirmed")
                ? secret.psk(bytes(golden.get("derivations"), "confirmedSecret"))
                : secret.psk();
        var prologue = Handshake.prologue(secret.lineId());
        var guest = Handshake.withEphemeral(prologue, psk, bytes(given, "guestEphemeral"));
        var console = Handshake.withEphemeral(prologue, psk, bytes(given, "consoleEphemeral"));

        var first = guest.begin();
        var second = console.answer(first);
        guest.complete(second);

        var out = JSON.createObjectNode();
        out.put("key", key);
        out.set("guestEphemeral", given.get("guestEphemeral"));
        out.set("consoleEphemeral", given.get("consoleEphemeral"));
        out.put("first", HEX.formatHex(first));
        out.put("second", HEX.formatHex(second));
        out.put("hash", guest.agreed().hash());
        out.put("name", guest.agreed().name());
        out.put("words", guest.agreed().words().text());
        out.put("export", HEX.formatHex(guest.agreed().export().copy()));
        frames(
                out.putArray("fromGuest"),
                GUEST_SAYS,
                guest.agreed().line(),
                console.agreed().line());
        frames(
                out.putArray("fromConsole"),
                CONSOLE_SAYS,
                console.agreed().line(),
                guest.agreed().line());
        return out;
    }

    private static void frames(ArrayNode out, List<String> said, SealedLine sender, SealedLine receiver)
            throws Tampered {
        for (var frame : said) {
            var plain = frame.getBytes(StandardCharsets.UTF_8);
            var sealed = sender.seal(plain);
            out.addObject().put("plain", frame).put("sealed", HEX.formatHex(sealed));
            assertArrayEquals(plain, receiver.open(sealed));
        }
    }

    private static void proof(JsonNode given, ObjectNode out) {
        var key = SigningKey.ofSeed(bytes(given, "seed"));
        var text = ConsoleProof.text(
                given.get("host").asText(),
                HEX.parseHex(given.get("nonce").asText()),
                HEX.parseHex(given.get("channel").asText()));
        for (var input : List.of("seed", "host", "nonce", "channel")) {
            out.set(input, given.get(input));
        }
        out.put("publicKey", HEX.formatHex(key.publicKey()));
        out.put("text", HEX.formatHex(text));
        out.put("signature", HEX.formatHex(key.sign(text)));
    }

    private static SecretBytes bytes(JsonNode node, String name) {
        return SecretBytes.owning(HEX.parseHex(node.get(name).asText()));
    }
}
