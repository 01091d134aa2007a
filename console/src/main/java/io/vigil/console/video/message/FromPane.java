package io.vigil.console.video.message;

import io.vigil.console.call.CallSignal;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.video.VideoPane;

/** What the pane says to Java (protocol §6), already checked. */
public sealed interface FromPane {
    <R> R match(Cases<R> cases);

    /** The page is loaded and knows of no call. What stands ({@link VideoPane#send}) has been said to it again. */
    record Ready(String chromium) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ready(this);
        }
    }

    /** The devices of this computer and those in use. */
    record Found(MediaDevices devices) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.found(this);
        }
    }

    /** The console's own microphone and camera. */
    record Media(MediaState state) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.media(this);
        }
    }

    /** For the guest: an offer or candidates. */
    record Signal(CallSignal signal) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signal(this);
        }
    }

    /** The peer connection changed its state. */
    record ConnectionChanged(CallId call, Connection state) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.connectionChanged(this);
        }
    }

    /** One second of the call, or of no call. */
    record Report(MediaReport report) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.report(this);
        }
    }

    /** The first picture of this attempt is on the screen. */
    record FirstFrame(CallId call) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.firstFrame(this);
        }
    }

    /** One function for each kind of message. */
    interface Cases<R> {
        R ready(Ready message);

        R found(Found message);

        R media(Media message);

        R signal(Signal message);

        R connectionChanged(ConnectionChanged message);

        R report(Report message);

        R firstFrame(FirstFrame message);
    }
}
