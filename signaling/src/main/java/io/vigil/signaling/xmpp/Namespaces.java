package io.vigil.signaling.xmpp;

/** The namespaces spoken at the door and in the rooms (protocol.md §2 and §3). */
public final class Namespaces {
    public static final String CLIENT = "jabber:client";
    public static final String STREAMS = "http://etherx.jabber.org/streams";
    public static final String FRAMING = "urn:ietf:params:xml:ns:xmpp-framing";
    public static final String SASL = "urn:ietf:params:xml:ns:xmpp-sasl";
    public static final String BIND = "urn:ietf:params:xml:ns:xmpp-bind";
    public static final String STANZA_ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas";
    public static final String STREAM_ERRORS = "urn:ietf:params:xml:ns:xmpp-streams";
    public static final String PING = "urn:xmpp:ping";
    public static final String SERVICES = "urn:xmpp:extdisco:2";
    /** XEP-0198. */
    public static final String STREAM_MANAGEMENT = "urn:xmpp:sm:3";

    public static final String DISCO_INFO = "http://jabber.org/protocol/disco#info";
    public static final String DISCO_ITEMS = "http://jabber.org/protocol/disco#items";
    public static final String FORM = "jabber:x:data";
    /** Where lib-jitsi-meet asks for a conference before it joins one. */
    public static final String FOCUS = "http://jitsi.org/protocol/focus";

    public static final String MUC = "http://jabber.org/protocol/muc";
    public static final String MUC_USER = "http://jabber.org/protocol/muc#user";
    public static final String DOOR = "urn:vigil:door:1";
    public static final String LINE = "urn:vigil:line:1";

    private Namespaces() {}
}
