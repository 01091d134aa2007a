package io.vigil.console.call.voice;

import io.vigil.console.call.CallCoordinator;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
    /**
     * A voice that stood, and from which nothing has come for so long, seeks another path, as a call does; whoever carries a
     * telephone out of the house asks for one sooner.
     */
    public static final Duration QUIET_AFTER = CallCoordinator.QUIET_PATH_AFTER;
    /** So long after a path was sought, or its last address was named, it is sought anew. */
    public static final Duration SEEK_AGAIN_AFTER = CallCoordinator.NEW_PATH_AFTER;
    /** A voice from which nothing has come for so long is gone: another network takes six seconds at most. */
    public static final Duration SILENT_AFTER = Duration.ofSeconds(8);

    private static final Attention ON_THE_CLIENT = new Attention(Optional.empty());

    /**
     * One voice beside the client's call.
     *
     * @param since when it was begun
     * @param packets of sound that have come
     * @param heardAt when the last of them came
     * @param search for another path than its first
     */
    public record Aside(
            Person with, CallId call, Stage stage, Duration since, long packets, Duration heardAt, Search search) {
        public Aside {
            if (!with.isBeside()) {
                throw new IllegalArgumentException("nobody turns aside to the " + with);
            }
        }

        private Aside heard(long count, Duration now) {
            return new Aside(with, call, Stage.STANDS, since, count, now, search);
        }

        private Aside seeking(Duration now) {
            var next = new Search(search.count() + 1, now);
            return new Aside(with, call, stage.whenSought(), since, packets, heardAt, next);
        }

        private Aside named(Duration now) {
            return new Aside(with, call, stage, since, packets, heardAt, new Search(search.count(), now));
        }

        private boolean isBeingSought(Duration now) {
            return search.count() > 0 && CallCoordinator.isBeingSought(search.at(), heardAt, now);
        }

        private boolean isToBeSought(Duration now) {
            return stage != Stage.CALLED
                    && hasPassed(QUIET_AFTER, heardAt, now)
                    && hasPassed(SEEK_AGAIN_AFTER, search.at(), now);
        }

        private boolean isOver(Duration now) {
            return switch (stage) {
                case CALLED -> hasPassed(COMES_WITHIN, since, now);
                case STANDS, SOUGHT -> hasPassed(SILENT_AFTER, heardAt, now);
            };
        }

        private static boolean hasPassed(Duration limit, Duration since, Duration now) {
            return now.minus(since).compareTo(limit) >= 0;
        }
    }

    /** How far a voice has come. */
    public enum Stage {
        /** Nothing was heard yet; the client still hears the therapist. */
        CALLED,
        STANDS,
        /** It stood, nothing comes any more, and another path is sought; the therapist speaks into it. */
        SOUGHT;

        private Stage whenSought() {
            return this == CALLED ? CALLED : SOUGHT;
        }
    }

    /**
     * How often another path was sought.
     *
     * @param at when it began last, or was last given an address: a browser learns late what network it has
     */
    public record Search(int count, Duration at) {}

    /** As every session begins, and as everything ends. */
    public static Attention onTheClient() {
        return ON_THE_CLIENT;
    }

    /** The therapist turns to {@code person}: the client, or somebody beside the client, with whom {@code call} is begun. */
    public Attention turnedTo(Person person, CallId call, Duration now) {
        return person == Person.CLIENT
                ? ON_THE_CLIENT
                : new Attention(Optional.of(new Aside(person, call, Stage.CALLED, now, 0, now, new Search(0, now))));
    }

    /** The connection of a call is so now; one that failed or was closed is over. */
    public Attention connection(CallId call, Connection state) {
        var isOver = state == Connection.FAILED || state == Connection.CLOSED;
        return isOver && aside.filter(voice -> voice.call().equals(call)).isPresent() ? ON_THE_CLIENT : this;
    }

    /**
     * So many packets of sound have come over {@code call} by now. With the first of them the voice stands: before, somebody
     * may still be asked by their browser, and the client is not kept waiting for that. Fewer than before are the first from
     * a page that was loaded anew.
     */
    public Attention arrived(CallId call, long packets, Duration now) {
        return aside.filter(voice -> voice.call().equals(call) && packets != voice.packets() && packets > 0)
                .map(voice -> new Attention(Optional.of(voice.heard(packets, now))))
                .orElse(this);
    }

    /** Whether somebody is heard in {@code next} who was not heard in this: for the first time, or again. */
    public boolean isHeardAnewIn(Attention next) {
        return !isHeard() && next.isHeard();
    }

    private boolean isHeard() {
        return aside.filter(voice -> voice.stage() == Stage.STANDS).isPresent();
    }

    /** The line of {@code person} has ended, or is somebody else's now. */
    public Attention lineGone(Person person) {
        return aside.filter(voice -> voice.with() == person).isPresent() ? ON_THE_CLIENT : this;
    }

    /**
     * Nothing can be said on the line of {@code person} at present: nobody is called by it, and a voice that stood goes on
     * beside it for as long as it is heard.
     */
    public Attention lineLost(Person person) {
        return aside.filter(voice -> voice.stage() == Stage.CALLED).isPresent() ? lineGone(person) : this;
    }

    /**
     * The other end of {@code call} asks for another path, because its network is another or nothing comes to it. One that is
     * being sought already is not begun anew: what both ends have found of it would be lost.
     */
    public Attention askedForAPath(CallId call, Duration now) {
        return changed(call, voice -> voice.isBeingSought(now) ? voice : voice.seeking(now));
    }

    /** The other end of {@code call} has named an address, for the path that is sought. */
    public Attention named(CallId call, Duration now) {
        return changed(call, voice -> voice.named(now));
    }

    private Attention changed(CallId call, UnaryOperator<Aside> change) {
        return aside.filter(voice -> voice.call().equals(call))
                .map(voice -> new Attention(Optional.of(change.apply(voice))))
                .orElse(this);
    }

    /** Looks at the time; to be called at least once a second. */
    public Attention at(Duration now) {
        return aside.map(voice -> at(voice, now)).orElse(this);
    }

    private Attention at(Aside voice, Duration now) {
        if (voice.isOver(now)) {
            return ON_THE_CLIENT;
        }
        return voice.isToBeSought(now) ? new Attention(Optional.of(voice.seeking(now))) : this;
    }

    /** Whether another path of the same voice is sought in {@code next}, and was not in this. */
    public boolean seeksAnewIn(Attention next) {
        return aside.flatMap(voice -> next.aside()
                        .filter(after -> after.call().equals(voice.call())
                                && after.search().count() != voice.search().count()))
                .isPresent();
    }

    /** With whom the therapist speaks now: somebody who is still being called hears nothing yet. */
    public Person with() {
        return aside.filter(voice -> voice.stage() != Stage.CALLED)
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
