package io.vigil.console.video.message;

import io.vigil.console.call.CallSignal;
import io.vigil.console.call.check.EndCheck;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.Connection;
import io.vigil.console.call.media.MediaDevices;
import io.vigil.console.call.media.MediaReport;
import io.vigil.console.call.media.MediaState;
import io.vigil.console.video.VideoPane;
import java.util.regex.Pattern;

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

    /** Open the socket of this number to the service of the present conference, with this query. */
    record SocketOpen(int socket, String query) implements FromPane {
        /** Every escape is one: part of the query is what a server called its stream. */
        private static final Pattern QUERY =
                Pattern.compile("(?!.*%(?![0-9A-Fa-f]{2}))[A-Za-z0-9._~=&%@:/!$'()*+,;-]{0,8192}");

        public SocketOpen {
            if (!QUERY.matcher(query).matches()) {
                throw new IllegalArgumentException("no query of an address, of " + query.length() + " characters");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketOpen(this);
        }

        /** Without the ticket. */
        @Override
        public String toString() {
            return "SocketOpen[" + socket + "]";
        }
    }

    /** What the page says over a socket. */
    record SocketText(int socket, String text) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketText(this);
        }

        @Override
        public String toString() {
            return "SocketText[" + socket + ", " + text.length() + " characters]";
        }
    }

    /** The page closes a socket. */
    record SocketClose(int socket) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketClose(this);
        }
    }

    /** Whoever is in the conference does not hold this attempt's key: nothing of it was let through. */
    record Impostor(CallId call) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.impostor(this);
        }
    }

    /** The conference cannot be had. */
    record NoConference(CallId call, Why why) implements FromPane {
        /** As far as the page can tell. */
        public enum Why {
            /** The library is not the one that was agreed on, or did not load. */
            LIBRARY,
            /** No socket to the service. */
            UNREACHABLE,
            /** The token has run out. */
            EXPIRED,
            /** The token is refused for another reason. */
            REFUSED,
            /** The room is full, or does not let anybody in. */
            ROOM,
            /** This browser cannot seal frames. */
            UNSEALED
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noConference(this);
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

    /**
     * What has come over a voice beside the client's call, twice a second.
     *
     * @param packets of sound
     * @param energy as WebRTC counts it, {@code totalAudioEnergy}
     */
    record VoiceReport(CallId call, long packets, double energy) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voiceReport(this);
        }
    }

    /** How this end of the connection is, as {@link ToPane.Check} asked. */
    record Checked(EndCheck check) implements FromPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checked(this);
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

        R socketOpen(SocketOpen message);

        R socketText(SocketText message);

        R socketClose(SocketClose message);

        R impostor(Impostor message);

        R noConference(NoConference message);

        R connectionChanged(ConnectionChanged message);

        R report(Report message);

        R voiceReport(VoiceReport message);

        R checked(Checked message);

        R firstFrame(FirstFrame message);
    }
}
