package io.vigil.console.app.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.app.setting.Paths;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.Candidate;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.voice.Attention;
import io.vigil.console.call.voice.Person;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromConsole.Speaks.To;
import io.vigil.console.link.message.Spoken;
import io.vigil.console.video.message.ToPane;
import io.vigil.console.words.Notice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pane and pages are told when the therapist turns to somebody beside the client, and back. */
@Tag("SAFE-30")
class VoicesTest {
    private static final IceServer RELAY =
            new IceServer(List.of("turn:relay.example"), Optional.of("user"), Optional.of("password"));

    private final List<ToPane> pane = new ArrayList<>();
    private final List<FromConsole> client = new ArrayList<>();
    private final List<FromConsole> prescriber = new ArrayList<>();
    private final List<FromConsole> sitter = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private CompletableFuture<List<IceServer>> servers = CompletableFuture.completedFuture(List.of(RELAY));
    private Duration uptime = Duration.ofMinutes(3);
    private final Voices voices = new Voices(Runnable::run, () -> uptime, new Ends(), Paths.ANY, new Board());

    VoicesTest() {
        voices.join(Beside.PRESCRIBER, prescriber::add);
        voices.join(Beside.SITTER, sitter::add);
    }

    private final class Ends implements Voices.Ends {
        @Override
        public void toPane(ToPane message) {
            pane.add(message);
        }

        @Override
        public void toClient(FromConsole message) {
            client.add(message);
        }

        @Override
        public CompletableFuture<List<IceServer>> iceServers() {
            return servers;
        }
    }

    private final class Board implements NoticeBoard {
        @Override
        public void put(Notice notice) {
            notices.add(notice);
        }

        @Override
        public void takeOff(Notice notice) {
            notices.remove(notice);
        }
    }

    private CallId call() {
        return voices.attention().get().aside().orElseThrow().call();
    }

    private CallId stands(Beside whose) {
        voices.speakWith(whose);
        var call = call();
        voices.arrived(call, 1, 0.1);
        pane.clear();
        client.clear();
        prescriber.clear();
        sitter.clear();
        return call;
    }

    private void assertBack(CallId left) {
        assertEquals(Attention.onTheClient(), voices.attention().get());
        assertEquals(List.of(new ToPane.Speak(Optional.empty()), new ToPane.HangUp(left)), pane);
        assertEquals(List.of(new FromConsole.Speaks(To.YOU)), client);
    }

    @Test
    void whoIsCalledIsToldTheServersAndTheClientHearsOn() {
        voices.speakWith(Beside.PRESCRIBER);

        assertEquals(1, pane.size());
        assertTrue(pane.get(0) instanceof ToPane.Voice begun && begun.call().equals(call()), pane.toString());
        assertTrue(prescriber.get(0) instanceof FromConsole.Ice, prescriber.toString());
        assertEquals(List.of(), client);
        assertEquals(new FromConsole.Speaks(To.YOU), voices.forTheClient());
    }

    @Test
    void whenTheyAreHeardTheMicrophoneGoesToThemAndBothPagesSayIt() {
        voices.speakWith(Beside.PRESCRIBER);
        pane.clear();
        prescriber.clear();
        var call = call();

        voices.connection(call, Connection.CONNECTED);
        assertEquals(List.of(), pane, "nobody was heard yet");
        voices.arrived(call, 12, 0.2);

        assertEquals(List.of(new ToPane.Speak(Optional.of(call))), pane);
        assertEquals(List.of(new FromConsole.Speaks(To.ANOTHER)), client);
        assertEquals(List.of(new FromConsole.Speaks(To.YOU)), prescriber);
        assertEquals(List.of(), sitter);
        assertEquals(new FromConsole.Speaks(To.ANOTHER), voices.forTheClient());
        assertEquals(new Voices.Figures(12, 0.2), voices.figures());
    }

    @Test
    void signalsGoToTheOneLineAndFromItAlone() {
        voices.speakWith(Beside.PRESCRIBER);
        var call = call();
        pane.clear();
        prescriber.clear();
        var offer = new CallSignal.Offer(call, 0, "v=0");
        var answer = new CallSignal.Answer(call, 0, "v=0");

        voices.fromPane(offer);
        voices.fromLine(Beside.SITTER, answer);
        voices.fromLine(Beside.PRESCRIBER, new CallSignal.Answer(new CallId("older"), 0, "v=0"));
        assertEquals(List.of(), pane);
        voices.fromLine(Beside.PRESCRIBER, answer);

        assertEquals(List.of(new Spoken.Call(offer)), prescriber);
        assertEquals(List.of(), sitter);
        assertEquals(List.of(new ToPane.Signal(answer)), pane);
        assertTrue(voices.isVoice(call));
        assertFalse(voices.isVoice(new CallId("the client's")));
    }

    @Test
    void theTherapistComesBackByOneActAndWithoutANotice() {
        var call = stands(Beside.PRESCRIBER);

        voices.back();

        assertBack(call);
        assertEquals(List.of(new FromConsole.Speaks(To.ANOTHER)), prescriber);
        assertEquals(List.of(), notices);
        voices.back();
        assertEquals(1, client.size(), "said once");
    }

    @Test
    void aLineThatIsGoneBringsBackAndSaysWhy() {
        var call = stands(Beside.SITTER);

        voices.lineGone(Beside.PRESCRIBER);
        assertEquals(Person.SITTER, voices.attention().get().with());
        voices.lineGone(Beside.SITTER);

        assertBack(call);
        assertEquals(List.of(AppNotices.voiceOver()), notices);
    }

    @Test
    void aConnectionThatFailsBringsBack() {
        var call = stands(Beside.PRESCRIBER);

        voices.connection(call, Connection.FAILED);

        assertBack(call);
    }

    @Test
    void aPaneThatDiesBringsBack() {
        var call = stands(Beside.PRESCRIBER);

        voices.paneLost();

        assertBack(call);
    }

    @Test
    void aSilenceBringsBack() {
        var call = stands(Beside.PRESCRIBER);
        uptime = uptime.plus(Attention.SILENT_AFTER);

        voices.tick();

        assertBack(call);
    }

    @Test
    void aPageThatAsksForAnotherPathGetsOneWithinTheVoice() {
        var call = stands(Beside.SITTER);

        voices.fromLine(Beside.PRESCRIBER, new CallSignal.Restart(call));
        assertEquals(List.of(), pane, "it is not theirs");
        voices.fromLine(Beside.SITTER, new CallSignal.Restart(call));

        assertEquals(List.of(new ToPane.Restart(call)), pane);
        assertEquals(Person.SITTER, voices.attention().get().with());
        assertEquals(List.of(), client);
    }

    @Test
    void aQuietVoiceSeeksAnotherPathAndIsOverWhenNoneIsFound() {
        var call = stands(Beside.SITTER);
        uptime = uptime.plusSeconds(3);
        voices.tick();
        assertEquals(List.of(new ToPane.Restart(call)), pane);

        uptime = uptime.plusSeconds(2);
        var candidates = new CallSignal.Candidates(call, List.of(new Candidate("candidate:1", "0")));
        voices.fromLine(Beside.SITTER, candidates);
        voices.fromLine(Beside.SITTER, new CallSignal.Candidates(call, List.of()));
        uptime = uptime.plusSeconds(2);
        voices.tick();
        assertEquals(
                List.of(
                        new ToPane.Restart(call),
                        new ToPane.Signal(candidates),
                        new ToPane.Signal(new CallSignal.Candidates(call, List.of()))),
                pane,
                "the path is being found by the address that was named");

        pane.clear();
        uptime = uptime.plus(Attention.SILENT_AFTER);
        voices.tick();
        assertBack(call);
    }

    @Test
    void whoIsFoundAgainIsToldOnThePageAndTheClientHearsNothingOfIt() {
        var call = stands(Beside.SITTER);
        uptime = uptime.plusSeconds(3);
        voices.tick();
        assertEquals(List.of(), sitter);

        voices.arrived(call, 2, 0.2);

        assertEquals(List.of(new FromConsole.Speaks(To.YOU)), sitter, "their page may have been loaded anew");
        assertEquals(List.of(), client);
        assertEquals(List.of(new ToPane.Restart(call)), pane);
    }

    @Test
    void anOfferFromALineIsNobodysToMake() {
        var call = stands(Beside.SITTER);

        voices.fromLine(Beside.SITTER, new CallSignal.Offer(call, 1, "v=0"));

        assertEquals(List.of(), pane);
    }

    @Test
    void aLineThatIsLostForAWhileLeavesAVoiceThatIsHeardAndCallsNobody() {
        stands(Beside.SITTER);
        voices.lineLost(Beside.SITTER);
        assertEquals(Person.SITTER, voices.attention().get().with());
        voices.back();

        voices.speakWith(Beside.PRESCRIBER);
        voices.lineLost(Beside.PRESCRIBER);
        assertEquals(Attention.onTheClient(), voices.attention().get());
        assertEquals(List.of(AppNotices.voiceOver()), notices);
    }

    @Test
    void turningToAnotherEndsTheFirst() {
        var first = stands(Beside.PRESCRIBER);

        voices.speakWith(Beside.SITTER);

        assertEquals(new ToPane.Speak(Optional.empty()), pane.get(0));
        assertEquals(new ToPane.HangUp(first), pane.get(1));
        assertEquals(List.of(new FromConsole.Speaks(To.YOU)), client);
        assertEquals(List.of(new FromConsole.Speaks(To.ANOTHER)), prescriber);
        assertTrue(sitter.get(0) instanceof FromConsole.Ice, sitter.toString());
    }

    @Test
    void aWishForSomebodyWhoIsGoneBeforeTheServersWereNamedComesToNothing() {
        servers = new CompletableFuture<>();
        voices.speakWith(Beside.PRESCRIBER);
        voices.lineGone(Beside.SITTER);
        voices.lineGone(Beside.PRESCRIBER);

        servers.complete(List.of(RELAY));

        assertEquals(List.of(), pane);
        assertEquals(List.of(), prescriber);
        assertEquals(List.of(), notices);
    }

    @Test
    void aWishThatWasTakenBackBeforeTheServersWereNamedComesToNothing() {
        servers = new CompletableFuture<>();
        voices.speakWith(Beside.PRESCRIBER);
        voices.back();

        servers.complete(List.of(RELAY));

        assertEquals(Attention.onTheClient(), voices.attention().get());
        assertEquals(List.of(), pane);
        assertEquals(List.of(), prescriber);
    }
}
