package io.vigil.console.video.message;

import io.vigil.console.call.CallAction;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.TrackState;
import java.util.Optional;

/** What Java says to the pane (protocol §6). */
public sealed interface ToPane {
    <R> R match(Cases<R> cases);

    /** Take these from now on; empty: the first that works. The camera lights up with the first of these. */
    record Devices(Optional<String> camera, Optional<String> microphone) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.devices(this);
        }
    }

    /** Begin this attempt in place of any other. */
    record Call(CallId call, IceSetup ice) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /** Begin this attempt, in this conference, in place of any other. */
    record Conference(CallId call, Meeting meeting, IceSetup ice) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conference(this);
        }
    }

    /** Conferences follow by the library's build of this integrity: load it now, so that the first is quick. */
    record Library(String integrity) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.library(this);
        }
    }

    /** In this conference, come back with this token. */
    record Token(CallId call, String token) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.token(this);
        }

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /** The socket of this number, which the page asked for, is open. */
    record SocketOpened(int socket) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketOpened(this);
        }
    }

    /** What came over the socket of this number. */
    record SocketText(int socket, String text) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketText(this);
        }

        @Override
        public String toString() {
            return "SocketText[" + socket + ", " + text.length() + " characters]";
        }
    }

    /** The socket of this number is over, or could not be opened. */
    record SocketClosed(int socket) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.socketClosed(this);
        }
    }

    /** What the guest said about the call: an answer or candidates. */
    record Signal(CallSignal signal) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signal(this);
        }
    }

    /** Look for a new path within this attempt. */
    record Restart(CallId call) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restart(this);
        }
    }

    /** End this attempt. */
    record HangUp(CallId call) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hangUp(this);
        }
    }

    /** Begin this voice with somebody beside the client, in place of any other. Nothing is said into it before {@link Speak}. */
    record Voice(CallId call, IceSetup ice) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voice(this);
        }
    }

    /** Into which voice the microphone goes, and not into the client's call; empty: into the client's call, as ever. */
    record Speak(Optional<CallId> call) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speak(this);
        }
    }

    /** Find out how this end of the connection is: {@link FromPane.Checked} follows. */
    record Check(IceSetup ice) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.check(this);
        }
    }

    /** The therapist's microphone. */
    record Microphone(TrackState state) implements ToPane {
        public Microphone {
            onOrMuted(state);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.microphone(this);
        }
    }

    /** The therapist's camera. */
    record Camera(TrackState state) implements ToPane {
        public Camera {
            onOrMuted(state);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.camera(this);
        }
    }

    /** Grey the client's picture, with these words beside it (for example 14:07:12); empty: bring it back. */
    record Stale(Optional<String> since) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stale(this);
        }
    }

    /** One sentence in the place of the picture while there is none; empty: nothing. */
    record Say(Optional<String> text) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.say(this);
        }
    }

    /** Light or dark, as the rest of the window. */
    record Look(Theme theme) implements ToPane {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.look(this);
        }
    }

    /** The two looks of the console. */
    enum Theme {
        LIGHT,
        DARK
    }

    /** What the pane has to be told for {@code action}; empty if it is for the line, or a reload. */
    static Optional<ToPane> of(CallAction action) {
        return action.match(new CallAction.Cases<>() {
            @Override
            public Optional<ToPane> tellIce(CallAction.TellIce tell) {
                return Optional.empty();
            }

            @Override
            public Optional<ToPane> startCall(CallAction.StartCall start) {
                return Optional.of(new Call(start.call(), start.ice()));
            }

            @Override
            public Optional<ToPane> passToPane(CallAction.PassToPane pass) {
                return Optional.of(new Signal(pass.signal()));
            }

            @Override
            public Optional<ToPane> passToGuest(CallAction.PassToGuest pass) {
                return Optional.empty();
            }

            @Override
            public Optional<ToPane> restartIce(CallAction.RestartIce restart) {
                return Optional.of(new Restart(restart.call()));
            }

            @Override
            public Optional<ToPane> endCall(CallAction.EndCall end) {
                return Optional.of(new HangUp(end.call()));
            }

            @Override
            public Optional<ToPane> reloadPane(CallAction.ReloadPane reload) {
                return Optional.empty();
            }
        });
    }

    private static void onOrMuted(TrackState state) {
        if (state != TrackState.ON && state != TrackState.MUTED) {
            throw new IllegalArgumentException("a device is turned on or muted, not " + state);
        }
    }

    /** One function for each kind of message. */
    interface Cases<R> {
        R devices(Devices message);

        R call(Call message);

        R conference(Conference message);

        R library(Library message);

        R token(Token message);

        R socketOpened(SocketOpened message);

        R socketText(SocketText message);

        R socketClosed(SocketClosed message);

        R signal(Signal message);

        R restart(Restart message);

        R hangUp(HangUp message);

        R voice(Voice message);

        R speak(Speak message);

        R check(Check message);

        R microphone(Microphone message);

        R camera(Camera message);

        R stale(Stale message);

        R say(Say message);

        R look(Look message);
    }
}
