package io.vigil.console.link.message;

import io.vigil.console.call.IceSetup;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the console says to a guest. */
public sealed interface FromConsole extends Message
        permits FromConsole.Welcome,
                FromConsole.Admission,
                FromConsole.WordsConfirmed,
                FromConsole.Ice,
                Spoken.Call,
                Spoken.Media,
                Spoken.Received,
                FromConsole.Phase,
                FromConsole.HelpSeen,
                FromConsole.CheckIn,
                FromConsole.End {
    <R> R match(Cases<R> cases);

    /** Who sits at the console, and by what name the client is called. */
    record Welcome(String therapist, String clientCalledAs) implements FromConsole {
        public Welcome {
            Texts.name(therapist);
            Texts.name(clientCalledAs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.welcome(this);
        }

        @Override
        public String toString() {
            return "Welcome[]";
        }
    }

    /** Whether the guest waits or has been let in. */
    record Admission(Standing standing) implements FromConsole {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.admission(this);
        }
    }

    /** The words of this handshake were read alike. {@code handshake}: its public name, 16 hex digits. */
    record WordsConfirmed(String handshake) implements FromConsole {
        private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}");

        public WordsConfirmed {
            if (!NAME.matcher(handshake).matches()) {
                throw new IllegalArgumentException(
                        "a handshake is named by 16 hex digits, this has " + handshake.length() + " characters");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wordsConfirmed(this);
        }
    }

    /** The servers to use for the call that is offered next. */
    record Ice(IceSetup setup) implements FromConsole {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ice(this);
        }
    }

    /** How the guest's page should look. Never the phase of the day itself. */
    record Phase(PagePhase phase, Optional<String> sitter, Optional<String> emergencyNumber) implements FromConsole {
        public Phase {
            sitter.ifPresent(Texts::name);
            emergencyNumber.ifPresent(Texts::name);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phase(this);
        }

        @Override
        public String toString() {
            return "Phase[" + phase + "]";
        }
    }

    /** The call for help with this id is on the therapist's screen. */
    record HelpSeen(String id) implements FromConsole {
        public HelpSeen {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helpSeen(this);
        }
    }

    /** Are you there? */
    record CheckIn(String id) implements FromConsole {
        public CheckIn {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkIn(this);
        }
    }

    /** This line is over. */
    record End(EndReason reason) implements FromConsole {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.end(this);
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R welcome(Welcome message);

        R admission(Admission message);

        R wordsConfirmed(WordsConfirmed message);

        R ice(Ice message);

        R call(Spoken.Call message);

        R media(Spoken.Media message);

        R received(Spoken.Received message);

        R phase(Phase message);

        R helpSeen(HelpSeen message);

        R checkIn(CheckIn message);

        R end(End message);
    }
}
