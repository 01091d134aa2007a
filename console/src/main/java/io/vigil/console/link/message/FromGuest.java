package io.vigil.console.link.message;

import io.vigil.console.call.check.GuestCheck;
import io.vigil.console.call.life.OwnPicture;
import io.vigil.console.call.media.CallId;
import io.vigil.console.call.media.DeviceState;
import java.time.Instant;
import java.util.Optional;

/** What a guest's page says to the console. */
public sealed interface FromGuest extends Message
        permits Spoken.Call,
                Spoken.Media,
                FromGuest.Device,
                FromGuest.Camera,
                Spoken.Received,
                FromGuest.Help,
                FromGuest.CheckInAnswer,
                FromGuest.LookInSeen,
                FromGuest.ComeToTheCall,
                Questions.Answered,
                Questions.Declined,
                FromGuest.CannotCall,
                FromGuest.Impostor,
                FromGuest.Checked {
    <R> R match(Cases<R> cases);

    /** How the guest's device is. */
    record Device(DeviceState state) implements FromGuest {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.device(this);
        }
    }

    /** What the page sees of its own camera. Believed for as long as {@code ProofOfLife} says. */
    record Camera(OwnPicture picture) implements FromGuest {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.camera(this);
        }
    }

    /**
     * I need you. One request has one id, however often it is pressed: until the console says {@link
     * FromConsole.HelpOver}, each further press counts {@code presses} up. Repeated until answered.
     *
     * @param at of the first press, by the guest's own clock, which may be wrong
     */
    record Help(String id, Instant at, int presses) implements FromGuest {
        public Help {
            Texts.id(id);
            Texts.presses(presses);
        }

        /** The first press. */
        public Help(String id, Instant at) {
            this(id, at, 1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.help(this);
        }
    }

    /** I am here: the answer to the check-in of this id. */
    record CheckInAnswer(String id) implements FromGuest {
        public CheckInAnswer {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkInAnswer(this);
        }
    }

    /**
     * The sitter saw the client, and all is well: the look-in of this id. Repeated until another is next.
     *
     * @param at when, by the clock of the day, as {@link SitterDay} told it
     */
    record LookInSeen(String id, Optional<Instant> at) implements FromGuest {
        public LookInSeen {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lookInSeen(this);
        }
    }

    /** The sitter asks the therapist to the call. Counted, repeated and answered as {@link Help} is. */
    record ComeToTheCall(String id, Instant at, int presses) implements FromGuest {
        public ComeToTheCall {
            Texts.id(id);
            Texts.presses(presses);
        }

        /** The same request as one that can be counted and answered. */
        public Help asRequest() {
            return new Help(id, at, presses);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.comeToTheCall(this);
        }
    }

    /** This browser can keep no call sealed the way that the calls of this line are held. */
    record CannotCall() implements FromGuest {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cannotCall(this);
        }
    }

    /** Whoever sits in the conference of this attempt could not prove to be the console: the page let nothing of it through. */
    record Impostor(CallId call) implements FromGuest {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.impostor(this);
        }
    }

    /** What the page found out about its end of the connection, as the console asked by {@link FromConsole.Check}. */
    record Checked(String id, GuestCheck check) implements FromGuest {
        public Checked {
            Texts.id(id);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checked(this);
        }
    }

    /** One function for each kind. */
    interface Cases<R> {
        R call(Spoken.Call message);

        R media(Spoken.Media message);

        R device(Device message);

        R camera(Camera message);

        R received(Spoken.Received message);

        R help(Help message);

        R checkInAnswer(CheckInAnswer message);

        R lookInSeen(LookInSeen message);

        R comeToTheCall(ComeToTheCall message);

        R answered(Questions.Answered message);

        R declined(Questions.Declined message);

        R cannotCall(CannotCall message);

        R impostor(Impostor message);

        R checked(Checked message);
    }
}
