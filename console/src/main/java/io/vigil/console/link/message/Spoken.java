package io.vigil.console.link.message;

import io.vigil.console.call.CallSignal;
import io.vigil.console.call.life.Quality;
import io.vigil.console.call.media.MediaState;

/** What both ends say in the same words. */
public final class Spoken {
    private Spoken() {}

    /** A part of setting up the call. Offers come from the console; answers and restarts from the guest. */
    public record Call(CallSignal signal) implements FromConsole, FromGuest {
        @Override
        public <R> R match(FromConsole.Cases<R> cases) {
            return cases.call(this);
        }

        @Override
        public <R> R match(FromGuest.Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** What the sender's microphone and camera do. */
    public record Media(MediaState state) implements FromConsole, FromGuest {
        @Override
        public <R> R match(FromConsole.Cases<R> cases) {
            return cases.media(this);
        }

        @Override
        public <R> R match(FromGuest.Cases<R> cases) {
            return cases.media(this);
        }
    }

    /** How the sender receives the other. */
    public record Received(Quality quality) implements FromConsole, FromGuest {
        @Override
        public <R> R match(FromConsole.Cases<R> cases) {
            return cases.received(this);
        }

        @Override
        public <R> R match(FromGuest.Cases<R> cases) {
            return cases.received(this);
        }
    }
}
