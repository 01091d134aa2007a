package io.vigil.console.link.message;

import io.vigil.console.call.IceSetup;
import io.vigil.console.call.conference.Calls;
import io.vigil.console.call.conference.Meeting;
import io.vigil.console.call.media.CallId;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the console says to a guest. */
public sealed interface FromConsole extends Message
        permits FromConsole.Welcome,
                FromConsole.Admission,
                FromConsole.WordsConfirmed,
                FromConsole.Ice,
                FromConsole.Conference,
                FromConsole.Token,
                Spoken.Call,
                Spoken.Media,
                Spoken.Received,
                FromConsole.Phase,
                FromConsole.HelpSeen,
                FromConsole.HelpOver,
                FromConsole.CheckIn,
                FromConsole.CheckInOver,
                FromConsole.Speaks,
                DayTold,
                Questions.Ask,
                Questions.Over,
                FromConsole.Check,
                FromConsole.End {
    <R> R match(Cases<R> cases);

    /**
     * Whether it goes also to a page that comes in the place of the one to which it was said, while it still waits for its
     * acknowledgement. What only somebody who was let in may read does not: that page is told anew what is for it.
     */
    default boolean isForWhoeverComes() {
        return !(this instanceof Welcome
                || this instanceof Admission
                || this instanceof DayTold
                || this instanceof Questions.Ask);
    }

    /**
     * Who sits at the console, and by what name the client is called.
     *
     * @param calls how the calls of this line are held; empty: from browser to browser, with descriptions on this line
     */
    record Welcome(String therapist, String clientCalledAs, Optional<Calls> calls) implements FromConsole {
        public Welcome {
            Texts.name(therapist);
            Texts.name(clientCalledAs);
        }

        public Welcome(String therapist, String clientCalledAs) {
            this(therapist, clientCalledAs, Optional.empty());
        }

        public Welcome withCalls(Optional<Calls> held) {
            return new Welcome(therapist, clientCalledAs, held);
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

    /** Come to this conference, in place of any other call. */
    record Conference(CallId call, Meeting meeting) implements FromConsole {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conference(this);
        }
    }

    /** In this conference, come back with this token: the one before is running out. */
    record Token(CallId call, String token) implements FromConsole {
        public Token {
            Meeting.requireToken(token);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.token(this);
        }

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /**
     * How the guest's page should look, never the phase of the day itself; and whom the page names when nobody answers.
     * The page keeps the numbers, so that it has them when nothing reaches it any more.
     *
     * @param therapistNumber the therapist's telephone, for when the console is gone and the therapist is not
     * @param emergencyOf for which address the emergency number is good
     */
    record Phase(
            PagePhase phase,
            Optional<String> sitter,
            Optional<String> sitterNumber,
            Optional<String> therapistNumber,
            Optional<String> emergencyNumber,
            NumberOf emergencyOf)
            implements FromConsole {
        public Phase {
            sitter.ifPresent(Texts::name);
            sitterNumber.ifPresent(Texts::name);
            therapistNumber.ifPresent(Texts::name);
            emergencyNumber.ifPresent(Texts::name);
        }

        /** With no other number than that of the emergency, good for where the client is. */
        public Phase(PagePhase phase, Optional<String> sitter, Optional<String> emergencyNumber) {
            this(phase, sitter, Optional.empty(), Optional.empty(), emergencyNumber, NumberOf.TODAY);
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

    /** The alarm is raised for the call for help with this id, pressed so many times. */
    record HelpSeen(String id, int presses) implements FromConsole {
        public HelpSeen {
            Texts.id(id);
            Texts.presses(presses);
        }

        /** The answer to {@code help}, its presses so far and no later one. */
        public static HelpSeen of(FromGuest.Help help) {
            return new HelpSeen(help.id(), help.presses());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helpSeen(this);
        }
    }

    /** The therapist stood the call for help with this id down: the next press is another. */
    record HelpOver(String id) implements FromConsole {
        public HelpOver {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.helpOver(this);
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

    /** The check-in of this id needs no answer any more: it was answered, or its time is over. */
    record CheckInOver(String id) implements FromConsole {
        public CheckInOver {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkInOver(this);
        }
    }

    /** With whom the therapist speaks: with whoever reads this, or with somebody else for a moment. */
    record Speaks(To to) implements FromConsole {
        /** Seen from the page that is told. */
        public enum To {
            YOU,
            ANOTHER
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.speaks(this);
        }
    }

    /** Find out how your end of the connection is, and say it under this id. */
    record Check(String id) implements FromConsole {
        public Check {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.check(this);
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

        R conference(Conference message);

        R token(Token message);

        R call(Spoken.Call message);

        R media(Spoken.Media message);

        R received(Spoken.Received message);

        R phase(Phase message);

        R helpSeen(HelpSeen message);

        R helpOver(HelpOver message);

        R checkIn(CheckIn message);

        R checkInOver(CheckInOver message);

        R speaks(Speaks message);

        R sitterDay(SitterDay message);

        R prescriberDay(PrescriberDay message);

        R ask(Questions.Ask message);

        R over(Questions.Over message);

        R check(Check message);

        R end(End message);
    }
}
