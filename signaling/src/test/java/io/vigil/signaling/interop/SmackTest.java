package io.vigil.signaling.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.relay.Services;
import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions;
import io.vigil.signaling.web.ServerOptions.Door;
import io.vigil.signaling.web.SignalingServer;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.ConnectionConfiguration.SecurityMode;
import org.jivesoftware.smack.XMPPException.XMPPErrorException;
import org.jivesoftware.smack.c2s.ModularXmppClientToServerConnection;
import org.jivesoftware.smack.c2s.ModularXmppClientToServerConnectionConfiguration;
import org.jivesoftware.smack.packet.StanzaError;
import org.jivesoftware.smack.roster.Roster;
import org.jivesoftware.smack.websocket.XmppWebSocketTransportModuleDescriptor;
import org.jivesoftware.smackx.disco.ServiceDiscoveryManager;
import org.jivesoftware.smackx.muc.MultiUserChat;
import org.jivesoftware.smackx.muc.MultiUserChatManager;
import org.jivesoftware.smackx.muc.ParticipantStatusListener;
import org.jivesoftware.smackx.ping.PingManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jxmpp.jid.EntityFullJid;
import org.jxmpp.jid.impl.JidCreate;
import org.jxmpp.jid.parts.Resourcepart;

/** Two of Smack's clients over WebSocket (RFC 7395), anonymous, in a room (XEP-0045). Smack keeps no stream over WebSocket. */
class SmackTest {
    private static final String ROOM = "talk@conference.localhost";
    private static final long PATIENCE_SECONDS = 15;
    private static final int MOST_TRIES = 1_000;

    private final ArrayList<Person> people = new ArrayList<>();
    private SignalingServer server;
    private LoopbackRelay relay;

    @BeforeEach
    void openTheDoor() throws Exception {
        Roster.setRosterLoadedAtLoginDefault(false);
        var options = ServerOptions.onLoopback(unknown -> false)
                .with(new Services(List.of("stun:relay.example"), ""))
                .with(new ServerOptions.Media(Door.OPEN, StreamResumption.WINDOW));
        server = SignalingServer.start(options, Clock.systemUTC(), new SecureRandom());
        relay = new LoopbackRelay(server.port());
    }

    @AfterEach
    void close() throws Exception {
        for (var person : people) {
            person.connection.disconnect();
        }
        relay.close();
        server.close();
    }

    /** One client, and what it hears in the room. */
    private final class Person implements ParticipantStatusListener {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final ModularXmppClientToServerConnection connection;
        private final MultiUserChat room;
        private volatile String nick = "";

        Person() throws Exception {
            var configuration = ModularXmppClientToServerConnectionConfiguration.builder()
                    .removeAllModules()
                    .setXmppDomain("localhost")
                    .setSecurityMode(SecurityMode.disabled)
                    .performSaslAnonymousAuthentication();
            configuration
                    .with(XmppWebSocketTransportModuleDescriptor.Builder.class)
                    .explicitlySetWebSocketEndpointAndDiscovery(
                            URI.create("ws://localhost:" + relay.port() + "/xmpp-websocket"), false)
                    .buildModule();
            connection = new ModularXmppClientToServerConnection(configuration.build());
            people.add(this);
            connection.connect();
            connection.login();
            room = MultiUserChatManager.getInstanceFor(connection).getMultiUserChat(JidCreate.entityBareFrom(ROOM));
            room.addMessageListener(message -> {
                if (message.getBody() != null) {
                    heard.add(message.getFrom().getResourceOrEmpty() + ": " + message.getBody());
                }
            });
            room.addParticipantStatusListener(this);
        }

        Person join(String as) throws Exception {
            nick = as;
            room.join(Resourcepart.from(as));
            return this;
        }

        /** As soon as the server has noticed that the one before is gone. */
        Person joinAgain(String as) throws Exception {
            for (var tries = 0; tries < MOST_TRIES; tries++) {
                try {
                    return join(as);
                } catch (XMPPErrorException e) {
                    assertEquals(
                            StanzaError.Condition.conflict, e.getStanzaError().getCondition());
                }
            }
            throw new AssertionError("the one who was cut off is still there");
        }

        String next() throws InterruptedException {
            return String.valueOf(heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }

        @Override
        public void joined(EntityFullJid participant) {
            if (!participant.getResourcepart().toString().equals(nick)) {
                heard.add(participant.getResourcepart() + " came");
            }
        }

        @Override
        public void left(EntityFullJid participant) {
            heard.add(participant.getResourcepart() + " left");
        }
    }

    @Test
    void meetAndTalkAndLeave() throws Exception {
        var ana = new Person().join("ana");
        var ben = new Person().join("ben");
        assertEquals("ben came", ana.next());
        assertEquals("ana came", ben.next());

        ana.room.sendMessage("good morning");
        assertEquals("ana: good morning", ben.next());
        assertEquals("ana: good morning", ana.next());
        assertEquals(2, ben.room.getOccupantsCount());
        ben.room.leave();

        assertEquals("ben left", ana.next());
    }

    @Test
    void findWhatTheServerCan() throws Exception {
        var ana = new Person();
        var discovery = ServiceDiscoveryManager.getInstanceFor(ana.connection);

        assertTrue(PingManager.getInstanceFor(ana.connection).pingMyServer());
        var info = discovery.discoverInfo(JidCreate.domainBareFrom("localhost"));
        assertTrue(info.containsFeature("urn:xmpp:ping") && info.containsFeature("urn:xmpp:extdisco:2"));
        assertEquals(
                List.of("conference.localhost"),
                MultiUserChatManager.getInstanceFor(ana.connection).getMucServiceDomains().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void areRefusedAsTheThird() throws Exception {
        new Person().join("ana");
        new Person().join("ben");
        var cleo = new Person();

        var refused = assertThrows(XMPPErrorException.class, () -> cleo.join("cleo"));

        assertEquals(
                StanzaError.Condition.service_unavailable,
                refused.getStanzaError().getCondition());
    }

    @Test
    void whoseSocketsAreCutHaveLeftAndComeBackByTheirNames() throws Exception {
        var ana = new Person().join("ana");
        var ben = new Person().join("ben");
        assertEquals("ben came", ana.next());
        assertEquals("ana came", ben.next());

        relay.cut();
        var anaAgain = new Person().joinAgain("ana");
        var benAgain = new Person().joinAgain("ben");

        assertEquals("ben came", anaAgain.next());
        benAgain.room.sendMessage("again");
        assertEquals("ben: again", anaAgain.next());
        assertEquals(2, anaAgain.room.getOccupantsCount());
    }
}
