package io.vigil.console.screens;

import io.vigil.console.call.check.ConnectionCheck;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.check.EndCheck.Hearing;
import io.vigil.console.call.check.Evidence;
import io.vigil.console.call.check.GuestCheck;
import io.vigil.console.call.check.GuestCheck.Playing;
import io.vigil.console.call.check.Relay;
import io.vigil.console.call.life.Picture;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.life.QualityLight;
import io.vigil.console.call.life.Sound;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.media.TrackState;
import io.vigil.console.call.voice.Person;
import io.vigil.console.desk.port.CallShown;
import io.vigil.console.desk.port.CallShown.OwnDevices;
import io.vigil.console.desk.port.CallShown.Reception;
import io.vigil.console.desk.port.CallShown.Reception.Arrival;
import io.vigil.console.desk.port.GuestDevice;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.OwnTrack;
import io.vigil.console.desk.port.Sense;
import io.vigil.console.desk.port.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** States of a line and of a call, to look at. */
final class Calls {
    private static final List<String> WORDS_OF_THE_NEXT_LINE = List.of("gardenia", "numeral", "finish", "hibiscus");
    private static final List<String> WORDS_OF_THE_LINE = List.of("river", "amber", "nine", "lamp");

    private Calls() {}

    /** The link is written, and nobody has come by it. */
    static LineShown invited() {
        return LineShown.nothingYet()
                .withInvitation(
                        new Invitation("https://127.0.0.1:8443/j#q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA3f1c9a"));
    }

    /** Somebody stands at the door, and the four words were not compared yet. */
    static LineShown waiting() {
        return invited()
                .withEncryption(LineShown.Encryption.UNVERIFIED, WORDS_OF_THE_LINE)
                .withGuest(LineShown.Guest.WAITING);
    }

    /** While they were compared, the line was made anew. */
    static LineShown waitingWithOthers() {
        return invited()
                .withEncryption(LineShown.Encryption.UNVERIFIED, WORDS_OF_THE_NEXT_LINE)
                .withGuest(LineShown.Guest.WAITING);
    }

    /** The client is there, and the four words were the same. */
    static LineShown verified() {
        return invited()
                .withEncryption(LineShown.Encryption.VERIFIED, WORDS_OF_THE_LINE)
                .withGuest(LineShown.Guest.ADMITTED);
    }

    /** Another device has the same link. */
    static LineShown knocking() {
        return verified().withSecondDevice(LineShown.SecondDevice.KNOCKING);
    }

    /** Camera and microphone are found, and there is no call. */
    static CallShown none() {
        return CallShown.nothingYet()
                .withOwn(new OwnDevices(
                        OwnTrack.ON,
                        OwnTrack.ON,
                        List.of(new Source("c1", "HD Webcam")),
                        List.of(new Source("m1", "Desk microphone")),
                        Optional.of("c1"),
                        Optional.of("m1")));
    }

    /** Picture and sound come and go. */
    static CallShown running() {
        return none().withProgress(CallShown.Progress.CONNECTED)
                .withSenses(Sense.alive(), Sense.alive(), Sense.alive())
                .withLight(CallShown.Light.GOOD, Optional.of(Duration.ofMillis(96)))
                .withGuestDevice(new GuestDevice(
                        OptionalInt.of(81),
                        GuestDevice.Charging.YES,
                        Optional.empty(),
                        GuestDevice.Charger.NOT_WANTED,
                        GuestDevice.Network.WIFI,
                        GuestDevice.Front.IN_FRONT,
                        GuestDevice.Screen.STAYS_ON,
                        Optional.of(Practice.NOW),
                        GuestDevice.Voice.TELLS));
    }

    /** Neither picture nor sound comes any more. */
    static CallShown lost(Instant since) {
        return running().withSenses(Sense.lostSince(since), Sense.lostSince(since), Sense.alive());
    }

    /** What the client gets of the therapist stands still. */
    static CallShown notReceived() {
        return running().withReception(new Reception(Arrival.STANDS_STILL, Arrival.NONE));
    }

    /** Both ends have looked at their connection, and all of it is well. */
    static CallShown checked() {
        return running().withCheck(ConnectionCheck.of(evidence(Relay.REACHED, Hearing.HEARD, Playing.PLAYS)));
    }

    /** The client's browser keeps the sound back, and one end reaches no relay. */
    static CallShown notWell() {
        return running()
                .withCheck(ConnectionCheck.of(evidence(Relay.NOT_REACHED, Hearing.HEARD, Playing.WAITS_FOR_A_TOUCH)));
    }

    private static Evidence evidence(Relay there, Hearing hearing, Playing playing) {
        var fine = new Quality(QualityLight.GOOD, Picture.ALIVE, Sound.ALIVE);
        var on = new MediaState(TrackState.ON, TrackState.ON);
        return new Evidence(
                Optional.of(new EndCheck(Relay.REACHED, OptionalInt.of(2_400), Hearing.HEARD)),
                Optional.of(new GuestCheck(
                        new EndCheck(there, OptionalInt.of(1_800), hearing),
                        playing,
                        Optional.of(new GuestCheck.Browser("Firefox", 140)))),
                fine,
                new Evidence.Senses(Evidence.Look.SEEN, Evidence.Listen.HEARD),
                Optional.of(fine),
                on,
                Optional.of(on),
                Person.CLIENT);
    }
}
