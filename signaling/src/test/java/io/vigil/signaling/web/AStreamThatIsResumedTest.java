package io.vigil.signaling.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.signaling.resume.StreamResumption;
import io.vigil.signaling.web.ServerOptions.Door;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stream management on real sockets that are cut: what the one in the room hears, and what the one who comes back does. */
class AStreamThatIsResumedTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String ROOM = "talk@conference.127.0.0.1";
    private static final Pattern ID = Pattern.compile("id=\"([^\"]+)\"");

    private final ArrayList<RawStream> streams = new ArrayList<>();
    private SignalingServer server = start(LONG);

    private static SignalingServer start(Duration window) {
        try {
            var open = ServerOptions.onLoopback(unknown -> false).with(new ServerOptions.Media(Door.OPEN, window));
            return SignalingServer.start(open, Clock.systemUTC(), new SecureRandom());
        } catch (NotStarted e) {
            throw new AssertionError(e);
        }
    }

    private void startAgainWith(Duration window) {
        server.close();
        server = start(window);
    }

    @AfterEach
    void stop() {
        streams.forEach(RawStream::close);
        server.close();
    }

    /** As far as a stream may be bound or resumed. */
    private RawStream authenticated() {
        var stream = new RawStream(server.address());
        streams.add(stream);
        stream.open().anonymous().until("<success");
        return stream.open();
    }

    private RawStream bound() {
        var stream = authenticated();
        stream.say("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        stream.until("<jid>");
        return stream;
    }

    private static String join(String nick) {
        return "<presence xmlns='jabber:client' to='" + ROOM + "/" + nick
                + "'><x xmlns='http://jabber.org/protocol/muc'/></presence>";
    }

    private static String said(String text) {
        return "<message xmlns='jabber:client' type='groupchat' to='" + ROOM + "'><body>" + text + "</body></message>";
    }

    private RawStream ben() {
        var ben = bound().say(join("ben"));
        ben.until("<subject");
        return ben;
    }

    /** Counts begin after the join: nothing has been said since. */
    private Ana ana() {
        var stream = bound().say(join("ana"));
        stream.until("<subject");
        stream.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");
        var enabled = ID.matcher(stream.until("<enabled"));
        assertTrue(enabled.find());
        return new Ana(stream, enabled.group(1));
    }

    private record Ana(RawStream stream, String id) {}

    private static RawStream resume(RawStream next, String id, long handled) {
        return next.say("<resume xmlns='urn:xmpp:sm:3' previd='" + id + "' h='" + handled + "'/>");
    }

    private static List<String> bodies(List<String> frames) {
        return frames.stream()
                .filter(frame -> frame.contains("<body>"))
                .map(frame -> frame.replaceFirst(".*<body>(.*)</body>.*", "$1"))
                .toList();
    }

    @Nested
    class WhenTheSocketIsCut {
        @Test
        void nobodySeesALeaveAndNothingIsLostOrDoubled() {
            var ben = ben();
            var ana = ana();
            ben.say(said("one"));
            ana.stream().until("one");
            ben.say(said("two"));
            ben.until("two");
            ana.stream().close();
            ben.say(said("three")).say(said("four"));
            ben.until("four");

            var again = resume(authenticated(), ana.id(), 1);
            var replayed = again.allUntil("four");
            again.say(said("back"));

            assertTrue(replayed.get(0).matches("<resumed .*previd=\"" + ana.id() + "\" h=\"0\"/>"), replayed.get(0));
            assertEquals(List.of("two", "three", "four"), bodies(replayed));
            var benHeard = ben.allUntil("back");
            assertTrue(benHeard.stream().noneMatch(frame -> frame.contains("unavailable")), benHeard.toString());
            assertTrue(benHeard.get(benHeard.size() - 1).contains("from=\"" + ROOM + "/ana\""), benHeard.toString());
        }

        @Test
        void andTheServerHasNotNoticedTheOldOneIsToldAndNoLongerHeard() {
            var ben = ben();
            var ana = ana();

            var again = resume(authenticated(), ana.id(), 0);
            again.until("<resumed");
            ana.stream().until("<conflict");
            try {
                ana.stream().say(said("from the grave"));
            } catch (CompletionException e) {
                assertTrue(e.getCause() instanceof IOException, "its socket is closed already");
            }
            again.say(said("back"));

            assertFalse(ben.allUntil("back").toString().contains("from the grave"));
        }

        @Test
        void itMayBeResumedAgainAndAgain() {
            var ben = ben();
            var ana = ana();
            var handled = 0;
            var stream = ana.stream();
            for (var round = 0; round < 5; round++) {
                stream.close();
                ben.say(said("round " + round));
                stream = resume(authenticated(), ana.id(), handled);
                assertEquals(List.of("round " + round), bodies(stream.allUntil("round " + round)));
                handled++;
            }
            assertFalse(ben.allUntil("round 4").toString().contains("unavailable"));
        }

        @Test
        void andNobodyComesBackItIsALeaveWhenTheWindowIsOverAndNoGhostStays() {
            startAgainWith(Duration.ofSeconds(1));
            var ben = ben();
            var ana = ana();
            ana.stream().close();

            ben.until("unavailable");
            var again = resume(authenticated(), ana.id(), 0);
            assertTrue(again.until("<failed").contains("<item-not-found"));
            again.say("<iq xmlns='jabber:client' type='set' id='b'>"
                    + "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
            again.until("<jid>");
            again.say(join("ana"));
            var heard = again.allUntil("<subject");

            assertEquals(
                    2,
                    heard.stream().filter(frame -> frame.contains("<presence")).count(),
                    heard.toString());
            assertFalse(ben.until("/ana").contains("unavailable"));
        }

        @Test
        void andItComesBackALittleTooLateItIsNotTakenBack() {
            startAgainWith(Duration.ofNanos(1));
            var ben = ben();
            var ana = ana();
            ana.stream().closeSocket(4000);
            ana.stream().until(RawStream.CLOSED);

            var again = resume(authenticated(), ana.id(), 0);

            assertTrue(again.until("<failed").contains("<item-not-found"));
            ben.until("unavailable");
        }

        @Test
        void andTooMuchIsSaidToItItIsALeave() {
            var ben = ben();
            var ana = ana();
            ana.stream().close();
            var chat = "<message xmlns='jabber:client' type='chat' to='" + ROOM + "/ana'/>";

            for (var message = 0; message <= StreamResumption.MOST_UNACKNOWLEDGED; message++) {
                ben.say(chat);
            }

            ben.until("unavailable");
        }

        @Test
        void whoeverResumesWithACountThatCannotBeLosesItsStream() {
            var ben = ben();
            var ana = ana();
            ana.stream().close();

            var again = resume(authenticated(), ana.id(), 7);

            assertTrue(again.until("handled-count-too-high").contains("send-count=\"0\""));
            ben.until("unavailable");
        }

        @Test
        void whoeverGuessesItsNameIsCutOff() {
            ana();
            var guesser = authenticated();

            for (var guess = 0; guess < 4; guess++) {
                resume(guesser, "A".repeat(22), 0).until("<item-not-found");
            }

            resume(guesser, "A".repeat(22), 0).until("<policy-violation");
        }
    }

    @Nested
    class WhenTheStreamIsEnded {
        @Test
        void byItselfItIsALeaveAtOnce() {
            var ben = ben();
            var ana = ana();

            ana.stream().say("<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'/>");

            ben.until("unavailable");
            assertTrue(resume(authenticated(), ana.id(), 0).until("<failed").contains("<item-not-found"));
        }

        @Test
        void byABrowserThatLeavesThePageItIsALeaveAtOnce() {
            var ben = ben();

            ana().stream().closeSocket(1001);

            ben.until("unavailable");
        }

        @Test
        void forBreakingTheRulesItIsALeaveAtOnce() {
            var ben = ben();

            ana().stream().say("<nonsense");

            ben.until("unavailable");
        }

        @ParameterizedTest
        @ValueSource(ints = {1000, 4000})
        void onlyOnTheWebSocketItIsNone(int code) {
            var ben = ben();
            var ana = ana();

            ana.stream().closeSocket(code);
            ana.stream().until(RawStream.CLOSED);
            resume(authenticated(), ana.id(), 0).until("<resumed");

            assertFalse(
                    ben.say(said("still two")).allUntil("still two").toString().contains("unavailable"));
        }
    }

    @Nested
    class WhatIsCounted {
        @Test
        void isWhatWasSaidAfterItWasEnabledAndStanzasAlone() {
            var ana = ana().stream();
            ana.say("<r xmlns='urn:xmpp:sm:3'/>");
            assertTrue(ana.until("<a ").contains("h=\"0\""));

            ana.say(said("one")).say("<r xmlns='urn:xmpp:sm:3'/>").say("<a xmlns='urn:xmpp:sm:3' h='1'/>");
            ana.say("<presence xmlns='jabber:client'/>").say("<r xmlns='urn:xmpp:sm:3'/>");

            assertTrue(ana.until("<a ").contains("h=\"1\""));
            assertTrue(ana.until("<a ").contains("h=\"2\""));
        }

        @Test
        void isAskedForByTheServerAfterFiveStanzas() {
            var ana = ana().stream();
            for (var message = 1; message <= StreamResumption.ASK_AFTER; message++) {
                ana.say(said("m" + message));
            }

            var heard = ana.allUntil("<r ");

            assertEquals(StreamResumption.ASK_AFTER, bodies(heard).size());
        }

        @Test
        void mustBeANumberThatCanBe() {
            ana().stream().say("<a xmlns='urn:xmpp:sm:3' h='-1'/>").until("<bad-format");
            ana().stream().say("<a xmlns='urn:xmpp:sm:3' h='1'/>").until("handled-count-too-high");
        }

        @Test
        void isNothingBeforeItIsEnabled() {
            bound().say("<a xmlns='urn:xmpp:sm:3' h='0'/>").until("<bad-format");
            var early = authenticated().say("<enable xmlns='urn:xmpp:sm:3'/>");
            assertTrue(early.until("<failed").contains("<unexpected-request"));
            var twice = ana().stream().say("<enable xmlns='urn:xmpp:sm:3'/>");
            assertTrue(twice.until("<failed").contains("<unexpected-request"));
        }

        @Test
        void mayBeCountedWithoutBeingKept() {
            var ben = ben();
            var ana = bound().say(join("ana"));
            ana.until("<subject");
            ana.say("<enable xmlns='urn:xmpp:sm:3'/>");
            assertFalse(ana.until("<enabled").contains("id="));

            ana.close();

            ben.until("unavailable");
        }
    }

    @Test
    void isNotOfferedToOurOwnLinesWhichComeBackByThemselves() {
        var guest = new RawStream(server.address()).open().plain("a".repeat(32), new byte[32]);
        streams.add(guest);
        guest.until("<success");
        guest.say("<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='127.0.0.1' version='1.0'/>");
        assertFalse(guest.until("<stream:features").contains("urn:xmpp:sm:3"));
        guest.say("<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        guest.until("<jid>");

        guest.say("<enable xmlns='urn:xmpp:sm:3' resume='true'/>");

        guest.until("<invalid-namespace");
    }
}
