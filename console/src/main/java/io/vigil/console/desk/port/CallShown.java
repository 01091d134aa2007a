package io.vigil.console.desk.port;

import io.vigil.console.call.check.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the call: proofs of life, quality, and both ends' devices.
 *
 * @param roundTrip the last measured delay there and back, if any
 * @param guestMicrophone absent until the guest's page told
 * @param guestCamera absent until the guest's page told
 * @param reception how the guest receives the therapist, by the word of the guest's page
 * @param check what the check before the session found; empty while none is made
 */
public record CallShown(
        Progress progress,
        Sense picture,
        Sense sound,
        Sense page,
        Light light,
        Optional<Duration> roundTrip,
        GuestDevice guestDevice,
        Optional<OwnTrack> guestMicrophone,
        Optional<OwnTrack> guestCamera,
        Reception reception,
        OwnDevices own,
        List<Finding> check) {

    public CallShown {
        check = List.copyOf(check);
    }

    /** How far the call has come. */
    public enum Progress {
        NONE,
        CONNECTING,
        CONNECTED,
        RECONNECTING,
        ENDED
    }

    /** The quality of the connection in one word. */
    public enum Light {
        NONE,
        BAD,
        POOR,
        GOOD
    }

    /**
     * The therapist's own camera and microphone, and what else could be chosen.
     *
     * @param cameraId the camera in use, if any
     * @param microphoneId the microphone in use, if any
     */
    public record OwnDevices(
            OwnTrack microphone,
            OwnTrack camera,
            List<Source> cameras,
            List<Source> microphones,
            Optional<String> cameraId,
            Optional<String> microphoneId) {
        public OwnDevices {
            cameras = List.copyOf(cameras);
            microphones = List.copyOf(microphones);
        }

        public static OwnDevices notYetFound() {
            return new OwnDevices(
                    OwnTrack.MISSING, OwnTrack.MISSING, List.of(), List.of(), Optional.empty(), Optional.empty());
        }
    }

    /** Whether the therapist's picture and sound arrive at the guest. */
    public record Reception(Arrival picture, Arrival sound) {
        /** One of the two. */
        public enum Arrival {
            NOT_TOLD,
            ARRIVES,
            /** The picture stands still; a sound never does. */
            STANDS_STILL,
            NONE
        }

        public static Reception notTold() {
            return new Reception(Arrival.NOT_TOLD, Arrival.NOT_TOLD);
        }
    }

    public static CallShown nothingYet() {
        return new CallShown(
                Progress.NONE,
                Sense.notYet(),
                Sense.notYet(),
                Sense.notYet(),
                Light.NONE,
                Optional.empty(),
                GuestDevice.unknown(),
                Optional.empty(),
                Optional.empty(),
                Reception.notTold(),
                OwnDevices.notYetFound(),
                List.of());
    }

    public CallShown withProgress(Progress now) {
        return new CallShown(
                now,
                picture,
                sound,
                page,
                light,
                roundTrip,
                guestDevice,
                guestMicrophone,
                guestCamera,
                reception,
                own,
                check);
    }

    public CallShown withSenses(Sense pictureNow, Sense soundNow, Sense pageNow) {
        return new CallShown(
                progress,
                pictureNow,
                soundNow,
                pageNow,
                light,
                roundTrip,
                guestDevice,
                guestMicrophone,
                guestCamera,
                reception,
                own,
                check);
    }

    public CallShown withLight(Light now, Optional<Duration> roundTripNow) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                now,
                roundTripNow,
                guestDevice,
                guestMicrophone,
                guestCamera,
                reception,
                own,
                check);
    }

    public CallShown withGuestDevice(GuestDevice now) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                light,
                roundTrip,
                now,
                guestMicrophone,
                guestCamera,
                reception,
                own,
                check);
    }

    public CallShown withGuestMedia(OwnTrack microphone, OwnTrack camera) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                light,
                roundTrip,
                guestDevice,
                Optional.of(microphone),
                Optional.of(camera),
                reception,
                own,
                check);
    }

    public CallShown withReception(Reception now) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                light,
                roundTrip,
                guestDevice,
                guestMicrophone,
                guestCamera,
                now,
                own,
                check);
    }

    public CallShown withOwn(OwnDevices now) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                light,
                roundTrip,
                guestDevice,
                guestMicrophone,
                guestCamera,
                reception,
                now,
                check);
    }

    public CallShown withCheck(List<Finding> now) {
        return new CallShown(
                progress,
                picture,
                sound,
                page,
                light,
                roundTrip,
                guestDevice,
                guestMicrophone,
                guestCamera,
                reception,
                own,
                now);
    }
}
