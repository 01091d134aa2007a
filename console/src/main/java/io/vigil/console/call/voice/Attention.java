package io.vigil.console.call.voice;

import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * Whom the therapist speaks with. It is the client, unless the therapist has turned to one person beside them, and it is
 * the client again as soon as anything is wrong with that. The client is seen and heard all the while; the client and the
 * others never hear each other. A value; times are of a monotonic ticker.
 *
 * @param aside the voice beside the client's call, if there is one
 */
public record Attention(Optional<Aside> aside) {
    /** A voice has so long to come about: time for somebody to let a browser have the microphone. */
    public static final Duration COMES_WITHIN = Duration.ofSeconds(30);
    /** A voice from which nothing has come for so long is gone. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(6);

    private static final Attention ON_THE_CLIENT = new Attention(Optional.empty());

    /**
     * One voice beside the client's call.
     *
     * @param since when it was begun
     * @param packets of sound that have come
     * @param heardAt when the last of them came
     */
    public record Aside(Person with, CallId call, Stage stage, Duration since, long packets, Duration heardAt) {
        public Aside {
            if (!with.isBeside()) {
                throw new IllegalArgumentException("nobody turns aside to the " + with);
            }
        }

        private Aside heard(long count, Duration now) {
            return new Aside(with, call, Stage.STANDS, since, count, now);
        }
    }

    /** How far a voice has come. */
    public enum Stage {
        /** Nothing was heard yet; the client still hears the therapist. */
        CALLED,
        STANDS
    }

    /** As every session begins, and as everything ends. */
    public static Attention onTheClient() {
        return ON_THE_CLIENT;
    }

    /** The therapist turns to {@code person}: the client, or somebody beside the client, with whom {@code call} is begun. */
    public Attention turnedTo(Person person, CallId call, Duration now) {
        return person == Person.CLIENT
                ? ON_THE_CLIENT
                : new Attention(Optional.of(new Aside(person, call, Stage.CALLED, now, 0, now)));
    }

    /** The connection of a call is so now; one that failed or was closed is over. */
    public Attention connection(CallId call, Connection state) {
        var isOver = state == Connection.FAILED || state == Connection.CLOSED;
        return isOver && aside.filter(voice -> voice.call().equals(call)).isPresent() ? ON_THE_CLIENT : this;
    }

    /**
     * So many packets of sound have come over {@code call} by now. With the first of them the voice stands: before, somebody
     * may still be asked by their browser, and the client is not kept waiting for that.
     */
    public Attention arrived(CallId call, long packets, Duration now) {
        return aside.filter(voice -> voice.call().equals(call) && packets > voice.packets())
                .map(voice -> new Attention(Optional.of(voice.heard(packets, now))))
                .orElse(this);
    }

    /** The line of {@code person} has ended, is lost, or is somebody else's now. */
    public Attention lineGone(Person person) {
        return aside.filter(voice -> voice.with() == person).isPresent() ? ON_THE_CLIENT : this;
    }

    /** Looks at the time; to be called at least once a second. */
    public Attention at(Duration now) {
        return aside.filter(voice -> isOver(voice, now)).isPresent() ? ON_THE_CLIENT : this;
    }

    private static boolean isOver(Aside voice, Duration now) {
        return switch (voice.stage()) {
            case CALLED -> now.minus(voice.since()).compareTo(COMES_WITHIN) >= 0;
            case STANDS -> now.minus(voice.heardAt()).compareTo(SILENT_AFTER) >= 0;
        };
    }

    /** With whom the therapist speaks now: somebody who is still being called hears nothing yet. */
    public Person with() {
        return aside.filter(voice -> voice.stage() == Stage.STANDS)
                .map(Aside::with)
                .orElse(Person.CLIENT);
    }

    /** Whether {@code listener} hears what {@code speaker} says, as far as it is the therapist's choice. */
    public boolean hears(Person listener, Person speaker) {
        if (speaker == Person.THERAPIST) {
            return listener == with();
        }
        return listener == Person.THERAPIST && (speaker == Person.CLIENT || speaker == with());
    }
}
