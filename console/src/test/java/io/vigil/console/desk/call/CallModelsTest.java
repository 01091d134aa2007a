package io.vigil.console.desk.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigil.console.desk.control.State;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.Encryption;
import io.vigil.console.desk.port.LineShown.Guest;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CallModelsTest {
    private static final List<String> FOUR = List.of("river", "amber", "nine", "lamp");
    private static final Instant AT = Instant.parse("2026-11-23T14:07:12Z");

    @Nested
    class TheHeader {
        @Test
        void aVerifiedLineIsGreenAndNamesItsWords() {
            var shown = header(LineShown.nothingYet().withEncryption(Encryption.VERIFIED, FOUR));

            assertEquals(State.GO, shown.line());
            assertEquals("encrypted, verified: river amber nine lamp", shown.lineWords());
        }

        @Tag("SAFE-92")
        @Test
        void aLineThatWasNotComparedIsAmber() {
            assertEquals(
                    State.WAIT,
                    header(LineShown.nothingYet().withEncryption(Encryption.UNVERIFIED, FOUR))
                            .line());
        }

        @Test
        void aLineThatIsAwayIsToldFromOneThatNeverStood() {
            var never = LineShown.nothingYet();
            assertEquals("no line yet", header(never).lineWords());

            var away = header(never.withGuest(Guest.AWAY));
            assertEquals(State.WAIT, away.line());
            assertEquals("line away for the moment", away.lineWords());
        }

        @Test
        void anAlteredLineStops() {
            assertEquals(
                    State.STOP,
                    header(LineShown.nothingYet().withEncryption(Encryption.ALTERED, List.of()))
                            .line());
        }

        private HeaderModel.Shown header(LineShown line) {
            return HeaderModel.Shown.of(line, Heading.beforeASession());
        }
    }

    @Nested
    class TheStripBelowTheVideo {
        private final CallShown connected = CallShown.nothingYet()
                .withProgress(CallShown.Progress.CONNECTED)
                .withLight(CallShown.Light.GOOD, Optional.of(Duration.ofMillis(96)));

        @Test
        void aFrozenPictureSaysSinceWhen() {
            var shown = strip(connected.withSenses(Sense.lostSince(AT), Sense.alive(), Sense.alive()));

            assertTrue(
                    shown.signs().contains(new StatusModel.Sign(State.STOP, "picture frozen since 14:07:12")),
                    shown.toString());
        }

        @Tag("SAFE-89")
        @Test
        void aPictureThatIsHeldBackIsNamedAsThat() {
            var shown = strip(connected.withSenses(Sense.pausedSince(AT), Sense.alive(), Sense.alive()));

            assertTrue(
                    shown.signs()
                            .contains(new StatusModel.Sign(
                                    State.WAIT, "picture paused since 14:07:12 to keep the sound")),
                    shown.toString());
        }

        @Test
        void aCameraThatTheClientTurnedOffIsNoFrozenPicture() {
            var shown = strip(connected
                    .withGuestMedia(OwnTrack.ON, OwnTrack.MUTED)
                    .withSenses(Sense.lostSince(AT), Sense.alive(), Sense.alive()));

            assertTrue(
                    shown.signs().contains(new StatusModel.Sign(State.WAIT, "client's camera is off")),
                    shown.toString());
        }

        @Test
        void aBlackPictureAndASilentMicrophoneAreNoLoss() {
            var shown = strip(connected.withSenses(Sense.emptySince(AT), Sense.emptySince(AT), Sense.alive()));

            assertTrue(
                    shown.signs()
                            .containsAll(List.of(
                                    new StatusModel.Sign(State.WAIT, "picture black since 14:07:12"),
                                    new StatusModel.Sign(State.WAIT, "microphone silent since 14:07:12"))),
                    shown.toString());
        }

        @Tag("SAFE-68")
        @Test
        void whatDoesNotArriveAtTheClientIsNamed() {
            var deaf = connected
                    .withOwn(own(OwnTrack.ON, OwnTrack.ON))
                    .withReception(new Reception(Arrival.STANDS_STILL, Arrival.NONE));

            assertEquals(
                    List.of(
                            new StatusModel.Sign(State.STOP, "client does not get your sound"),
                            new StatusModel.Sign(State.WAIT, "client sees you standing still")),
                    strip(deaf).own());
        }

        @Test
        void thatTheTherapistIsMutedIsSaidBeforeThatNothingArrives() {
            var muted = connected
                    .withOwn(own(OwnTrack.MUTED, OwnTrack.ON))
                    .withReception(new Reception(Arrival.ARRIVES, Arrival.NONE));

            assertEquals(
                    List.of(new StatusModel.Sign(State.WAIT, "you are muted")),
                    strip(muted).own());
        }

        @Test
        void whatThePageToldBeforeTheCallStoodIsNotShown() {
            var reconnecting = connected
                    .withProgress(CallShown.Progress.RECONNECTING)
                    .withOwn(own(OwnTrack.ON, OwnTrack.ON))
                    .withReception(new Reception(Arrival.NONE, Arrival.NONE));

            assertEquals(List.of(), strip(reconnecting).own());
        }

        private CallShown.OwnDevices own(OwnTrack microphone, OwnTrack camera) {
            return new CallShown.OwnDevices(
                    microphone, camera, List.of(), List.of(), Optional.empty(), Optional.empty());
        }

        @Test
        void whatTheBrowserNeverToldIsNotShown() {
            assertEquals(4, strip(connected).signs().size());
        }

        @Test
        void theButtonSaysWhatItWillDo() {
            assertEquals("Unmute", strip(connected).microphone());
        }

        private StatusModel.Shown strip(CallShown call) {
            return StatusModel.Shown.of(call, ZoneOffset.UTC);
        }
    }
}
