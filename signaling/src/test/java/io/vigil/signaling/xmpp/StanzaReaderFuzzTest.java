package io.vigil.signaling.xmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read, it is a stanza or a {@link BadStanza}, and never anything else. Seeded: a failure comes again. */
class StanzaReaderFuzzTest {
    private static final int TEXTS = 5_000;
    private static final String ALPHABET = "<>/!?-[]&;='\"#x:aA0 \t\n\u0000\u0001\uFFFE\uD800\uDC00\u00E9%";
    private static final List<String> PIECES = List.of(
            "<a>",
            "</a>",
            "<a/>",
            "<a:b xmlns:a='u'>",
            "</a:b>",
            " xmlns='jabber:client'",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [",
            "<!ENTITY b 'c'>",
            "<!ENTITY % p SYSTEM 'file:///x'>",
            "%p;",
            "]>",
            "&b;",
            "&lt;",
            "&#0;",
            "&#x41;",
            "&#xFFFFFFFF;",
            "<?xml version='1.0'?>",
            "<?xml version='1.1' encoding='UTF-16'?>",
            "<?p?>",
            "<?xml version='1.1'?>",
            "&#1;",
            "&#13;",
            "<xml:a/>",
            "<xml:a>",
            "</xml:a>",
            "xml:b='c'",
            "<xmlns:a/>",
            " xmlns='http://www.w3.org/XML/1998/namespace'",
            " xmlns='http://www.w3.org/2000/xmlns/'",
            "<s:a xmlns:s='http://etherx.jabber.org/streams'>",
            "</s:a>",
            "<a:b/>",
            "]]",
            ">",
            "&gt;",
            "<iq type='get' id='1'>",
            "xml:lang='en'",
            "xmlns:xml='u'",
            "xmlns:a=''",
            "\uFEFF",
            "'",
            "\"",
            "text");
    private static final String GOOD =
            "<message xmlns='jabber:client' to='a@b/c' xml:lang='en'><sealed xmlns='urn:vigil:line:1' handshake='00'>AA"
                    + "&amp;</sealed><b xmlns:c='u'><c:d e='f'/><![CDATA[g]]></b></message>";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ofCharacters(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < TEXTS; i++) {
            var text = new StringBuilder("<");
            var length = random.nextInt(60);
            for (var j = 0; j < length; j++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            read(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void ofPiecesOfXml(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            var length = random.nextInt(12);
            for (var j = 0; j < length; j++) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            read(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void ofAStanzaWithAFewCharactersOtherwise(long seed) {
        var random = new Random(seed);
        var understood = 0;
        for (var i = 0; i < TEXTS; i++) {
            var text = new StringBuilder(GOOD);
            for (var change = random.nextInt(3); change >= 0; change--) {
                var at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                    default -> text.setCharAt(at, (char) random.nextInt(0x300));
                }
            }
            understood += read(text.toString());
        }

        assertTrue(understood > 0 && understood < TEXTS, "both happen: " + understood);
    }

    /** What {@code StanzaWriter.within} lets through is as long as it says, and whole. */
    @ParameterizedTest
    @ValueSource(longs = {10, 11, 12})
    void ofWhatGrowsWhenItIsWritten(long seed) {
        var random = new Random(seed);
        var grew = 0;
        for (var i = 0; i < TEXTS / 10; i++) {
            var text = new StringBuilder("<a:a xmlns:a='urn:" + "n".repeat(random.nextInt(500)) + "' b='");
            repeated(text, random, List.of("&quot;", "&#10;", "x", ">"));
            text.append("'>");
            repeated(text, random, List.of("<a:b/>", "<b/>", "\"", "\n", ">", "&#13;", "&amp;", "\u20ac", "]]&gt;"));
            var read = text.append("</a:a>").toString();
            read(read);
            grew += growth(read, random);
        }

        assertTrue(grew > 0 && grew < TEXTS / 10, "both happen: " + grew);
    }

    private static void repeated(StringBuilder text, Random random, List<String> pieces) {
        for (var kinds = random.nextInt(4); kinds > 0; kinds--) {
            text.append(pieces.get(random.nextInt(pieces.size())).repeat(random.nextInt(100)));
        }
    }

    private static int growth(String text, Random random) {
        Element stanza;
        try {
            stanza = StanzaReader.read(text);
        } catch (BadStanza e) {
            throw new AssertionError("well-formed: " + e.condition(), e);
        }
        var whole = StanzaWriter.write(stanza);
        var bytes = whole.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(bytes, StanzaWriter.bytes(stanza));
        for (var most : List.of(bytes - 1, bytes, bytes + 1, random.nextInt(2 * bytes))) {
            assertEquals(bytes <= most ? Optional.of(whole) : Optional.empty(), StanzaWriter.within(stanza, most));
        }
        return bytes > text.getBytes(StandardCharsets.UTF_8).length ? 1 : 0;
    }

    /** 1 when it was a stanza; then it is the same after it was written and read again. */
    private static int read(String text) {
        Element stanza;
        try {
            stanza = StanzaReader.read(text);
        } catch (BadStanza e) {
            return 0;
        }
        try {
            assertEquals(sameText(stanza), sameText(StanzaReader.read(StanzaWriter.write(stanza))));
        } catch (BadStanza e) {
            throw new AssertionError("what was read could not be read again: " + e.condition(), e);
        }
        return 1;
    }

    /** Written again, because neighbouring texts become one. */
    private static String sameText(Element stanza) {
        return StanzaWriter.write(stanza);
    }
}
