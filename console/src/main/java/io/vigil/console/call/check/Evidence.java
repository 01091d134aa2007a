package io.vigil.console.call.check;

import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.MediaState;
import java.util.Optional;

/**
 * Everything that is known of the connection at one moment.
 *
 * @param here what the console's end measured
 * @param there what the guest's end measured
 * @param arrives how the guest arrives here
 * @param look whether there is anything to be seen in the picture that arrives
 * @param received how the console arrives there, by the guest's word
 * @param own what the console sends
 * @param guest what the guest sends, by its word
 */
public record Evidence(
        Optional<EndCheck> here,
        Optional<GuestCheck> there,
        Quality arrives,
        Look look,
        Optional<Quality> received,
        MediaState own,
        Optional<MediaState> guest) {
    /** Light in the picture, or none. */
    public enum Look {
        SEEN,
        BLACK
    }
}
