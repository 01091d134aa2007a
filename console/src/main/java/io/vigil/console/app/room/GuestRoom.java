package io.vigil.console.app.room;

import io.vigil.console.app.call.CallRoom;
import io.vigil.console.app.call.Voices;
import io.vigil.console.app.meeting.Conferences;
import io.vigil.console.app.setting.Paths;
import io.vigil.console.app.shared.AppNotices;
import io.vigil.console.app.shared.NoticeBoard;
import io.vigil.console.app.shared.NoticeWhile;
import io.vigil.console.app.shared.Ports;
import io.vigil.console.call.IceServer;
import io.vigil.console.call.IceSetup;
import io.vigil.console.call.WaitingRoom;
import io.vigil.console.desk.port.Invitation;
import io.vigil.console.desk.port.LineShown;
import io.vigil.console.desk.port.LineShown.SecondDevice;
import io.vigil.console.link.GuestLine;
import io.vigil.console.link.LineListener;
import io.vigil.console.link.LineNotices;
import io.vigil.console.link.Switchboard;
import io.vigil.console.link.invite.Doors;
import io.vigil.console.link.invite.Links;
import io.vigil.console.link.invite.Role;
import io.vigil.console.link.line.Alteration;
import io.vigil.console.link.line.GuestSeat;
import io.vigil.console.link.line.LineState;
import io.vigil.console.link.line.Seal;
import io.vigil.console.link.message.EndReason;
import io.vigil.console.link.message.FromConsole;
import io.vigil.console.link.message.FromGuest;
import io.vigil.console.link.message.Standing;
import io.vigil.console.link.room.ConfirmedWords;
import io.vigil.console.link.room.Knock;
import io.vigil.console.link.room.LineTerms;
import io.vigil.console.words.Notice;
import io.vigil.crypto.line.LineSecret;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client's place: invitation, line, waiting room, admission. Says to the guest's page how things stand, and to the
 * call when it may begin. All on the call's one thread; the methods hop there by themselves.
 */
public final class GuestRoom implements RoomByInvitation {
    /** What the guest's page is told about the day, and what the day is told by the guest. */
    public interface Day {
        FromConsole.Welcome welcome();

        FromConsole.Phase phase();

        /** From the medicine on, a device that comes back is not sent to the waiting room again. */
        boolean isWatched();

        /** Sounds at once; any thread. */
        void helpAsked();

        void helpAnswered();

        /** The client touched. */
        void checkInAnswered(String id);

        /** A check-in that waits for its answer: another page is asked it too. */
        Optional<String> openCheckIn();

        /** The words were read alike: what is needed for them to stay so. */
        void wordsConfirmed(ConfirmedWords words);
    }

    /** While no server is reached it is asked for its relays so often. */
    private static final Duration RELAYS_AGAIN = Duration.ofSeconds(1);

    private final Executor thread;
    private final Switchboard switchboard;
    private final Doors doors;
    private final Paths paths;
    private final Ports ports;
    private final NoticeBoard notices;
    private final Day day;
    private final Optional<Conferences> conferences;
    private @Nullable CallRoom call;
    private @Nullable QuestionsOnPage questions;
    private @Nullable Voices voices;
    private @Nullable GuestLine line;
    private @Nullable Links links;
    /** Whose events count: a line that was given up goes on for some seconds, to say goodbye. */
    private volatile @Nullable Ears ears;

    private WaitingRoom room = WaitingRoom.opened();
    private Optional<Knock> knock = Optional.empty();
    private final HelpAsked help = new HelpAsked();
    private final GuestSays says;
    private final DeviceOnTheDesk device;
    private Seal seal = Seal.NONE;
    private final NoticeWhile silent;
    private final ServersOnTheDesk servers;
    private final RelaysOnceReached relays;

    public GuestRoom(
            Executor thread,
            Switchboard switchboard,
            Doors doors,
            Supplier<Duration> uptime,
            Clock wall,
            Paths paths,
            Ports ports,
            NoticeBoard notices,
            Day day,
            Optional<Conferences> conferences) {
        this.thread = thread;
        this.switchboard = switchboard;
        this.doors = doors;
        this.paths = paths;
        this.ports = ports;
        this.notices = notices;
        this.day = day;
        this.conferences = conferences;
        this.silent = new NoticeWhile(notices, LineNotices.silent());
        this.servers = new ServersOnTheDesk(notices);
        this.relays = new RelaysOnceReached(
                switchboard::iceServers,
                CompletableFuture.delayedExecutor(RELAYS_AGAIN.toMillis(), TimeUnit.MILLISECONDS, thread));
        this.device = new DeviceOnTheDesk(uptime, wall, ports, notices);
        this.says = new GuestSays(
                () -> Optional.ofNullable(call),
                ports,
                state -> thread.execute(() -> device.told(state)),
                day,
                help,
                this::say,
                notices,
                () -> Optional.ofNullable(questions));
    }

    public void joinTo(CallRoom room, QuestionsOnPage page, Voices beside) {
        call = room;
        questions = page;
        voices = beside;
    }

    /** Says to the guest; kept until the line stands. */
    public void say(FromConsole message) {
        thread.execute(() -> sayNow(message));
    }

    private void sayNow(FromConsole message) {
        if (line != null) {
            line.send(message);
        }
    }

    @Override
    public void open(Offer offer) {
        thread.execute(() -> openNow(offer));
    }

    @Override
    public void resume(Offer offer) {
        thread.execute(() -> {
            openNow(offer);
            if (day.isWatched()) {
                admitNow();
            }
        });
    }

    private void openNow(Offer offer) {
        var secret = LineSecret.of(offer.secret());
        var offered = doors.links(secret, Role.CLIENT);
        if (call != null) {
            conferences.map(it -> it.of(secret)).ifPresent(call::meetBy);
        }
        var terms = new LineTerms(secret, offer.notBefore(), offer.expires(), offer.confirmed());
        room = WaitingRoom.opened();
        help.forget();
        knockIsOver();
        silent.isOver();
        var listening = new Ears();
        ears = listening;
        line = switchboard.open("client", terms, listening);
        links = offered;
        ports.line(shown -> shown.withInvitation(new Invitation(offered.usual())));
        sayHowThingsStand();
    }

    @Override
    public void openAnother(Offer offer) {
        thread.execute(() -> {
            if (line != null) {
                line.end(EndReason.MOVED);
            }
            if (call != null) {
                call.dismiss();
            }
            openNow(offer);
        });
    }

    public void admit() {
        thread.execute(this::admitNow);
    }

    private void admitNow() {
        room = room.letIn();
        notices.takeOff(AppNotices.anotherGuest());
        sayNow(new FromConsole.Admission(standing()));
        sayWhatIsAsked();
        showGuest();
        relays.ask(() -> room.isLetIn(), named -> thread.execute(() -> startCall(named)));
    }

    private void startCall(Optional<List<IceServer>> named) {
        var ice = new IceSetup(named.orElse(List.of()), paths == Paths.RELAY_ONLY);
        show(AppNotices.noRelays(), named.isEmpty() && paths == Paths.ANY);
        show(AppNotices.relayAlone(), ice.leadsNowhere());
        if (call != null && room.isLetIn()) {
            call.admit(ice);
        }
    }

    private void show(Notice notice, boolean holds) {
        if (holds) {
            notices.put(notice);
        } else {
            notices.takeOff(notice);
        }
    }

    /** Looks at the connection once more, now. */
    public void checkAgain() {
        if (call != null) {
            call.checkAgain();
        }
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
                knockIsOver();
            }
        });
    }

    private void knockIsOver() {
        knock = Optional.empty();
        notices.takeOff(LineNotices.secondDevice());
        ports.line(shown -> shown.withSecondDevice(SecondDevice.NONE));
    }

    /** The therapist is with the client: the request is over, on the page too. */
    public void answerHelp() {
        help.standDown(day::helpAnswered, this::say);
    }

    /** The therapist ended the session: the page is told, the link is worth nothing. */
    public void end() {
        thread.execute(() -> {
            if (line != null) {
                line.end(EndReason.FINISHED);
            }
            room = room.closed();
            knockIsOver();
            silent.isOver();
            device.forget();
            ports.line(LineShown::withoutInvitation);
            if (call != null) {
                call.dismiss();
            }
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

    /** Called twice a second. */
    public void tick() {
        thread.execute(() -> {
            if (call != null && seal.isHeard()) {
                call.pageHeard();
            }
            device.look();
        });
    }

    private void sayHowThingsStand() {
        sayNow(day.welcome().withCalls(conferences.map(Conferences::calls)));
        sayNow(new FromConsole.Admission(standing()));
        sayNow(day.phase());
        day.openCheckIn().ifPresent(id -> sayNow(new FromConsole.CheckIn(id)));
        if (voices != null) {
            sayNow(voices.forTheClient());
        }
        sayWhatIsAsked();
    }

    private void sayWhatIsAsked() {
        if (questions != null && room.isLetIn()) {
            questions.forThePage().ifPresent(this::sayNow);
        }
    }

    private void showGuest() {
        var seat = line == null ? GuestSeat.EMPTY : line.state().seat();
        var guest = GuestAsShown.guest(seat, room);
        ports.line(shown -> shown.withGuest(guest));
    }

    private void changed(LineState state) {
        seal = state.seal();
        if (seal == Seal.SILENT) {
            silent.begins();
        } else if (seal.isHeard()) { // a socket that is gone as well is no word of the client's
            silent.isOver();
        }
        var words = state.words().map(LineState.ShownWords::four).orElse(List.of());
        ports.line(shown -> shown.withEncryption(GuestAsShown.encryption(state.seal()), words));
        showGuest();
        if (links != null) { // first: whoever reads that a server is away copies a link that leads to the other
            var link = new Invitation(links.now(state.servers()));
            ports.line(shown -> shown.invitation().isPresent() ? shown.withInvitation(link) : shown);
        }
        servers.changed(state.servers());
    }

    private Standing standing() {
        return room.isLetIn() ? Standing.ADMITTED : Standing.WAITING;
    }

    private void another() {
        device.forget();
        notices.takeOff(AppNotices.cannotCall()); // the page that said so is gone; this one is asked anew
        var before = room;
        room = room.another(
                seal == Seal.VERIFIED ? WaitingRoom.Words.CONFIRMED : WaitingRoom.Words.NOT_YET,
                day.isWatched() ? WaitingRoom.Care.WATCHED : WaitingRoom.Care.USUAL);
        if (before.isLetIn() && !room.isLetIn()) {
            notices.put(AppNotices.anotherGuest());
            if (call != null) {
                call.dismiss();
            }
        } else if (call != null) {
            call.guestIsAnother();
        }
        sayHowThingsStand();
        showGuest();
    }

    /** The line's thread is not the call's: everything hops. */
    private final class Ears implements LineListener {
        @Override
        public void changed(LineState state) {
            onOwn(() -> GuestRoom.this.changed(state));
        }

        @Override
        public void stands() {
            if (call != null && ears == this) { // it hops by itself, and before what is said next
                call.lineStands();
            }
        }

        @Override
        public void guestIsAnother() {
            onOwn(GuestRoom.this::another);
        }

        @Override
        public void guestIsTheSame() {
            // what waited for them arrives
        }

        @Override
        public void lost() {
            if (call != null && ears == this) {
                call.lineLost();
            }
        }

        /** Also by a line that says goodbye: a call for help is heard to the last. */
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
            notices.put(LineNotices.of(alteration));
        }

        @Override
        public void knocked(Knock knocked) {
            onOwn(() -> {
                knock = Optional.of(knocked);
                ports.line(shown -> shown.withSecondDevice(SecondDevice.KNOCKING));
                notices.put(LineNotices.secondDevice());
            });
        }

        @Override
        public void notKept() {
            notices.put(LineNotices.nothingMoreIsKept());
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
