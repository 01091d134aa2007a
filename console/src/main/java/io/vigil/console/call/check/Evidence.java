package io.vigil.console.call.check;

import io.vigil.console.call.life.ProofOfLife;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.call.voice.Person;
import java.time.Duration;
import java.util.Optional;

/**
 * Everything that is known of the connection at one moment.
 *
 * @param here what the console's end measured
 * @param there what the guest's end measured
 * @param arrives how the guest arrives here
 * @param senses whether there is anything in the picture and in the sound that arrive
 * @param received how the console arrives there, by the guest's word
 * @param own what the console sends
 * @param guest what the guest sends, by its word
 * @param with whom the therapist speaks with: while it is somebody else, the client is not to hear the therapist
 */
public record Evidence(
        Optional<EndCheck> here,
        Optional<GuestCheck> there,
        Quality arrives,
        Senses senses,
        Optional<Quality> received,
        MediaState own,
        Optional<MediaState> guest,
        Person with) {
    /** So long a microphone is silent before it is told: longer than somebody stands still between two breaths. */
    public static final Duration SILENT_FOR = Duration.ofSeconds(10);

    /** Light in the picture, or none. */
    public enum Look {
        SEEN,
        BLACK
    }

    /** Anything in the sound, or packets without a sound in them for {@link #SILENT_FOR}. */
    public enum Listen {
        HEARD,
        SILENT
    }

    /** What is in that which arrives. */
    public record Senses(Look look, Listen listen) {
        /** At the uptime {@code now}. */
        public static Senses of(ProofOfLife life, Duration now) {
            var silent = life.silentSince(now)
                    .filter(since -> now.minus(since).compareTo(SILENT_FOR) >= 0)
                    .isPresent();
            return new Senses(
                    life.blackSince(now).isPresent() ? Look.BLACK : Look.SEEN, silent ? Listen.SILENT : Listen.HEARD);
        }
    }
}
