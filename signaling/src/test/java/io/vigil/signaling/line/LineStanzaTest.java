package io.vigil.signaling.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.xmpp.BadStanza;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.StanzaReader;
import io.vigil.signaling.xmpp.StanzaWriter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStanzaTest {
    private static final String NAME = "0011223344556677";

    private static Element message(String inside) {
        try {
            return StanzaReader.read("<message xmlns='jabber:client'>" + inside + "</message>");
        } catch (BadStanza e) {
            throw new AssertionError(inside, e);
        }
    }

    private static Optional<Element> carried(String inside) {
        return LineStanza.carried(message(inside));
    }

    private static String sealed(String name, String text) {
        return "<sealed xmlns='urn:vigil:line:1' handshake='" + name + "'>" + text + "</sealed>";
    }

    private static String handshake(String attributes, String text) {
        return "<handshake xmlns='urn:vigil:line:1' " + attributes + ">" + text + "</handshake>";
    }

    @Nested
    class IsCarriedOn {
        @Test
        void asItCame() {
            for (var inside : List.of(
                    sealed(NAME, "AAEC_-09"),
                    sealed(NAME, "A".repeat(43_712)),
                    handshake("step='1' key='invitation'", "A".repeat(64)),
                    handshake("key='confirmed' step='1'", "AAEC"),
                    handshake("step='2'", "A".repeat(64)),
                    handshake("step='again'", ""),
                    handshake("step='please'", ""))) {
                assertEquals(message(inside).children(), List.of(carried(inside).orElseThrow()), inside);
            }
        }
    }

    @Nested
    class IsNotCarriedOn {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "hello",
                    "<body>hello</body>",
                    "<sealed handshake='" + NAME + "'>AAEC</sealed>",
                    "<handshake xmlns='urn:vigil:line:1'/>",
                    "<handshake xmlns='urn:vigil:line:1' step='9'/>",
                    "<handshake xmlns='urn:vigil:line:1' step='1'>AAEC</handshake>",
                    "<handshake xmlns='urn:vigil:line:1' step='2' key='invitation'>AAEC</handshake>",
                    "<handshake xmlns='urn:vigil:line:1' step='2'><a/>AAEC</handshake>",
                    "<sealed xmlns='urn:vigil:line:1'>AAEC</sealed>"
                })
        void whatIsNoneOfTheProtocol(String inside) {
            assertEquals(Optional.empty(), carried(inside));
        }

        @Test
        void whatIsWrittenOtherwiseThanTheProtocolHasIt() {
            for (var inside : List.of(
                    sealed(NAME, "AA+/"),
                    sealed(NAME, "AAE="),
                    sealed(NAME, "AAF"), // bits that mean nothing (RFC 4648 §3.5)
                    sealed(NAME, " AAEC"),
                    sealed(NAME, "AA\nEC"),
                    sealed(NAME, "AAEC<a/>"),
                    sealed(NAME, "A\"EC"),
                    sealed("00112233445566FF", "AAEC"),
                    sealed("001122334455667", "AAEC"),
                    sealed("&quot;".repeat(16), "AAEC"),
                    sealed(NAME + "' more='1", "AAEC"),
                    sealed(NAME + "' xml:lang='en", "AAEC"))) {
                assertEquals(Optional.empty(), carried(inside), inside);
            }
        }

        @Test
        void whatIsLongerThanItCanBe() {
            assertEquals(Optional.empty(), carried(sealed(NAME, "A".repeat(43_714))));
            assertEquals(Optional.empty(), carried(handshake("step='2'", "A".repeat(66))));
        }

        @Test
        void whatHasSomethingBesideIt() {
            var one = sealed(NAME, "AAEC");

            for (var inside : List.of(one + one, one + "<body/>", "<body/>" + one, one + "\n", "\"" + one)) {
                assertEquals(Optional.empty(), carried(inside), inside);
            }
        }
    }

    /** Whatever is carried on is no longer than it came, and is read again as what it was. Seeded: a failure comes again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void growsByNothing(long seed) throws BadStanza {
        var pieces = List.of(
                "<sealed xmlns='urn:vigil:line:1' handshake='" + NAME + "'>",
                "</sealed>",
                "<handshake xmlns='urn:vigil:line:1' step='1' key='invitation'>",
                "<handshake xmlns='urn:vigil:line:1' step='please'/>",
                "</handshake>",
                "AAEC",
                "\"",
                "\n",
                "&amp;",
                "<xml:a/>",
                "<a:b xmlns:a='urn:x'/>",
                "<![CDATA[AAEC]]>");
        var random = new Random(seed);
        var carried = 0;
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder("<message xmlns='jabber:client'>");
            for (var length = random.nextInt(5); length >= 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var message = read(text.append("</message>").toString());
            var anew = message.flatMap(LineStanza::carried);
            if (anew.isPresent()) {
                carried++;
                var written = StanzaWriter.write(anew.get());
                assertTrue(written.length() <= text.length(), text.toString());
                assertEquals(anew.get(), StanzaReader.read(written));
            }
        }

        assertTrue(carried > 0 && carried < 20_000, "both happen: " + carried);
    }

    private static Optional<Element> read(String text) {
        try {
            return Optional.of(StanzaReader.read(text));
        } catch (BadStanza e) {
            return Optional.empty();
        }
    }
}
