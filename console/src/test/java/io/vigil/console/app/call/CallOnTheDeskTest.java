package io.vigil.console.app.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.CallProgress;
import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.session.run.MemorySessionLog;
import io.vigil.console.session.run.SessionRunner;
import io.vigil.console.session.run.Vigilance;
import io.vigil.console.video.message.FromPane.NoConference.Why;
import io.vigil.console.words.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallOnTheDeskTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private final List<Notice> notices = new ArrayList<>();
    private final CallOnTheDesk shown = new CallOnTheDesk(
            new Ports(),
            new Vigilance(
                    new SessionRunner(new MemorySessionLog(), Runnable::run, clock, notices::add, notices::add),
                    clock,
                    clock,
                    () -> Duration.ZERO),
            clock,
            new NoticeBoard() {
                @Override
                public void put(Notice notice) {
                    notices.add(notice);
                }

                @Override
                public void takeOff(Notice notice) {
                    notices.remove(notice);
                }
            });

    private void passes(int seconds) {
        shown.life(ProofOfLife.none(), Duration.ofSeconds(seconds));
    }

    @Test
    void aCallThatFindsNoPathIsNamedOnceAndAgainAfterItStood() {
        shown.progress(CallProgress.CONNECTING);
        passes(0);
        passes(14);
        assertEquals(List.of(), notices);

        passes(15);
        passes(40);
        assertEquals(List.of(AppNotices.noPath()), notices);

        shown.progress(CallProgress.STANDING);
        passes(50);
        assertEquals(List.of(), notices, "it is over");

        shown.progress(CallProgress.RECONNECTING);
        passes(51);
        passes(66);
        assertEquals(List.of(AppNotices.noPath()), notices);
    }

    @Tag("SAFE-68")
    @Test
    void whatIsOverIsTakenOff() {
        shown.ownMedia(new MediaState(TrackState.MISSING, TrackState.ON));
        shown.paneLost();
        assertEquals(List.of(AppNotices.ownCamera(), AppNotices.paneLost()), notices);

        shown.ownMedia(new MediaState(TrackState.ON, TrackState.ON));
        shown.progress(CallProgress.STANDING);
        assertEquals(List.of(), notices);
    }

    @Tag("SAFE-69")
    @Test
    void anUnsealedPictureIsNamedOnceAndIsOverWithTheNextCall() {
        shown.unsealed(false);
        assertEquals(List.of(), notices);

        shown.unsealed(true);
        shown.unsealed(true);
        assertEquals(List.of(AppNotices.unsealed()), notices);

        shown.unsealed(false);
        assertEquals(List.of(), notices);
    }

    @Tag("SAFE-70")
    @Test
    void whoeverIsThereWithoutTheKeyIsNamedOnceUntilACallStands() {
        shown.impostor();
        shown.impostor();
        shown.progress(CallProgress.CONNECTING);
        shown.progress(CallProgress.RECONNECTING);
        assertEquals(List.of(AppNotices.impostor()), notices);

        shown.progress(CallProgress.STANDING);
        assertEquals(List.of(), notices);

        shown.impostor();
        assertEquals(List.of(AppNotices.impostor()), notices);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void aConferenceThatCannotBeHadIsNamedOnceWithItsReasonUntilItCan(Why why) {
        shown.noConference(Optional.of(why));
        shown.noConference(Optional.of(why));
        assertEquals(List.of(AppNotices.noConference(why)), notices);

        shown.noConference(Optional.empty());
        shown.noConference(Optional.empty());
        assertEquals(List.of(), notices);
    }

    @Test
    void anotherReasonTakesThePlaceOfTheFirst() {
        shown.noConference(Optional.empty());
        assertEquals(List.of(), notices);
        for (var why : Why.values()) {
            shown.noConference(Optional.of(why));

            assertEquals(List.of(AppNotices.noConference(why)), notices);
        }
    }
}
