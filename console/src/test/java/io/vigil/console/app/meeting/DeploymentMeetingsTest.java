package io.vigil.console.app.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.call.conference.Calls;
import io.vigil.console.call.conference.Deployment;
import io.vigil.console.call.conference.Media;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.conference.ServiceAddress;
import io.vigil.console.call.conference.TokenSecret;
import io.vigil.console.call.conference.TokenTerms;
import io.vigil.console.stage.Patience;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DeploymentMeetingsTest {
    private static final String INTEGRITY = "sha384-" + "A".repeat(64);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final PushedClock clock = new PushedClock();
    private final TokenTerms terms =
            new TokenTerms("vigil", "jitsi", "meet.example", new TokenSecret(new byte[32]), Duration.ofMinutes(10));

    private Meetings meetings(Optional<TokenTerms> tokens) {
        var deployment = new Deployment(
                ServiceAddress.of("wss://meet.example/xmpp-websocket"),
                "meet.example",
                "conference.meet.example",
                Optional.of("focus.meet.example"),
                Media.BRIDGE,
                tokens);
        return new DeploymentMeetings(deployment, INTEGRITY, random, clock);
    }

    private static Meetings.Ends next(Meetings meetings) {
        var next = meetings.next();
        Patience.until("a conference", SOON, next::isDone);
        return next.join();
    }

    private static String claims(Meeting meeting) {
        var token = meeting.token().orElseThrow();
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    @Test
    void eachAttemptHasARoomAndAKeyThatWereNeverUsed() {
        var meetings = meetings(Optional.of(terms));
        var seen = new HashSet<String>();
        for (var attempt = 0; attempt < 50; attempt++) {
            var console = next(meetings).console();

            assertTrue(console.room().matches("[0-9a-f]{32}"), "16 bytes in hex");
            assertTrue(seen.add(console.room()), "a room twice");
            assertTrue(seen.add(console.key()), "a key twice");
        }
    }

    @Test
    void bothEndsMeetWhereThePracticeHasSetIt() {
        var ends = next(meetings(Optional.of(terms)));
        var console = ends.console();

        assertEquals(
                Optional.of("wss://meet.example/xmpp-websocket"),
                console.service().map(ServiceAddress::toString));
        assertEquals("meet.example", console.domain());
        assertEquals("conference.meet.example", console.muc());
        assertEquals(Optional.of("focus.meet.example"), console.focus());
        assertEquals(Media.BRIDGE, console.media());
        assertEquals(INTEGRITY, console.integrity());
        assertEquals(console, ends.guest().by(console.token()), "the other end's is the same but for the token");
    }

    @Test
    void eachEndHasATokenForThatRoomAlone() {
        var ends = next(meetings(Optional.of(terms)));
        var room = "\"room\":\"" + ends.console().room() + "\"";

        assertTrue(claims(ends.console()).contains(room));
        assertTrue(claims(ends.guest()).contains(room));
        assertTrue(claims(ends.console())
                .contains("\"exp\":" + clock.instant().plusSeconds(600).getEpochSecond()));
    }

    @Tag("SAFE-71")
    @Test
    void renewedItIsTheSameConferenceByATokenOfNow() {
        var meetings = meetings(Optional.of(terms));
        var first = next(meetings);
        clock.now = clock.now.plus(Duration.ofMinutes(4));
        var renewed = meetings.renewed(first);

        assertEquals(first.console(), renewed.console().by(first.console().token()));
        assertEquals(first.guest(), renewed.guest().by(first.guest().token()));
        assertNotEquals(first.console().token(), renewed.console().token());
        assertNotEquals(first.guest().token(), renewed.guest().token());
        assertTrue(claims(renewed.console())
                .contains("\"room\":\"" + first.console().room() + "\""));
        assertTrue(claims(renewed.guest())
                .contains("\"exp\":" + clock.instant().plusSeconds(600).getEpochSecond()));
        assertEquals(Optional.of(Duration.ofMinutes(4)), meetings.renewEvery());
    }

    @Test
    void withoutTokensThereIsNoneAndNothingToRenew() {
        var meetings = meetings(Optional.empty());
        var ends = next(meetings);

        assertEquals(Optional.empty(), ends.console().token());
        assertEquals(ends.console(), ends.guest());
        assertEquals(ends, meetings.renewed(ends));
        assertEquals(Optional.empty(), meetings.renewEvery());
    }

    @Test
    void theConsolesOwnEndConnectsToTheSameService() {
        assertEquals(
                URI.create("wss://meet.example/xmpp-websocket"),
                meetings(Optional.empty()).service());
    }

    @Test
    void aLineIsToldHowItsCallsAreHeld() {
        var deployment = new Deployment(
                ServiceAddress.of("wss://meet.example/x"),
                "meet.example",
                "c.meet.example",
                Optional.of("focus.meet.example"),
                Media.BRIDGE,
                Optional.empty());

        assertEquals(
                new Calls(Media.BRIDGE, INTEGRITY),
                Conferences.onDeployment(deployment, INTEGRITY, random, clock).calls());
    }

    private static final class PushedClock extends Clock {
        private Instant now = Instant.parse("2026-11-28T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone: " + zone);
        }
    }
}
