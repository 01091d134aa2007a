package io.vigil.signaling.xmpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanzaReaderTest {
    @Nested
    class AStanza {
        @Test
        void keepsNamesNamespacesAttributesAndText() throws BadStanza {
            var stanza = StanzaReader.read(
                    "<message xmlns='jabber:client' to='a@b/c' xml:lang='en'><body>1 &lt; 2</body><x xmlns='urn:x'/></message>");

            assertEquals("message", stanza.name());
            assertEquals("a@b/c", stanza.attribute("to"));
            assertEquals("en", stanza.attribute("xml:lang"));
            assertEquals(
                    "1 < 2",
                    stanza.child("body", Namespaces.CLIENT).orElseThrow().text());
            assertEquals(
                    1,
                    stanza.children().stream().filter(c -> c.is("x", "urn:x")).count());
        }

        @Test
        void isTheSameAfterItWasWritten() throws BadStanza {
            var stanza = StanzaReader.read(
                    "<iq xmlns='jabber:client' id='&quot;&#10;&amp;'>a<b xmlns=''>c&gt;</b>d<c xmlns='urn:c' e=''><f/></c></iq>");

            assertEquals(stanza, StanzaReader.read(StanzaWriter.write(stanza)));
        }

        @Test
        void isEscapedNoMoreThanItHasToBe() throws BadStanza {
            var stanza = StanzaReader.read("<a b='&quot;&lt;&amp;&#10;>' >\"'\n\t>&lt;&amp;&#13;]]&gt;<c/>>]</a>");

            assertEquals(
                    "<a b=\"&quot;&lt;&amp;&#10;>\">\"'\n\t>&lt;&amp;&#13;]]&gt;<c/>>]</a>",
                    StanzaWriter.write(stanza));
        }

        @Test
        void ofAStreamCarriesThePrefixThatClientsLookFor() {
            assertEquals(
                    "<stream:error xmlns:stream=\"http://etherx.jabber.org/streams\">"
                            + "<policy-violation xmlns=\"urn:ietf:params:xml:ns:xmpp-streams\"/></stream:error>",
                    StanzaWriter.write(StreamCondition.POLICY_VIOLATION.error()));
        }

        @Test
        void doesNotShowWhatIsInside() {
            var said = Element.of("message", Namespaces.CLIENT)
                    .with("id", "secret")
                    .withText("secret");

            assertFalse(said.toString().contains("secret"));
        }
    }

    @Nested
    class WhatIsNoStanza {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "   ",
                    "hello",
                    "<a",
                    "<a>",
                    "<a></b>",
                    "<a/><b/>",
                    "<a/>tail",
                    "<a x='1' x='2'/>",
                    "<p:a/>",
                    "<xmlns:a/>",
                    "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
                    "<a>&nowhere;</a>",
                    "<a>\u0001</a>"
                })
        void isNotWellFormed(String frame) {
            assertEquals(StreamCondition.NOT_WELL_FORMED, refusal(frame));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!-- c --><a/>",
                    "<a><!-- c --></a>",
                    "<?p i?><a/>",
                    "<a><?p i?></a>",
                    "<!DOCTYPE a><a/>",
                    "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'>]><a>&b;</a>",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>"
                })
        void isRestricted(String frame) {
            assertEquals(StreamCondition.RESTRICTED_XML, refusal(frame));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"<xml:a/>", "<a><xml:b/></a>", "<a xmlns:b='urn:b' b:c='d'/>", "<xml:a xml:lang='en'/>"})
        void isInANamespaceThatCannotBeWrittenAgain(String frame) {
            assertEquals(StreamCondition.INVALID_NAMESPACE, refusal(frame));
        }

        @ParameterizedTest
        @ValueSource(strings = {"<?xml version='1.1'?><a>&#1;</a>", "<?xml version='1.1'?><a/>"})
        void isOfAnotherXml(String frame) throws BadStanza {
            assertEquals(StreamCondition.RESTRICTED_XML, refusal(frame));
            assertEquals(
                    "a",
                    StanzaReader.read("<?xml version='1.0' encoding='UTF-8'?><a/>")
                            .name());
        }

        @Test
        void isDeeperThanThirtyTwo() throws BadStanza {
            assertEquals(
                    "a", StanzaReader.read("<a>".repeat(32) + "</a>".repeat(32)).name());
            assertEquals(StreamCondition.POLICY_VIOLATION, refusal("<a>".repeat(33) + "</a>".repeat(33)));
            assertEquals(StreamCondition.POLICY_VIOLATION, refusal("<a>".repeat(20_000)));
        }

        @Test
        void hasMoreThanSixtyFourAttributes() throws BadStanza {
            assertEquals(64, StanzaReader.read(withAttributes(64)).attributes().size());
            assertEquals(StreamCondition.POLICY_VIOLATION, refusal(withAttributes(65)));
        }

        private static String withAttributes(int count) {
            var text = new StringBuilder("<a");
            for (var i = 0; i < count; i++) {
                text.append(" a").append(i).append("=''");
            }
            return text.append("/>").toString();
        }

        private static StreamCondition refusal(String frame) {
            return assertThrows(BadStanza.class, () -> StanzaReader.read(frame)).condition();
        }
    }
}
