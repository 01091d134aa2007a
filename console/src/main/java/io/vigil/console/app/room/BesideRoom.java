package io.vigil.console.app.room;

import io.vigil.console.app.call.Voices;
import io.vigil.console.app.shared.Beside;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.CallSignal;
import io.vigil.console.call.WaitingRoom;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import io.vigil.console.escalation.Cause;
import io.vigil.console.link.GuestLine;
import io.vigil.console.link.LineListener;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.invite.Doors;
import io.vigil.console.link.invite.Links;
import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.line.Seal;
import io.vigil.console.link.message.DayTold;
import io.vigil.console.link.message.EndReason;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.Standing;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.LineTerms;
import io.vigil.crypto.line.LineSecret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The place of somebody beside the client, the sitter or the prescriber: a line and a waiting room of its own. What they ask
 * for is heard as soon as the line is sealed; what only they may be told or say waits until the therapist has let them in.
 * All on the call's one thread; the methods hop there by themselves.
 */
public final class BesideRoom {
    /** Whether whoever came was let in. */
    public enum Known {
        LET_IN,
        NOT_YET
    }

    /** What their page is told about the day, and what the day is told by them. */
    public interface Day {
        FromConsole.Welcome welcome(Known guest);

        DayTold day(Known guest);

        /** From the medicine on, somebody who comes back is not sent to the waiting room again. */
        boolean isWatched();

        /** Sounds at once; any thread. */
        void asked(Cause cause);

        void answered(Cause cause);

        /**
         * The client was seen, and all is well; only a sitter can say so.
         *
         * @param id of the look-in that is meant
         * @param at when, by the day's clock, if the page says it
         */
        void lookedIn(String id, Optional<Instant> at);

        /** The words were read alike: what is needed for them to stay so. */
        void wordsConfirmed(ConfirmedWords words);
    }

    private final Beside whose;
    private final Executor thread;
    private final Switchboard switchboard;
    private final Doors doors;
    private final Ports ports;
    private final Day day;
    private final HelpAsked help = new HelpAsked();
    private final HelpAsked call = new HelpAsked();
    private final BesideSays says = new BesideSays(this);
    private final Voices voices;
    private @Nullable GuestLine line;
    private @Nullable Links links;
    /** Whose events count: a line that was given up goes on for some seconds, to say goodbye. */
    private @Nullable Ears ears;

    private @Nullable DayTold said;
    private WaitingRoom room = WaitingRoom.opened();
    private Optional<Knock> knock = Optional.empty();
    private Seal seal = Seal.NONE;

    /** The room of {@code whose} line; nobody is invited yet. */
    public BesideRoom(
            Beside whose, Executor thread, Switchboard switchboard, Doors doors, Ports ports, Day day, Voices voices) {
        this.whose = whose;
        this.thread = thread;
        this.switchboard = switchboard;
        this.doors = doors;
        this.ports = ports;
        this.day = day;
        this.voices = voices;
        voices.join(whose, this::sayOfAVoice);
    }

    /** Opens the room with a new invitation; one that was given before becomes worthless. */
    public void open(Offer offer) {
        thread.execute(() -> {
            if (line != null) {
                line.end(EndReason.MOVED);
                voices.lineGone(whose);
            }
            openNow(offer);
        });
    }

    private void openNow(Offer offer) {
        var secret = LineSecret.of(offer.secret());
        var offered = doors.links(secret, whose.role());
        var terms = new LineTerms(secret, offer.notBefore(), offer.expires(), offer.confirmed());
        room = WaitingRoom.opened();
        help.forget();
        call.forget();
        var listening = new Ears();
        ears = listening;
        line = switchboard.open(whose.line(), terms, listening);
        ports.line(whose, shown -> LineShown.nothingYet().withInvitation(new Invitation(offered.usual())));
        links = offered;
        sayHowThingsStand();
    }

    /** Opens it again after the console was started again: in the journey nobody is sent to the waiting room. */
    public void resume(Offer offer) {
        thread.execute(() -> {
            openNow(offer);
            if (day.isWatched()) {
                letIn();
            }
        });
    }

    public void admit() {
        thread.execute(this::letIn);
    }

    private void letIn() {
        room = room.letIn();
        sayHowThingsStand();
        showGuest();
    }

    /** These words were read alike; where the line shows others by now, nothing is confirmed. */
    public void confirmWords(List<String> read) {
        thread.execute(() -> {
            if (line != null) {
                line.state().shownAs(read).ifPresent(line::confirmWords);
            }
        });
    }

    public void answerKnock(Knock.Answer answer) {
        thread.execute(() -> {
            if (line != null && knock.isPresent()) {
                line.answer(knock.get(), answer);
                knock = Optional.empty();
                ports.line(whose, shown -> shown.withSecondDevice(SecondDevice.NONE));
            }
        });
    }

    /** The therapist is with them: what was asked is over, on the page too. */
    public void answerHelp() {
        whose.help().ifPresent(cause -> help.standDown(() -> day.answered(cause), this::say));
        answerCall();
    }

    /** The therapist turns to them: their wish to speak is over, on the page too. */
    public void answerCall() {
        call.standDown(() -> day.answered(whose.calls()), this::say);
    }

    /** The day went on. */
    public void dayChanged() {
        thread.execute(() -> {
            if (line != null) {
                sayDay();
            }
        });
    }

    /** The therapist ended the session: the page is told, the link is worth nothing. */
    public void end() {
        thread.execute(() -> {
            if (line != null) {
                voices.lineGone(whose);
                line.end(EndReason.FINISHED);
                line = null;
                ears = null;
            }
            said = null;
            room = room.closed();
            ports.line(whose, shown -> LineShown.nothingYet());
        });
    }

    /** Lets go of the line without ending it. */
    public void close() {
        thread.execute(() -> {
            if (line != null) {
                line.close();
            }
        });
    }

    private void say(FromConsole message) {
        thread.execute(() -> sayNow(message));
    }

    /** Whoever waits is told no servers, and offered no voice. */
    private void sayOfAVoice(FromConsole message) {
        thread.execute(() -> {
            if (room.isLetIn()) {
                sayNow(message);
            }
        });
    }

    private void sayNow(FromConsole message) {
        if (line != null) {
            line.send(message);
        }
    }

    private void sayHowThingsStand() {
        sayNow(day.welcome(known()));
        sayNow(new FromConsole.Admission(room.isLetIn() ? Standing.ADMITTED : Standing.WAITING));
        said = null;
        sayDay();
    }

    private void sayDay() {
        var next = day.day(known());
        if (said == null || !next.saysNothingNew(said)) {
            said = next;
            sayNow(next);
        }
    }

    private Known known() {
        return room.isLetIn() ? Known.LET_IN : Known.NOT_YET;
    }

    private void showGuest() {
        var seat = line == null ? GuestSeat.EMPTY : line.state().seat();
        var guest = GuestAsShown.guest(seat, room);
        ports.line(whose, shown -> shown.withGuest(guest));
    }

    private void changed(LineState state) {
        seal = state.seal();
        var words = state.words().map(LineState.ShownWords::four).orElse(List.of());
        ports.line(whose, shown -> shown.withEncryption(GuestAsShown.encryption(state.seal()), words));
        if (links != null) {
            var link = new Invitation(links.now(state.servers()));
            ports.line(whose, shown -> shown.invitation().isPresent() ? shown.withInvitation(link) : shown);
        }
        showGuest();
    }

    /** A page that forgot, or another device: whoever it is waits, unless they are known or the client is under medicine. */
    private void another() {
        room = room.another(
                seal == Seal.VERIFIED ? WaitingRoom.Words.CONFIRMED : WaitingRoom.Words.NOT_YET,
                day.isWatched() ? WaitingRoom.Care.WATCHED : WaitingRoom.Care.USUAL);
        voices.lineGone(whose); // a page that was loaded anew knows of no voice
        sayHowThingsStand();
        showGuest();
    }

    /** Sound first, the answer to the page second, the fact third. On the line's thread. */
    void helpAsked(FromGuest.Help asked) {
        whose.help().ifPresent(cause -> help.heard(asked, () -> day.asked(cause), this::say));
    }

    /** As a call for help. On the line's thread. */
    void called(FromGuest.ComeToTheCall asked) {
        call.heard(asked.asRequest(), () -> day.asked(whose.calls()), this::say);
    }

    /** Their end of a voice that the therapist began. On the line's thread. */
    void answered(CallSignal signal) {
        thread.execute(() -> {
            if (room.isLetIn()) {
                voices.fromLine(whose, signal);
            }
        });
    }

    /** Another who has the link says nothing in their name. On the line's thread. */
    void lookedIn(FromGuest.LookInSeen seen) {
        thread.execute(() -> {
            if (room.isLetIn()) {
                day.lookedIn(seen.id(), seen.at());
            }
        });
    }

    /** The line's thread is not the call's: everything hops. */
    private final class Ears implements LineListener {
        @Override
        public void changed(LineState state) {
            onOwn(() -> BesideRoom.this.changed(state));
        }

        @Override
        public void stands() {
            // what is said then depends on who it is
        }

        @Override
        public void guestIsAnother() {
            onOwn(BesideRoom.this::another);
        }

        /** What waited came with the time at which it was said: the page's clock is set anew. */
        @Override
        public void guestIsTheSame() {
            onOwn(() -> {
                said = null;
                sayDay();
            });
        }

        @Override
        public void lost() {
            onOwn(() -> voices.lineLost(whose)); // what is said meanwhile waits; the state is shown
        }

        @Override
        public void said(FromGuest message) {
            message.match(says);
        }

        @Override
        public void confirmed(ConfirmedWords words) {
            day.wordsConfirmed(words);
        }

        @Override
        public void altered(Alteration alteration) {
            // shown as the state of the line
        }

        @Override
        public void knocked(Knock knocked) {
            onOwn(() -> {
                knock = Optional.of(knocked);
                ports.line(whose, shown -> shown.withSecondDevice(SecondDevice.KNOCKING));
            });
        }

        @Override
        public void notKept() {
            // the day is said whole at the next greeting
        }

        @Override
        public void ended() {
            // the server knows; the room shows it already
        }

        private void onOwn(Runnable task) {
            thread.execute(() -> {
                if (ears == this) {
                    task.run();
                }
            });
        }
    }
}
