package io.vigil.console.call;

import io.vigil.console.call.media.CallId;

/** What the coordinator asks for: the application does it, in the order given. */
public sealed interface CallAction {
    <R> R match(Cases<R> cases);

    /** Tell the guest which servers to use. Comes before the offer of a new attempt. */
    record TellIce(IceSetup ice) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tellIce(this);
        }
    }

    /** Let the pane begin this attempt, in place of an earlier one: it will offer. */
    record StartCall(CallId call, IceSetup ice) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.startCall(this);
        }
    }

    /** Give the pane what the guest answered. */
    record PassToPane(CallSignal signal) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.passToPane(this);
        }
    }

    /** Send the guest what the pane offered, on the sealed line. */
    record PassToGuest(CallSignal signal) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.passToGuest(this);
        }
    }

    /** Let the pane look for a new path within the same attempt. */
    record RestartIce(CallId call) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restartIce(this);
        }
    }

    /** Let the pane stop sending and receiving. */
    record EndCall(CallId call) implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endCall(this);
        }
    }

    /** The pane says nothing any more: load it anew. */
    record ReloadPane() implements CallAction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reloadPane(this);
        }
    }

    /** One function for each kind of action. */
    interface Cases<R> {
        R tellIce(TellIce action);

        R startCall(StartCall action);

        R passToPane(PassToPane action);

        R passToGuest(PassToGuest action);

        R restartIce(RestartIce action);

        R endCall(EndCall action);

        R reloadPane(ReloadPane action);
    }
}
